import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { WARCParser } from 'warcio'
import { readCapture } from '../ingest/capture.ts'
import { docxOf, paragraph } from '../ingest/testing/docx.ts'
import { archivedPages } from '../ingest/warc.ts'
import type { Capture } from '../types.ts'
import { readAddresses } from './read.ts'
import { HTML, pageOf, serve, stopServers } from './testing/server.ts'

const SENTENCE = 'The ferry operator said on Monday that no boat would sail before the storm has passed.'
afterEach(stopServers)

async function read(host: string, path: string, held: Capture | null = null) {
  const options = { allowed: [host], pause: 0, held: async () => held, now: () => new Date('2031-05-04T10:00:00Z') }
  for await (const each of readAddresses([`http://${host}${path}`], options)) return each
  throw new Error('nothing came')
}

async function article(host: string, path: string, held: Capture | null = null) {
  const each = await read(host, path, held)
  if ('problem' in each) throw new Error(each.problem.what)
  return each
}

/** A page with validators that counts how often it was sent and how often only asked for. */
async function changing() {
  const state = { version: 1, sent: 0, same: 0, asked: [] as unknown[] }
  const host = await serve(({ url, headers }, response) => {
    if (url === '/old') return response.writeHead(302, { location: '/a', etag: '"old"' }).end()
    state.asked.push(headers['if-none-match'])
    const etag = `"v${state.version}"`
    if (headers['if-none-match'] === etag) {
      state.same++
      return response.writeHead(304, { etag }).end()
    }
    state.sent++
    const page = pageOf(`Ferries, version ${state.version}`, SENTENCE)
    response.writeHead(200, { ...HTML, etag, 'content-encoding': 'gzip', 'set-cookie': ['a=1', 'b=2'] })
    response.end(gzipSync(page))
  })
  return { host, state }
}

describe('a capture', () => {
  it('is a web archive of every request and answer', async () => {
    const { host } = await changing()
    const { capture } = await article(host, '/old')
    const records = []
    for await (const record of new WARCParser([capture.bytes])) {
      await record.skipFully()
      records.push([record.warcType, record.warcTargetURI, record.httpHeaders?.statusline])
    }
    expect(records).toEqual([
      ['request', `http://${host}/old`, 'GET /old HTTP/1.1'],
      ['response', `http://${host}/old`, 'HTTP/1.1 302 Found'],
      ['request', `http://${host}/a`, 'GET /a HTTP/1.1'],
      ['response', `http://${host}/a`, 'HTTP/1.1 200 OK'],
    ])
  })

  it('holds what was received, and gives the same article whenever it is read', async () => {
    const { host } = await changing()
    const first = await article(host, '/a?utm_source=x')
    expect(first.article).toMatchObject({ title: 'Ferries, version 1', url: `http://${host}/a` })
    expect(first.capture.mediaType).toBe('application/warc')
    expect(await readCapture(first.capture, 'again')).toMatchObject({ article: first.article, capture: first.capture })
    const pages = []
    for await (const page of archivedPages(Readable.from([Buffer.from(first.capture.bytes)]), 'x')) pages.push(page)
    expect(pages).toMatchObject([{ url: `http://${host}/a?utm_source=x`, retrieved: first.article.retrieved }])
    expect(new TextDecoder().decode((pages[0] as { bytes: Uint8Array }).bytes)).toContain(SENTENCE)
  })

  it('may be of a Word document', async () => {
    const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
    const host = await serve((_, response) =>
      response.writeHead(200, { 'content-type': type }).end(docxOf(paragraph(SENTENCE))),
    )
    const first = await article(host, '/release')
    expect(first.article).toMatchObject({ text: SENTENCE, url: `http://${host}/release` })
    expect(await readCapture(first.capture, 'again')).toMatchObject({ article: first.article })
  })

  it.each([
    ['of another kind', { mediaType: 'application/warc', bytes: new TextEncoder().encode('no archive') }],
    ['empty', { mediaType: 'application/warc', bytes: new Uint8Array() }],
  ])('that is %s is told', async (_, broken) => {
    await expect(readCapture({ hash: '', ...broken }, 'x')).rejects.toMatchObject({ problem: { where: 'x' } })
  })
})

describe('a page that was captured before', () => {
  it('is sent again only when it has changed', async () => {
    const { host, state } = await changing()
    const first = await article(host, '/a')
    const same = await article(host, '/a', first.capture)
    expect(same.article).toEqual(first.article)
    expect(same.capture).toBe(first.capture)
    expect(state).toMatchObject({ sent: 1, same: 1 })
    state.version = 2
    const later = await article(host, '/a', first.capture)
    expect(later.article).toMatchObject({ key: first.article.key, title: 'Ferries, version 2' })
    expect(state).toMatchObject({ sent: 2, same: 1 })
  })

  it('is asked about under the address that answered, not under one that led there', async () => {
    const { host, state } = await changing()
    const { capture } = await article(host, '/old')
    await article(host, '/old', capture)
    expect(state.asked).toEqual([undefined, '"v1"'])
  })

  it('is asked about by its date where it has no mark', async () => {
    const asked: unknown[] = []
    const host = await serve(({ headers }, response) => {
      asked.push(headers['if-modified-since'])
      const date = 'Sun, 04 May 2031 08:00:00 GMT'
      if (headers['if-modified-since'] === date) return response.writeHead(304).end()
      response.writeHead(200, { ...HTML, 'last-modified': date }).end(pageOf('Ferries', SENTENCE))
    })
    const { capture } = await article(host, '/')
    expect(await article(host, '/', capture)).toMatchObject({ capture })
    expect(asked).toEqual([undefined, 'Sun, 04 May 2031 08:00:00 GMT'])
  })

  it('that answers "not modified" although nothing is held is a failure', async () => {
    const host = await serve((_, response) => response.writeHead(304).end())
    expect(await read(host, '/')).toMatchObject({ problem: { what: 'could not be had: the server answers 304' } })
  })
})
