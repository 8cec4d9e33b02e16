/** Links that are pasted behind a name, on invented ones. */
import { describe, expect, it } from 'vitest'
import { linkBoxes } from './linkboxes.ts'

const box = (text: string) => linkBoxes(text).map(({ start, end }) => text.slice(start, end))

describe('a box of links begins behind a name', () => {
  it.each([
    ['glued to a headline', 'Mayor Ada Lund', ' Ada Maria LundCouncil votes on ferries Harbour closes MORE'],
    ['glued to a year', 'Mayor Ada Lund', ' Ada Maria Lund2032 ferries sail Harbour closes MORE'],
    ['glued to itself', 'Mayor Ada Lund', 'Ada LundCouncil votes on ferries Harbour closes MORE'],
    ['with a particle', 'Mayor Ada de Lund', ' Ada de LundThe Council votes Harbour closes MORE'],
  ])('%s', (_, name, links) => expect(box(`${name}${links} said so.`)).toEqual([links]))

  it('but nowhere else', () => expect(box('Ada Lund, mayor Lund said. She wants MORE ferries.')).toEqual([]))
})
