/** Hostile files as they would be added: parsed, read by the models, grouped and shown. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dossier } from '../../src/dossier/dossier.ts'
import type { Dossier } from '../../src/dossier/types.ts'
import { readPaths } from '../../src/ingest/index.ts'
import { latest } from '../../src/server/latest.ts'
import { serve } from '../../src/server/serve.ts'
import type { Store } from '../../src/store/store.ts'
import { load } from '../../src/stories/load.ts'
import { storyOf } from '../story.ts'
import { hostileArticle, hostilePage, PAYLOADS } from './hostile.ts'
import { watch } from './unharmed.ts'

const executablePath = process.env.CHROMIUM_PATH
/** Those that are read by the models; each is in a page, a text and a record. */
const SOME = PAYLOADS.filter((payload) => /^[<"'&]/.test(payload)).slice(0, 10)

describe.runIf(executablePath)('hostile files', { timeout: 240_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-hostile-files-'))
  let browser: Browser
  let server: Awaited<ReturnType<typeof serve>>
  let store: Store
  let page: Page
  let known: Dossier
  let unharmed: (where: string) => Promise<void>

  beforeAll(async () => {
    const put = (name: string, text: string) => {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), text)
    }
    for (const [n, payload] of SOME.entries()) {
      put(`page ${n} <img src=x onerror=alert(1)>.html`, hostilePage(payload, n))
      put(`text ${n} "onload=alert(1).txt`, `Strike ${payload}\n\n${hostileArticle(payload, 10 + n).text}`)
    }
    put('records.jsonl', SOME.map((payload, n) => JSON.stringify(hostileArticle(payload, 20 + n))).join('\n'))
    store = await storyOf('Strike <script>globalThis.hacked=1</script>', readPaths([folder]))
    const dossierOf = latest(async (row, asOf, since) => dossier(await load(store, row), { asOf, since }))
    const [story] = await store.stories()
    server = await serve({ store, dossierOf, port: 0, comments: true, now: () => new Date('2031-06-01T08:00:00Z') })
    known = await dossierOf(story!, null, '2031-05-01T00:00:00Z')
    browser = await chromium.launch({ executablePath: executablePath!, args: ['--no-sandbox'] })
    // Escaping alone must do.
    page = await (await browser.newContext({ bypassCSP: true })).newPage()
    unharmed = watch(page, new URL(server.url).host).unharmed
  }, 240_000)
  afterAll(async () => {
    await browser?.close()
    await server?.close()
    await store?.close()
    rmSync(folder, { recursive: true })
  })

  const open = async (path: string) => {
    await page.goto(new URL(path, server.url).href, { waitUntil: 'domcontentloaded' })
    await unharmed(path)
  }

  it('are read, with what is hostile in every field', () => {
    expect(known.articles).toHaveLength(3 * SOME.length)
    const fields = (name: 'title' | 'byline' | 'outlet') =>
      known.articles.filter((each) => /[<>]|hacked/.test(each[name] ?? '')).length
    for (const name of ['title', 'byline', 'outlet'] as const) expect(fields(name)).toBeGreaterThan(SOME.length)
    // Those of one template may be one claim, whose page shows each.
    const statements = known.claims.flatMap(({ mentions }) => mentions)
    expect(statements.filter(({ text }) => /hacked|</.test(text)).length).toBeGreaterThan(SOME.length)
    expect(known.articles.filter(({ url }) => url !== null && !/^https?:/.test(url))).toEqual([])
  })

  it('run nothing on any page that shows them', async () => {
    const root = `/s/${encodeURIComponent(known.story.id)}`
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
      '/terms',
    ])
      await open(root + path)
    for (const path of ['/changes?since=2031-05-01', '?lang=uk', '?lang=en']) await open(root + path)
    for (const { id } of known.articles) await open(`/a/${id}?story=${encodeURIComponent(known.story.id)}`)
    for (const { id } of known.claims) await open(`${root}/c/${encodeURIComponent(id)}`)
    for (const { id } of known.speakers) await open(`${root}/who/${encodeURIComponent(id)}`)
  })
})
