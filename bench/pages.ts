/**
 * What a reader's browser waits for: `npx tsx bench/pages.ts DATABASE STORY [RUNS]`, from a built package, with Chromium.
 *
 * The dossier's first page: the server's time, what is transferred, and with the processor slowed four times the largest
 * contentful paint and how much the layout shifted (medians of several loads, each without a cache). Then the published dossier
 * of up to 1,000 claims is scrolled from top to end, and beside it a page of as many plain lines, which shows what this machine
 * can do at the time: intervals between frames, and how long the processor was at work on the page's main thread in each.
 */
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium } from 'playwright-core'
import { packageRoot } from '../src/root.ts'

const SLOWED = 4
const FRAME_MS = 1000 / 60
/** Of a reader who looks for something. */
const PIXELS_PER_S = 3000

/** So long a reader looks at the top of a page first. */
const LOOKS_MS = 3000

/** In the browser: the last candidate for the largest paint so far, and the sum of all shifts. */
const PAINTED = `new Promise((resolve) => {
  const out = { paint: 0, shift: 0 }
  new PerformanceObserver((list) => { out.paint = list.getEntries().at(-1).startTime })
    .observe({ type: 'largest-contentful-paint', buffered: true })
  new PerformanceObserver((list) => { for (const { value } of list.getEntries()) out.shift += value })
    .observe({ type: 'layout-shift', buffered: true })
  setTimeout(() => resolve(out), 1000)
})`
/** In the browser: every frame's moment from now on; the page's height. */
const FRAMES = `globalThis.frames = []
requestAnimationFrame(function next(at) { frames.push(at); requestAnimationFrame(next) })
document.documentElement.scrollHeight`

const [db, story, runs = '5'] = process.argv.slice(2)
if (!db || !story) throw new Error('npx tsx bench/pages.ts DATABASE STORY [RUNS]')
const bin = join(packageRoot, 'bin', 'hearsay.js')
const folder = mkdtempSync(join(tmpdir(), 'hearsay-bench-'))
const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
const server = spawn(process.execPath, [bin, '--db', db, 'serve', '--port', '0'], {
  stdio: ['ignore', 'pipe', 'inherit'],
})
try {
  const url = await new Promise<string>((resolve) => server.stdout.once('data', (line) => resolve(String(line).trim())))
  const page = `${url}s/${encodeURIComponent(story)}`
  const waits: number[] = []
  for (let i = 0; i < Number(runs); i++) waits.push(await timed(page))
  console.log(`server: first page ${ms(waits[0]!)}, after it ${ms(median(waits.slice(1)))}`)
  await loads(browser, page)
  spawnSync(process.execPath, [bin, '--db', db, 'publish', story, join(folder, 'site')], { stdio: 'ignore' })
  writeFileSync(join(folder, 'plain.html'), plain())
  for (const [name, path] of [
    ['plain lines', 'plain.html'],
    ['the dossier', 'site/index.html'],
  ] as const)
    await scrolled(browser, name, pathToFileURL(join(folder, path)).href)
} finally {
  await browser.close()
  server.kill()
  rmSync(folder, { recursive: true })
}

async function timed(url: string): Promise<number> {
  const start = performance.now()
  await (await fetch(url)).text()
  return performance.now() - start
}

async function loads(browser: Browser, url: string): Promise<void> {
  const paints: number[] = []
  const shifts: number[] = []
  const sizes = new Map<string, number>()
  for (let i = 0; i < Number(runs); i++) {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
    const page = await context.newPage()
    const devtools = await context.newCDPSession(page)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWED })
    await devtools.send('Network.enable')
    const types = new Map<string, string>()
    devtools.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type))
    devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
      sizes.set(types.get(requestId) ?? 'other', encodedDataLength),
    )
    await page.goto(url, { waitUntil: 'load' })
    const { paint, shift } = await page.evaluate<{ paint: number; shift: number }>(PAINTED)
    paints.push(paint)
    shifts.push(shift)
    await context.close()
  }
  const total = [...sizes.values()].reduce((sum, n) => sum + n, 0)
  const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`
  console.log(`transferred: ${kB(total)}, of which script ${kB(sizes.get('Script') ?? 0)}`)
  console.log(
    `largest contentful paint, slowed ${SLOWED} times: ${ms(median(paints))} (${paints.map(ms).join(', ')}); layout shift ${Math.max(...shifts)}`,
  )
}

async function scrolled(browser: Browser, name: string, url: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } })
  const devtools = await page.context().newCDPSession(page)
  await page.goto(url)
  await page.waitForTimeout(LOOKS_MS)
  // Of its thread's own clock, which does not run while others have the processor.
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
  const height = await page.evaluate<number>(FRAMES)
  const worked = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics')
    return 1000 * metrics.find((each) => each.name === 'TaskDuration')!.value
  }
  const before = await worked()
  await devtools.send('Input.synthesizeScrollGesture', {
    ...{ x: 600, y: 400, yDistance: -Math.min(height, 60_000), speed: PIXELS_PER_S, gestureSourceType: 'mouse' },
  })
  const work = (await worked()) - before
  const frames = await page.evaluate<number[]>('frames')
  const gaps = frames.slice(1).map((at, i) => at - frames[i]!)
  const late = gaps.filter((gap) => gap > 1.5 * FRAME_MS).length
  console.log(
    `scrolling ${name} (${Math.round(height / 1000)}k pixels): ${(1000 / (gaps.reduce((a, b) => a + b, 0) / gaps.length)).toFixed(1)} frames/s, ` +
      `median interval ${ms(median(gaps))}, ${late} of ${gaps.length} late, longest ${ms(Math.max(...gaps))}; ${(work / frames.length).toFixed(1)} ms of work a frame`,
  )
  await page.close()
}

/** As high a page with nothing to it. */
function plain(): string {
  return `<!doctype html><meta charset="utf-8"><title>plain</title>${Array.from({ length: 4000 }, (_, n) => `<p>A line, the ${n}th.</p>`).join('')}`
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

function ms(value: number): string {
  return `${Math.round(value)} ms`
}
