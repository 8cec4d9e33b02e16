import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import type { Resolver } from './connect.ts'
import { fetcher } from './page.ts'
import { readAddresses } from './read.ts'

const PAGE = `<html><head><title>Ferries stand still</title></head><body><article>${'<p>The ferry operator said on Monday that no boat would sail before the storm has passed.</p>'.repeat(12)}</article></body></html>`
const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections()
})

/** A server on this machine; robots.txt is missing unless it is answered. */
async function serve(answer: RequestListener): Promise<string> {
  const server = createServer((request, response) => {
    if (request.url !== '/robots.txt' || answer.length > 2) return answer(request, response)
    response.writeHead(404).end()
  })
  servers.push(server)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return `127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** Fetches a path of a server that the user has allowed, without waiting between requests. */
async function get(host: string, path = '/', more: { waits?: number[]; resolve?: Resolver } = {}) {
  const pages = fetcher({
    allowed: [host],
    pause: 0,
    wait: async (ms) => more.waits?.push(ms),
    now: () => new Date('2031-05-04T10:00:00Z'),
  })
  try {
    return await pages.page(`http://${host}${path}`)
  } catch (error) {
    return (error as { problem: { what: string } }).problem.what
  } finally {
    await pages.close()
  }
}
const html = { 'content-type': 'text/html; charset=utf-8' }

describe('a page from the web', () => {
  it('comes with its address, kind and time, its compression undone', async () => {
    const host = await serve((_, response) =>
      response.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end(gzipSync(PAGE)),
    )
    const page = await get(host, '/a?utm_source=x&id=1')
    expect(page).toMatchObject({
      url: `http://${host}/a?id=1`,
      charset: 'utf-8',
      retrieved: '2031-05-04T10:00:00.000Z',
      redirects: [],
    })
    expect(new TextDecoder().decode((page as { bytes: Uint8Array }).bytes)).toBe(PAGE)
  })

  it('is followed where it has gone, and the way is kept', async () => {
    const host = await serve(({ url }, response) =>
      url === '/old' ? response.writeHead(301, { location: '/new' }).end() : response.writeHead(200, html).end(PAGE),
    )
    expect(await get(host, '/old')).toMatchObject({ url: `http://${host}/new`, redirects: [`http://${host}/old`] })
  })

  it.each([
    ['to itself', '/', 'leads from one address to the next without end'],
    ['to another server of this machine', 'http://127.0.0.1:1/', 'asks for port 1'],
    ['to this machine by name', 'http://localhost/', 'is not on the public web'],
    ['to the metadata of a cloud', 'http://169.254.169.254/latest/', 'is not on the public web'],
    ['to a file', 'file:///etc/passwd', 'is no address of the web (http or https)'],
  ])('is not followed %s', async (_, location, what) => {
    const host = await serve((__, response) => response.writeHead(302, { location }).end())
    expect(await get(host)).toBe(what)
  })

  it('is not followed without end', async () => {
    let n = 0
    const host = await serve((_, response) => response.writeHead(302, { location: `/${n++}` }).end())
    expect(await get(host)).toBe('leads from one address to the next without end')
  })

  it('is refused when it is too large, also when it only grows so', async () => {
    const zeros = gzipSync(Buffer.alloc(20 * 1024 * 1024))
    const host = await serve((_, response) =>
      response.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end(zeros),
    )
    expect(zeros.length).toBeLessThan(100_000)
    expect(await get(host)).toBe('is larger than 16 MB')
  })

  it.each([
    ['broken compression', { ...html, 'content-encoding': 'gzip' }, 'not gzip', /compression/],
    ['another medium', { 'content-type': 'application/pdf' }, '%PDF', /is application\/pdf, not a page/],
  ])('with %s is told', async (_, headers, body, what) => {
    const host = await serve((__, response) => response.writeHead(200, headers).end(body))
    expect(await get(host)).toMatch(what)
  })

  it('that breaks off is told', async () => {
    const host = await serve((_, response) => {
      response.writeHead(200, { ...html, 'content-length': '9' }).write('<p>Ab')
      response.socket?.end()
    })
    expect(await get(host)).toMatch(/could not be fetched|did not answer/)
  })

  it.each([
    [404, 'is not there any more'],
    [403, 'is not open to programs'],
    [418, 'could not be had: the server answers 418'],
  ])('that answers %s is told', async (status, what) => {
    const host = await serve((_, response) => response.writeHead(status, html).end(PAGE))
    expect(await get(host)).toBe(what)
  })

  it('is asked for again as long as the server asks to wait, and not for ever', async () => {
    let asked = 0
    const host = await serve((_, response) =>
      ++asked < 3 ? response.writeHead(429, { 'retry-after': '2' }).end() : response.writeHead(200, html).end(PAGE),
    )
    const waits: number[] = []
    expect(await get(host, '/', { waits })).toMatchObject({ url: `http://${host}/` })
    expect(waits.filter((ms) => ms === 2000)).toHaveLength(2)
    const never = await serve((_, response) => response.writeHead(503).end())
    expect(await get(never)).toBe('could not be had: the server answers 503')
    const late = await serve((_, response) => response.writeHead(429, { 'retry-after': '3600' }).end())
    expect(await get(late)).toBe('could not be had: the server answers 429')
  })

  it('is not fetched where robots.txt says so', async () => {
    const host = await serve(({ url }, response, ..._: unknown[]) =>
      url === '/robots.txt'
        ? response.writeHead(200).end('User-agent: *\nDisallow: /private')
        : response.writeHead(200, html).end(PAGE),
    )
    const server = servers.at(-1)!
    server.removeAllListeners('request')
    server.on('request', ({ url }, response) =>
      url === '/robots.txt'
        ? response.writeHead(200).end('User-agent: *\nDisallow: /private')
        : response.writeHead(200, html).end(PAGE),
    )
    expect(await get(host, '/private/a')).toMatch(/robots\.txt/)
    expect(await get(host, '/open')).toMatchObject({ redirects: [] })
  })

  it('is not fetched from a name that resolves to a private address, nor from one that is half private', async () => {
    const answers: Record<string, string[]> = {
      'a.example.com': ['10.0.0.1'],
      'b.example.com': ['93.184.216.34', '127.0.0.1'],
      'c.example.com': ['::ffff:127.0.0.1'],
    }
    const resolve: Resolver = async (name) =>
      answers[name]!.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))
    const pages = fetcher({ resolve, pause: 0 })
    for (const name of Object.keys(answers))
      await expect(pages.page(`http://${name}/`)).rejects.toMatchObject({
        problem: { what: 'is not on the public web' },
      })
    await pages.close()
  })

  it('becomes an article, and what cannot be had does not stop the rest', async () => {
    const host = await serve(({ url }, response) =>
      url === '/gone' ? response.writeHead(404).end() : response.writeHead(200, html).end(PAGE),
    )
    const found = []
    for await (const read of readAddresses([`http://${host}/gone`, `http://${host}/a`], { allowed: [host], pause: 0 }))
      found.push(read)
    expect(found).toMatchObject([
      { problem: { what: 'is not there any more' } },
      { article: { title: 'Ferries stand still', url: `http://${host}/a` } },
    ])
  })
})
