import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { readPaths } from './index.ts'

const folder = mkdtempSync(join(tmpdir(), 'hearsay-warc-'))
afterAll(() => rmSync(folder, { recursive: true }))

const PROSE =
  'The harbour of Norvik stays closed, the mayor said on Monday, because the ice is too thick for the ferries.'
const html = (title: string) =>
  `<html><head><title>${title}</title></head><body><article><h1>${title}</h1>${`<p>${PROSE}</p>`.repeat(4)}</article></body></html>`

function record(
  url: string,
  body: string | Buffer,
  { status = '200 OK', type = 'text/html; charset=utf-8', kind = 'response', encoding = '' } = {},
): Buffer {
  const bytes = Buffer.from(body)
  const coded = encoding === 'gzip' ? gzipSync(bytes) : bytes
  const http = Buffer.concat([
    Buffer.from(
      `HTTP/1.1 ${status}\r\nContent-Type: ${type}\r\n${encoding ? `Content-Encoding: ${encoding}\r\n` : ''}\r\n`,
    ),
    coded,
  ])
  const head = `WARC/1.0\r\nWARC-Type: ${kind}\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2031-02-03T07:00:00Z\r\nContent-Type: application/http\r\nContent-Length: ${http.length}\r\n\r\n`
  return Buffer.concat([Buffer.from(head), http, Buffer.from('\r\n\r\n')])
}

async function read(name: string, bytes: Buffer): Promise<string[]> {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  const found: string[] = []
  for await (const each of readPaths([path]))
    found.push(
      'article' in each
        ? `${each.article.title} ${each.article.url} ${each.article.retrieved}`
        : `! ${each.problem.where.replace(`${folder}/`, '')}: ${each.problem.what}`,
    )
  return found
}
const one = record('https://norvikpost.example/1', html('Ice in Norvik'))
const two = record('https://norvikpost.example/2', html('Ferries wait again'), { encoding: 'gzip' })
const ICE = 'Ice in Norvik https://norvikpost.example/1 2031-02-03T07:00:00Z'
const FERRIES = 'Ferries wait again https://norvikpost.example/2 2031-02-03T07:00:00Z'

describe('web archives', () => {
  it('gives the pages of a plain and of a gzipped archive, with address and date', async () => {
    expect(await read('a.warc', Buffer.concat([one, two]))).toEqual([ICE, FERRIES])
    expect(await read('a.warc.gz', Buffer.concat([gzipSync(one), gzipSync(two)]))).toEqual([ICE, FERRIES])
  })

  it('passes over requests, redirects and pictures', async () => {
    const others = [
      record('https://norvikpost.example/r', 'GET / HTTP/1.1', { kind: 'request' }),
      record('https://norvikpost.example/m', '', { status: '301 Moved' }),
      record('https://norvikpost.example/p.png', 'png', { type: 'image/png' }),
    ]
    expect(await read('b.warc', Buffer.concat([...others, one]))).toEqual([ICE])
  })

  it('names the page that cannot be read, and goes on', async () => {
    const empty = record('https://norvikpost.example/x', '<html><body></body></html>')
    expect(await read('c.warc', Buffer.concat([empty, one]))).toEqual([
      '! c.warc https://norvikpost.example/x: has no article text in it',
      ICE,
    ])
  })

  it('says that an archive is cut off, wherever it is', async () => {
    const zipped = Buffer.concat([gzipSync(one), gzipSync(two)])
    expect(await read('cut.warc.gz', zipped.subarray(0, -60))).toEqual([
      ICE,
      '! cut.warc.gz: is cut off: it ends in the middle of a record',
    ])
    expect(await read('head.warc.gz', zipped.subarray(0, gzipSync(one).length + 12))).toEqual([
      ICE,
      '! head.warc.gz: is cut off: it ends in the middle of a record',
    ])
    expect(await read('cut.warc', Buffer.concat([one, two.subarray(0, -60)]))).toEqual([
      ICE,
      '! cut.warc https://norvikpost.example/2: is cut off',
    ])
  })

  it.each([
    ['text.warc', Buffer.from('not an archive'), 'is not a WARC archive'],
    ['picture.warc', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'is a PNG picture, not a WARC archive'],
    ['empty.warc', Buffer.from(''), 'is empty'],
    [
      'broken.warc.gz',
      Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 0]), Buffer.alloc(50, 7)]),
      'is damaged: its compression cannot be undone',
    ],
  ])('%s', async (name, bytes, what) => expect(await read(name, bytes)).toEqual([`! ${name}: ${what}`]))

  it('stops at a page that unfolds to more than 16 MB', async () => {
    const bomb = record('https://norvikpost.example/bomb', Buffer.alloc(40 * 2 ** 20, 'a'), { encoding: 'gzip' })
    expect(await read('bomb.warc', Buffer.concat([bomb, one]))).toEqual([
      '! bomb.warc https://norvikpost.example/bomb: is larger than 16 MB',
      ICE,
    ])
  })
})
