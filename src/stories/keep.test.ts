import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { emptyMemory } from '../dossier/memory.ts'
import type { State } from '../dossier/state.ts'
import type { Store, StoryRow } from '../store/store.ts'
import { keepIfAskedAgain, keepLater } from './keep.ts'

const story = (id: string, revision: number): StoryRow => ({ id, title: id, revision, articles: 1 })

describe('keeping later', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('keeps the last of what follows quickly, and of each story its own', async () => {
    const kept: string[] = []
    const later = keepLater(async ({ id, revision }) => void kept.push(`${id} ${revision}`), 5000)
    for (const revision of [1, 2, 3]) {
      await later.keep(story('harbour', revision), 'test', {} as State, emptyMemory())
      vi.advanceTimersByTime(4000)
    }
    await later.keep(story('ferry', 1), 'test', {} as State, emptyMemory())
    expect(kept).toEqual([])
    vi.advanceTimersByTime(5000)
    expect(kept).toEqual(['harbour 3', 'ferry 1'])
  })
  it('keeps what waits when it is told to, and no more after that', async () => {
    const kept: number[] = []
    const later = keepLater(async ({ revision }) => void kept.push(revision), 5000)
    await later.keep(story('harbour', 1), 'test', {} as State, emptyMemory())
    await later.settle()
    vi.advanceTimersByTime(60_000)
    expect(kept).toEqual([1])
  })
})

describe('keeping what is asked for again', () => {
  const state = { claims: [] as unknown[] } as State
  const kept = async (articles: number, times: number): Promise<(string | null)[]> => {
    let body: string | null = null
    const store = {
      made: async () => body,
      keepMade: async (_story: StoryRow, _maker: string, made: string) => {
        body = made
      },
    } as unknown as Store
    const bodies: (string | null)[] = []
    for (let i = 0; i < times; i++) {
      await keepIfAskedAgain(store)({ ...story('harbour', 1), articles }, 'test', state, emptyMemory())
      bodies.push(body)
    }
    return bodies
  }

  it('keeps a small story at once, a large one the second time', async () => {
    expect((await kept(12, 1)).map(Boolean)).toEqual([true])
    expect((await kept(10_000, 2)).map(Boolean)).toEqual([false, true])
  })
})
