import { describe, expect, it } from 'vitest'
import { captureOf, makeArticle } from '../ingest/article.ts'
import { read } from '../pipeline.ts'
import { attributed } from '../speakers/testing.ts'
import { pageOf } from './page.ts'

/** Whom the statements of a page mean by their pronouns. */
function meant(marked: string): string[] {
  const text = marked.replace(/[[\]<>{}]/g, '')
  return pageOf(attributed(marked), text).said.flatMap(({ means }) =>
    means.map(({ pronoun, name }) => `${pronoun}: ${name}`),
  )
}

it('tells whom a pronoun means, where the statement does not say it', () => {
  const lund = 'Mayor Ada Lund led the guild for ten years. Lund had many friends.'
  expect(meant(`${lund} She resigned on Monday when she was ill.`)).toEqual(['She: Ada Lund'])
  expect(meant(`${lund} Lund said that she would resign on Monday.`)).toEqual([])
})

it('does not tell that who speaks means himself', () =>
  expect(meant('[Hugh Marsh] <said> {he would leave the harbour on Monday}.')).toEqual([]))

describe('what a page remarks on in a paragraph of its own', () => {
  const before = 'Lund said the gate had been closed. Roth said the gate had been open.'

  /** Of what Lund said, and of what Roth said. */
  const remarked = (behind: string) => {
    const text = `${before}\n\n${behind}`
    const spans = (words: string, from = 0) => {
      const start = text.indexOf(words, from)
      return [{ start, end: start + words.length }]
    }
    const says = (who: string, content: string) => ({
      source: spans(who),
      cue: spans('said', text.indexOf(who)),
      content: spans(content),
      confidence: 1,
    })
    const attributions = [says('Lund', 'the gate had been closed'), says('Roth', 'the gate had been open')]
    const article = makeArticle({ text }, captureOf(new TextEncoder().encode(text), 'text/plain'))
    const { said } = pageOf(read(article, { attributions, model: 'hand-made' }), text)
    return said
      .filter(({ attribution }) => attribution)
      .sort((a, b) => a.start - b.start)
      .map(({ remark }) => /could not/.test(remark))
  }

  it('is all that was said before it, or what was said last', () => {
    expect(remarked(`The Harbour Post could not independently verify either account.`)).toEqual([true, true])
    expect(remarked(`The Harbour Post could not verify the claim.`)).toEqual([false, true])
  })

  it('is not what it names itself', () =>
    expect(remarked(`The Harbour Post could not verify the claims against the mayor.`)).toEqual([false, false]))
})
