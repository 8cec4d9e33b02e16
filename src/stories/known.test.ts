import { describe, expect, it } from 'vitest'
import { anchorAt } from '../corrections/anchors.ts'
import { dossier } from '../dossier/dossier.ts'
import { emptyMemory } from '../dossier/memory.ts'
import { printed } from '../dossier/testing.ts'
import type { Store } from '../store/store.ts'
import { correct } from './correct.ts'
import { dossierOf } from './known.ts'
import { load } from './load.ts'
import { makeReady } from './ready.ts'
import { memory, type Page, put, read } from './testing.ts'

const LATEST = { asOf: null, since: null }
const FERRY: Page = { name: 'a', says: ['Lund said: the ferry to Halden sails again on Monday.'] }
const MASTER: Page = {
  name: 'b',
  says: ['The harbour master resigned over cracks in the hull.'],
  published: '2031-05-06T10:00:00Z',
}

async function harbour(
  ...pages: Page[]
): Promise<[Store, () => Promise<NonNullable<Awaited<ReturnType<Store['story']>>>>]> {
  const store = memory()
  const { id } = await store.ensureStory('Harbour')
  await put(store, id, pages)
  return [store, async () => (await store.story(id))!]
}

describe('the dossier of a stored story', () => {
  it('is what it would be if it were made anew, whatever happens to the story', async () => {
    const [store, story] = await harbour(FERRY)
    const holds = async () => {
      for (const moments of [LATEST, { asOf: null, since: '2031-05-05' }, { asOf: '2031-05-05', since: null }]) {
        const anew = printed(dossier(await load(store, await story()), moments))
        // The first makes and keeps it, the second has what was kept.
        for (let i = 0; i < 2; i++)
          expect(printed(await dossierOf(store, await story(), moments, 'test'))).toEqual(anew)
      }
    }
    await holds()
    await put(store, (await story()).id, [MASTER])
    await holds()
    const { article } = read(FERRY)
    const body = { at: anchorAt(article.key, article.text, { start: 11, end: 20 }) }
    await correct(store, {
      story: (await story()).id,
      kind: 'hide',
      body,
      author: 'desk',
      at: '2031-06-02T00:00:00Z',
      note: '',
    })
    await holds()
    await store.renameStory((await story()).id, 'Halden')
    await holds()
  })

  it('is read, not made, while nothing changes', async () => {
    const [store, story] = await harbour(FERRY)
    const made = printed(await dossierOf(store, await story(), LATEST, 'test'))
    const reading = { ...store, readings: () => Promise.reject(new Error('made again')) }
    expect(await dossierOf(reading, await story(), LATEST, 'test')).toEqual(made)
    await expect(dossierOf(reading, await story(), LATEST, 'a later version')).rejects.toThrow('made again')
  })

  it('is neither read nor made again by one who remembers it and compares it with another moment', async () => {
    const [store, story] = await harbour(FERRY)
    const memory = emptyMemory()
    const nothing = async () => {}
    await dossierOf(store, await story(), LATEST, 'test', memory, nothing)
    const moments = { asOf: null, since: '2031-05-03' }
    const anew = async () => printed(dossier(await load(store, await story()), moments))
    const reading = { ...store, made: () => Promise.reject(new Error('read again')) }
    const compared = await dossierOf(reading, await story(), moments, 'test', memory, nothing)
    expect(printed(compared)).toEqual(await anew())
    await put(store, (await story()).id, [MASTER])
    await expect(dossierOf(reading, await story(), moments, 'test', memory, nothing)).rejects.toThrow('read again')
    expect(printed(await dossierOf(store, await story(), moments, 'test', memory, nothing))).toEqual(await anew())
  })

  it('is given also where it cannot be kept', async () => {
    const [store, story] = await harbour(FERRY)
    const full = { ...store, keepMade: () => Promise.reject(new Error('the disk is full')) }
    expect((await dossierOf(full, await story(), LATEST, 'test')).claims).toHaveLength(1)
  })

  it('is made beforehand where much of the story is new, and else when it is asked for', async () => {
    const [store, story] = await harbour(FERRY, MASTER)
    const { id } = await story()
    await makeReady(store, id, 0, 'test')
    expect(await store.made(id, 'test')).toBeNull()
    await makeReady(store, id, 1, 'test')
    expect(await store.made(id, 'test')).not.toBeNull()
  })
})
