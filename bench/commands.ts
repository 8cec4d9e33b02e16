/**
 * What a user waits for: `npx tsx bench/commands.ts ARTICLES.jsonl [RUNS]`, from a built package.
 *
 * Start of the command line, `add` of all the articles as one story, of one more to it, `known`, and the first page of the server
 * after a start and after that. Each command is a process of its own; medians of several runs (`add` of all: one), with the
 * largest memory that the system saw.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packageRoot } from '../src/root.ts'

const [input, runs = '5'] = process.argv.slice(2)
if (!input) throw new Error('npx tsx bench/commands.ts ARTICLES.jsonl [RUNS]')
const bin = join(packageRoot, 'bin', 'hearsay.js')
const folder = mkdtempSync(join(tmpdir(), 'hearsay-bench-'))
const db = join(folder, 'bench.db')

const lines = readFileSync(input, 'utf8').split('\n').filter(Boolean)
const [all, one] = [join(folder, 'all.jsonl'), join(folder, 'one.jsonl')]
writeFileSync(all, `${lines.slice(0, -1).join('\n')}\n`)
writeFileSync(one, `${lines.at(-1)}\n`)

await report('hearsay --help', ['--help'], Number(runs))
await report('node itself', null, Number(runs))
await report(`add, ${lines.length - 1} articles`, ['--db', db, 'add', all, '--story', 'bench'], 1)
await report('add, one more', ['--db', db, 'add', one, '--story', 'bench'], 1)
await report('known', ['--db', db, 'known', 'bench'], Number(runs))
await serve()
rmSync(folder, { recursive: true })

async function report(name: string, args: string[] | null, times: number): Promise<void> {
  const found: { seconds: number; megabytes: number }[] = []
  for (let i = 0; i < times; i++) found.push(await timed(args))
  const seconds = median(found.map((each) => each.seconds))
  console.log(
    `${name}: ${seconds.toFixed(2)} s, ${Math.max(...found.map((each) => each.megabytes)).toFixed(0)} MB (${times} runs)`,
  )
}

async function timed(args: string[] | null): Promise<{ seconds: number; megabytes: number }> {
  const start = performance.now()
  const child = spawn(process.execPath, args === null ? ['-e', '0'] : [bin, ...args], { stdio: 'ignore' })
  let megabytes = 0
  const watch = setInterval(() => {
    megabytes = Math.max(megabytes, peakOf(child))
  }, 20)
  const status = await new Promise((resolve) => child.on('exit', resolve))
  clearInterval(watch)
  if (status !== 0) throw new Error(`${args?.join(' ')} ended with ${status}`)
  return { seconds: (performance.now() - start) / 1000, megabytes }
}

/** Megabytes that a process has taken at most, as Linux counts them; 0 elsewhere. */
function peakOf({ pid }: ChildProcess): number {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}

async function serve(): Promise<void> {
  const child = spawn(process.execPath, [bin, '--db', db, 'serve', '--port', '0'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const address = await new Promise<string>((resolve) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text) => {
        const found = /http:\/\/\S+/.exec(String(text))
        if (found) resolve(found[0].replace(/\/$/, ''))
      })
  })
  const page = async (path: string): Promise<number> => {
    const start = performance.now()
    const answer = await fetch(address + path)
    await answer.text()
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
    return performance.now() - start
  }
  console.log(`server, first page of the story: ${(await page('/s/bench')).toFixed(0)} ms`)
  for (const path of ['/s/bench', '/s/bench/timeline', '/s/bench/speakers', '/s/bench/search?q=summit']) {
    const times: number[] = []
    for (let i = 0; i < 9; i++) times.push(await page(path))
    console.log(`server, ${path}: ${median(times).toFixed(0)} ms`)
  }
  child.kill()
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!
}
