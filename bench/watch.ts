/**
 * How much memory `hearsay watch` takes: `npx tsx bench/watch.ts [FEEDS] [ROUNDS]`, 200 and 2 where not said. Each feed is on a
 * local server of its own and has 30 items with their texts, of which nobody wants any; every round asks for all of them
 * anew. In a last round each has a new item that is wanted, so that as many pages are fetched and read. Runs the built
 * program on Linux, whose `/proc` tells what it takes.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { HTML, pageOf, serve, stopServers } from '../src/fetch/testing/server.ts'
import { sqliteStore } from '../src/store/sqlite/index.ts'

const [feeds = 200, rounds = 2] = process.argv.slice(2).map(Number)
const folder = mkdtempSync(join(tmpdir(), 'hearsay-watch-'))
const database = join(folder, 'bench.db')
const sentence =
  'The harbour of Norvik stays closed, the mayor said on Monday, because the ice is too thick for the ferries.'

let asked = 0
let wanted = false
const item = (host: string, n: number, title: string) =>
  `<item><guid>${n}</guid><title>${title} ${n}</title><link>http://${host}/${n}</link><pubDate>Mon, 05 May 2031 10:00:00 GMT</pubDate><description><![CDATA[${`<p>${sentence} ${n}</p>`.repeat(12)}]]></description></item>`
const site = (feed: number) =>
  serve(({ url, headers: { host = '' } }, response) => {
    if (url !== '/feed') return response.writeHead(200, HTML).end(pageOf(`Report ${url} of ${feed}`, sentence))
    asked++
    const items = Array.from({ length: 30 }, (_, n) => item(host, n, 'Report'))
    const all = wanted ? [item(host, 99, 'Wanted'), ...items] : items
    response
      .writeHead(200, { 'content-type': 'application/rss+xml' })
      .end(`<rss version="2.0"><channel><title>Pier ${feed}</title>${all.join('')}</channel></rss>`)
  })

/** Megabytes, of the program and of its parts: threads share them. */
const memory = (pid: number, line: 'VmRSS' | 'VmHWM') =>
  Math.round(Number(new RegExp(`${line}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024)

try {
  const hosts: string[] = []
  for (let n = 0; n < feeds; n++) hosts.push(await site(n))
  const store = sqliteStore(database)
  const { id } = await store.ensureStory('Harbour')
  const follow = { story: id, group: id, query: 'wanted' }
  for (const host of hosts)
    await store.addFeed({ url: `http://${host}/feed`, title: null, groups: [id] }, new Date().toISOString())
  await store.follow(follow, new Date().toISOString())

  const program = fileURLToPath(new URL('../bin/hearsay.js', import.meta.url))
  const allowed = hosts.flatMap((host) => ['--allow-host', host])
  const child = spawn(process.execPath, [program, 'watch', '--db', database, ...allowed], { stdio: 'ignore' })
  const pid = child.pid!
  const tell = (what: string) =>
    console.log(`${what}: ${memory(pid, 'VmRSS')} MB, at most ${memory(pid, 'VmHWM')} MB so far`)
  const until = async (done: () => boolean | Promise<boolean>) => {
    while (!(await done())) await sleep(200)
  }
  for (let round = 1; round <= rounds; round++) {
    await until(() => asked >= feeds * round)
    await sleep(3000)
    tell(`${feeds} feeds asked for, round ${round}`)
    if (round === rounds) wanted = true
    // All are due again, which a watch notices within a minute.
    await store.follow(follow, new Date().toISOString())
  }
  await until(async () => (await store.feeds()).every(({ done }) => done > 0))
  tell(`${feeds} articles read`)
  await sleep(20_000)
  tell('afterwards')
  child.kill('SIGTERM')
  await new Promise((ended) => child.on('close', ended))
  await store.close()
} finally {
  stopServers()
  rmSync(folder, { recursive: true })
}
