import { describe, expect, it } from 'vitest'
import type { Correction } from '../store/store.ts'
import { lineOf, readLine, renumbered, sameness } from './exchange.ts'

const made: Correction = {
  id: '7',
  story: 'harbour',
  kind: 'colour',
  body: { of: 'the ferry', is: ['“red”', null] },
  author: 'desk',
  at: '2031-05-04T10:00:00Z',
  note: '',
}

describe('a line of corrections', () => {
  it('holds all of a correction, of whatever kind', () => {
    const { story, ...rest } = readLine(lineOf(made, { id: 'harbour', title: 'Harbour' }), 'x:1')
    expect(story).toEqual({ id: 'harbour', title: 'Harbour' })
    expect({ ...rest, story: 'harbour' }).toEqual(made)
  })

  it.each(['', '{', '[]', 'null', '{"id":"1"}', lineOf({ ...made, kind: '' }, null)])(
    'is not %j, which is told',
    (text) => {
      expect(() => readLine(text, 'notes.jsonl:3')).toThrow(/notes\.jsonl:3/)
    },
  )

  it('is the same however its keys are ordered, and another where anything differs', () => {
    expect(sameness({ ...made, body: { is: ['“red”', null], of: 'the ferry' } })).toBe(sameness(made))
    expect(sameness({ ...made, note: 'sure' })).not.toBe(sameness(made))
  })

  it('takes back what has another number here', () => {
    const undo = { kind: 'undo', body: { correction: '7' } }
    expect(renumbered(undo, new Map([['7', '12']]))).toEqual({ correction: '12' })
    expect(renumbered(undo, new Map())).not.toEqual({ correction: '7' })
  })
})
