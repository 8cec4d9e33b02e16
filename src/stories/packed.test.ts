import { expect, it } from 'vitest'
import { stateAt } from '../dossier/state.ts'
import { type Page, printed, story } from '../dossier/testing.ts'
import { packed, unpacked } from './packed.ts'

it('is read as it was, to the letter', () => {
  const port = { claim: 'port', text: 'Ports of Estra stand still', by: 'Mara Lund', chain: ['NBC', 'Harbour Post'] }
  const pages: Page[] = [
    { id: 'a', published: '2030-05-01', says: [port, { claim: 'list', text: '["NBC","Harbour Post"]' }] },
    { id: 'b', published: null, says: [port, { claim: 'null', text: 'null', stance: 'denies', by: 'Jon Dahl' }] },
  ]
  const state = printed(stateAt(story(pages), null))
  Object.assign(state.claims[0]!.mentions[0]!, {
    means: [
      { pronoun: 'She', name: 'Mara Lund' },
      { pronoun: 'he', name: 'Jon Dahl' },
    ],
  })
  expect(JSON.stringify(unpacked(packed(state)))).toBe(JSON.stringify(state))
})

it('writes once what mentions have in common', () => {
  const text = 'Ports of Estra stand still, and nobody in the whole of the harbour can say for how long'
  const says = [{ claim: 'port', text }]
  const one = packed(stateAt(story([{ id: 'a', says }]), null))
  const many = packed(stateAt(story(['a', 'b', 'c', 'd'].map((id) => ({ id, says }))), null))
  expect(many.split(text)).toHaveLength(one.split(text).length)
})
