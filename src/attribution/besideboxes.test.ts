/** Links pasted behind a name, on invented sentences. */
import { describe, expect, it } from 'vitest'
import { linkBoxes } from '../text/linkboxes.ts'
import { besideBoxes } from './besideboxes.ts'

const TEXT =
  'Sen. Ada Lund Ada (Addie) Maria LundCouncil votes on ferries Harbour closes early MORE (R-Va.) said it was late. Hugh Marsh Hugh MarshMORE agreed.'

describe('a box of links', () => {
  it('begins behind the name and ends with its last word', () =>
    expect(linkBoxes(TEXT).map(({ start, end }) => TEXT.slice(start, end))).toEqual([
      ' Ada (Addie) Maria LundCouncil votes on ferries Harbour closes early MORE',
      ' Hugh MarshMORE',
    ]))

  it('begins behind a name that stands there again before a headline', () => {
    const text = 'The rival Ada Lund Ada Lund Roth: the ferries must go Harbour closes early MORE, who said so, left.'
    expect(linkBoxes(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      ' Ada Lund Roth: the ferries must go Harbour closes early MORE',
    ])
  })
  it('is none where nothing is glued', () => expect(linkBoxes('Ada Lund wants MORE. Lund said so.')).toEqual([]))
  it('is none of capitals throughout', () => expect(linkBoxes('ISIS THE STORY OF ISISI TOLD MORE')).toEqual([]))

  const source = (words: string) => {
    const start = TEXT.indexOf(words)
    return besideBoxes([{ start, end: start + words.length }], linkBoxes(TEXT), TEXT).map((span) =>
      TEXT.slice(span.start, span.end),
    )
  }
  it('is no part of who speaks', () => expect(source('Ada Lund Ada (Addie) Maria LundCouncil')).toEqual(['Ada Lund']))
  it('leaves the name before it where only its end was taken', () =>
    expect(source('MORE (R-Va.)')).toEqual(['Sen. Ada Lund']))
})
