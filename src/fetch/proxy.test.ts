import { afterEach, describe, expect, it, vi } from 'vitest'
import { uk } from '../web/words/uk.ts'
import type { Found, LookUp } from './connect.ts'
import { fetcher } from './fetcher.ts'
import { type Environment, proxyFor } from './proxy.ts'
import { readAddresses } from './read.ts'
import { certificateFor } from './testing/certificate.ts'
import { NOT_PUBLIC } from './testing/places.ts'
import { proxyTo, stopProxies } from './testing/proxy.ts'
import { HTML, pageOf, serve, stopServers } from './testing/server.ts'

const PAGE = pageOf(
  'Ferries stand still',
  'The ferry operator said on Monday that no boat would sail before the storm.',
)
const SECRET = 's3cret/@:#%'
const LOGIN = `desk:${SECRET}`
const WRITTEN = `desk:${encodeURIComponent(SECRET)}`

afterEach(() => {
  stopProxies()
  stopServers()
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

/** Behind a proxy, a machine often knows no names of the web. */
const knowsNothing: LookUp = async (host) => {
  throw Object.assign(new Error(host), { code: 'ENOTFOUND' })
}

/** What comes of an address: the text that was answered, or what is told. */
async function get(address: string, env: Environment, more: { resolve?: LookUp; allowed?: string[] } = {}) {
  const pages = fetcher({ pause: 0, wait: async () => {}, env, resolve: knowsNothing, ...more })
  try {
    const all = await pages.get(address, { accept: 'text/html', kinds: /^text\//, robots: false })
    return { text: new TextDecoder().decode(all.at(-1)!.bytes), asked: all.map(({ asked }) => asked) }
  } catch (error) {
    const { what, hint } = (error as { problem: { what: string; hint: string } }).problem
    // Whatever is told of a proxy has its sentence in the other language, too.
    expect([what, hint].filter((each) => uk.reason(each) === null)).toEqual([])
    return { what, hint }
  } finally {
    await pages.close()
  }
}

const site = () => serve(({ headers }, response) => response.writeHead(200, HTML).end(`${PAGE} at ${headers.host}`))
const secureSite = (...hosts: string[]) =>
  serve(({ headers }, response) => response.writeHead(200, HTML).end(`${PAGE} at ${headers.host}`), {
    secure: certificateFor(...hosts),
  })
/** As one would who has named the signer in NODE_EXTRA_CA_CERTS, which Node reads when it starts. */
const trustAll = () => {
  vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0')
  vi.spyOn(process, 'emitWarning').mockImplementation(() => {})
}

describe('a page through a proxy', () => {
  it('is asked of it by its whole address', async () => {
    const { host, asked } = await proxyTo(await site())
    const page = await get('http://news.example/a?b=c#d', { HTTP_PROXY: `http://${host}` })
    expect(page).toMatchObject({ text: `${PAGE} at news.example` })
    expect(asked).toEqual(['GET http://news.example/a?b=c'])
  })

  it('comes through a tunnel where it has TLS', async () => {
    trustAll()
    const { host, asked } = await proxyTo(await secureSite('news.example'))
    const page = await get('https://news.example/a', { HTTPS_PROXY: `http://${host}` })
    expect(page).toMatchObject({ text: `${PAGE} at news.example` })
    expect(asked).toEqual(['CONNECT news.example:443'])
  })

  it.each([
    ['http', site, 'GET http://news.example/'],
    ['https', () => secureSite('news.example'), 'CONNECT news.example:443'],
  ] as const)('with %s comes through a proxy that has TLS itself', async (scheme, origin, expected) => {
    trustAll()
    const { host, asked } = await proxyTo(await origin(), { secure: certificateFor('127.0.0.1') })
    const env = { HTTP_PROXY: `https://${host}`, HTTPS_PROXY: `https://${host}` }
    expect(await get(`${scheme}://news.example/`, env)).toMatchObject({ text: `${PAGE} at news.example` })
    expect(asked).toEqual([expected])
  })

  it.each(['http', 'https'])('with %s logs in, which is neither kept nor told to the page', async (scheme) => {
    trustAll()
    const seen: unknown[] = []
    const secure = scheme === 'https' ? { secure: certificateFor('news.example') } : {}
    const origin = await serve(({ headers }, response) => {
      seen.push(headers['proxy-authorization'])
      response.writeHead(200, HTML).end(PAGE)
    }, secure)
    const { host } = await proxyTo(origin, { login: LOGIN })
    const env = { http_proxy: `http://${WRITTEN}@${host}`, https_proxy: `http://${WRITTEN}@${host}` }
    const options = { env, resolve: knowsNothing, pause: 0 }
    for await (const read of readAddresses([`${scheme}://news.example/`], options)) {
      expect(read).toMatchObject({ article: { title: 'Ferries stand still' } })
      const kept = 'capture' in read ? Buffer.from(read.capture.bytes).toString('latin1') : ''
      expect(kept).toContain('Ferries')
      expect(kept).not.toMatch(/proxy|Basic/i)
    }
    expect(seen).toEqual([undefined])
  })

  it('is followed where it has gone', async () => {
    const origin = await serve(({ url }, response) =>
      url === '/old'
        ? response.writeHead(301, { location: 'http://other.example/new' }).end()
        : response.writeHead(200, HTML).end(PAGE),
    )
    const { host, asked } = await proxyTo(origin)
    await get('http://news.example/old', { HTTP_PROXY: `http://${host}` })
    expect(asked).toEqual(['GET http://news.example/old', 'GET http://other.example/new'])
  })

  it('is asked directly of this machine, and where NO_PROXY names its host', async () => {
    const origin = await site()
    const { host, asked } = await proxyTo(origin)
    const env = { HTTP_PROXY: `http://${host}`, NO_PROXY: 'other.example, .news.example' }
    expect(await get(`http://${origin}/`, env, { allowed: [origin] })).toMatchObject({ text: `${PAGE} at ${origin}` })
    expect(await get('http://www.news.example/', env)).toMatchObject({ what: 'has a host that cannot be found' })
    expect(asked).toEqual([])
  })
})

describe('through a proxy, too,', () => {
  it(`none of ${NOT_PUBLIC.length} ways leads to a place that is not the web`, async () => {
    const { host, asked } = await proxyTo(await site())
    const env = { HTTP_PROXY: host, HTTPS_PROXY: host }
    for (const address of NOT_PUBLIC) expect(await get(address, env)).toMatchObject({ hint: /^only public/ })
    expect(asked).toEqual([])
  })

  it('no redirect does', async () => {
    const origin = await serve(({ url }, response) =>
      response.writeHead(302, { location: NOT_PUBLIC[Number(url!.slice(1))]!.replace(/[^!-~]/g, encodeURI) }).end(),
    )
    const { host, asked } = await proxyTo(origin)
    const odd = NOT_PUBLIC.flatMap((address, i) => (/^https?:\/\/[^/]/i.test(address) ? [i] : []))
    expect(odd.length).toBeGreaterThan(150)
    for (const i of odd) expect(await get(`http://news.example/${i}`, { HTTP_PROXY: host })).toHaveProperty('what')
    expect(asked).toEqual(odd.map((i) => `GET http://news.example/${i}`))
  })

  it.each(['http', 'https'])('no name with %s that this machine finds in a private network does', async (scheme) => {
    const found = (...addresses: string[]): Found[] =>
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))
    const names: Record<string, Found[]> = {
      'wiki.paper.example': found('10.0.0.1'),
      'half.paper.example': found('93.184.216.34', '127.0.0.1'),
      'mapped.paper.example': found('::ffff:169.254.169.254'),
      'public.example': found('93.184.216.34', '2606:4700::1111'),
    }
    const { host, asked } = await proxyTo(await site(), { status: 418 })
    const env = { HTTP_PROXY: host, HTTPS_PROXY: host }
    for (const name of Object.keys(names).slice(0, 3))
      expect(await get(`${scheme}://${name}/`, env, { resolve: async (each) => names[each]! })).toMatchObject({
        what: 'is not on the public web',
      })
    expect(asked).toEqual([])
    await get(`${scheme}://public.example/`, env, { resolve: async (each) => names[each]! })
    expect(asked).toHaveLength(1)
  })

  it('a name is let through about which no name server answers, or none in time', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] })
    const { host, asked } = await proxyTo(await site())
    const page = get('http://news.example/', { HTTP_PROXY: host }, { resolve: () => new Promise(() => {}) })
    await vi.advanceTimersByTimeAsync(3000)
    vi.useRealTimers()
    expect(await page).toHaveProperty('text')
    expect(asked).toHaveLength(1)
  })
})

describe('a proxy that fails', () => {
  const failing = async (options: Parameters<typeof proxyTo>[1], login = '') => {
    const { host, asked } = await proxyTo('127.0.0.1:1', options)
    const env = {
      HTTP_PROXY: `http://${login && `${login}@`}${host}`,
      https_proxy: `http://${login && `${login}@`}${host}`,
    }
    const told = [await get('https://news.example/', env), await get('http://news.example/', env)]
    expect(JSON.stringify(told)).not.toMatch(/s3cret/)
    const words = JSON.stringify(told).replaceAll(host, 'HOST')
    return { told: JSON.parse(words), asked: asked.length }
  }

  it('because it wants a log-in is told, with the variable to mend, and is not asked again', async () => {
    expect(await failing({ login: LOGIN })).toEqual({
      told: [
        {
          what: 'could not be fetched: the proxy HOST wants a user name and a password',
          hint: 'give them in https_proxy=http://NAME:PASSWORD@HOST',
        },
        {
          what: 'could not be fetched: the proxy HOST wants a user name and a password',
          hint: 'give them in HTTP_PROXY=http://NAME:PASSWORD@HOST',
        },
      ],
      asked: 2,
    })
  })

  it('because the log-in is wrong is told without it', async () => {
    const { told, asked } = await failing({ login: LOGIN }, 'desk:s3cret%21')
    expect(told[0].what).toBe(
      'could not be fetched: the proxy HOST does not accept the user name and password of https_proxy',
    )
    expect(told[1].what).toMatch(/does not accept the user name and password of HTTP_PROXY$/)
    expect(asked).toBe(2)
  })

  it('because its log-in is one of Windows networks is told with what helps', async () => {
    const { told } = await failing({ login: LOGIN, asks: 'Negotiate, NTLM' }, 'desk:s3cret')
    expect(told[0]).toEqual({
      what: 'could not be fetched: the proxy HOST (https_proxy) wants a log-in that Hearsay does not know (Negotiate, NTLM)',
      hint: 'name a helper that logs in there for you, such as Px or Cntlm, in https_proxy',
    })
  })

  it('because the page is closed by it is told', async () => {
    const { told } = await failing({ status: 403 })
    expect(told[0].what).toBe('is refused by the proxy HOST (https_proxy), which answers 403')
    expect(told[1].what).toBe('is not open to programs')
  })

  it('because it reaches no such page is asked again, and told', async () => {
    const { told, asked } = await failing({ status: 504 })
    expect(told[0].what).toBe('could not be reached by the proxy HOST (https_proxy), which answers 504')
    expect(told[1].what).toBe('could not be had: the server answers 504')
    expect(asked).toBe(6)
  })

  it('because nobody listens there is told', async () => {
    const env = { HTTP_PROXY: `http://${WRITTEN}@127.0.0.1:1`, HTTPS_PROXY: '127.0.0.1:1' }
    for (const scheme of ['http', 'https']) {
      const { what, hint } = (await get(`${scheme}://news.example/`, env)) as { what: string; hint: string }
      const variable = `${scheme.toUpperCase()}_PROXY`
      expect(what).toBe(`could not be fetched: the proxy 127.0.0.1:1 (${variable}) cannot be reached`)
      expect(hint).toBe(`check its address and port in ${variable}, and that you are in its network`)
    }
  })

  it('because it is none is told', async () => {
    const origin = await site()
    expect(await get('https://news.example/', { HTTPS_PROXY: origin })).toEqual({
      what: `could not be fetched: the proxy ${origin} (HTTPS_PROXY) breaks off`,
      hint: 'check that HTTPS_PROXY names a proxy, and whether it is written http:// or https://',
    })
  })

  it('because it has no TLS, or a certificate that is not known, is told', async () => {
    const plain = await proxyTo('127.0.0.1:1')
    expect(await get('https://news.example/', { HTTPS_PROXY: `https://${plain.host}` })).toMatchObject({
      what: `could not be fetched: the proxy ${plain.host} (HTTPS_PROXY) does not speak TLS`,
    })
    const secure = await proxyTo('127.0.0.1:1', { secure: certificateFor('127.0.0.1') })
    expect(await get('https://news.example/', { HTTPS_PROXY: `https://${secure.host}` })).toMatchObject({
      what: `could not be fetched: the proxy ${secure.host} (HTTPS_PROXY) has no certificate that can be trusted`,
      hint: /NODE_EXTRA_CA_CERTS/,
    })
  })

  it('because it signs pages itself, and nobody has told Node its certificate, is told', async () => {
    const { host } = await proxyTo(await secureSite('news.example'))
    expect(await get('https://news.example/', { HTTPS_PROXY: host })).toEqual({
      what: 'has a certificate of an unknown signer',
      hint: 'where a proxy of yours reads along, name its certificate, a .pem file, in NODE_EXTRA_CA_CERTS',
    })
  })

  it.each([
    'socks5://s3cret@proxy.example:1080',
    'http://',
    'http://desk:s3c/ret@proxy.example:3128',
    'http://desk:12#s3cret@proxy.example:3128',
    'http://desk:12?s3cret@proxy.example:3128',
    'http://HOUSE\\desk:s3cret@proxy.example:3128',
    'desk:s3cret:3128',
  ])('because %s is no address of one is told without that', async (value) => {
    const told = await get('https://news.example/', { HTTPS_PROXY: value })
    expect(told).toEqual({
      what: 'could not be fetched: HTTPS_PROXY is no address of a proxy',
      hint: 'write it as http://proxy.example:3128, and in a password @ as %40, / as %2F, # as %23',
    })
  })

  it.each(['http', 'https'])('by never answering about a page with %s is let go', async (scheme) => {
    const { host } = await proxyTo('127.0.0.1:1', { silent: true })
    const stop = new AbortController()
    const env = { HTTP_PROXY: host, HTTPS_PROXY: host }
    const pages = fetcher({ env, resolve: knowsNothing, signal: stop.signal })
    const page = pages.get(`${scheme}://news.example/`, { accept: '*/*', kinds: /^/, robots: false })
    setTimeout(() => stop.abort(), 50)
    await expect(page).rejects.toMatchObject({ name: 'AbortError' })
    await pages.close()
  })
})

describe('proxyFor', () => {
  const proxyOf = (address: string, env: Environment) => {
    const found = proxyFor(new URL(address), env)
    return found && [found.variable, found.url.href, found.authorization]
  }
  const http = 'http://news.example/'
  const https = 'https://news.example/'

  it.each([
    [http, { HTTP_PROXY: 'http://p:1' }, ['HTTP_PROXY', 'http://p:1/', null]],
    [http, { HTTP_PROXY: 'http://p:1', http_proxy: 'http://q:2/' }, ['http_proxy', 'http://q:2/', null]],
    [http, { HTTP_PROXY: 'p.example:3128', http_proxy: ' ' }, ['HTTP_PROXY', 'http://p.example:3128/', null]],
    [http, { HTTPS_PROXY: 'http://p:1' }, null],
    [https, { HTTP_PROXY: 'http://p:1' }, null],
    [https, { HTTPS_PROXY: 'https://p' }, ['HTTPS_PROXY', 'https://p/', null]],
    [https, { HTTPS_PROXY: '' }, null],
    [https, {}, null],
    [http, { HTTP_PROXY: 'http://me:a%40b%ZZ@p:1' }, ['HTTP_PROXY', 'http://p:1/', `Basic ${btoa('me:a%40b%ZZ')}`]],
    [http, { HTTP_PROXY: 'http://me:a%40b@p:1' }, ['HTTP_PROXY', 'http://p:1/', `Basic ${btoa('me:a@b')}`]],
    [http, { HTTP_PROXY: 'http://me:a@b@p:1' }, ['HTTP_PROXY', 'http://p:1/', `Basic ${btoa('me:a@b')}`]],
    [http, { HTTP_PROXY: 'me@p:1' }, ['HTTP_PROXY', 'http://p:1/', `Basic ${btoa('me:')}`]],
  ])('is for %s with %j: %j', (address, env, expected) => expect(proxyOf(address, env)).toEqual(expected))

  it.each([
    ['news.example', http],
    ['NEWS.example', http],
    ['.news.example', http],
    ['.news.example', 'http://www.news.example/'],
    ['*.news.example', 'http://a.b.news.example/'],
    ['news.example', 'http://www.news.example./'],
    ['a.example,news.example', http],
    ['a.example  news.example', http],
    ['news.example:80', http],
    ['news.example:443', https],
    ['news.example:8080', 'http://news.example:8080/'],
    ['*', http],
    ['93.184.216.34', 'http://93.184.216.34/'],
    ['93.184.0.0/16', 'http://93.184.216.34/'],
    ['2606:4700::/32', 'http://[2606:4700::1111]/'],
    ['[2606:4700::1111]', 'http://[2606:4700::1111]/'],
    ['[2606:4700::1111]:80', 'http://[2606:4700::1111]/'],
    ['2606:4700::1111', 'http://[2606:4700::1111]/'],
    ['', 'http://localhost/'],
    ['', 'http://127.0.0.2:4173/'],
    ['', 'http://[::1]/'],
  ])('is none where NO_PROXY is "%s", for %s', (NO_PROXY, address) =>
    expect(proxyOf(address, { HTTP_PROXY: 'p:1', HTTPS_PROXY: 'p:1', NO_PROXY })).toBeNull(),
  )

  it.each([
    ['news', http],
    ['ews.example', http],
    ['www.news.example', http],
    ['news.example:8080', http],
    ['.', http],
    ['*.', http],
    ['10.0.0.0/8', 'http://93.184.216.34/'],
    ['0.0.0.0/0', 'http://[2606:4700::1111]/'],
    ['news.example/24', http],
  ])('is one where NO_PROXY is "%s", for %s', (no_proxy, address) =>
    expect(proxyOf(address, { HTTP_PROXY: 'p:1', no_proxy })).not.toBeNull(),
  )
})
