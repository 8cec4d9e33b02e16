import { afterAll, describe, expect, it } from 'vitest'
import { sqliteStore } from '../store/sqlite/index.ts'
import { createApp } from './app.tsx'

const store = sqliteStore(':memory:')
afterAll(() => store.close())
const app = createApp({ store, dossierOf: () => Promise.reject(new Error('not asked for')), hosts: ['localhost'] })
const get = (path: string, headers: Record<string, string> = {}) =>
  app.request(path, { headers: { host: 'localhost', ...headers } })
const root = async (path: string, headers: Record<string, string> = {}) =>
  /<html[^>]*>/.exec(await (await get(path, headers)).text())![0]

describe('the language of a page', () => {
  it('is what the browser asks for, unless the reader chose another, which is remembered', async () => {
    const chosen = await get('/?lang=uk', { 'accept-language': 'en' })
    expect(await chosen.text()).toContain('<html lang="uk">')
    const cookie = chosen.headers.get('set-cookie')!
    expect(cookie).toContain('lang=uk')
    const later = await get('/', { 'accept-language': 'en', cookie: cookie.split(';')[0]! })
    expect(later.headers.get('content-language')).toBe('uk')
    expect((await get('/', { 'accept-language': 'uk' })).headers.get('content-language')).toBe('uk')
    expect((await get('/?lang=tlh')).headers.get('content-language')).toBe('en')
  })
  it('can be changed by a link that keeps the rest of the address', async () => {
    expect(await (await get('/?q=a%26b')).text()).toContain('href="/?q=a%26b&amp;lang=uk"')
  })
})

describe('the colours of a page', () => {
  it('follow the system unless chosen', async () => {
    expect(await root('/')).toBe('<html lang="en">')
    expect(await root('/?theme=dark')).toBe('<html lang="en" data-theme="dark">')
    expect(await root('/', { cookie: 'theme=dark' })).toBe('<html lang="en" data-theme="dark">')
    expect(await root('/?theme=system', { cookie: 'theme=dark' })).toBe('<html lang="en">')
    expect(await root('/?theme="><script>')).toBe('<html lang="en">')
  })
})

describe('what a page may run and load', () => {
  it('is our own script and style alone', async () => {
    const policy = (await get('/')).headers.get('content-security-policy')!
    expect(policy).toMatch(/script-src 'self';/)
    expect(policy).toMatch(/style-src 'sha256-[\w+/]+=*';/)
    expect(policy).not.toContain('unsafe')
  })
})

describe('an address with a slash too many', () => {
  it('leads to the page that is meant', async () => {
    const { status, headers } = await get('/feeds/')
    expect([status, headers.get('location')]).toEqual([301, 'http://localhost/feeds'])
  })
  it('leads to no other host', async () => {
    const { headers } = await get('//pier.example/')
    expect(new URL(headers.get('location') ?? '/', 'http://localhost').host).toBe('localhost')
  })
})
