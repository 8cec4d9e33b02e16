import { describe, expect, it } from 'vitest'
import { dossier } from './dossier.ts'
import { claimsFound, filterOf, isOpen } from './find.ts'
import { story } from './testing.ts'

const told = dossier(
  story([
    {
      id: 'p1',
      outlet: 'lys.example',
      published: '2031-05-04T10:00:00Z',
      says: [
        { claim: 'a', text: 'The port is closed', by: 'Ada Lund', party: 'Halda', stance: 'confirms' },
        { claim: 'b', text: 'The strike will go on', by: 'Emil Roth', party: 'Union', stance: 'threatens' },
      ],
    },
    {
      id: 'p2',
      outlet: 'meridian.example',
      published: '2031-05-06T10:00:00Z',
      says: [
        { claim: 'b', text: 'The strike will go on for weeks', by: 'Ada Lund', party: 'Halda', stance: 'expects' },
      ],
    },
  ]),
  { asOf: null, since: null },
)
const filter = (typed: Record<string, string>) => filterOf((name) => typed[name])
const found = (typed: Record<string, string>, ids: string[] | null = null) =>
  claimsFound(told, ids, filter(typed))
    .map(({ text }) => text.slice(0, 10))
    .sort()
const [PORT, STRIKE] = ['The port i', 'The strike']

describe('a filter', () => {
  it.each([
    [{}, [PORT, STRIKE]],
    [{ outlet: 'LYS' }, [PORT, STRIKE]],
    [{ outlet: 'meridian' }, [STRIKE]],
    [{ speaker: 'roth' }, [STRIKE]],
    [{ party: 'Halda', stance: 'confirms' }, [PORT]],
    [{ from: '2031-05-05' }, [STRIKE]],
    [{ to: '2031-05-04' }, [PORT, STRIKE]],
    [{ status: 'denied' }, []],
  ])('%j finds the claims that fit', (typed: Record<string, string>, claims) => expect(found(typed)).toEqual(claims))

  it('asks all its conditions of one statement', () => {
    expect(found({ speaker: 'Roth', outlet: 'meridian' })).toEqual([])
    expect(found({ speaker: 'Lund', outlet: 'meridian' })).toEqual([STRIKE])
  })

  it('keeps of what was found only what fits, each claim once', () => {
    const ids = told.claims.flatMap(({ mentions }) => mentions.map(({ id }) => id))
    expect(found({}, ids)).toEqual([PORT, STRIKE])
    expect(found({ speaker: 'Roth' }, ids)).toEqual([STRIKE])
    expect(found({}, [])).toEqual([])
    expect(found({}, ['nothing.s0'])).toEqual([])
  })

  it.each([
    { stance: 'shouts' },
    { status: '"' },
    { from: '2031-13' },
    { from: 'yesterday', to: '%' },
    { outlet: '   ' },
  ])('%j that makes no sense is no condition', (typed: Record<string, string>) =>
    expect(isOpen(filter(typed))).toBe(true),
  )
})
