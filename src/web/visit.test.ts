import { describe, expect, it } from 'vitest'
import { dossier } from '../dossier/dossier.ts'
import { story } from '../dossier/testing.ts'
import { visitOf } from './visit.ts'

const known = dossier(
  story([
    { id: 'p1', says: [{ claim: 'c1', text: 'The ferry will sail on Monday', by: 'Anna Lund' }] },
    {
      id: 'p2',
      says: [
        { claim: 'c1', text: 'The ferry sails on Monday', by: 'Port of Halden', stance: 'confirms' },
        { claim: 'c2', text: 'Fares will rise' },
      ],
    },
  ]),
  { asOf: null, since: null },
)
const rows = [
  { id: 'p1', added: '2031-05-01T10:00:00.000Z' },
  { id: 'p2', added: '2031-05-03T10:00:00.000Z' },
]

describe('what a reader has not seen', () => {
  it('is what was read here since: new claims, and new states of known ones', () => {
    expect(visitOf(known, rows, '2031-05-02T00:00:00.000Z')).toEqual({
      since: '2031-05-02T00:00:00.000Z',
      articles: 1,
      fresh: 1,
      statuses: { confirmed: 1 },
    })
  })
  it('is nothing where nothing was read since, whenever it was published', () => {
    expect(visitOf(known, rows, '2031-05-04T00:00:00.000Z')).toMatchObject({ articles: 0, fresh: 0, statuses: {} })
  })
})
