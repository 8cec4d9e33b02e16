/** What every store must do to be copied. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { sqliteStore } from '../sqlite/index.ts'
import type { Store } from '../store.ts'
import { sample } from './sample.ts'
import { STORES } from './stores.ts'

const AT = '2031-05-04T10:00:00Z'
const folder = mkdtempSync(join(tmpdir(), 'hearsay-backup-'))
afterAll(() => rmSync(folder, { recursive: true }))
let files = 0

describe.each(STORES)('a backup: %s', (_, open) => {
  let store: Store
  let story: string
  const file = () => join(folder, `${files++}`, "Ada's backup.db")
  beforeEach(async () => {
    store = open()
    story = (await store.ensureStory('The Harbour Strike')).id
    await store.add(sample({ id: 'a1', key: 'a' }), story, AT)
    return () => store.close()
  })

  it('is a store with all that was there, and stays as it was', async () => {
    const copy = file()
    await store.backup(copy)
    await store.add(sample({ id: 'b1', key: 'b' }), story, AT)
    const kept = sqliteStore(copy)
    expect(await kept.article('a1')).toEqual(await store.article('a1'))
    expect(await kept.reading('a1')).toEqual(await store.reading('a1'))
    expect(await kept.article('b1')).toBeNull()
    await kept.add(sample({ id: 'c1', key: 'c' }), story, AT)
    expect(await store.article('c1')).toBeNull()
    await kept.close()
  })

  it('replaces nothing, and says so', async () => {
    const copy = file()
    await store.backup(copy)
    await expect(store.backup(copy)).rejects.toThrow(`${copy}: is there already; name another file`)
    const kept = sqliteStore(copy)
    expect(await kept.article('a1')).not.toBeNull()
    await kept.close()
  })

  it('leaves nothing behind where it cannot be written, and says where', async () => {
    const taken = join(folder, `${files++}`)
    writeFileSync(taken, '')
    await expect(store.backup(join(taken, 'x.db'))).rejects.toThrow(taken)
    expect(existsSync(join(taken, 'x.db.part'))).toBe(false)
    expect(await store.article('a1')).not.toBeNull()
  })

  it('takes the place of one that was broken off', async () => {
    const copy = file()
    await store.backup(copy)
    const other = file()
    rmSync(join(other, '..'), { recursive: true, force: true })
    await store.backup(other)
    writeFileSync(`${copy}x.part`, 'half')
    await store.backup(`${copy}x`)
    expect(existsSync(`${copy}x.part`)).toBe(false)
    const kept = sqliteStore(`${copy}x`)
    expect(await kept.article('a1')).not.toBeNull()
    await kept.close()
  })
})
