import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitSentences } from './split.ts'

const split = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end))
/** Marks the expected breaks with ¦. */
const splitsAs = (marked: string) =>
  expect(split(marked.replace(/¦/g, ''))).toEqual(marked.split('¦').map((s) => s.trim()))

describe('a sentence ends', () => {
  it.each([
    'It rained. ¦He left! ¦Why? ¦Nobody knows.',
    'It cost $3.5 million. ¦40 people came.',
    '“It is over.” ¦The minister left.',
    '“It is over.” ¦“No, it is not.”',
    'She lives in the U.S. ¦The law is clear.',
    'It starts at 5 p.m. ¦But nobody is there.',
    'He works for Acme Inc. ¦They pay well.',
    'He did (so she says.) ¦Then he left.',
    'They left in Nov. ¦The rest stayed.',
    'They left in Nov. ¦(The rest stayed.) ¦It rained.',
    'He won…¦ Then he lost.',
    'The vote was lost.¦The minister left.',
    'Она ушла. ¦Он остался.',
    '他走了。¦她留下。',
  ])('%s', splitsAs)
})

describe('a sentence goes on', () => {
  it.each([
    'Mr. Brown and Sen. Ada Lovelace met Gen. Ray.',
    'George W. Bush met J. K. Rowling.',
    'The U.S. President and the U.K. Parliament agreed.',
    'It is No. 3 on p. 5 of the list of Nov. 19.',
    '“Really?” he asked.',
    '“Is that so?” Ada Brown asked the court.',
    'He said ... Brown was late.',
    'It is, e.g. Paris or Rome.',
    '1. Talks begin in Geneva.',
    'Visit example.com for more.',
    'It is unclear, Rumia.Az reports, citing Halden.Net.',
    'Norlink Inc. (NYSE: NLK) bought Halden Works Ltd. (HWL), a maker of ferries.',
    'It fell 3.5 percent to 2,000.50 points.',
    'Smith v. Jones was decided by Judge Amy B. Cole Jr. of Boston.',
    'She wrote “why?” and “how?” on it.',
  ])('%s', splitsAs)
})

describe('on any text', () => {
  it('sentences are in order, trimmed, and leave out nothing but white space', () => {
    const text = fc.array(
      fc.constantFrom('Mr', 'U.S', '.', '?”', '“', ' ', '\n', '\n\n', 'No', '3', 'he', 'The', '…', '😀', '\uD800'),
    )
    fc.assert(
      fc.property(text, (parts) => {
        const joined = parts.join('')
        const spans = splitSentences(joined)
        let at = 0
        for (const { start, end } of spans) {
          expect(joined.slice(at, start).trim()).toBe('')
          expect(joined.slice(start, end)).toBe(joined.slice(start, end).trim())
          expect(end).toBeGreaterThan(start)
          at = end
        }
        expect(joined.slice(at).trim()).toBe('')
      }),
    )
  })
})
