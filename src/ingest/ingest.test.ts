import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, describe, expect, it } from 'vitest'
import { describe as inWords } from '../errors.ts'
import { type Read, readPaths, readStream } from './index.ts'

const folder = mkdtempSync(join(tmpdir(), 'hearsay-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function all(reads: AsyncGenerator<Read>): Promise<Read[]> {
  const found: Read[] = []
  for await (const read of reads) found.push(read)
  return found
}
const file = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}
const read = async (name: string, content: string | Uint8Array) => all(readPaths([file(name, content)]))
const article = async (name: string, content: string | Uint8Array) => {
  const [first] = await read(name, content)
  if (!first || 'problem' in first) throw new Error(JSON.stringify(first))
  return first.article
}
const problem = async (name: string, content: string | Uint8Array) => {
  const [first] = await read(name, content)
  if (!first || !('problem' in first)) throw new Error('was read')
  return inWords(first.problem).replace(`${folder}/`, '')
}
const PROSE = 'Dock workers in Port Amsel voted on Monday to go on with their strike, the union said in a statement.'

describe('JSON Lines', () => {
  it('keeps each text to the letter', async () => {
    const text = `\uFEFF  ${PROSE}\r\n\r\n\u{1F6A2} “Enough.” \ud800 `
    const found = await article('a.jsonl', `${JSON.stringify({ id: 7, text, outlet: 'Harbour Post', extra: {} })}\r\n`)
    expect([found.text, found.externalId, found.outlet]).toEqual([text, '7', 'Harbour Post'])
  })

  it('goes on after a broken line, and names it', async () => {
    const good = (id: string) => JSON.stringify({ id, text: PROSE })
    const found = await read('b.jsonl', [good('1'), '{"id": "2", "te', '', good('3'), '{"id": "4"}'].join('\n'))
    expect(
      found.map((each) => ('article' in each ? each.article.externalId : inWords(each.problem).split('b.jsonl')[1])),
    ).toEqual([
      '1',
      ':2: is not JSON; remove it or mend it',
      '3',
      ':5: has no usable "text"; each record needs "id" and "text", or name them with --field',
    ])
  })

  it('passes over a line of 50 MB in bounded memory', async () => {
    const line = Buffer.alloc(50 * 1024 * 1024, 'a')
    const found = await read(
      'long.jsonl',
      Buffer.concat([line, Buffer.from(`\n${JSON.stringify({ id: 1, text: PROSE })}\n`)]),
    )
    expect(found.map((each) => ('article' in each ? 'read' : each.problem.what))).toEqual([
      'is longer than 16 MB',
      'read',
    ])
  })

  it('comes from a stream just as well', async () => {
    const stream = Readable.from([Buffer.from(`{"id":1,"text":${JSON.stringify(PROSE)}`), Buffer.from('}')])
    expect(await all(readStream(stream, 'jsonl'))).toHaveLength(1)
  })
})

describe('plain text', () => {
  it('is the file to the letter, a byte order mark aside', async () => {
    const found = await article('crlf.txt', `\uFEFFA strike of many days\r\n\r\n${PROSE}\r\n`)
    expect(found.text).toBe(`A strike of many days\r\n\r\n${PROSE}\r\n`)
    expect(found.blocks.map(({ kind }) => kind)).toEqual(['title', 'paragraph'])
  })

  it('in another language is recognised as such', async () => {
    const text =
      'Докери порту Амзель проголосували в понеділок за продовження страйку, повідомила профспілка у своїй заяві, яку оприлюднили ввечері.'
    expect((await article('uk.txt', text)).language).toBe('uk')
    expect((await article('en.txt', PROSE)).language).toBe('en')
  })

  it('is read in the charset that its bytes leave no doubt of', async () => {
    const wide = (mark: string) => Buffer.from(`${mark}${PROSE}`, 'utf16le')
    expect((await article('wide.txt', wide('\uFEFF'))).text).toBe(PROSE)
    expect((await article('unmarked.txt', wide(''))).text).toBe(PROSE)
    const curly = Buffer.from(PROSE.replace('said', '\u0093said\u0094'), 'latin1')
    expect((await article('curly.txt', curly)).text).toBe(PROSE.replace('said', '“said”'))
  })

  it('has the same id on any machine, and another when a word changes', async () => {
    const [one, two, three] = [
      await article('1.txt', PROSE),
      await article('2.txt', PROSE),
      await article('3.txt', `${PROSE}!`),
    ]
    expect(one.id).toBe(two.id)
    expect(one.id).toMatch(/^[0-9a-z]{10}$/)
    expect(three.id).not.toBe(one.id)
  })
})

describe('a web page', () => {
  const page = `<!doctype html><html lang="en-GB"><head><title>x</title>
    <link rel="canonical" href="https://harbourpost.example/strike">
    <script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Strike goes on &amp; on","datePublished":"2031-05-04T10:00:00+02:00","author":[{"name":"Jan Kral"}]}]}</script>
    <meta property="og:site_name" content="Harbour Post"></head><body><nav>Home News Sport</nav><article><h1>Strike goes on &amp; on</h1>
    <figure><img src="x.jpg"><figcaption>Ships wait outside the port.</figcaption></figure>
    ${`<p>${PROSE}</p><p>“We will <b>not</b> move,” said Ada Brandt, who leads the union of the dock workers here.</p>`.repeat(4)}
    <blockquote class="twitter-tweet"><p>We stand together.</p></blockquote>
    <p>Read also: Ferries stand still</p></article><footer>Copyright</footer></body></html>`

  it('gives title, author, outlet, date, language and address', async () => {
    const { title, byline, outlet, published, language, url, key } = await article('p.html', page)
    expect({ title, byline, outlet, published, language, url, key }).toEqual({
      title: 'Strike goes on & on',
      byline: 'Jan Kral',
      outlet: 'Harbour Post',
      published: '2031-05-04T10:00:00+02:00',
      language: 'en',
      url: 'https://harbourpost.example/strike',
      key: 'https://harbourpost.example/strike',
    })
  })

  it('gives its text in blocks, furniture marked, navigation gone', async () => {
    const found = await article('q.html', page)
    const blocks = found.blocks.map(({ kind, start, end }) => [kind, found.text.slice(start, end)])
    expect(blocks.slice(0, 2)).toEqual([
      ['title', 'Strike goes on & on'],
      ['byline', 'Jan Kral'],
    ])
    expect(blocks).toContainEqual([
      'paragraph',
      '“We will not move,” said Ada Brandt, who leads the union of the dock workers here.',
    ])
    expect(blocks).toContainEqual(['post', 'We stand together.'])
    expect(blocks).toContainEqual(['furniture', 'Read also: Ferries stand still'])
    expect(found.text).not.toMatch(/Home News|Copyright/)
  })

  it('is read in the charset it declares', async () => {
    const html = `<html><head><meta charset="windows-1251"></head><body><article>${'<p>Страйк триває. Strike goes on and on in the port of the town today.</p>'.repeat(9)}</article></body></html>`
    const bytes = Uint8Array.from(
      [...html].map((char) => (char.charCodeAt(0) < 128 ? char.charCodeAt(0) : cp1251(char))),
    )
    expect((await article('cp1251.html', bytes)).text).toContain('Страйк триває')
  })
})
const cp1251 = (char: string) => (char === 'і' ? 0xb3 : char === 'є' ? 0xba : char.charCodeAt(0) - 0x410 + 0xc0)

describe('what cannot be read', () => {
  it.each([
    ['empty.txt', '', 'is empty; nothing was read from it'],
    ['blank.txt', ' \n\n ', 'is empty; nothing was read from it'],
    ['empty.jsonl', '\n\n', 'is empty; nothing was read from it'],
    ['numbers.txt', '1 2 3\n4', 'has no words in it; nothing was read from it'],
    [
      'picture.html',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]),
      'is a PNG picture, not text; give the page itself, or its text',
    ],
    ['report.txt', '%PDF-1.7 …', 'is a PDF, not text; give the page itself, or its text'],
    ['nul.txt', 'words\u0000words', 'is binary data (it has NUL bytes), not text; give the page itself, or its text'],
    [
      'invalid.txt',
      new Uint8Array([0x77, 0xff, 0xfe, 0x77]),
      'is not valid UTF-8 text, and no other charset makes words of it; save it as UTF-8',
    ],
    [
      'deep.html',
      `${'<div>'.repeat(20_000)}x${'</div>'.repeat(20_000)}`,
      'is nested too deep to be a page; nothing was read from it',
    ],
    [
      'wall.html',
      '<html><body><p>Accept cookies</p></body></html>',
      'is a cookie notice, not an article; save the page from a browser in which its text is seen',
    ],
    [
      'links.html',
      '<html><body><p>Home</p><p>Sport</p><script>run()</script></body></html>',
      'has no article text in it; it may be a paywall, a cookie wall or a list of links',
    ],
    [
      'notes.xyz',
      'x',
      'is of no kind that Hearsay reads; known endings: .jsonl, .ndjson, .json, .csv, .tsv, .html, .htm, .xhtml, .mhtml, .mht, .eml, .pdf, .docx, .docm, .txt, .text, .md, .warc, .warc.gz, .wacz, .zip',
    ],
  ])('%s is told in one line', async (name, content, line) => {
    expect(await problem(name, content)).toBe(`${name}: ${line}`)
  })

  it('does not stop the rest', async () => {
    const paths = [join(folder, 'none.txt'), file('bad.txt', ''), file('good.txt', PROSE)]
    const found = await all(readPaths(paths))
    expect(found.map((each) => ('article' in each ? 'read' : each.problem.what))).toEqual([
      'does not exist',
      'is empty',
      'read',
    ])
  })
})
