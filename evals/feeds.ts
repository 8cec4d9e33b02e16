/**
 * How many of the feed files of public test sets are read: `npx tsx evals/feeds.ts FOLDER…`, where each folder holds feeds
 * (`.xml`, `.json`, `.rss`, `.atom`, `.rdf`), such as the `tests` of kurtmckee/feedparser and the `src` of
 * macieklamberski/feedsmith. They are not kept here.
 *
 * A file counts where it names items: `item` or `entry` elements in well-formed XML, each with a title, address, id or text,
 * or a JSON Feed's list; feedparser's own remark ("Expect: bozo") says which of its files are broken. It is read where as
 * many are found. `--list` names those that are not.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { XMLValidator } from 'fast-xml-parser'
import { HearsayError } from '../src/errors.ts'
import { readFeed } from '../src/ingest/feed/index.ts'

/** Elements of an item that say what it is, and the attribute by which RDF names it. */
const NAME = /<(?:\w+:)?(?:title|link|guid|id|description|summary|content|encoded)[\s>/]|^[^>]*\babout=/i

const list = process.argv.includes('--list')
const folders = process.argv.slice(2).filter((each) => !each.startsWith('--'))
if (folders.length === 0) {
  console.error('usage: npx tsx evals/feeds.ts FOLDER… [--list]')
  process.exit(2)
}
for (const folder of folders) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:xml|json|rss|atom|rdf)$/.test(name),
  )
  const counts = { files: files.length, naming: 0, read: 0, broken: 0, brokenRead: 0, crashed: 0 }
  for (const file of files) {
    const bytes = new Uint8Array(readFileSync(join(folder, file)))
    const shown = shownIn(bytes)
    const found = foundIn(bytes, file)
    if (found instanceof Error) counts.crashed++
    if (shown === null) continue
    const good = found === shown.items
    if (shown.whole) {
      counts.naming++
      if (good) counts.read++
    } else {
      counts.broken++
      if (good) counts.brokenRead++
    }
    if (list && !good) console.log(`${shown.whole ? '' : '(broken) '}${file}: ${shown.items} items, found ${found}`)
  }
  const { naming, read, broken, brokenRead, crashed } = counts
  console.log(
    `${folder}: ${files.length} files, ${naming} well-formed with items; read ${read} (${((100 * read) / naming).toFixed(1)} %); of ${broken} broken ones ${brokenRead}; ${crashed} crashes`,
  )
}

/** Items that a reader of the source would count; null where there are none, or it is no feed. */
function shownIn(bytes: Uint8Array): { items: number; whole: boolean } | null {
  const text = new TextDecoder(wide(bytes)).decode(bytes)
  if (/^\s*[{[]/.test(text)) {
    try {
      const { version, items } = JSON.parse(text)
      return /jsonfeed/.test(version) && items?.length > 0 ? { items: items.length, whole: true } : null
    } catch {
      return null
    }
  }
  const markup = text.replace(/<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>/g, '')
  const items = markup.split(/<(?:\w+:)?(?:item|entry)(?=[\s>])/i).slice(1)
  const named = items.length > 0 && items.every((item) => NAME.test(item))
  return named ? { items: items.length, whole: isWhole(text) } : null
}

function isWhole(text: string): boolean {
  return XMLValidator.validate(text.trim()) === true && !/^Expect:\s+bozo\b/m.test(text)
}

function wide(bytes: Uint8Array): string {
  if (bytes[0] === 0xfe || (bytes[0] === 0 && bytes[1] !== 0)) return 'utf-16be'
  return bytes[0] === 0xff || bytes[1] === 0 ? 'utf-16le' : 'utf-8'
}

function foundIn(bytes: Uint8Array, where: string): number | string | Error {
  const charset = /^Header:\s+Content-type:.*charset\s?=\s?["']?([\w-]+)/im.exec(
    new TextDecoder('latin1').decode(bytes),
  )
  try {
    const feed = readFeed({ kind: 'feed', bytes, where, url: 'https://feeds.example/', charset: charset?.[1] ?? null })
    return feed.format === 'page' ? 'a page' : feed.items.length
  } catch (error) {
    return error instanceof HearsayError ? error.problem.what : (error as Error)
  }
}
