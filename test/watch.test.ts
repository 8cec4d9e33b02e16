/**
 * The watch and the process in which it adds what the feeds have, as an operating system meets them: signals, kills, a disk that
 * is full. Runs the built program.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { HTML, pageOf, serve, stopServers } from '../src/fetch/testing/server.ts'
import { openFile } from '../src/store/sqlite/driver.ts'
import { sqliteStore } from '../src/store/sqlite/index.ts'
import { removeFolder } from './folder.ts'

const TIMEOUT = 300_000
const program = fileURLToPath(new URL('../bin/hearsay.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'hearsay-watch-'))
const started: ChildProcess[] = []
afterAll(async () => {
  for (const child of started) child.kill('SIGKILL')
  stopServers()
  await removeFolder(folder)
})

type Answer = (request: IncomingMessage, response: ServerResponse) => void

/** A site whose feed has three pages, `hanging` of which do not answer until they are let go. */
async function site(hanging: readonly string[] = []) {
  const held: ServerResponse[] = []
  const asked: string[] = []
  let hold = true
  const page: Answer = ({ url = '' }, response) =>
    response.writeHead(200, HTML).end(pageOf(`Notes ${url}`, `The harbour stays closed, the mayor said of ${url}.`))
  const host = await serve((request, response) => {
    const { url = '', headers } = request
    asked.push(url)
    if (url !== '/feed') {
      if (hold && hanging.includes(url)) held.push(response)
      else page(request, response)
      return
    }
    const items = ['/1', '/2', '/3'].map(
      (path) => `<item><title>Notes ${path}</title><link>http://${headers.host}${path}</link></item>`,
    )
    response
      .writeHead(200, { 'content-type': 'application/rss+xml' })
      .end(`<rss version="2.0"><channel><title>Pier</title>${items.join('')}</channel></rss>`)
  })
  const letGo = () => {
    hold = false
    for (const response of held.splice(0)) response.destroy()
  }
  const hangs = async (times = 1) => until(() => held.length === times)
  return { host, asked, letGo, hangs }
}

/** A database that follows a site. */
async function following(name: string, host: string): Promise<string> {
  const database = join(folder, `${name}.db`)
  const store = sqliteStore(database)
  const at = new Date().toISOString()
  const { id } = await store.ensureStory('Harbour')
  await store.addFeed({ url: `http://${host}/feed`, title: null, groups: [id] }, at)
  await store.follow({ story: id, group: id, query: null }, at)
  await store.close()
  return database
}

function watching(database: string, host: string, { options = ['--once'], shell = '' } = {}) {
  const args = [program, 'watch', ...options, '--allow-host', host, '--db', database]
  const child = shell
    ? spawn('bash', ['-c', `${shell}; exec "$0" "$@"`, process.execPath, ...args], {
        stdio: ['ignore', 'ignore', 'pipe'],
      })
    : spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] })
  started.push(child)
  let said = ''
  child.stderr!.on('data', (part) => {
    said += part
  })
  // With all that writes where it writes.
  const ended = new Promise<number | null>((done) => child.on('close', done))
  return { child, ended, said: () => said, adding: () => childOf(child.pid!) }
}

/** The one process that another has started. */
function childOf(parent: number): number {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).split('\n')
  const [found] = lines.map((line) => line.trim().split(/\s+/).map(Number)).filter(([, of]) => of === parent)
  return found![0]!
}

async function until(holds: () => boolean): Promise<void> {
  for (let left = 1200; !holds(); left--) {
    if (left === 0) throw new Error('it did not come to that within two minutes')
    await sleep(100)
  }
}

/** Whether a process runs; one that has ended and waits for a parent to notice does not. */
function runs(pid: number): boolean {
  try {
    return !/^Z/.test(execFileSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' }).trim())
  } catch {
    return false
  }
}

function held(file: string) {
  const db = openFile(file, { timeout: 5_000 })
  const all = (sql: string) => db.prepare(sql).all([]) as Record<string, unknown>[]
  try {
    expect(all('pragma integrity_check')).toEqual([{ integrity_check: 'ok' }])
    return {
      articles: all('select count(*) as n from article')[0]!.n,
      states: all('select state from item order by n').map(({ state }) => state),
    }
  } finally {
    db.close()
  }
}
const ALL = { articles: 3, states: ['done', 'done', 'done'] }

describe('a watch that adds pages', { timeout: TIMEOUT }, () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('ends at %s, and its process with it', async (signal) => {
    const { host, hangs } = await site(['/2'])
    const database = await following(signal, host)
    const watch = watching(database, host, { options: [] })
    await hangs()
    const adding = watch.adding()
    expect(runs(adding)).toBe(true)
    watch.child.kill(signal)
    expect(await watch.ended).toBe(0)
    expect(watch.said()).toContain('stopped')
    expect(runs(adding)).toBe(false)
    expect(held(database)).toEqual({ articles: 0, states: ['waiting', 'waiting', 'waiting'] })
  })

  it('that is killed leaves no process behind, and nothing that cannot be gone on with', async () => {
    const { host, hangs, letGo } = await site(['/2'])
    const database = await following('killed', host)
    const watch = watching(database, host)
    await hangs()
    const adding = watch.adding()
    watch.child.kill('SIGKILL')
    await watch.ended
    expect(runs(adding)).toBe(false)
    letGo()
    expect(await watching(database, host).ended).toBe(0)
    expect(held(database)).toEqual(ALL)
  })

  it('goes on when the process is killed: what it had in hand is tried again, page by page', async () => {
    const { host, asked, hangs, letGo } = await site(['/2'])
    const database = await following('adding-killed', host)
    const watch = watching(database, host)
    await hangs()
    process.kill(watch.adding(), 'SIGKILL')
    letGo()
    expect(await watch.ended).toBe(0)
    for (const page of ['/1', '/2', '/3'])
      expect(watch.said()).toContain(
        `http://${host}${page}: was being read when its process was ended; it is tried again`,
      )
    expect(held(database), watch.said()).toEqual(ALL)
    // As they came: a feed has its newest first.
    expect(asked.slice(-3)).toEqual(['/3', '/2', '/1'])
  })

  it('gives a page up for now that ends its process every time, and adds the others', async () => {
    const { host, hangs } = await site(['/2'])
    const database = await following('deadly', host)
    const watch = watching(database, host)
    await hangs()
    process.kill(watch.adding(), 'SIGKILL')
    // Alone the second time: what stands before it is added before, the rest after.
    await hangs(2)
    expect(held(database)).toEqual({ articles: 1, states: ['done', 'waiting', 'waiting'] })
    process.kill(watch.adding(), 'SIGKILL')
    expect(await watch.ended).toBe(0)
    expect(held(database)).toEqual({ articles: 2, states: ['done', 'waiting', 'done'] })
  })

  it('says that nothing can be written, and loses nothing: with room again it goes on', async () => {
    const { host } = await site()
    const database = await following('full', host)
    // No file may grow beyond 64 kB, as on a full disk; the database itself is larger already.
    const full = watching(database, host, { shell: "trap '' XFSZ; ulimit -f 64" })
    expect(await full.ended).toBe(1)
    expect(full.said()).toMatch(/full\.db: (cannot grow: the disk is full|cannot be read or written)/)
    expect(full.said()).not.toContain('which it should not')
    expect(await watching(database, host).ended).toBe(0)
    expect(held(database)).toEqual(ALL)
  })
})
