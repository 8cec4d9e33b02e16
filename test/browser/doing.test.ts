/** What people do on the pages, in a real browser: add coverage and watch where it goes. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dossier } from '../../src/dossier/dossier.ts'
import { openQueue, type Queue } from '../../src/jobs/queue.ts'
import { latest } from '../../src/server/latest.ts'
import { serve } from '../../src/server/serve.ts'
import type { Store } from '../../src/store/store.ts'
import { load } from '../../src/stories/load.ts'
import { openReader } from '../../src/stories/reader.ts'
import { example, storyOf } from '../story.ts'
import { findings } from './axe.ts'

const executablePath = process.env.CHROMIUM_PATH
const TEXT = `Port to open again on Monday

The port of Lys will open again on Monday, the harbour master Jan Kral said. “We will not go back until the port pays us,” said Ada Brandt, who leads the dock workers’ union.`

// The models are opened in this thread, from source, which takes its time on a busy machine.
describe.runIf(executablePath)('on the pages', { timeout: 120_000 }, () => {
  let browser: Browser
  let server: Awaited<ReturnType<typeof serve>>
  let store: Store
  let queue: Queue
  const uploads = mkdtempSync(join(tmpdir(), 'hearsay-uploads-'))
  beforeAll(async () => {
    store = await storyOf('Harbour strike', example('harbour-strike'))
    const dossierOf = latest(async (story, asOf, since) => dossier(await load(store, story), { asOf, since }))
    // After the coverage was read.
    const now = () => new Date('2031-06-01T08:00:00Z')
    queue = openQueue({ store, openReader, allowed: [], version: 'test', now })
    server = await serve({ store, dossierOf, port: 0, now, adding: { queue, uploads } })
    browser = await chromium.launch({ executablePath: executablePath!, args: ['--no-sandbox'] })
  })
  afterAll(async () => {
    await browser?.close()
    await Promise.all([server?.close(), queue?.close()])
    await store?.close()
    rmSync(uploads, { recursive: true })
  })

  /** By keyboard: to what is labelled so, and on. */
  const type = async (page: Page, label: string | RegExp, text: string) => {
    await page.getByLabel(label).focus()
    await page.keyboard.insertText(text)
  }
  const press = async (what: ReturnType<Page['locator']>) => {
    await what.focus()
    await what.page().keyboard.press('Enter')
  }

  it.each([
    ['with script', true],
    ['without script', false],
  ])('a text is pasted, and its statements are followed to their claims: %s', async (how, javaScriptEnabled) => {
    const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 390, height: 844 } })
    const page = await context.newPage()
    await page.goto(server.url)
    await press(page.locator('main').getByRole('link', { name: 'Add coverage' }))
    await page.waitForURL('**/add')
    await type(page, /^Story/, 'Harbour strike')
    await type(page, /^Addresses/, `${TEXT} ${how}.`)
    await press(page.getByRole('button', { name: 'Add', exact: true }))
    await page.waitForURL('**/jobs/*')
    await page.getByText(/\d+ joined known claims, \d+ new/).waitFor({ timeout: 60_000 })
    await press(page.locator('summary', { hasText: 'joined known claims' }))
    await press(page.locator('.results details a').first())
    await page.waitForURL('**/c/**')
    expect(await page.locator('main').textContent()).toMatch(/not go back|Monday/)
    await context.close()
  })

  it('files are sent, each is told of, and what failed says why; a reload loses nothing', async () => {
    const page = await browser.newPage()
    await page.goto(new URL('/add?story=Harbour+strike', server.url).href)
    await page.getByLabel(/^Files/).setInputFiles([
      { name: 'monday.txt', mimeType: 'text/plain', buffer: Buffer.from(TEXT) },
      { name: '<img src=x onerror=globalThis.hacked=1>.txt', mimeType: 'text/plain', buffer: Buffer.from('') },
      { name: 'notes.xyz', mimeType: 'text/plain', buffer: Buffer.from('x') },
    ])
    await press(page.getByRole('button', { name: 'Add', exact: true }))
    await page.waitForURL('**/jobs/*')
    await page.getByText('is of no kind that Hearsay reads').waitFor({ timeout: 60_000 })
    const tab = await (await browser.newContext({ bypassCSP: true })).newPage()
    for (const each of [page.url(), new URL('/add', server.url).href]) expect(await findings(tab, each)).toEqual([])
    await tab.context().close()
    await page.reload()
    const items = page.locator('.results > li')
    await expect.poll(() => items.count(), { timeout: 60_000 }).toBe(3)
    expect(await items.nth(1).textContent()).toContain('<img src=x onerror=globalThis.hacked=1>.txt')
    expect(await items.nth(1).textContent()).toContain('is empty')
    expect(await page.evaluate(() => (globalThis as { hacked?: number }).hacked)).toBeUndefined()
    await page.close()
  })

  it('what was typed comes back where the form was not taken', async () => {
    const page = await browser.newPage()
    await page.goto(new URL('/add', server.url).href)
    await type(page, /^Story/, 'Harbour strike')
    await press(page.getByRole('button', { name: 'Add', exact: true }))
    await page.getByRole('alert').waitFor()
    expect(await page.getByLabel(/^Story/).inputValue()).toBe('Harbour strike')
    await page.close()
  })
})
