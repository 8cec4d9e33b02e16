/**
 * How much memory a large web archive takes to stream through: `npx tsx bench/archive.ts [GB]`, 2 where not said. The
 * archive is written to a temporary folder first: invented pages of 60 kB, each a response record of its own gzip member.
 */
import { createReadStream, createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { archivedPages } from '../src/ingest/warc.ts'

const bytes = Number(process.argv[2] ?? 2) * 2 ** 30
const folder = mkdtempSync(join(tmpdir(), 'hearsay-archive-'))
const file = join(folder, 'pages.warc')
const paragraph =
  '<p>The harbour of Norvik stays closed, the mayor said, because the ice is too thick for the ferries.</p>'

function* records(): Generator<Buffer> {
  for (let n = 0, written = 0; written < bytes; n++) {
    const page = `<html><head><title>Report ${n}</title></head><body><article>${paragraph.repeat(600)}</article></body></html>`
    const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${page}`
    const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://norvik.example/${n}\r\nWARC-Date: 2031-02-03T07:00:00Z\r\nContent-Type: application/http\r\nContent-Length: ${Buffer.byteLength(http)}\r\n\r\n`
    const record = Buffer.from(`${head}${http}\r\n\r\n`)
    written += record.length
    yield record
  }
}

try {
  await pipeline(Readable.from(records()), createWriteStream(file))
  let pages = 0
  let most = 0
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss())
  }, 20)
  const start = process.cpuUsage()
  for await (const page of archivedPages(createReadStream(file, { highWaterMark: 1 << 18 }), file))
    if ('bytes' in page) pages++
  clearInterval(watch)
  const seconds = process.cpuUsage(start).user / 1e6
  console.log(
    `${(statSync(file).size / 2 ** 30).toFixed(1)} GB, ${pages} pages: ${seconds.toFixed(0)} s of the processor, at most ${Math.round(most / 2 ** 20)} MB`,
  )
} finally {
  rmSync(folder, { recursive: true })
}
