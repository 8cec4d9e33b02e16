/** What goes on behind links pasted behind a name, on invented sentences. */
import { describe, expect, it } from 'vitest'
import { linkBoxes, withoutLinkBoxes } from '../text/linkboxes.ts'
import { beyondBoxes } from './beyondboxes.ts'

const BOX = ' Ada Maria LundCouncil votes on ferries Harbour closes early MORE'
const contents = (text: string, source: string, cue: string, content: string) => {
  const spans = (words: string) => [{ start: text.indexOf(words), end: text.indexOf(words) + words.length }]
  const found = { source: spans(source), cue: spans(cue), content: spans(content), confidence: 1 }
  return beyondBoxes(found, linkBoxes(text), withoutLinkBoxes(text)).content.map(({ start, end }) =>
    text.slice(start, end),
  )
}

describe('what is said goes on behind a box of links', () => {
  it('to the end of its sentence', () =>
    expect(
      contents(
        `Roth testified that there was a deal between Mayor Ada Lund${BOX} and the guild of sailors. It was late.`,
        'Roth',
        'testified',
        'that there was a deal between Mayor Ada Lund',
      ),
    ).toEqual(['that there was a deal between Mayor Ada Lund', 'and the guild of sailors']))
  it('and no further than that, nor only to a letter’s full stop', () =>
    expect(
      contents(
        `Roth said that it would allow Mayor Ada Lund${BOX} to use the U.S. harbour police. It was late.`,
        'Roth',
        'said',
        'that it would allow Mayor Ada Lund',
      ),
    ).toEqual(['that it would allow Mayor Ada Lund', 'to use the U.S. harbour police']))
  it('to the end of its quotation', () =>
    expect(
      contents(
        `“It is late. Mayor Ada Lund${BOX} is selling the ferry. She must go,” Roth said.`,
        'Roth',
        'said',
        '“It is late. Mayor Ada Lund',
      ),
    ).toEqual(['“It is late. Mayor Ada Lund', 'is selling the ferry. She must go,”']))
  it('to who says it', () =>
    expect(
      contents(
        `There was a deal with Mayor Ada Lund${BOX} on ferries, Roth said.`,
        'Roth',
        'said',
        'There was a deal with Mayor Ada Lund',
      ),
    ).toEqual(['There was a deal with Mayor Ada Lund', 'on ferries']))
  it('but not into another sentence', () =>
    expect(contents(`Roth backs Ada Lund${BOX}. The ferry is late.`, 'Roth', 'backs', 'Ada Lund')).toEqual([
      'Ada Lund',
    ]))
  it('nor over who says it', () =>
    expect(
      contents(`A deal with Ada Lund${BOX}, Roth said on Monday.`, 'Roth', 'said', 'A deal with Ada Lund'),
    ).toEqual(['A deal with Ada Lund']))
})
