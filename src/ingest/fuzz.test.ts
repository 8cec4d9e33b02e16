/**
 * Whatever comes in, comes out as an article or as one line that says why not: no crash, no hang, no memory without end.
 * `HEARSAY_FUZZ=100000 npx vitest run src/ingest/fuzz.test.ts` tries so many inputs; `HEARSAY_FUZZ_PAGES` names a folder of
 * pages (`.html`, `.html.gz`) to mutate beside the invented ones. A long run tells the slowest input and the most memory.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { HearsayError } from '../errors.ts'
import type { Article } from '../types.ts'
import { readPaths } from './index.ts'
import type { DocumentKind } from './kinds.ts'
import { parseIn } from './parse.ts'
import { documentOf, docxOf, paragraph, styleOf } from './testing/docx.ts'
import { pdfOf } from './testing/pdf.ts'
import { reading } from './testing/read.ts'
import { zipOf } from './testing/zip.ts'

const INPUTS = Number(process.env.HEARSAY_FUZZ ?? 400)
const TIMEOUT = 60_000 + INPUTS * 200
const SECONDS = 5
const MEGABYTES = 640

/** A busy machine is no hang: what is measured is the processor's time, and the clock stops only what never ends. */
const CLOCK_SECONDS = 60
const parse = parseIn(new URL('./testing/worker.mjs', import.meta.url), {
  seconds: CLOCK_SECONDS,
  megabytes: MEGABYTES,
})
const { write } = reading('hearsay-fuzz-')

const PAGES = pagesIn(fileURLToPath(new URL('./fixtures/', import.meta.url)))
const REAL = process.env.HEARSAY_FUZZ_PAGES ? pagesIn(process.env.HEARSAY_FUZZ_PAGES) : []
const TEXT =
  'The harbour of Norvik stays closed, the mayor said on Monday, because the ice is too thick for the ferries.'
const RECORDS = ['a', 'b', 'c']
  .map((id) => `${JSON.stringify({ id, title: 'Ice', text: TEXT, authors: [{ name: 'Ane Hald' }] })}\n`)
  .join('')
const TABLE = `id,title,text\n1,"Ice, again","${TEXT}"\n2,Ice,"${TEXT}\n“Enough.”"\n`
const MAIL = `From: Brief <brief@norvikpost.example>\r\nSubject: =?utf-8?B?SWNl?=\r\nDate: Mon, 3 Feb 2031 07:00:00 +0100\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary="cut"\r\n\r\n--cut\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${TEXT}=20=E2=80=9C\r\n--cut\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\nContent-Location: https://norvikpost.example/ice\r\n\r\n${Buffer.from(`<html><body><p>${TEXT}</p></body></html>`).toString('base64')}\r\n--cut--\r\n`
const PDF = pdfOf([[{ text: TEXT, x: 60, y: 700 }], [{ text: `${TEXT} Again.`, x: 60, y: 700 }]], { title: 'Ice' })
const WORDS = documentOf(
  `${paragraph('Ice', 'Title')}<w:tbl><w:tr><w:tc>${paragraph(TEXT)}</w:tc></w:tr></w:tbl><w:p><w:r><w:t>${TEXT}</w:t></w:r></w:p>`,
)
const DOCX = docxOf(paragraph(TEXT), { styles: styleOf('Title', 'Title'), title: 'Ice' })
const EXPORT = `1 of 2 DOCUMENTS\n\nRadio Lys\n\nFebruary 3, 2031 Monday\n\nIce\n\nBYLINE: Ane Hald\n\nLENGTH: 20 words\n\n${TEXT}\n\nLANGUAGE: ENGLISH\n\n`
const EXPORTED = [
  `<html><body>${`<DIV CLASS="c10"/>${EXPORT.replace(/(.+)\n\n/g, '<DIV><P>$1</P></DIV>')}`.repeat(2)}</body></html>`,
  `<html><body>${`<div><a name="DocID_1"></a><p>Ice</p><p><strong>Full text: </strong><text><p>${TEXT}</p></text></p><p>Publication title: Radio Lys</p></div>`.repeat(2)}</body></html>`,
  `<html><body>${`<div class="article enArticle"><table><tr><td class="index">HD</td><td>Ice</td></tr><tr><td>PD</td><td>3 February 2031</td></tr></table><p class="articleParagraph">${TEXT}</p></div>`.repeat(2)}</body></html>`,
]
const HTTP = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${PAGES[0]}`
const WARC = Buffer.from(
  `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://norvikpost.example/ice\r\nWARC-Date: 2031-02-03T07:00:00Z\r\nContent-Type: application/http\r\nContent-Length: ${Buffer.byteLength(HTTP)}\r\n\r\n${HTTP}\r\n\r\n`,
)
const ZIP = zipOf([
  { name: 'ice.txt', bytes: TEXT },
  { name: 'archive/data.warc.gz', bytes: gzipSync(WARC) },
])

/** What upsets parsers: openings without ends, depth, length, and characters that mean something somewhere. */
const TOKENS = [
  '<!--', '-->', '<![CDATA[', ']]>', '<!DOCTYPE', '<?xml', '<', '</', '/>', '<p', '<a href="', '"', "'", '&', '&#', '&#x110000;', '&#0;',
  '<script>', '</script>', '<style>', '<template>', '<svg>', '<math>', '<table>', '<tr><td>', '</table>', '<select>', '<textarea>', '<title>',
  '<noscript>', '<iframe>', '<frameset>', '<body>', '</body>', '<head>', '<html>', '<article>', '<blockquote class="twitter-tweet">',
  '<script type="application/ld+json">', '<w:p>', '</w:p>', '<w:r>', '<w:t>', '<w:del>', '<w:tr><w:tc>', '<w:pPr>', '{"@type":"NewsArticle","articleBody":', '[[[[[[[[[[', '{"@graph":[', '<br><br>', '<time datetime="9999999">',
  '<meta charset="utf-16">', '<meta property="og:title" content="', '<link rel="canonical" href="http://[">', '\0', '\uFFFF', '\uD800', '\u202E', '\u00AD',
  '\r', '\n\n\n', '=', '=3D', '--cut', '--cut--', 'Content-Type: message/rfc822\r\n\r\n', 'Content-Transfer-Encoding: x\r\n', '=?utf-8?Q?', '"a""b', ',', ';',
  'endobj', 'stream\n', 'endstream', '<< /Length 999999999 >>', '/Kids [2 0 R]', '/Filter /FlateDecode', 'BT (', ') Tj', '99999999999999999999', '-1', 'NaN', '1e999',
  '{"id":', '}', '__proto__', 'constructor', '%00', '../../', '\x1b[2J', 'Content-Length: -5\r\n', 'Content-Length: 99999999999\r\n',
] // biome-ignore format: a list to be read across

const token = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...TOKENS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
)
const place = fc.double({ min: 0, max: 1, noNaN: true })
type Edit = { at: number; cut: number; token: string; times: number; copy: boolean }
const edit: fc.Arbitrary<Edit> = fc.record({
  at: place,
  cut: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 0.3, noNaN: true })),
  token,
  times: fc.oneof(
    { weight: 160, arbitrary: fc.integer({ min: 0, max: 3 }) },
    { weight: 12, arbitrary: fc.constant(100) },
    { weight: 6, arbitrary: fc.constant(3000) },
    // Such a token takes as long as a hundred others.
    { weight: 1, arbitrary: fc.constant(40_000) },
  ),
  copy: fc.boolean(),
})

/** A good input with some of it cut out, doubled or replaced. */
const mutated = (seeds: readonly (string | Buffer)[]): fc.Arbitrary<Uint8Array> =>
  fc.tuple(fc.constantFrom(...seeds), fc.array(edit, { minLength: 1, maxLength: 6 })).map(([seed, edits]) => {
    let bytes = Buffer.from(seed)
    for (const { at, cut, token, times, copy } of edits) {
      const from = Math.floor(at * bytes.length)
      const to = Math.min(bytes.length, from + Math.ceil(cut * bytes.length))
      const middle = copy ? bytes.subarray(from, to) : Buffer.alloc(0)
      bytes = Buffer.concat([
        bytes.subarray(0, from),
        middle,
        Buffer.from(token.repeat(times)),
        middle,
        bytes.subarray(to),
      ])
    }
    return new Uint8Array(bytes)
  })

/** Markup that nests as pages do, of elements that mean something to us. */
const tree = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    fc.constantFrom('', TEXT, 'By Ane Hald', 'Read also: Ice', ...TOKENS),
    fc
      .tuple(
        fc.constantFrom(
          ...'div p section article main aside header figure figcaption blockquote ul li table tr td h1 h2 span a b br time template svg math select'.split(
            ' ',
          ),
        ),
        fc.constantFrom(
          '',
          ' hidden',
          ' class="twitter-tweet"',
          ' itemprop="articleBody"',
          ' style="display:none"',
          ' datetime="2031-02-03"',
        ),
        fc.array(tie('node'), { maxLength: 6 }),
        fc.boolean(),
      )
      .map(
        ([name, attributes, inner, closed]) => `<${name}${attributes}>${inner.join('')}${closed ? `</${name}>` : ''}`,
      ),
  ),
})).node

const noise = fc.uint8Array({ maxLength: 3000 })
const bytesOf = (arbitrary: fc.Arbitrary<string>) => arbitrary.map((text) => new TextEncoder().encode(text))

const shown = (error: unknown, bytes: Uint8Array) =>
  new Error(
    `${(error as Error)?.message ?? error}, for ${JSON.stringify(Buffer.from(bytes).toString().slice(0, 1000))}`,
  )

/** Milliseconds of the processor, in all threads. */
const spent = (): number => (process.cpuUsage().user + process.cpuUsage().system) / 1000
/** The most for one input, of any kind. */
let slowest = 0
function bearable(since: number): void {
  const taken = spent() - since
  slowest = Math.max(slowest, taken)
  if (taken > SECONDS * 1000) throw new Error(`takes ${Math.round(taken)} ms`)
}

afterAll(() => {
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024)
  if (process.env.HEARSAY_FUZZ)
    console.log(
      `${INPUTS} inputs in ${Math.round(spent() / 1000)} s of the processor, the slowest ${Math.round(slowest)} ms; ${megabytes} MB`,
    )
  expect(megabytes).toBeLessThan(1024)
})

function isSound({ text, blocks }: Article): void {
  let before = 0
  for (const { start, end } of blocks) {
    expect(start).toBeGreaterThanOrEqual(before)
    expect(end).toBeGreaterThan(start)
    before = end
  }
  expect(before).toBeLessThanOrEqual(text.length)
}

describe('hostile documents', () => {
  it.each<[DocumentKind, number, fc.Arbitrary<Uint8Array>]>([
    ['html', REAL.length > 0 ? 0.36 : 0.4, mutated(PAGES)],
    ...(REAL.length > 0 ? [['html', 0.04, mutated(REAL)] as [DocumentKind, number, fc.Arbitrary<Uint8Array>]] : []),
    ['html', 0.15, bytesOf(fc.array(tree, { maxLength: 12 }).map((nodes) => nodes.join('')))],
    ['html', 0.02, noise],
    ['text', 0.05, mutated([TEXT.repeat(3), PAGES[0]!])],
    ['mail', 0.1, mutated([MAIL])],
    ['mhtml', 0.05, mutated([MAIL])],
    ['pdf', 0.1, mutated([PDF])],
    ['docx', 0.02, mutated([DOCX])],
    ['docx', 0.08, mutated([WORDS]).map((bytes) => zipOf([{ name: 'word/document.xml', bytes: Buffer.from(bytes) }]))],
  ])(
    '%s (%d of all inputs)',
    async (kind, share, inputs) => {
      const property = fc.asyncProperty(inputs, async (bytes) => {
        const start = spent()
        try {
          isSound((await parse({ kind, bytes, where: 'input' })).article)
        } catch (error) {
          // The parser's limits are for what is found here too late.
          if (!(error instanceof HearsayError) || /to parse|its parser/.test(error.message)) throw shown(error, bytes)
        }
        bearable(start)
      })
      await fc.assert(property, { numRuns: Math.ceil(INPUTS * share) })
    },
    TIMEOUT,
  )
})

describe('hostile records and archives', () => {
  it.each<[string, number, fc.Arbitrary<Uint8Array>]>([
    ['records.jsonl', 0.03, mutated([RECORDS])],
    ['records.json', 0.01, mutated([`[${RECORDS.trim().replaceAll('\n', ',')}]`])],
    ['table.csv', 0.03, mutated([TABLE])],
    ['export.txt', 0.02, mutated([EXPORT.repeat(2)])],
    ['export.html', 0.04, mutated(EXPORTED)],
    ['pages.warc', 0.03, mutated([WARC])],
    ['pages.warc.gz', 0.01, mutated([gzipSync(WARC)])],
    ['folder.zip', 0.01, mutated([ZIP])],
    ['pages.wacz', 0.01, mutated([ZIP])],
  ])(
    '%s (%d of all inputs)',
    async (name, share, inputs) => {
      const property = fc.asyncProperty(inputs, async (bytes) => {
        let before = spent()
        for await (const each of readPaths([write(name, bytes)])) {
          if ('article' in each) isSound(each.article)
          else if (each.problem.hint.includes('please report')) throw shown(each.problem.what, bytes)
          // Many records may take long, but not one.
          bearable(before)
          before = spent()
        }
      })
      await fc.assert(property, { numRuns: Math.ceil(INPUTS * share) })
    },
    TIMEOUT,
  )
})

function pagesIn(folder: string): Buffer[] {
  const names = readdirSync(folder).filter((name) => /\.html?(?:\.gz)?$/.test(name))
  return names.map((name) => {
    const bytes = readFileSync(join(folder, name))
    return name.endsWith('.gz') ? gunzipSync(bytes) : bytes
  })
}
