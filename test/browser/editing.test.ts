/** Corrections in a real browser that need a pointer or keys, on a small story made by hand. */
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dossier } from '../../src/dossier/dossier.ts'
import { serve } from '../../src/server/serve.ts'
import { HARBOUR } from '../../src/server/testing.ts'
import type { Store } from '../../src/store/store.ts'
import { load } from '../../src/stories/load.ts'
import { memory, put } from '../../src/stories/testing.ts'

const executablePath = process.env.CHROMIUM_PATH

describe.runIf(executablePath)('the edges of a statement, in a browser', () => {
  let browser: Browser
  let server: Awaited<ReturnType<typeof serve>>
  let store: Store
  let page: Page
  let story: string
  beforeAll(async () => {
    store = memory()
    story = (await store.ensureStory('Harbour')).id
    await put(store, story, HARBOUR)
    const dossierOf = async (row: { id: string; title: string }, asOf: string | null, since: string | null) =>
      dossier(await load(store, row), { asOf, since })
    server = await serve({ store, dossierOf, port: 0 })
    browser = await chromium.launch({ executablePath: executablePath!, args: ['--no-sandbox'] })
    page = await browser.newPage()
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
    await store?.close()
  })

  const open = async () => {
    const { id } = (await store.articles(story)).find(({ externalId }) => externalId === 'wave')!
    const { mentions } = (await store.reading(id))!
    await page.goto(new URL(`/s/${story}/edges/${mentions[0]!.id}`, server.url).href)
    await page.getByRole('slider', { name: 'begins' }).waitFor()
  }
  const marked = () => page.locator('.edges mark').textContent()

  it('move by arrow keys, word by word, and with Shift by characters', async () => {
    await open()
    await page.getByRole('slider', { name: 'begins' }).focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    expect(await marked()).toBe('master has resigned.')
    await page.keyboard.press('Shift+ArrowLeft')
    expect(await marked()).toBe(' master has resigned.')
    await page.keyboard.press('ArrowRight')
    await page.getByRole('slider', { name: 'ends' }).focus()
    await page.keyboard.press('ArrowLeft')
    expect(await marked()).toBe('master has resigned')
    expect(await page.getByRole('slider', { name: 'ends' }).getAttribute('aria-valuetext')).toBe('resigned')
  })

  it('move by links, without leaving the page', async () => {
    await open()
    const address = page.url()
    await page.getByRole('link', { name: 'a word later' }).first().focus()
    await page.keyboard.press('Enter')
    expect(await marked()).toBe('harbour master has resigned.')
    expect(page.url()).toBe(address)
  })

  it('are dragged to a word, saved, and taken back', async () => {
    await open()
    const from = (await page.getByRole('slider', { name: 'begins' }).boundingBox())!
    const to = await page.locator('.edges mark').evaluate((mark) => {
      const text = mark.firstChild as Text
      const range = document.createRange()
      range.setStart(text, text.data.indexOf('master') + 1)
      range.collapse(true)
      const { x, y, height } = range.getBoundingClientRect()
      return { x, y: y + height / 2 }
    })
    await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2)
    await page.mouse.down()
    await page.mouse.move(to.x, to.y, { steps: 8 })
    await page.mouse.up()
    expect(await marked()).toBe('master has resigned.')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('heading', { name: 'Saved' }).waitFor()
    expect(await page.locator('.claim ins').textContent()).toBe('+ master has resigned.')
    await page.getByRole('button', { name: 'Take back' }).click()
    await page.getByText('taken back').waitFor()
    expect(await page.locator('.claim ins').textContent()).toBe('+ The harbour master has resigned.')
  })

  it('a wrong speaker is corrected, the article is read again by another model, and the correction is kept', async () => {
    const { id } = (await store.articles(story)).find(({ externalId }) => externalId === 'star')!
    const { content } = (await store.reading(id))!.attributions[0]!
    const address = new URL(`/a/${id}/at/${content[0]!.start}-${content[0]!.end}?story=${story}#at`, server.url).href
    const card = page.locator('.card.chosen').first()
    await page.goto(address)
    expect(await card.locator('summary strong').first().textContent()).toBe('Lund')
    await card.locator('.corrections summary').first().focus()
    await page.keyboard.press('Enter')
    await card.locator('input[name=name]').fill('Anna Berg')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Saved' }).waitFor()
    await put(store, story, HARBOUR, 'another model')
    expect((await store.reading(id))!.version).toContain('another model')
    await page.goto(address)
    expect(await card.locator('summary strong').first().textContent()).toBe('Anna Berg')
  })
})
