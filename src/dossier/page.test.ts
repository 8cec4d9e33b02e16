import { describe, expect, it } from 'vitest'
import { captureOf, makeArticle } from '../ingest/article.ts'
import { read } from '../pipeline.ts'
import { attributed } from '../speakers/testing.ts'
import type { AttributionSpans } from '../types.ts'
import { pageOf, statementsIn } from './page.ts'

const said = (marked: string) => statementsIn(pageOf(attributed(marked), marked.replace(/[[\]<>{}]/g, '')).said)

const spansOf = (text: string, words: string, from = 0) => {
  const start = text.indexOf(words, from)
  return [{ start, end: start + words.length }]
}

const handMade = (text: string, attributions: AttributionSpans[], published: string | null = null) => {
  const article = makeArticle({ text, published }, captureOf(new TextEncoder().encode(text), 'text/plain'))
  return statementsIn(pageOf(read(article, { attributions, model: 'hand-made' }), text).said)
}

/** Whom the statements of a page mean by their pronouns. */
const meant = (marked: string): string[] =>
  said(marked).flatMap(({ means }) => means.map(({ pronoun, name }) => `${pronoun}: ${name}`))

it('tells whom a pronoun means, where the statement does not say it', () => {
  const lund = 'Mayor Ada Lund led the guild for ten years. Lund had many friends.'
  expect(meant(`${lund} She resigned on Monday when she was ill.`)).toEqual(['She: Ada Lund'])
  expect(meant(`${lund} Lund said that she would resign on Monday.`)).toEqual([])
})

it('does not tell that who speaks means himself', () =>
  expect(meant('[Hugh Marsh] <said> {he would leave the harbour on Monday}.')).toEqual([]))

it('what was said begins where it stands in the statement, though a part of the sentence is left out', () => {
  const text = 'Marsh told the Courier that he has great respect for Roth but defended his decision to buy the fleet.'
  const does = (cue: string, content: string) => ({
    source: spansOf(text, 'Marsh'),
    cue: spansOf(text, cue),
    content: spansOf(text, content),
    confidence: 1,
  })
  const defence = handMade(text, [
    does('told the Courier', 'that he has great respect for Roth'),
    does('defended', 'his decision to buy the fleet'),
  ]).find((each) => each.text.includes('defended'))!
  expect(defence.text).toBe('Marsh … defended his decision to buy the fleet')
  expect(defence.text.slice(defence.said)).toBe('his decision to buy the fleet')
})

it('tells of the day on which somebody said “today”', () => {
  const days = (marked: string) => {
    const text = marked.replace(/[[\]<>{}]/g, '')
    const content = spansOf(text, /\{(.*)\}/.exec(marked)![1]!)
    const told = { source: spansOf(text, 'Ada Lund'), cue: spansOf(text, 'said'), content, confidence: 1 }
    const [lund] = handMade(text, [told], '2018-07-15').filter(({ attribution }) => attribution)
    return lund!.dates.map(({ from }) => from)
  }
  expect(days('“{The port will be closed tomorrow for good},” Ada Lund said on Friday.')).toEqual(['2018-07-14'])
  expect(days('Ada Lund said on Friday that {the port will be closed tomorrow for good}.')).toEqual(['2018-07-16'])
})

describe('what a page remarks on in a paragraph of its own', () => {
  const before = 'Lund said the gate had been closed. Roth said the gate had been open.'

  /** Of what Lund said, and of what Roth said. */
  const remarked = (behind: string) => {
    const text = `${before}\n\n${behind}`
    const says = (who: string, content: string) => ({
      source: spansOf(text, who),
      cue: spansOf(text, 'said', text.indexOf(who)),
      content: spansOf(text, content),
      confidence: 1,
    })
    const attributions = [says('Lund', 'the gate had been closed'), says('Roth', 'the gate had been open')]
    return handMade(text, attributions)
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
