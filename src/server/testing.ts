/** A server on a small story made by hand, asked in process, for tests. */
import type { Hono } from 'hono'
import { dossier } from '../dossier/dossier.ts'
import { formToken } from '../people/session.ts'
import type { Store } from '../store/store.ts'
import { load } from '../stories/load.ts'
import { memory, type Page, put } from '../stories/testing.ts'
import { createApp, type Deps } from './app.tsx'

export const HARBOUR: Page[] = [
  { name: 'star', says: ['Lund said: the ferry to Halden sails again on Monday.', 'Fares will rise in June.'] },
  { name: 'post', says: ['Dahl said: the ferry to Halden sails again on Monday.'], published: '2031-05-05T10:00:00Z' },
  { name: 'wave', says: ['The harbour master has resigned.'], published: '2031-05-06T10:00:00Z' },
]
const HOST = { host: 'known.example' }
const HERE = `http://${HOST.host}`

export interface Served {
  store: Store
  story: string
  app: Hono
  get(path: string, headers?: Record<string, string>): Promise<Response>
  /** Sends a form with the token that this machine's user, or who is not logged in, has in all forms. */
  post(path: string, fields: Record<string, string | string[]>, headers?: Record<string, string>): Promise<Response>
  /** A page without its style. */
  text(path: string): Promise<string>
}

export async function served(more: Partial<Deps> = {}, pages: readonly Page[] = HARBOUR): Promise<Served> {
  const store = memory()
  const story = (await store.ensureStory('Harbour')).id
  await put(store, story, pages)
  const dossierOf: Deps['dossierOf'] = async (row, asOf, since) => dossier(await load(store, row), { asOf, since })
  const app = createApp({ store, dossierOf, hosts: [HOST.host], now: () => new Date('2031-06-01T08:00:00Z'), ...more })
  const get = (path: string, headers = {}) =>
    Promise.resolve(app.request(`${HERE}${path}`, { headers: { ...HOST, ...headers } }))
  const text = async (path: string) => (await (await get(path)).text()).replace(/<style>.*?<\/style>/s, '')
  const post = async (path: string, fields: Record<string, string | string[]>, headers = {}) => {
    const token = formToken(await store.secret(), (more.access?.kind ?? 'local') === 'local' ? 'local' : 'nobody')
    const all = Object.entries({ token, ...fields }).flatMap(([name, values]) =>
      [values].flat().map((value): [string, string] => [name, value]),
    )
    const body = new URLSearchParams(all).toString()
    const type = { 'content-type': 'application/x-www-form-urlencoded', 'content-length': String(body.length) }
    return app.request(`${HERE}${path}`, {
      method: 'POST',
      headers: { ...HOST, origin: HERE, ...type, ...headers },
      body,
    })
  }
  return { store, story, app, get, post, text }
}
