import { describe, expect, it } from 'vitest'
import { stopTitle } from './title.ts'

const STOP = 9
/** One piece a word, all with the id 1. */
function stopped(text: string) {
  const words = [...text.matchAll(/\S+/g)]
  const { ids, starts, ends } = stopTitle(
    {
      ids: Int32Array.from(words, () => 1),
      starts: Int32Array.from(words, ({ index }) => index),
      ends: Int32Array.from(words, ({ index, 0: word }) => index + word.length),
      continues: new Uint8Array(words.length),
    },
    text,
    STOP,
  )
  return [...ids].map((id, i) => (id === STOP ? `[${starts[i]},${ends[i]}]` : text.slice(starts[i], ends[i]))).join(' ')
}

describe('a title', () => {
  it('gets a full stop of no width', () => {
    expect(stopped('Bridge opens\n\nIt is open.')).toBe('Bridge opens [12,12] It is open.')
  })

  it.each([
    ['that has one', 'Bridge opens.\n\nIt is open.'],
    ['that asks', 'Who pays?\nNobody.'],
    ['that is quoted', '“Nobody pays”\nThe bridge is open.'],
  ])('%s gets none', (_, text) => {
    expect(stopped(text)).toBe(text.split(/\s+/).join(' '))
  })

  it('is no text of one line, nor an empty line', () => {
    expect(stopped('The bridge opens')).toBe('The bridge opens')
    expect(stopped('The bridge opens\n')).toBe('The bridge opens')
    expect(stopped('\nThe bridge opens')).toBe('The bridge opens')
    expect(stopped('')).toBe('')
  })
})
