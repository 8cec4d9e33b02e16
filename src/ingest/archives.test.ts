import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { Article } from '../types.ts'
import { reading } from './testing/read.ts'
import { zipOf } from './testing/zip.ts'

const { all, write, folder } = reading('hearsay-archives-')
const TEXT =
  'The harbour of Norvik stays closed, the mayor said on Monday, because the ice is too thick for the ferries.'
const page = (title: string) =>
  `<html><head><title>${title}</title></head><body><article><h1>${title}</h1>${`<p>${TEXT}</p>`.repeat(4)}</article></body></html>`
const told = (found: (Article | string)[]) =>
  found.map((each) => (typeof each === 'string' ? each : (each.title ?? each.text)))
const read = async (name: string, bytes: Uint8Array) => told(await all(write(name, bytes)))
const text = (name: string, bytes = TEXT) => ({ name, bytes })

describe('a zipped folder', () => {
  it('gives what the folder would', async () => {
    const line = JSON.stringify({ id: 1, title: 'Ferries wait', text: TEXT })
    const zip = zipOf([
      text('coverage/ice.html', page('Ice in Norvik')),
      text('coverage/many.jsonl', `${line}\n{`),
      text('coverage/README.md', 'About these files'),
      text('coverage/picture.png', 'png'),
      text('coverage/ice_files/advert.html', page('Buy')),
      text('coverage/notes_files/kept.html', page('Kept')),
      text('__MACOSX/coverage/._ice.html', 'x'),
      text('coverage/empty.txt', ''),
    ])
    expect(await read('a.zip', zip)).toEqual([
      'Ice in Norvik',
      'Ferries wait',
      'a.zip coverage/many.jsonl:2: is not JSON; remove it or mend it',
      'Kept',
      'a.zip coverage/empty.txt: is empty; nothing was read from it',
    ])
  })

  it.each(['../../evil.txt', '/etc/evil.txt', 'C:/evil.txt', 'a/../../evil.txt', '..\\evil.txt'])(
    'refuses a file that calls itself %s, and goes on',
    async (name) => {
      expect(await read('slip.zip', zipOf([text(name), text('good.txt')]))).toEqual([
        expect.stringMatching(/^slip\.zip .*evil\.txt: has a name that leads out of its archive; it was not read$/),
        TEXT,
      ])
    },
  )

  it('refuses what unfolds beyond measure, and goes on', async () => {
    const bomb = { name: 'bomb.txt', bytes: Buffer.alloc(40 * 2 ** 20, 'a') }
    expect(await read('bomb.zip', zipOf([bomb, text('good.txt')]))).toEqual([
      'bomb.zip bomb.txt: unfolds to 200 times its size: it is a zip bomb; it was not read',
      TEXT,
    ])
  })

  it('stops at what is longer than it says', async () => {
    const liar = { name: 'liar.txt', bytes: Buffer.alloc(40 * 2 ** 20, 'a'), claims: 100 }
    expect(await read('liar.zip', zipOf([liar, text('good.txt')]))).toEqual([
      'liar.zip liar.txt: is damaged: it cannot be unpacked; it was not read',
      TEXT,
    ])
  })

  it('refuses entries that share their bytes', async () => {
    const noise = Array.from({ length: 5000 }, (_, i) => (i * 7919) % 1013).join(' ')
    const shared = Array.from({ length: 50 }, (_, i) => ({ name: `${i}.txt`, bytes: noise, at: 0 }))
    expect(await read('overlap.zip', zipOf([text('0.txt', noise), ...shared]))).toEqual([
      'overlap.zip: has entries that overlap: it is a zip bomb; nothing was read from it',
    ])
  })

  it.each([
    [
      'secret.zip',
      zipOf([{ ...text('a.txt'), encrypted: true }]),
      'secret.zip a.txt: is protected by a password; unpack it first',
    ],
    ['inner.zip', zipOf([text('more.zip')]), 'inner.zip more.zip: is an archive within an archive; unpack it first'],
    [
      'cut.zip',
      zipOf([text('a.txt')]).subarray(0, -30),
      'cut.zip: is no zip archive, or is cut off; nothing was read from it',
    ],
    ['words.zip', Buffer.from('Just words.'), 'words.zip: is no zip archive, or is cut off; nothing was read from it'],
  ])('%s is told', async (name, bytes, line) => expect(await read(name, bytes)).toEqual([line]))
})

describe('a WACZ archive', () => {
  const record = (url: string, title: string) => {
    const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${page(title)}`
    return gzipSync(
      `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2031-02-03T07:00:00Z\r\nContent-Type: application/http\r\nContent-Length: ${Buffer.byteLength(http)}\r\n\r\n${http}\r\n\r\n`,
    )
  }
  const warc = Buffer.concat([
    record('https://norvikpost.example/ice', 'Ice in Norvik'),
    record('https://ads.example/frame', 'Buy'),
  ])
  const archive = { name: 'archive/data.warc.gz', bytes: warc }
  const pages = '{"format":"json-pages-1.0"}\n{"url":"https://norvikpost.example/ice#top","title":"Ice"}\n'

  it('gives the pages that were visited, not their frames', async () => {
    expect(await read('visited.wacz', zipOf([archive, text('pages/pages.jsonl', pages)]))).toEqual(['Ice in Norvik'])
  })

  it('gives every page where no list of them is kept', async () => {
    expect(await read('all.wacz', zipOf([archive]))).toEqual(['Ice in Norvik', 'Buy'])
  })

  it('without a WARC file is told', async () => {
    expect(await read('none.wacz', zipOf([text('pages/pages.jsonl', pages)]))).toEqual([
      'none.wacz: has no WARC file in it; is it a WACZ archive?',
    ])
  })
})

describe('a folder of saved pages', () => {
  it('gives the pages, not what was saved with them', async () => {
    write('saved/Ice.html', page('Ice in Norvik'))
    write('saved/Ice_files/frame.html', page('Buy'))
    write('saved/notes_files/kept.html', page('Kept'))
    write('saved/settings.json', '{"theme": "dark"}')
    write('saved/.hidden.html', page('Hidden'))
    expect(told(await all(`${folder}/saved`))).toEqual(['Ice in Norvik', 'Kept'])
  })
})
