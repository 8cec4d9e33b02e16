import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { Worker } from 'node:worker_threads'
import { type Kysely, sql } from 'kysely'
import { afterAll, describe, expect, it } from 'vitest'
import { HearsayError } from '../../errors.ts'
import { sample } from '../contract/sample.ts'
import { atomically } from './atomically.ts'
import { hasOwnSqlite, openFile } from './driver.ts'
import { sqliteStore } from './index.ts'
import { MIGRATIONS } from './migrations.ts'
import { inWords, open } from './open.ts'
import type { Tables } from './schema.ts'

const folder = mkdtempSync(join(tmpdir(), 'hearsay-'))
afterAll(() => rmSync(folder, { recursive: true }))
let files = 0
const NO_PATIENCE = { timeout: 0 }
const fresh = () => join(folder, `${files++}`, 'hearsay.db')

/** What names the groups of a story's own feeds otherwise than folders. */
const GROUPS_NAMED = MIGRATIONS.find((each) => String(each).includes("'story:'"))

describe('a database file', () => {
  it('gives readings of earlier rules as ones that lack what those did not find', async () => {
    const file = fresh()
    const store = sqliteStore(file)
    const { id } = await store.ensureStory('Harbour')
    const entry = sample({})
    await store.add(entry, id, '2031-05-05T00:00:00Z')
    const other = openFile(file, NO_PATIENCE)
    other.exec("update reading set body = json_remove(body, '$.references')")
    other.close()
    expect((await store.reading(entry.article.id))?.references).toEqual([])
    expect((await store.readings(id)).map(({ references }) => references)).toEqual([[]])
    await store.close()
  })

  it('is written to by one at a time, also where a transaction begins by reading', async () => {
    const file = join(folder, `${files++}.db`)
    const db = open(file)
    const other = openFile(file, NO_PATIENCE)
    const write = () => other.exec("insert into meta values ('theirs', '1')")
    await atomically(db, async (trx) => {
      expect(await trx.selectFrom('meta').selectAll().execute()).toEqual([])
      expect(write).toThrow('database is locked')
      await trx.insertInto('meta').values({ name: 'ours', value: '1' }).execute()
    })
    write()
    expect(await db.selectFrom('meta').select('name').orderBy('name').execute()).toEqual([
      { name: 'ours' },
      { name: 'theirs' },
    ])
    other.close()
    await db.destroy()
  })
  it('that another is just making is waited for', async () => {
    const file = join(folder, `${files++}.db`)
    // As another process would: SQLite refuses what then wants to change the file's mode, and does not wait.
    const other = new Worker(
      `const { parentPort, workerData } = require('node:worker_threads')
      const Database = workerData.better ? require(workerData.better) : require('node:sqlite').DatabaseSync
      const database = new Database(workerData.file)
      database.exec('begin immediate')
      parentPort.postMessage('began')
      setTimeout(() => database.exec('commit'), 200)`,
      {
        eval: true,
        workerData: { file, better: hasOwnSqlite() ? null : createRequire(import.meta.url).resolve('better-sqlite3') },
      },
    )
    await once(other, 'message')
    const store = sqliteStore(file)
    expect(await store.stories()).toEqual([])
    await store.close()
    await other.terminate()
  })
  it('keeps what was added when it is opened again', async () => {
    const file = fresh()
    const first = sqliteStore(file)
    const { id } = await first.ensureStory('Ports')
    await first.add(sample({}), id, '2031-05-04T10:00:00Z')
    await first.close()
    const again = sqliteStore(file)
    expect(await again.articles(id)).toHaveLength(1)
    await again.close()
  })

  it('tells which version a reading has without going to the reading', async () => {
    const file = fresh()
    await sqliteStore(file).close()
    const other = openFile(file, NO_PATIENCE)
    const plan = other.prepare("explain query plan select 1 from reading where article = 'a' and version = 'v'").all([])
    expect(plan).toEqual([
      expect.objectContaining({ detail: expect.stringContaining('COVERING INDEX reading_version') }),
    ])
    other.close()
  })

  it('says in words that a file is no database of ours', () => {
    const file = join(folder, 'notes.txt')
    writeFileSync(file, 'To do: call the port authority. '.repeat(100))
    expect(() => sqliteStore(file)).toThrow(HearsayError)
    expect(() => sqliteStore(file)).toThrow(/notes\.txt: is not a Hearsay database; name another file with --db/)
  })

  it('says in words that a folder stands in its place', () => {
    expect(() => sqliteStore(folder)).toThrow(HearsayError)
  })

  it.each([
    ['it was installed for another Node', Object.assign(new Error('version'), { code: 'ERR_DLOPEN_FAILED' })],
    ['it was not compiled', new Error('Could not locate the bindings file. Tried:\n → build/better_sqlite3.node')],
    ['it is not there', Object.assign(new Error("Cannot find module 'it'"), { code: 'MODULE_NOT_FOUND' })],
  ])('says in words what to do where the driver cannot be loaded since %s', (_why, thrown) => {
    const error = inWords('known.db', thrown)
    expect(error).toBeInstanceOf(HearsayError)
    expect(String(error)).toMatch(
      /better-sqlite3: was not installed for this Node .*; run: npm --prefix ".*better-sqlite3" run install .* Node 24/,
    )
  })

  it('refuses a file of a newer program instead of harming it', () => {
    const file = join(folder, 'newer.db')
    const database = openFile(file, NO_PATIENCE)
    database.exec('pragma user_version = 999')
    database.close()
    expect(() => sqliteStore(file)).toThrow(/newer\.db: was written by a newer Hearsay/)
  })

  it('names the groups of one story’s feeds as no folder is named, in a file from before', async () => {
    const file = fresh()
    const store = sqliteStore(file)
    const at = '2031-05-04T10:00:00Z'
    const { id } = await store.ensureStory('Harbour')
    await store.addFeed({ url: 'https://a.example/', title: null, groups: ['Ports', 'harbour', 'harbour: ice'] }, at)
    for (const [group, query] of [
      ['harbour', null],
      ['harbour: ice', 'ice'],
      ['Ports', null],
    ] as const)
      await store.follow({ story: id, group, query }, at)
    await store.close()
    const before = openFile(file, NO_PATIENCE)
    before.exec(GROUPS_NAMED as string)
    before.close()
    const after = sqliteStore(file)
    expect((await after.feeds())[0]!.groups).toEqual(['Ports', 'story:harbour', 'story:harbour: ice'])
    expect((await after.follows()).map(({ group }) => group)).toEqual(['Ports', 'story:harbour', 'story:harbour: ice'])
    await after.close()
  })

  it('says that the disk is full, loses nothing stored, and goes on when there is room', async () => {
    const file = fresh()
    const store = sqliteStore(file)
    const { id } = await store.ensureStory('Ports')
    await store.add(sample({ id: 'a1' }), id, '2031-05-04T10:00:00Z')
    await store.close()
    // SQLite's own page limit fails as a full disk does.
    const full = sqliteStore(file, { mostPages: 60 })
    const large = sample({ id: 'a2', text: Array.from({ length: 60_000 }, (_, n) => `word${n}`).join(' ') })
    await expect(full.add(large, id, '2031-05-04T11:00:00Z')).rejects.toThrow(/disk is full; free some space/)
    expect((await full.articles(id)).map((row) => row.id)).toEqual(['a1'])
    await full.close()
    const roomy = sqliteStore(file)
    expect(await roomy.add(large, id, '2031-05-04T11:00:00Z')).toBe('added')
    await roomy.close()
  })

  it('tells why SQLite has taken back a transaction by itself, be it in the work or in the commit', async () => {
    const db = open(fresh())
    const takenBack = async (trx: Kysely<Tables>) => void (await sql`rollback`.execute(trx))
    await expect(atomically(db, takenBack)).rejects.toThrow(/cannot commit/)
    const failing = async (trx: Kysely<Tables>) => {
      await takenBack(trx)
      throw new Error('the disk is full')
    }
    await expect(atomically(db, failing)).rejects.toThrow('the disk is full')
    await db.destroy()
  })

  it('is watched by one at a time', async () => {
    const file = fresh()
    const [one, two] = [sqliteStore(file), sqliteStore(file)]
    const release = await one.exclusively('watch')
    expect(release).not.toBeNull()
    expect(await two.exclusively('watch')).toBeNull()
    // Who does not watch is not held up.
    await two.ensureStory('Ports')
    release!()
    expect(await two.exclusively('watch')).not.toBeNull()
    await Promise.all([one.close(), two.close()])
  })

  it('holds what it holds alone, though nobody refers to that any more', async () => {
    setFlagsFromString('--expose-gc')
    const collectGarbage = runInNewContext('gc') as () => void
    const file = fresh()
    const [one, two] = [sqliteStore(file), sqliteStore(file)]
    await one.exclusively('watch')
    await setImmediate()
    collectGarbage()
    await setImmediate()
    expect(await two.exclusively('watch')).toBeNull()
    await Promise.all([one.close(), two.close()])
  })

  it('says in words that it cannot be written to', async () => {
    const file = fresh()
    const store = sqliteStore(file)
    await store.ensureStory('Ports')
    await store.close()
    const readOnly = sqliteStore(file, { readOnly: true })
    await expect(readOnly.ensureStory('Another')).rejects.toThrow(/cannot be written to; check its permissions/)
    expect(await readOnly.stories()).toHaveLength(1)
    await readOnly.close()
  })
})
