/** The pages in a real browser, as a person uses them. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dossier } from '../../src/dossier/dossier.ts'
import { publish } from '../../src/publish/publish.tsx'
import { SCRIPT } from '../../src/server/assets.ts'
import { latest } from '../../src/server/latest.ts'
import { serve } from '../../src/server/serve.ts'
import type { Store } from '../../src/store/store.ts'
import { load } from '../../src/stories/load.ts'
import { example, storyOf } from '../story.ts'
import { findings } from './axe.ts'

const executablePath = process.env.CHROMIUM_PATH
if (!executablePath && process.env.CI) throw new Error('CI needs Chromium for the browser tests')
if (!executablePath) console.warn('NOT RUN: the browser tests; npm test finds or installs Chromium for them')

describe.runIf(executablePath)('in a browser', () => {
  let browser: Browser
  let server: Awaited<ReturnType<typeof serve>>
  let store: Store
  let page: Page
  beforeAll(async () => {
    store = await storyOf('Harbour strike', example('harbour-strike'))
    const dossierOf = latest(async (story, asOf, since) => dossier(await load(store, story), { asOf, since }))
    server = await serve({ store, dossierOf, port: 0, comments: true })
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
  const at = (path: string) => new URL(path, server.url).href
  const open = (path: string) => page.goto(at(path))
  const asked = async () =>
    dossier(await load(store, (await store.story('harbour-strike'))!), { asOf: null, since: null })

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

  it('what is doubtful is checked one by one, by key: right, not said, skipped, and each step taken back', async () => {
    await open('/s/harbour-strike/review?keys=on')
    const top = page.locator('main > [role=status]')
    const counts = async () =>
      /(\d+)\sleft · (\d+)\schecked/
        .exec((await top.textContent()) ?? '')!
        .slice(1)
        .map(Number)
    const said = () => page.locator('.around .content').first().textContent()
    const step = async (key: string) => {
      await Promise.all([page.waitForNavigation(), page.keyboard.press(key)])
      return counts()
    }
    const [left, done] = (await counts()) as [number, number]
    expect([left > 2, done]).toEqual([true, 0])
    const first = await said()
    expect(await step('Space')).toEqual([left, 0])
    expect(await said()).not.toBe(first)
    expect(await step('Backspace')).toEqual([left, 0])
    expect(await said()).toBe(first)
    expect(await step('a')).toEqual([left - 1, 1])
    expect((await step('x'))[1]).toBe(2)
    // A button that is focused is pressed by the space bar, as everywhere; in a field it is a space.
    await page.getByLabel(/^Note/).first().focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('Enter')
    expect(await page.getByLabel(/^Note/).first().inputValue()).toBe(' ')
    await page.locator('fieldset button').first().focus()
    expect((await step('Space'))[1]).toBe(3)
    for (const n of [2, 1, 0]) expect((await step('Backspace'))[1]).toBe(n)
    expect(await said()).toBe(first)
    expect((await counts())[0]).toBe(left)
    await open('/s/harbour-strike?keys=off')
  })

  it('a claim is split, and joined again by taking that back', async () => {
    await open('/s/harbour-strike')
    await press(
      page
        .locator('.claim', { hasText: /[2-9]\soutlets/ })
        .first()
        .locator('.said a'),
    )
    await page.getByRole('heading', { name: 'On whose word' }).waitFor()
    const claim = page.url()
    const counted = async () => {
      await page.goto(claim)
      return Number(/(\d+)\smentions? by/.exec((await page.locator('main').textContent()) ?? '')?.[1])
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
    expect(await main.textContent()).toContain('No statement fits all that is chosen.')
  })

  it('every quoted node is exactly its stored span', { timeout: 120_000 }, async () => {
    const known = dossier(await load(store, (await store.story('harbour-strike'))!), { asOf: null, since: null })
    const texts = known.articles.map(async ({ id }) => (await store.article(id))!.text)
    const all = (await Promise.all(texts)).join('\n')
    let count = 0
    for (const path of [
      ...[
        '',
        '/timeline',
        '/changes?since=2031-05-05',
        '/positions',
        '/places',
        '/figures',
        '/articles',
        '/speakers',
        '/origins',
        '/quotations',
        '/review',
      ],
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
        .locator('.claim', { hasText: /[2-9]\sorigins/ })
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
    await page.getByRole('link', { name: 'hide the marks' }).waitFor()
    await open('/s/harbour-strike')
    await page.evaluate(() => {
      const [, second] = document.querySelectorAll('main .claim')
      const folded = document.createElement('details')
      second!.replaceWith(folded)
      folded.append(second!)
    })
    for (const key of ['j', 'j']) await page.keyboard.press(key)
    const third = page.locator('main .claim').nth(2).locator('a').first()
    expect(await third.evaluate((link) => link === document.activeElement)).toBe(true)
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

  it('a published story opens from a folder, and a claim leads to its words', { timeout: 120_000 }, async () => {
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
    const tab = await browser.newPage()
    expect(await findings(tab, pathToFileURL(join(folder, 'index.html')).href)).toEqual([])
    await tab.close()
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

  describe.each([
    ['by keyboard', { width: 1366, height: 768 }, false],
    ['on a phone', { width: 390, height: 844 }, true],
  ] as const)('%s', (_, viewport, hasTouch) => {
    let mine: Page
    beforeAll(async () => {
      mine = await (await browser.newContext({ viewport, hasTouch, isMobile: hasTouch })).newPage()
    })
    afterAll(() => mine.context().close())
    /** Follows a link, presses a button. */
    const go = async (what: ReturnType<Page['locator']>) => {
      if (hasTouch) return what.tap()
      await what.focus()
      await mine.keyboard.press('Enter')
    }
    const begin = (path = '') => mine.goto(at(`/s/harbour-strike${path}`))

    it('what is not known is written from the page: who was asked, where it says so, what is denied', async () => {
      await begin()
      if (hasTouch) await go(mine.getByRole('link', { name: /^Not known/ }))
      const unknown = mine.locator('section', { has: mine.locator('#unknown') })
      const lines = await unknown.locator('.claim').allTextContents()
      expect(lines.join('\n')).toMatch(/The Transport Ministry declined to comment.*declines to comment; Coast Wire/s)
      expect(lines.join('\n')).toMatch(/Roth did not respond to a request for comment.*The Meridian/s)
      await go(unknown.locator('.said a', { hasText: 'Roth did not respond' }))
      await mine.waitForURL('**/at/**')
      const marked = await mine.locator('.reader mark').allTextContents()
      expect(marked.join('')).toContain('Roth did not respond to a request for comment')
    })

    it('a denial is read in its article', async () => {
      await begin('/search?stance=denies')
      await go(mine.locator('.claim .said a', { hasText: 'the cranes were unsafe' }))
      await mine.waitForURL('**/c/**')
      const denial = mine.locator('.steps-in-time li', { hasText: 'denies' })
      expect(await denial.textContent()).toContain('Viktor Hale')
      await go(denial.locator('.said a'))
      await mine.waitForURL('**/at/**')
      expect(await mine.locator('#at').textContent()).toBe('the cranes were unsafe')
      expect(await mine.locator('.card.chosen > summary').first().textContent()).toMatch(/Hale\s+denies/)
      const { top, bottom } = await mine.locator('#at').evaluate((mark) => mark.getBoundingClientRect())
      expect(top).toBeGreaterThan(0)
      // Above the sheet that tells of it on a phone.
      expect(bottom).toBeLessThan(hasTouch ? 844 * 0.55 : 768)
    })

    it('where each side stands on a term is found, and leads to the claim', async () => {
      await begin()
      await go(mine.getByRole('navigation', { name: 'Story' }).getByRole('link', { name: 'Positions' }))
      await mine.waitForURL('**/positions')
      const cell = mine.locator('.positions td', { has: mine.locator('.said') }).first()
      expect(await cell.textContent()).toMatch(/demands|rejects|proposes|agrees|promises|denies/)
      if (hasTouch) expect(await cell.locator('.party').isVisible()).toBe(true)
      await go(cell.locator('.said a').first())
      await mine.getByRole('heading', { name: 'On whose word' }).waitFor()
    })

    it('every page of the story is at hand', async () => {
      await begin()
      if (hasTouch) {
        await go(mine.getByRole('button', { name: 'More' }))
        await go(mine.getByRole('link', { name: 'Timeline' }))
      } else await go(mine.getByRole('link', { name: 'Timeline' }))
      await mine.waitForURL('**/timeline')
      await mine.getByRole('heading', { name: 'Timeline' }).waitFor()
    })

    it('a claim is cited', async () => {
      await begin()
      await go(mine.locator('.claim .said a').first())
      await mine.getByRole('heading', { name: 'On whose word' }).waitFor()
      const claim = mine.url()
      await go(mine.getByRole('link', { name: 'Wikipedia' }))
      await mine.waitForURL('**/cite/wikipedia')
      const cited = (await mine.locator('body').textContent()) ?? ''
      expect(cited).toContain('{{cite news')
      expect(cited).toMatch(/Transport Minister Clara Weiss|quote/)
      expect(cited.length).toBeGreaterThan(100)
      expect(claim).toContain('/c/')
    })

    it('what changed since a moment is asked for', async () => {
      await begin('/changes')
      await mine.getByLabel(/^since/).fill('2031-05-07T22:00')
      await go(mine.getByRole('button', { name: 'Show' }))
      await mine.waitForURL('**since=2031-05-07T22**')
      expect(await mine.locator('main').textContent()).toContain('+ confirmed')
    })
  })

  it('with Tab alone: past the bar to a claim, to its root, to the words', async () => {
    /** Presses Tab until it stands on what is looked for. */
    const tabTo = async (selector: string, most = 60) => {
      for (let i = 0; i < most; i++) {
        await page.keyboard.press('Tab')
        if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return
      }
      throw new Error(`Tab does not reach ${selector}`)
    }
    await open('/s/harbour-strike')
    await tabTo('.skip', 1)
    await page.keyboard.press('Enter')
    // One that somebody says: a page's own words have no card.
    await tabTo('.claims li:nth-child(1) .said a')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/c/**')
    await tabTo('.origin .said a')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/at/**')
    await tabTo('.card.chosen :is(a, summary, input)', 30)
  })

  it('axe finds nothing on any kind of page, and each fits: both themes, laptop and phone', {
    timeout: 240_000,
  }, async () => {
    const tab = await (await browser.newContext({ bypassCSP: true })).newPage()
    const known = await asked()
    const claim = known.claims[0]!
    const mention = claim.mentions[0]!
    const { start, end } = mention.spans[0]!
    const [one, other] = known.articles.map(({ id }) => id)
    const found: string[] = []
    for (const path of [
      ...[
        '',
        '/changes?since=2031-05-07',
        '/positions',
        '/timeline',
        '/articles',
        '/places',
        '/figures',
        '/speakers',
        '/origins',
        '/quotations',
      ],
      ...[
        '/corrections',
        '/review',
        '/review?keys=on',
        '/terms',
        '/comments',
        '/search?q=cranes',
        '/search?stance=denies',
        '?status=retracted',
      ],
      ...[`/c/${claim.id}`, `/who/${known.speakers[0]!.id}`, `/edges/${mention.id}`, '/c/none'],
    ])
      for (const each of await findings(tab, at(`/s/harbour-strike${path}`))) found.push(`${path} ${each}`)
    for (const path of [
      ...['/', '/none', '/feeds', '/comments', `/embed/s/harbour-strike/c/${claim.id}`],
      ...[`/a/${mention.article}/at/${start}-${end}?story=harbour-strike`, `/a/${one}/against/${other}`],
    ])
      for (const each of await findings(tab, at(path))) found.push(`${path} ${each}`)
    // On this machine alone nobody logs in, and nobody is asked to.
    const closed = await serve({ store, dossierOf: () => Promise.reject(), port: 0, access: { kind: 'login' } })
    await tab.goto(closed.url)
    await tab.getByLabel('Password').waitFor()
    for (const each of await findings(tab, tab.url())) found.push(`/login ${each}`)
    await closed.close()
    expect(found).toEqual([])
    await tab.context().close()
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
