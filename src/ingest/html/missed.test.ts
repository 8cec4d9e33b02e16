import { describe, expect, it } from 'vitest'
import type { Piece } from './blocks.ts'
import { withAlikes } from './missed.ts'

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const paragraph = (day: string): Piece => ({
  kind: 'paragraph',
  text: `The ice was too thick for the ferries on ${day}.`,
})
const heading = (text: string): Piece => ({ kind: 'heading', text })
const own = DAYS.map(paragraph)

/** A page of such pieces with what each is made of; of a paragraph that names none, as all of the text. */
const pageOf = (made: readonly (readonly [Piece, string?])[]) => ({
  pieces: made.map(([piece]) => piece),
  makes: new Map(made.map(([piece, make = 'p.text < div.box']) => [piece, make])),
})
const title = [heading('Ice in Norvik'), 'h1 < header'] as const
const text = own.map((piece) => [piece] as const)

describe('what is made as the article is', () => {
  it('belongs to it, though it is more, where most of the page under its only title is', () => {
    expect(withAlikes(own.slice(4), pageOf([title, ...text]))).toEqual(own)
    expect(withAlikes(own.slice(0, 3), pageOf([title, ...text]))).toEqual(own)
  })

  it.each([
    ['under another title', pageOf([title, ...text.slice(0, 3), [heading('Snow'), 'h1 < header'], ...text.slice(3)])],
    ['on a page without a title', pageOf(text)],
    [
      'where most of the page is made otherwise',
      pageOf([
        title,
        ...text,
        ...own.map((piece) => [{ ...piece, text: `${piece.text} Nobody sails.` }, 'p.other'] as const),
      ]),
    ],
  ])('not %s', (_, page) => expect(withAlikes(own.slice(0, 3), page)).toEqual(own.slice(0, 3)))
})
