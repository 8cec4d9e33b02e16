/** Nothing that comes from outside runs, wherever it is shown. The browser is told to ignore our policy: escaping alone must do. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parse } from 'csv-parse/sync'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dossier } from '../../src/dossier/dossier.ts'
import { rootsOf } from '../../src/dossier/roots.ts'
import type { Dossier } from '../../src/dossier/types.ts'
import { fromJsonLine } from '../../src/ingest/jsonl.ts'
import { publish } from '../../src/publish/publish.tsx'
import { SCRIPT } from '../../src/server/assets.ts'
import { latest } from '../../src/server/latest.ts'
import { serve } from '../../src/server/serve.ts'
import type { Store } from '../../src/store/store.ts'
import { addAll } from '../../src/stories/add.ts'
import { group } from '../../src/stories/group.ts'
import { load } from '../../src/stories/load.ts'
import { memory, reader } from '../../src/stories/testing.ts'
import { hostileArticle, PAYLOADS, PLACES, saidIn } from './hostile.ts'
import { watch } from './unharmed.ts'

const executablePath = process.env.CHROMIUM_PATH
const AT = '2031-06-01T00:00:00Z'

describe.runIf(executablePath)(`${PAYLOADS.length * PLACES.length} hostile texts`, { timeout: 240_000 }, () => {
  let browser: Browser
  let server: Awaited<ReturnType<typeof serve>>
  let store: Store
  let page: Page
  let story: string
  let known: Dossier
  let watched: ReturnType<typeof watch>

  beforeAll(async () => {
    store = memory()
    story = (await store.ensureStory(`Strike ${PAYLOADS[0]}`)).id
    const reads = PAYLOADS.map((payload, n) => ({
      ...fromJsonLine(JSON.stringify(hostileArticle(payload, n)), `${n} ${payload}`),
      where: `${n} ${payload}`,
    }))
    const { embedder } = reader()
    const predictor = {
      model: 'by hand',
      predict: async (articles: readonly { text: string }[]) =>
        articles.map(({ text }) => ({ model: 'by hand', attributions: saidIn(text) })),
      close: async () => {},
    }
    for await (const { problem } of addAll(reads, story, { store, at: AT, predictor, embedder }))
      if (problem) throw new Error(problem.what)
    await group(store, story)
    for (const [n, payload] of PAYLOADS.entries()) {
      await store.addComment({
        story,
        name: `${n} ${payload}`,
        text: payload,
        at: AT,
        state: n % 2 ? 'shown' : 'waiting',
      })
      const feed = `https://feeds.example/${n}`
      await store.addFeed({ url: feed, title: payload, groups: [story] }, AT)
      await store.saveFeed(feed, { problem: payload }, AT, AT)
    }
    const dossierOf = latest(async (row, asOf, since) => dossier(await load(store, row), { asOf, since }))
    server = await serve({ store, dossierOf, port: 0, comments: true, now: () => new Date('2031-06-01T08:00:00Z') })
    known = await dossierOf((await store.story(story))!, null, '2031-05-01T00:00:00Z')
    browser = await chromium.launch({ executablePath: executablePath!, args: ['--no-sandbox'] })
    page = await (await browser.newContext({ bypassCSP: true })).newPage()
    watched = watch(page, new URL(server.url).host)
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
    await store?.close()
  })

  const open = async (path: string) => {
    await page.goto(new URL(path, server.url).href, { waitUntil: 'domcontentloaded' })
    await unharmed(path)
  }
  const unharmed = (where: string) => watched.unharmed(where)
  const at = `/s/`

  it('stand on a story’s pages as text', async () => {
    const root = at + encodeURIComponent(story)
    for (const path of [
      '',
      '/articles',
      '/speakers',
      '/origins',
      '/quotations',
      '/timeline',
      '/positions',
      '/places',
      '/figures',
    ])
      await open(root + path)
    for (const path of [
      '/changes?since=2031-05-01',
      '/corrections',
      '/terms',
      '/comments',
      '?lang=uk',
      '?lang=en',
      '?status=%22%3E%3Cscript%3E',
    ])
      await open(root + path)
    for (const path of ['/', '/feeds', '/comments', '/add']) await open(path)
    expect(await page.locator('main').textContent()).toBeTruthy()
    for (const payload of PAYLOADS) {
      await open(`${root}/search?q=${encodeURIComponent(payload)}`)
      expect(await page.locator('main input[name=q]').inputValue()).toBe(payload.replace(/\p{Cc}/gu, ' '))
    }
    const held = new Set(known.claims.flatMap(({ mentions }) => mentions.map(({ article }) => article)))
    expect(held.size).toBe(PAYLOADS.length)
  })

  it('stand on the pages of articles, claims and speakers, and where others show them', async () => {
    const root = at + encodeURIComponent(story)
    const articles = await store.articles(story)
    expect(articles).toHaveLength(PAYLOADS.length)
    for (const { id } of articles) await open(`/a/${id}?story=${encodeURIComponent(story)}`)
    for (const claim of known.claims.filter((_, i) => i % 2 === 0))
      await open(`${root}/c/${encodeURIComponent(claim.id)}`)
    for (const claim of known.claims.filter((_, i) => i % 6 === 0))
      await open(`/embed${root}/c/${encodeURIComponent(claim.id)}`)
    for (const { id } of known.speakers.slice(0, 20)) await open(`${root}/who/${encodeURIComponent(id)}`)
    for (const { id } of rootsOf(known)) await open(`${root}/origins/${encodeURIComponent(id)}`)
    await open(`/a/${articles[0]!.id}/against/${articles[1]!.id}`)
  })

  it('are told as text when they are addresses', async () => {
    for (const payload of PAYLOADS.slice(0, 12)) await open(`/s/${encodeURIComponent(payload)}`)
  })

  it('come back as they were typed, in a correction and in a comment', async () => {
    const { id } = (await store.articles(story))[2]!
    const [attribution] = (await store.reading(id))!.attributions
    const span = attribution!.content[0]!
    await open(`/a/${id}/at/${span.start}-${span.end}?story=${encodeURIComponent(story)}#at`)
    const card = page.locator('.card.chosen').first()
    await card.locator('.corrections summary').first().click()
    await card.locator('input[name=name]').fill(PAYLOADS[1]!)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Saved' }).waitFor()
    await unharmed('what a correction changed')
    await open(`${at}${encodeURIComponent(story)}/speakers`)
    expect(await page.locator('main').textContent()).toContain(PAYLOADS[1])
  })

  it('are no formulas in tables', async () => {
    for (const name of [
      '',
      '/articles',
      '/outlets',
      '/origins',
      '/quotations',
      '/speakers',
      '/timeline',
      '/positions',
      '/places',
      '/figures',
    ]) {
      const csv = await (await fetch(new URL(`${at}${encodeURIComponent(story)}${name}.csv`, server.url))).text()
      const cells = (parse(csv) as string[][]).flat()
      expect(cells.length).toBeGreaterThan(2)
      expect(cells.filter((each) => /^[=+@\t\r]|^-(?![\d.]+$)/.test(each))).toEqual([])
    }
  })

  it('are text in a feed', async () => {
    const changes = (form: string) =>
      fetch(new URL(`${at}${encodeURIComponent(story)}/changes.${form}?since=2031-05-01`, server.url))
    const feed = await (await changes('atom')).text()
    const listed = (await (await changes('json')).json()) as { changes: unknown[] }
    const found = await page.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, 'application/xml')
      const all = [...parsed.querySelectorAll('*')]
      return {
        entries: all.filter(({ localName }) => localName === 'entry').length,
        others: all
          .filter(({ namespaceURI }) => namespaceURI !== 'http://www.w3.org/2005/Atom')
          .map((each) => each.outerHTML),
        html: all.filter((each) => /html/.test(each.getAttribute('type') ?? '')).map((each) => each.textContent),
      }
    }, feed)
    expect(found.entries).toBe(listed.changes.length)
    expect(found.entries).toBeGreaterThan(PAYLOADS.length / 2)
    expect(found.others).toEqual([])
    expect(found.html.filter((html) => /<(?!\/?(?:p|br|q|blockquote|a|em|strong)\b)/.test(html ?? ''))).toEqual([])
  })

  it('are text in what is published, whatever opens it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hearsay-hostile-'))
    const data = await load(store, (await store.story(story))!)
    const whole = dossier(data, { asOf: null, since: null })
    const base = 'https://known.example/strike/'
    const files = [...publish(whole, { texts: data.texts, script: SCRIPT?.text ?? null, editor: PAYLOADS[1]!, base })]
    for (const { path, text } of files) {
      expect(path).toMatch(/^[\w./-]+$/)
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    const shown = files.filter(({ path }) => path.endsWith('.html'))
    expect(shown.length).toBeGreaterThan(PAYLOADS.length)
    for (const { path } of shown.filter((_, i) => i % 3 === 0)) {
      await page.goto(pathToFileURL(join(folder, path)).href, { waitUntil: 'domcontentloaded' })
      await unharmed(path)
    }
    rmSync(folder, { recursive: true })
  })
})
