/** Every link of every page leads somewhere: to a page that is there, and on it to the place that is meant. */
import { posix } from 'node:path'
import { Parser } from 'htmlparser2'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dossier } from '../src/dossier/dossier.ts'
import { publish } from '../src/publish/publish.tsx'
import { createApp } from '../src/server/app.tsx'
import { latest } from '../src/server/latest.ts'
import type { Store } from '../src/store/store.ts'
import { load } from '../src/stories/load.ts'
import { example, storyOf } from './story.ts'

const HERE = 'http://127.0.0.1'
/** What says that there is more than is shown. */
const MORE = /^and (?:on )?[\d,]+\s(?:\w+ )?more\b/
const LEADS: ReadonlySet<string> = new Set(['a', 'summary', 'button'])

interface Visited {
  ids: Set<string>
  links: string[]
  /** What says that there is more: with something to unfold or follow, and with nothing. */
  more: string[]
  idle: string[]
}

function visited(html: string): Visited {
  const found: Visited = { ids: new Set(), links: [], more: [], idle: [] }
  const within: string[] = []
  const parser = new Parser({
    onopentag(name, { id, href }) {
      within.push(name)
      if (id !== undefined) found.ids.add(id)
      if (href !== undefined) found.links.push(href)
    },
    onclosetag: () => void within.pop(),
    ontext(text) {
      if (!MORE.test(text) || within.includes('q')) return
      found[within.some((name) => LEADS.has(name)) ? 'more' : 'idle'].push(text)
    },
  })
  parser.end(html)
  return found
}

describe('links', () => {
  let store: Store
  beforeAll(async () => {
    store = await storyOf('Harbour strike', example('harbour-strike'))
    await storyOf('Peace plan', example('peace-plan'), store)
  }, 120_000)
  afterAll(() => store?.close())

  it('of a served story all lead somewhere', { timeout: 300_000 }, async () => {
    const dossierOf = latest(async (story, asOf, since) => dossier(await load(store, story), { asOf, since }))
    const adding = { queue: { wake: () => {} }, uploads: '/nowhere' }
    const app = createApp({ store, dossierOf, hosts: [], comments: true, adding })
    const pages = new Map<string, Visited | null>()
    const wrong: string[] = []
    const visit = async (path: string, from: string): Promise<Visited | null> => {
      const known = pages.get(path)
      if (known !== undefined) return known
      let answer = await app.request(HERE + path, { headers: { host: '127.0.0.1' } })
      const to = answer.headers.get('location')
      if (to !== null) answer = await app.request(new URL(to, HERE).href, { headers: { host: '127.0.0.1' } })
      if (answer.status !== 200) wrong.push(`${from} → ${path}: ${answer.status}`)
      const html = answer.headers.get('content-type')?.startsWith('text/html')
      const found = html ? visited(await answer.text()) : null
      pages.set(path, found)
      for (const idle of found?.idle ?? []) wrong.push(`${path} says “${idle}” and leads nowhere`)
      return found
    }
    const waiting = ['/']
    const seen = new Set(waiting)
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      for (const link of (await visit(path, path))?.links ?? []) {
        if (/^(?:https?:|data:|mailto:)/.test(link)) continue
        const { pathname, search, hash, searchParams } = new URL(link, HERE + path)
        const target = pathname + search
        // What is chosen for the reader alone, and combinations of choices, show what is followed already.
        if (['lang', 'theme', 'marks', 'keys'].some((name) => searchParams.has(name))) continue
        const page = await visit(target, path)
        if (hash && page && !page.ids.has(decodeURIComponent(hash.slice(1))))
          wrong.push(`${path} → ${target}: no ${hash}`)
        if (page && searchParams.size < 2 && !seen.has(target)) {
          seen.add(target)
          waiting.push(target)
        }
      }
    }
    expect(wrong).toEqual([])
    expect(pages.size).toBeGreaterThan(300)
    expect([...pages.values()].flatMap((page) => page?.more ?? []).length).toBeGreaterThan(0)
  })

  it.each(['harbour-strike', 'peace-plan'])('of %s when it is published all lead somewhere', async (name) => {
    const data = await load(store, (await store.story(name))!)
    const files = [...publish(dossier(data, { asOf: null, since: null }), { texts: data.texts, script: '' })]
    const pages = new Map(files.map(({ path, text }) => [path, path.endsWith('.html') ? visited(text) : null]))
    const wrong: string[] = []
    let followed = 0
    for (const [path, page] of pages) {
      for (const idle of page?.idle ?? []) wrong.push(`${path} says “${idle}” and leads nowhere`)
      for (const link of page?.links ?? []) {
        if (/^(?:https?:|data:|mailto:)/.test(link)) continue
        followed++
        const [to, hash] = link.split('#') as [string, string?]
        const target = to === '' ? path : posix.join(posix.dirname(path), to)
        if (!pages.has(target)) wrong.push(`${path} → ${link}`)
        else if (hash && !pages.get(target)?.ids.has(hash)) wrong.push(`${path} → ${link}: no #${hash}`)
      }
    }
    expect(wrong).toEqual([])
    expect(followed).toBeGreaterThan(500)
  })
})
