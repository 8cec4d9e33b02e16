/** The pages in a real browser, as a person uses them. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dossier } from '../../src/dossier/dossier.ts'
import { fromJsonLine } from '../../src/ingest/jsonl.ts'
import { publish } from '../../src/publish/publish.tsx'
import { SCRIPT } from '../../src/server/assets.ts'
import { latest } from '../../src/server/latest.ts'
import { serve } from '../../src/server/serve.ts'
import type { Store } from '../../src/store/store.ts'
import { load } from '../../src/stories/load.ts'
import { example, from, storyOf } from '../story.ts'
import { HOSTILE } from './hostile.ts'

const executablePath = process.env.CHROMIUM_PATH
if (!executablePath && process.env.CI) throw new Error('CI needs Chromium for the browser tests')
if (!executablePath) console.warn('NOT RUN: the browser tests; npm test finds or installs Chromium for them')
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

describe.runIf(executablePath)('in a browser', () => {
  let browser: Browser
  let server: Awaited<ReturnType<typeof serve>>
  let store: Store
  let page: Page
  beforeAll(async () => {
    store = await storyOf('Harbour strike', example('harbour-strike'))
    await storyOf(
      'Hostile',
      from(HOSTILE.map((each, i) => ({ ...fromJsonLine(JSON.stringify(each), `${i}`), where: `${i}` }))),
      store,
    )
    const dossierOf = latest(async (story, asOf, since) => dossier(await load(store, story), { asOf, since }))
    server = await serve({ store, dossierOf, port: 0 })
    browser = await chromium.launch({ executablePath: executablePath!, args: ['--no-sandbox'] })
    page = await browser.newPage()
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
    await store?.close()
  })
  /** By keyboard, as everything must be possible. */
  const press = async (what: ReturnType<Page['locator']>) => {
    await what.focus()
    await page.keyboard.press('Enter')
  }
  const open = (path: string) => page.goto(new URL(path, server.url).href)

  it('a claim can be followed to its words on the page that says them', async () => {
    await open('/s/harbour-strike')
    const follow = async (link: ReturnType<Page['locator']>, to: string) => {
      await press(link)
      await page.waitForURL(to)
    }
    await follow(
      page.locator('.claim .said a', { hasText: 'We will not go back until the port pays us' }).first(),
      '**/c/**',
    )
    await page.getByRole('heading', { name: 'On whose word' }).waitFor()
    const origins = await page.locator('.origin').count()
    expect(origins).toBe(1)
    await follow(page.locator('.origin .said a').first(), '**/at/**')
    expect(await page.locator('mark').first().textContent()).toContain('We will not go back')
    expect(await page.locator('.card.chosen').first().textContent()).toContain('Ada Brandt')
  })

  it('a wrong speaker is corrected in place, and the correction taken back', async () => {
    await open('/s/harbour-strike')
    await press(page.locator('.claim .said a', { hasText: 'We will not go back until the port pays us' }).first())
    await page.getByRole('heading', { name: 'On whose word' }).waitFor()
    await press(page.locator('.origin .said a').first())
    const card = page.locator('.card.chosen').first()
    await card.waitFor()
    const name = card.locator('input[name=name]')
    const before = await name.inputValue()
    await card.locator('.corrections summary').focus()
    await page.keyboard.press('Enter')
    await name.fill('Mira “the Crane” Oduya')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Saved' }).waitFor()
    expect(await page.locator('section[role=status] li').count()).toBeGreaterThan(0)
    await open('/s/harbour-strike/speakers')
    expect(await page.locator('main').textContent()).toContain('Mira “the Crane” Oduya')
    await open('/s/harbour-strike/corrections')
    await press(page.getByRole('button', { name: 'Take back' }).first())
    await page.getByRole('heading', { name: 'Saved' }).waitFor()
    await open('/s/harbour-strike/speakers')
    const speakers = await page.locator('main').textContent()
    expect(speakers).toContain(before)
    expect(speakers).not.toContain('Mira “the Crane” Oduya')
  })

  it('a claim is split, and joined again by taking that back', async () => {
    await open('/s/harbour-strike')
    await press(
      page
        .locator('.claim', { hasText: /[2-9] outlets/ })
        .first()
        .locator('.said a'),
    )
    await page.getByRole('heading', { name: 'On whose word' }).waitFor()
    const claim = page.url()
    const counted = async () => {
      await page.goto(claim)
      return Number(/(\d+) mentions? by/.exec((await page.locator('main').textContent()) ?? '')?.[1])
    }
    const before = await counted()
    await press(page.getByRole('button', { name: 'Not the same claim' }).first())
    await page.getByRole('heading', { name: 'Saved' }).waitFor()
    expect(await counted()).toBeLessThan(before)
    await open('/s/harbour-strike/corrections')
    await press(page.getByRole('button', { name: 'Take back' }).first())
    await page.getByRole('heading', { name: 'Saved' }).waitFor()
    expect(await counted()).toBe(before)
  })

  it('takes no correction from a page elsewhere', async () => {
    const answer = await fetch(new URL('/s/harbour-strike/corrections', server.url), {
      method: 'POST',
      headers: { origin: 'https://elsewhere.example', 'content-type': 'application/x-www-form-urlencoded' },
      body: 'kind=undo&correction=1',
    })
    expect(answer.status).toBe(403)
  })

  it('what changed since a moment can be asked for', async () => {
    await open('/s/harbour-strike/changes?since=2031-05-08T00:00:00%2B02:00')
    expect(await page.locator('main').textContent()).toContain('confirmed')
    await open('/s/harbour-strike/changes?since=2031-05-30')
    expect(await page.locator('main').textContent()).toContain('Nothing changed')
  })

  it('a speaker’s words can be searched for', async () => {
    await open('/s/harbour-strike')
    await page.getByRole('searchbox').fill('cranes insp')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/search?**')
    expect(await page.locator('main').textContent()).toContain('The cranes were inspected in March and passed')
  })

  it('is found with a slip of the finger, and narrowed to a speaker', async () => {
    await open('/s/harbour-strike/search?q=crnaes')
    const main = page.locator('main')
    expect(await main.textContent()).toContain('searched for “cranes”')
    await page.getByText('By whom, where and when').click()
    await page.getByLabel('speaker').fill('nobody of this name')
    await main.getByRole('button', { name: 'Search' }).click()
    await page.waitForURL('**speaker=nobody**')
    expect(await main.textContent()).toContain('0 claims')
  })

  it('every quoted node is exactly its stored span', async () => {
    const known = dossier(await load(store, (await store.story('harbour-strike'))!), { asOf: null, since: null })
    const texts = known.articles.map(async ({ id }) => (await store.article(id))!.text)
    const all = (await Promise.all(texts)).join('\n')
    let count = 0
    for (const path of [
      ...['', '/timeline', '/changes?since=2031-05-05', '/positions', '/places', '/figures', '/articles', '/speakers'],
      ...['/search?q=cranes', '?lang=uk', '/timeline?lang=en'],
      ...known.claims.slice(0, 15).map(({ id }) => `/c/${id}`),
      ...known.speakers.slice(0, 5).map(({ id }) => `/who/${id}`),
    ]) {
      await open(`/s/harbour-strike${path}`)
      const quoted = await page.locator('q').evaluateAll((nodes) =>
        nodes.map((node) => ({
          article: node.getAttribute('data-article'),
          at: node.getAttribute('data-at'),
          text: node.textContent ?? '',
        })),
      )
      count += quoted.length
      for (const { article, at, text } of quoted) {
        // What a reason quotes brings its own marks and no offsets.
        if (article === null || at === null) {
          for (const part of text.replace(/^“|”$/g, '').split(' … ')) expect(all).toContain(part)
          continue
        }
        const whole = (await store.article(article))!.text
        const spans = at.split(',').map((span) => span.split('-').map(Number) as [number, number])
        expect(text).toBe(spans.map(([start, end]) => whole.slice(start, end)).join(' … '))
      }
    }
    expect(count).toBeGreaterThan(200)
  })

  it('says on which origins a claim rests, and leads from a root to its words in the upper third', async () => {
    await open('/s/harbour-strike')
    await press(
      page
        .locator('.claim', { hasText: /[2-9] origins/ })
        .first()
        .locator('.said a'),
    )
    await page.getByRole('heading', { name: 'On whose word' }).waitFor()
    expect(await page.locator('.origin').count()).toBeGreaterThan(1)
    expect(await page.locator('.origin .why').first().textContent()).toContain('Why one origin?')
    await press(page.locator('.origin .said a').first())
    await page.waitForURL('**/at/**')
    const place = await page.locator('#at').evaluate((mark) => mark.getBoundingClientRect().top / innerHeight)
    expect(place).toBeLessThan(0.5)
  })

  it('steps through the statements of an article by key, once keys are switched on', async () => {
    const { id } = (await store.articles('harbour-strike'))[0]!
    await open(`/a/${id}?story=harbour-strike`)
    await page.keyboard.press('n')
    expect(page.url()).not.toContain('/at/')
    await press(page.getByRole('link', { name: 'use single keys' }))
    await page.getByRole('button', { name: 'Keys' }).waitFor()
    await page.keyboard.press('n')
    await page.waitForURL('**/at/**')
    expect(await page.locator('.steps').textContent()).toContain('statement 1 of')
    await page.keyboard.press('?')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('h')
    await page.getByRole('link', { name: 'show the marks' }).waitFor()
    await press(page.getByRole('link', { name: 'show the marks' }))
    await press(page.getByRole('link', { name: 'no single keys' }))
    await page.getByRole('link', { name: 'use single keys' }).waitFor()
  })

  it('speaks Ukrainian, and the coverage its own language', async () => {
    await open('/s/harbour-strike?lang=uk')
    expect(await page.locator('#known').textContent()).toBe('Що відомо')
    expect(await page.locator('q').first().getAttribute('lang')).toBe('en')
    await open('/s/harbour-strike/timeline')
    expect(await page.locator('h1').textContent()).toBe('Хронологія')
    await press(page.getByText('English', { exact: true }))
    await page.waitForURL('**lang=en**')
    expect(await page.locator('h1').textContent()).toBe('Timeline')
  })

  it('a published story opens from a folder, and a claim leads to its words', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hearsay-published-'))
    const data = await load(store, (await store.story('harbour-strike'))!)
    const files = publish(dossier(data, { asOf: null, since: null }), {
      texts: data.texts,
      script: SCRIPT?.text ?? null,
    })
    for (const { path, text } of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    await page.goto(pathToFileURL(join(folder, 'index.html')).href)
    const words = await page.locator('.claim .said').first().textContent()
    await press(page.locator('.claim .said a').first())
    await page.getByRole('heading', { name: 'On whose word' }).waitFor()
    await press(page.locator('h1 .said a'))
    await page.waitForURL('**/a/**')
    expect(await page.locator('.claim:target q').textContent()).toBe(words)
    await page.getByRole('button', { name: 'dark' }).click()
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
    rmSync(folder, { recursive: true })
  })

  it('an article shows its text unchanged', async () => {
    for (const { id } of await store.articles('harbour-strike')) {
      await open(`/a/${id}?story=harbour-strike`)
      const article = (await store.article(id))!
      const shown = await page.locator('.reader .block').allTextContents()
      expect(shown).toEqual(article.blocks.map(({ start, end }) => article.text.slice(start, end)))
    }
  })

  it.each([
    ['light', 1366],
    ['dark', 1366],
    ['light', 390],
    ['dark', 390],
    ['light', 320],
  ] as const)('axe finds nothing: %s, %i pixels wide', async (colorScheme, width) => {
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 }, bypassCSP: true })
    const tab = await context.newPage()
    const claim = dossier(await load(store, (await store.story('harbour-strike'))!), { asOf: null, since: null })
      .claims[0]!
    const article = claim.mentions[0]!
    const span = `${article.spans[0]!.start}-${article.spans[0]!.end}`
    const paths = [
      '/',
      '/s/harbour-strike',
      '/s/harbour-strike/changes?since=2031-05-07',
      '/s/harbour-strike/positions',
      '/s/harbour-strike/timeline',
      '/s/harbour-strike/articles',
      '/s/harbour-strike/places',
      '/s/harbour-strike/figures',
      '/s/harbour-strike/corrections',
      '/s/harbour-strike/speakers',
      '/s/harbour-strike/search?q=cranes',
      '/s/harbour-strike/search?stance=denies',
      `/s/harbour-strike/c/${claim.id}`,
      `/a/${article.article}/at/${span}?story=harbour-strike`,
      '/none',
    ]
    for (const path of paths) {
      await tab.goto(new URL(path, server.url).href)
      await tab.evaluate(axe)
      const { violations } = await tab.evaluate(() =>
        (
          globalThis as unknown as {
            axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
          }
        ).axe.run(),
      )
      expect(violations.map(({ id, nodes }) => `${path} ${id}: ${nodes[0]?.html.slice(0, 160)}`)).toEqual([])
      const overflow = await tab.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect([path, overflow]).toEqual([path, 0])
    }
    await context.close()
  })

  it(`nothing of ${HOSTILE.length} hostile articles runs`, { timeout: 120_000 }, async () => {
    const ran: string[] = []
    page.on('dialog', (dialog) => {
      ran.push(dialog.message())
      void dialog.dismiss()
    })
    for (const path of [
      '',
      '/articles',
      '/speakers',
      '/timeline',
      '/positions',
      `/search?q=${encodeURIComponent('"><script>alert(1)</script>')}`,
    ]) {
      await open(`/s/hostile${path}`)
      expect(await page.evaluate(() => (globalThis as { hacked?: boolean }).hacked)).toBeUndefined()
      const foreign = await page
        .locator('a')
        .evaluateAll((links) =>
          links.map((link) => (link as unknown as { href: string }).href).filter((href) => !/^https?:/.test(href)),
        )
      expect(foreign).toEqual([])
      expect(await page.locator('main script, main img, main iframe, main object').count()).toBe(0)
    }
    for (const { id } of await store.articles('hostile')) await open(`/a/${id}?story=hostile`)
    expect(await page.evaluate(() => (globalThis as { hacked?: boolean }).hacked)).toBeUndefined()
    expect(ran).toEqual([])
  })

  it('answers only on this machine', async () => {
    const answer = await fetch(new URL('/api/stories', server.url), { headers: { host: 'evil.example' } }).catch(
      () => null,
    )
    const { createApp } = await import('../../src/server/app.tsx')
    const app = createApp({ store, dossierOf: () => Promise.reject(), hosts: ['127.0.0.1'] })
    expect((await app.request('http://evil.example/api/stories')).status).toBe(403)
    expect(answer?.status ?? 403).toBeLessThan(500)
  })
})
