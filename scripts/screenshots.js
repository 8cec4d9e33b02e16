/** `node scripts/screenshots.js [FOLDER]`: the pages of the examples as pictures, laptop and phone, light and dark. Needs a build and Chromium. */
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { root, run } from './setup.js'

const out = process.argv[2] ?? join(root, 'docs')
mkdirSync(out, { recursive: true })
const hearsay = join(root, 'bin', 'hearsay.js')
const db = process.env.HEARSAY_DB ?? join(mkdtempSync(join(tmpdir(), 'hearsay-')), 'screenshots.db')
const story = process.env.STORY ?? 'harbour-strike'
if (!process.env.HEARSAY_DB)
  run(process.execPath, [
    hearsay,
    '--db',
    db,
    'add',
    join(root, 'examples', 'harbour-strike'),
    '--story',
    'Harbour strike',
  ])
const server = spawn(process.execPath, [hearsay, '--db', db, 'serve', '--port', '0'], {
  stdio: ['ignore', 'pipe', 'inherit'],
})
const url = await new Promise((resolve) => server.stdout.once('data', (line) => resolve(String(line).trim())))

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
})
const all = process.argv[2] !== undefined
for (const [scheme, width, height] of all
  ? [
      ['light', 1366, 768],
      ['dark', 1366, 768],
      ['light', 390, 844],
      ['dark', 390, 844],
    ]
  : [['light', 1366, 768]]) {
  const context = await browser.newContext({ colorScheme: scheme, viewport: { width, height } })
  const page = await context.newPage()
  const shot = async (name, path) => {
    await page.goto(new URL(path, url).href)
    await page.screenshot({ path: join(out, all ? `${name}-${scheme}-${width}.png` : 'screenshot.png') })
  }
  await shot('known', `/s/${story}`)
  if (!all) continue
  const claim = await page.locator('.claim .said a').first().getAttribute('href')
  await shot('claim', claim)
  await shot('article', await page.locator('.origin .said a').first().getAttribute('href'))
  for (const tab of [
    'changes?since=2031-05-07',
    'positions',
    'timeline',
    'origins',
    'articles',
    'speakers',
    'search?q=cranes',
  ])
    await shot(tab.split('?')[0], `/s/${story}/${tab}`)
  await context.close()
}
await browser.close()
server.kill()
