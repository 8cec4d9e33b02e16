import { describe, expect, it } from 'vitest'
import { stateAt } from '../dossier/state.ts'
import { story } from '../dossier/testing.ts'
import type { Link } from '../store/store.ts'
import { markNear } from './near.ts'

const SAILS = 'the ferry to Halden sails again on Monday'
const RISES = 'the fare to Halden rises in June'

/** Every mention is a wording of its own. */
const stored = (links: Link[]) => ({
  wordingsOf: async (_: string, mentions: readonly string[]) => new Map(mentions.map((id) => [id, id])),
  linksWithin: async () => links,
})

async function near(data: Parameters<typeof story>[0], links: (ids: string[]) => Link[] = () => []) {
  const state = stateAt(story(data), null)
  await markNear(stored(links(state.claims.map(({ id }) => id))), 'harbour', state)
  const texts = new Map(state.claims.map(({ id, text }) => [id, text]))
  return state.claims.map(({ text, near }) => [text, near && texts.get(near)])
}

describe('of the claims of a story', () => {
  const says = [
    { claim: 'a', text: SAILS, by: 'Lund' },
    { claim: 'b', text: RISES, by: 'Lund' },
  ]

  it('one is close to another where the statements of both are linked', async () => {
    const pages = [{ id: 'p1', says }]
    expect(await near(pages)).toEqual([
      [SAILS, null],
      [RISES, null],
    ])
    expect(await near(pages, ([a, b]) => [{ a: a!, b: b!, score: 0.9, rule: 'like-meaning' }])).toEqual([
      [SAILS, null],
      [RISES, SAILS],
    ])
  })

  it('what a sentence says is close to what somebody says in it', async () => {
    const data = story([{ id: 'p1', says }])
    const [outer, inner] = data.readings[0]!.mentions
    inner!.spans = outer!.spans.map(({ start, end }) => ({ start: start + 4, end }))
    const state = stateAt(data, null)
    await markNear(stored([]), 'harbour', state)
    expect(state.claims.map(({ near }) => near)).toEqual([null, state.claims[0]!.id])
  })
})
