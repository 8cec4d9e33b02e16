import { expect, it } from 'vitest'
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
