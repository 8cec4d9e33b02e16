import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import type { Socket } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import type { LookUp } from './connect.ts'
import { fetcher } from './fetcher.ts'
import { readAddresses } from './read.ts'
import { HTML as html, pageOf, serve, stopServers } from './testing/server.ts'

const PAGE = pageOf(
  'Ferries stand still',
  'The ferry operator said on Monday that no boat would sail before the storm has passed.',
)
afterEach(stopServers)

/** Fetches a path of a server that the user has allowed, without waiting between requests; what fails gives what is told. */
async function get(host: string, path = '/', more: { waits?: number[]; resolve?: LookUp } = {}) {
  const pages = fetcher({
    allowed: [host],
    pause: 0,
    wait: async (ms) => more.waits?.push(ms),
    now: () => new Date('2031-05-04T10:00:00Z'),
  })
  try {
    const all = await pages.get(`http://${host}${path}`, { accept: 'text/html', kinds: /^text\//, robots: true })
    const { url, bytes, at } = all.at(-1)!
    return { url, bytes, at: at.toISOString(), redirects: all.slice(0, -1).map((each) => each.url) }
  } catch (error) {
    return (error as { problem: { what: string } }).problem.what
  } finally {
    await pages.close()
  }
}

describe('a page from the web', () => {
  it('comes with its address and time, its compression undone', async () => {
    const host = await serve((_, response) =>
      response.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end(gzipSync(PAGE)),
    )
    const page = await get(host, '/a?id=1')
    expect(page).toMatchObject({ url: `http://${host}/a?id=1`, at: '2031-05-04T10:00:00.000Z', redirects: [] })
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
    ['another medium', { 'content-type': 'video/mp4' }, 'film', /is video\/mp4, not a page/],
  ])('with %s is told', async (_, headers, body, what) => {
    const host = await serve((__, response) => response.writeHead(200, headers).end(body))
    expect(await get(host)).toMatch(what)
  })

  it('that breaks off is told', async () => {
    const host = await serve((_, response) => {
      response.writeHead(200, { ...html, 'content-length': '9' }).write('<p>Ab')
      response.socket?.end()
    })
    expect(await get(host)).toMatch('broke off before its end')
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

  it('is not asked for again at once when it has let us wait long', async () => {
    let asked = 0
    let clock = Date.parse('2031-05-04T10:00:00Z')
    const host = await serve((request) => {
      asked++
      clock += 40_000
      request.socket.destroy()
    })
    const pages = fetcher({ allowed: [host], pause: 0, wait: async () => {}, now: () => new Date(clock) })
    const page = pages.get(`http://${host}/`, { accept: '*/*', kinds: /^/, robots: false })
    await expect(page).rejects.toMatchObject({ passing: true })
    await pages.close()
    expect(asked).toBe(1)
  })

  it('is asked for again when the connection breaks', async () => {
    let asked = 0
    const host = await serve((request, response) =>
      ++asked < 3 ? request.socket.destroy() : response.writeHead(200, html).end(PAGE),
    )
    expect(await get(host)).toMatchObject({ url: `http://${host}/` })
    expect(asked).toBe(3)
  })

  it('is not fetched where robots.txt says so, wherever that has gone', async () => {
    const host = await serve(
      ({ url }, response) =>
        url === '/rules.txt'
          ? response.writeHead(200).end('User-agent: *\nDisallow: /private\nCrawl-delay: 3')
          : response.writeHead(200, html).end(PAGE),
      { robots: (_, response) => response.writeHead(302, { location: '/rules.txt' }).end() },
    )
    const waits: number[] = []
    expect(await get(host, '/private/a', { waits })).toMatch(/robots\.txt/)
    expect(await get(host, '/open', { waits })).toMatchObject({ redirects: [] })
    expect(waits).toEqual([3000])
  })

  it('is not fetched while robots.txt cannot be had', async () => {
    const host = await serve((_, response) => response.writeHead(200, html).end(PAGE), {
      robots: (_, response) => response.writeHead(503).end(),
    })
    expect(await get(host)).toBe('could not be had: the server answers 503')
  })

  it('waits its turn at its host, and at no other', async () => {
    const busy = new Map<string, number>()
    let most = 0
    let together = 0
    const answer = (host: string) => (_: unknown, response: import('node:http').ServerResponse) => {
      busy.set(host, (busy.get(host) ?? 0) + 1)
      most = Math.max(most, ...busy.values())
      together = Math.max(
        together,
        [...busy.values()].reduce((a, b) => a + b),
      )
      setTimeout(() => {
        busy.set(host, busy.get(host)! - 1)
        response.writeHead(200, html).end(PAGE)
      }, 60)
    }
    const hosts = [await serve(answer('a')), await serve(answer('b'))]
    const pages = fetcher({ allowed: hosts, pause: 0 })
    const wanted = { accept: '*/*', kinds: /^/, robots: false }
    await Promise.all([1, 2, 3].flatMap((n) => hosts.map((host) => pages.get(`http://${host}/${n}`, wanted))))
    await pages.close()
    expect({ most, together }).toEqual({ most: 1, together: 2 })
  })

  it('is let go when the program is told to stop', async () => {
    const host = await serve(() => {})
    const stop = new AbortController()
    const pages = fetcher({ allowed: [host], signal: stop.signal })
    const page = pages.get(`http://${host}/`, { accept: '*/*', kinds: /^/, robots: false })
    setTimeout(() => stop.abort(), 50)
    await expect(page).rejects.toMatchObject({ name: 'AbortError' })
    await pages.close()
  })

  it('is not fetched from a name that resolves to a private address, nor from one that is half private', async () => {
    const answers: Record<string, string[]> = {
      'a.example.com': ['10.0.0.1'],
      'b.example.com': ['93.184.216.34', '127.0.0.1'],
      'c.example.com': ['::ffff:127.0.0.1'],
    }
    const resolve: LookUp = async (name) =>
      answers[name]!.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))
    const pages = fetcher({ resolve, env: {}, pause: 0 })
    for (const name of Object.keys(answers))
      await expect(pages.get(`http://${name}/`, { accept: '*/*', kinds: /^/, robots: true })).rejects.toMatchObject({
        problem: { what: 'is not on the public web' },
      })
    await pages.close()
  })

  it('is asked of the very address that was checked, though the next look-up gives another (DNS rebinding)', async () => {
    const dialled: string[] = []
    const watched = (message: unknown) => {
      const { socket } = message as { socket: Socket }
      socket.on('connectionAttempt', (address: string) => {
        dialled.push(address)
        setImmediate(() => socket.destroy(Object.assign(new Error(), { code: 'ECONNRESET' })))
      })
    }
    subscribe('net.client.socket', watched)
    for (const [answers, expected, what] of [
      [['93.184.216.34', '127.0.0.1'], ['93.184.216.34'], 'is not on the public web'],
      [['93.184.216.34', '169.254.169.254'], ['93.184.216.34'], 'is not on the public web'],
      [
        ['93.184.216.34', '8.8.8.8', '2606:4700::1111'],
        ['93.184.216.34', '8.8.8.8', '2606:4700::1111'],
        'broke off before its end',
      ],
    ] as const) {
      let lookUps = 0
      const resolve: LookUp = async () => {
        // Any further look-up would find this machine.
        const address = answers[lookUps++] ?? '127.0.0.1'
        return [{ address, family: address.includes(':') ? 6 : 4 }]
      }
      const pages = fetcher({ resolve, env: {}, pause: 0, wait: async () => undefined })
      await expect(
        pages.get('http://turns.example/', { accept: '*/*', kinds: /^/, robots: false }),
      ).rejects.toMatchObject({ problem: { what } })
      expect(dialled.splice(0)).toEqual(expected)
      expect(lookUps).toBe(answers.length)
      await pages.close()
    }
    unsubscribe('net.client.socket', watched)
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
