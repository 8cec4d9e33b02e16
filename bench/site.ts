/**
 * How heavy the pages of a story are, and what each costs the server: `npx tsx bench/site.ts DATABASE STORY [RUNS]`, from a built
 * package, on Linux.
 *
 * Of each kind of page the one that is likely the heaviest: whoever is heard most, the claim of most mentions, the article of most
 * statements. Of each its size as HTML without compression; the first time that it is asked for and the median of the times after
 * it, from start to end; and the median of the processor's time, which another program beside it does not lengthen as much.
 */
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Dossier } from '../src/dossier/types.ts'
import { packageRoot } from '../src/root.ts'

const DAY_MS = 86_400_000
/** As Linux counts processes' time. */
const TICK_MS = 10

const [db, story, runs = '5'] = process.argv.slice(2)
if (!db || !story) throw new Error('npx tsx bench/site.ts DATABASE STORY [RUNS]')
const server = spawn(process.execPath, [join(packageRoot, 'bin', 'hearsay.js'), '--db', db, 'serve', '--port', '0'], {
  stdio: ['ignore', 'pipe', 'inherit'],
})
try {
  const base = await new Promise<string>((resolve) =>
    server.stdout.once('data', (line) => resolve(String(line).trim())),
  )
  for (const [name, path] of await pages(base)) {
    const asked = []
    for (let i = 0; i < 1 + Number(runs); i++) asked.push(await ask(new URL(path, base)))
    const [first, ...after] = asked as [Asked, ...Asked[]]
    const told = [ms(first.ms), ms(median(after.map((each) => each.ms))), ms(median(after.map((each) => each.used)))]
    console.log([name.padEnd(34), `${Math.round(first.size / 1000)} kB`, ...told].join('\t'))
  }
} finally {
  server.kill()
}

/** Addresses, each with what it shows. */
async function pages(base: string): Promise<[string, string][]> {
  const home = `/s/${encodeURIComponent(story!)}`
  const json = async (path: string) => (await fetch(new URL(path, base))).json()
  const { articles, claims, speakers } = (await json(`${home}.json`)) as Dossier
  const times = articles.flatMap(({ published }) => Date.parse(published ?? '') || [])
  const at = (moment: number) => encodeURIComponent(new Date(moment).toISOString())
  const last = times.reduce((a, b) => Math.max(a, b))
  const middle = times.sort((a, b) => a - b)[times.length >> 1]!
  const most = <T>(of: readonly T[], weight: (each: T) => number) =>
    of.reduce((a, b) => (weight(b) > weight(a) ? b : a))
  const loud = most(speakers, ({ name, kind, mentions }) => (name && kind !== 'outlet' ? mentions : 0))
  const told = most(claims, ({ mentions }) => mentions.length)
  const rooted = most(claims, ({ origins }) => origins.length)
  const counts = new Map<string, number>()
  for (const { article } of claims.flatMap(({ mentions }) => mentions))
    counts.set(article, (counts.get(article) ?? 0) + 1)
  const full = most(articles, ({ id }) => counts.get(id) ?? 0)
  const id = encodeURIComponent
  return [
    ['known', home],
    ...['positions', 'timeline', 'places', 'figures', 'articles', 'speakers', 'changes'].map(
      (tab): [string, string] => [tab, `${home}/${tab}`],
    ),
    ['changes in the last day', `${home}/changes?since=${at(last - DAY_MS)}`],
    ['changes in half of the pages', `${home}/changes?since=${at(middle)}`],
    [`speaker of ${loud.mentions} statements`, `${home}/who/${id(loud.id)}`],
    [`claim of ${told.mentions.length} mentions`, `${home}/c/${id(told.id)}`],
    [`claim of ${rooted.origins.length} origins`, `${home}/c/${id(rooted.id)}`],
    [`article of ${counts.get(full.id)} statements`, `/a/${id(full.id)}?story=${id(story!)}`],
    ['search for a name', `${home}/search?q=${id(loud.name)}`],
    ['search for said', `${home}/search?q=said`],
    ['corrections', `${home}/corrections`],
    ['terms', `${home}/terms`],
  ]
}

interface Asked {
  ms: number
  /** Of the processor, in ms. */
  used: number
  /** Bytes. */
  size: number
}

async function ask(url: URL): Promise<Asked> {
  const [start, before] = [performance.now(), used()]
  const response = await fetch(url)
  const size = (await response.arrayBuffer()).byteLength
  if (!response.ok) throw new Error(`${url}: ${response.status}`)
  return { ms: performance.now() - start, used: used() - before, size }
}

/** What all threads of the server have used of the processor, in ms (proc(5)). */
function used(): number {
  const fields = readFileSync(`/proc/${server.pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ')
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS
}

function median(of: readonly number[]): number {
  return [...of].sort((a, b) => a - b)[of.length >> 1] ?? Number.NaN
}

function ms(n: number): string {
  return `${Math.round(n)} ms`
}
