import { describe, expect, it } from 'vitest'
import { dossier } from '../dossier/dossier.ts'
import { type Said, story } from '../dossier/testing.ts'
import { latest } from './weightiest.ts'

const says = (claim: string, text: string): Said => ({
  claim,
  text,
  by: 'Mara Lund',
  party: 'Norland',
  stance: 'demands',
})

describe('where a party stands', () => {
  it('is told by what most pages have, of which earlier ones count less', () => {
    const pages = [
      { id: 'p0', published: '2031-05-01T10:00:00Z', says: [says('c1', 'Norland has called for a larger fleet')] },
      { id: 'p1', published: '2031-05-01T11:00:00Z', says: [says('c1', 'Norland has called for a larger fleet')] },
      { id: 'p2', published: '2031-05-03T10:00:00Z', says: [says('c2', 'Norland has called for a smaller fleet')] },
      { id: 'p3', published: '2031-05-03T11:00:00Z', says: [says('c2', 'Norland has called for a smaller fleet')] },
      { id: 'p4', published: '2031-05-03T12:00:00Z', says: [says('c3', 'Norland has called for a fleet')] },
    ]
    const { claims, positions } = dossier(story(pages), { asOf: null, since: null })
    const byId = new Map(claims.map((each) => [each.id, each]))
    const found = latest(positions, byId)!
    expect(byId.get(found.claim)!.text).toBe('Norland has called for a smaller fleet')
  })
})
