import { describe, expect, it } from 'vitest'
import { dossier } from '../dossier/dossier.ts'
import { type Page, story } from '../dossier/testing.ts'
import { type Doubtful, queueOf } from './queue.ts'

const WIDE = 'The ferry will sail on Monday'
const PAGES: Page[] = [
  ...['p1', 'p2', 'p3', 'p4'].map((id) => ({ id, says: [{ claim: 'wide', text: WIDE, by: 'Anna Lund' }] })),
  { id: 'p5', says: [{ claim: 'alone', text: 'Ostby is calm', by: 'Per Dahl' }] },
  { id: 'p6', says: [{ claim: 'yes', text: 'The harbour master has resigned', by: 'Per Dahl' }] },
  { id: 'p7', says: [{ claim: 'no', text: 'The harbour master has not resigned', by: 'Eva Holm' }] },
]
const known = dossier(story(PAGES), { asOf: null, since: null })
const doubtful = (article: string, probability = 0.5): Doubtful => ({
  article,
  attribution: 'a0',
  doubts: [{ about: 'statement', probability, reason: null }],
  mentions: [`${article}.a0`],
})
const order = (all: Doubtful[], checked: string[] = []) =>
  queueOf(known, all, new Set(checked)).map(({ article }) => article)

describe('the order in which to check', () => {
  it('begins with that on which most rests: claims of many pages, and disputed ones', () => {
    expect(known.disputes).toHaveLength(1)
    expect(order([doubtful('p5'), doubtful('p1')])).toEqual(['p1', 'p5'])
    expect(order([doubtful('p5'), doubtful('p7')])).toEqual(['p7', 'p5'])
  })

  it('begins, of what matters as much, with what is least sure', () => {
    expect(order([doubtful('p1', 0.5), doubtful('p2', 0.2)])).toEqual(['p2', 'p1'])
  })

  it('comes to other claims before it has gone through all statements of one', () => {
    const all = ['p1', 'p2', 'p3', 'p4', 'p5'].map((id) => doubtful(id))
    expect(order(all)).not.toEqual(['p1', 'p2', 'p3', 'p4', 'p5'])
    // Also when the first of them have been checked, and so are no longer there.
    expect(order(all.slice(2), ['p1.a0', 'p2.a0'])[0]).toBe('p5')
  })

  it('is the same whatever order they come in, and names no statement that the dossier does not have', () => {
    const all = ['p1', 'p2', 'p5', 'p7', 'elsewhere'].map((id) => doubtful(id))
    expect(order(all)).toEqual(order([...all].reverse()))
    expect(order(all)).not.toContain('elsewhere')
  })
})
