import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { sqliteStore } from '../store/sqlite/index.ts'
import { addAll } from './add.ts'
import { alone } from './alone.ts'
import { group } from './group.ts'
import { claimsIn, memory, type Page, put, read, reader } from './testing.ts'

const folder = mkdtempSync(join(tmpdir(), 'hearsay-alone-'))
afterAll(() => rmSync(folder, { recursive: true }))

const PAGES: Page[] = [
  { name: 'p', says: ['The ferry to Halden will sail again on Monday morning, the harbour master says.'] },
  { name: 'q', says: ['The ferry to Halden will sail again on Monday morning, says the harbour master.'] },
]

describe('of two that compare at once', () => {
  it.each([PAGES, [...PAGES].reverse()])(
    'the second waits, and misses nothing that the first files: %#',
    async (first, second) => {
      const once = memory()
      await put(once, (await once.ensureStory('Ferry')).id, PAGES)
      const file = join(folder, `${first.name}.db`)
      const [one, two] = [sqliteStore(file), sqliteStore(file)]
      const { id } = await one.ensureStory('Ferry')
      const add = async (page: Page) => {
        for await (const _ of addAll([read(page)], id, { store: two, at: '2031-06-01T00:00:00Z', ...reader() }));
      }
      await add(first)
      const { saveClaims } = one
      let started = () => {}
      const computed = new Promise<void>((done) => {
        started = done
      })
      one.saveClaims = async (...values) => {
        started()
        await sleep(500)
        return saveClaims(...values)
      }
      const slow = group(one, id)
      await computed
      await add(second)
      await group(two, id)
      await slow
      expect(await claimsIn(two, id)).toEqual(await claimsIn(once, id))
      await Promise.all([one.close(), two.close(), once.close()])
    },
  )

  it('the second goes on where the first is killed', async () => {
    const file = join(folder, 'killed.db')
    const store = sqliteStore(file)
    const { id } = await store.ensureStory('Ferry')
    const holder = await holding(file)
    let done = false
    const grouped = put(store, id, PAGES).then(() => {
      done = true
    })
    await sleep(500)
    expect(done).toBe(false)
    holder.kill('SIGKILL')
    await grouped
    expect(await store.unclaimed(id)).toEqual([])
    expect((await store.claims(id)).size).toBe(2)
    await store.close()
  })

  it('who is alone already does not wait for itself', async () => {
    const store = memory()
    expect(await alone(store, () => alone(store, async () => 'done'))).toBe('done')
    expect(await alone(store, async () => 'again')).toBe('again')
    await store.close()
  })
})

/** A process that is alone with a database until it is killed. */
async function holding(file: string): Promise<ChildProcess> {
  const here = (name: string) => JSON.stringify(fileURLToPath(new URL(name, import.meta.url)))
  const script = `
    import { sqliteStore } from ${here('../store/sqlite/index.ts')}
    import { alone } from ${here('./alone.ts')}
    await alone(sqliteStore(${JSON.stringify(file)}), () => {
      console.log('alone')
      return new Promise(() => setInterval(() => {}, 1000))
    })`
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script])
  await new Promise<void>((done, failed) => {
    child.stdout.on('data', () => done())
    child.on('exit', (code) => failed(new Error(`ended (${code})`)))
  })
  return child
}
