import { describe, expect, it } from 'vitest'
import { partiesOf } from './parties.ts'
import { willsOf } from './wills.ts'

const speaker = (id: string, name: string, kind: 'person' | 'organisation', party: string | null = null) => ({
  id,
  name,
  kind,
  role: null,
  roles: [],
  affiliation: null,
  party,
  aliases: [name],
})
const parties = partiesOf(
  [speaker('mara-lund', 'Mara Lund', 'person', 'Norland'), speaker('board', 'Harbour Board', 'organisation')],
  () => 1,
)
const wills = (text: string) =>
  willsOf(text, parties).map(({ whose, stance, from }) => [
    typeof whose === 'string' ? whose : whose.party,
    stance,
    text.slice(from).trim(),
  ])

describe('a will', () => {
  it.each([
    ['The Harbour Board rejects a longer lease', 'Harbour Board', 'rejects', 'a longer lease'],
    ['Mara Lund has repeatedly called for a truce', 'Norland', 'demands', 'a truce'],
    ['Lund will not accept the new border', 'Norland', 'rejects', 'the new border'],
    ['The U.S. is prepared to lift the embargo', 'United States', 'agrees', 'lift the embargo'],
    [
      'The Orsin administration proposes that the zone be shared',
      'Orsin administration',
      'proposes',
      'that the zone be shared',
    ],
    ["the Harbour Board's demand for higher fees", 'Harbour Board', 'demands', 'higher fees'],
    ["Lund bashed France's demand for higher fees", 'France', 'demands', 'higher fees'],
    ['The French plan includes a smaller fleet', 'France', 'proposes', 'a smaller fleet'],
    ['We will not agree to a smaller fleet', 'I', 'rejects', 'to a smaller fleet'],
    ['Lund will “adamantly” oppose a smaller fleet', 'Norland', 'rejects', 'a smaller fleet'],
    ['he wants a smaller fleet', 'he', 'proposes', 'a smaller fleet'],
    ['A Quay Council spokesman rejected the plan', 'Quay Council', 'rejects', 'the plan'],
  ])('is read from “%s”', (text, party, stance, object) => {
    expect(wills(text)).toEqual([[party, stance, object]])
  })
})

describe('no will', () => {
  it.each([
    'If Mara Lund rejects the lease, the talks end',
    'a summit in Paris will offer a chance to talk',
    'critics of Lund demand an inquiry',
    'Norland support for the fleet has grown',
    'a Norland veto of the lease was expected',
    'Lund sought to calm the harbour',
    'Lund refused to say whether she would sell the fleet',
    'The Harbour Board wants to know who sold the fleet',
    'The Harbour Board is ready to go ahead of the others',
    'Lund dismissed him as a novice',
    'It is absurd to think Mara Lund wanted a smaller fleet',
    'Longtime Oss lawyers want a truce',
    'The Harbour Board is threatened by the recount',
    'The Harbour Board would not have sought the lease',
    'The Harbour Board offered few details of the lease',
    'Quay Correspondent Ada Roth accepted the count',
    'Under the draft, Norland would also agree to a smaller fleet',
  ])('is read from “%s”', (text) => {
    expect(wills(text)).toEqual([])
  })
})
