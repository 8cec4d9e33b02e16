/**
 * `add` and `watch` are killed at any moment, as by a power cut: nothing stored is lost, nothing is twice, and in the end
 * there is what would be there without. `HEARSAY_KILLS=200 npx vitest run test/killed.test.ts` kills each so often. Runs
 * the built program.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, it } from 'vitest'
import { dossier } from '../src/dossier/dossier.ts'
import { HTML, pageOf, serve, stopServers } from '../src/fetch/testing/server.ts'
import { openFile } from '../src/store/sqlite/driver.ts'
import { sqliteStore } from '../src/store/sqlite/index.ts'
import { load } from '../src/stories/load.ts'
import { removeFolder } from './folder.ts'

const KILLS = Number(process.env.HEARSAY_KILLS ?? 5)
const TIMEOUT = 300_000 + KILLS * 60_000
const program = fileURLToPath(new URL('../bin/hearsay.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'hearsay-killed-'))
const PATIENCE_MS = 5_000
afterAll(async () => {
  stopServers()
  await removeFolder(folder)
})

const SUBJECTS = [
  'The ferries of Norvik stay in port',
  'The harbour master resigned',
  'Two ships collided off the pier',
]
/** Not when it was fetched. */
const DATED = '<head><meta property="article:published_time" content="2031-05-05T10:00:00Z">'
const sentenceOf = (n: number) =>
  `${SUBJECTS[n % 3]}, mayor Ane Hald told Pier Radio on Monday. “We have waited ${n + 2} days,” she said.`

/** The program with a database, killed when that is over, unless it has ended. Gives its status, null when killed. */
async function run(args: readonly string[], database: string, over?: (signal: AbortSignal) => Promise<unknown>) {
  const child = spawn(process.execPath, [program, ...args, '--db', database], { stdio: 'ignore' })
  const ended = new Promise<number | null>((done) => child.on('close', done))
  const alarm = new AbortController()
  const killed = over?.(alarm.signal).then(
    () => child.kill('SIGKILL'),
    () => false,
  )
  const status = await ended
  alarm.abort()
  await killed
  return status
}

/** Resolves when there are more articles than that. */
async function moreThan(articles: number, database: string, signal: AbortSignal): Promise<void> {
  const db = openFile(database, { timeout: PATIENCE_MS, readOnly: true })
  const count = db.prepare('select count(*) as n from article')
  const counted = () => (count.all([])[0] as { n: number }).n
  try {
    while (counted() <= articles) await sleep(10, undefined, { signal })
  } finally {
    db.close()
  }
}

interface Held {
  /** Key and id of every article. */
  articles: unknown[]
  items: unknown[]
  known: unknown
}

/** What a database holds, once it has been found sound. */
async function held(file: string): Promise<Held> {
  const db = openFile(file, { timeout: PATIENCE_MS })
  const all = (sql: string) => db.prepare(sql).all([])
  expect(all('pragma integrity_check')).toEqual([{ integrity_check: 'ok' }])
  expect(all('pragma foreign_key_check')).toEqual([])
  const found = {
    articles: all('select key, id from article order by key, id'),
    items: all('select url, state from item order by url'),
  }
  db.close()
  const store = sqliteStore(file)
  const [story] = await store.stories()
  const known = story ? dossier(await load(store, story), { asOf: null, since: null }) : null
  await store.close()
  return { ...found, known: JSON.parse(JSON.stringify(known, (key, value) => (key === 'retrieved' ? 'then' : value))) }
}

/** Kills a command again and again, each time on what the last one left; what ends by itself has to have done it all. */
async function survive(name: string, args: readonly string[], begin: (database: string) => Promise<void>) {
  const fresh = async (n: number | string) => {
    const database = join(folder, `${name}-${n}.db`)
    await begin(database)
    return database
  }
  const whole = await fresh('whole')
  const start = performance.now()
  expect(await run(args, whole)).toBe(0)
  const length = performance.now() - start
  const expected = await held(whole)
  let database = await fresh(0)
  let before: unknown[] = []
  let left = 0
  for (let kills = 0; kills < KILLS; ) {
    const anywhere = kills % 2 === 0
    const status = await run(args, database, async (signal) => {
      // Half of them where it writes, which is a small part of the time.
      if (!anywhere) await moreThan(before.length, database, signal)
      await sleep(Math.random() * length * (anywhere ? 1 : 0.2), undefined, { signal })
    })
    if (status === null) kills++
    const now = await held(database)
    expect(now.articles).toEqual(expect.arrayContaining(before))
    if (status === null && now.articles.length > 0 && now.articles.length < expected.articles.length) left++
    before = now.articles
    if (now.articles.length < expected.articles.length && status === null) continue
    // Everything is read: one more run has to bring the rest to its end, and change nothing that is there.
    expect(await run(args, database)).toBe(0)
    expect(await held(database)).toEqual(expected)
    database = await fresh(kills)
    before = []
  }
  if (process.env.HEARSAY_KILLS) console.log(`${name}: killed ${KILLS} times, ${left} times with a part of it stored`)
}

it(`add, killed ${KILLS} times`, { timeout: TIMEOUT }, async () => {
  const file = join(folder, 'coverage.jsonl')
  const record = (n: number) => ({
    id: `n${n}`,
    outlet: `Pier Gazette ${n % 5}`,
    title: `Notes of day ${n}`,
    published: `2031-05-${String((n % 28) + 1).padStart(2, '0')}T10:00:00Z`,
    text: Array.from({ length: 6 }, (_, i) => sentenceOf(n + i)).join('\n'),
  })
  writeFileSync(file, Array.from({ length: 20 }, (_, n) => `${JSON.stringify(record(n))}\n`).join(''))
  await survive('add', ['add', file, '--story', 'Harbour'], (database) => sqliteStore(database).close())
})

it(`watch, killed ${KILLS} times`, { timeout: TIMEOUT }, async () => {
  const site = (name: string) =>
    serve(({ url, headers }, response) => {
      const item = (n: number) => `<item><title>Notes ${n}</title><link>http://${headers.host}/${n}</link></item>`
      if (url === '/feed')
        response
          .writeHead(200, { 'content-type': 'application/rss+xml' })
          .end(`<rss version="2.0"><channel><title>${name}</title>${[1, 2, 3].map(item).join('')}</channel></rss>`)
      else
        response
          .writeHead(200, HTML)
          .end(pageOf(`${name} ${url}`, sentenceOf(Number(url?.slice(1)))).replace('<head>', DATED))
    })
  const hosts = await Promise.all(['Lys', 'Meridian', 'Amsel', 'Pier'].map(site))
  await survive('watch', ['watch', '--once', ...hosts.flatMap((host) => ['--allow-host', host])], async (database) => {
    const store = sqliteStore(database)
    const at = new Date().toISOString()
    const { id } = await store.ensureStory('Harbour')
    for (const host of hosts) await store.addFeed({ url: `http://${host}/feed`, title: null, groups: [id] }, at)
    await store.follow({ story: id, group: id, query: null }, at)
    await store.close()
  })
})
