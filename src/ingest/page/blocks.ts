/** The structure of a page's plain text: what is title, byline, date, prose, caption, furniture. */
import type { Block, BlockKind, Span } from '../../types.ts'
import { bylineIn } from './byline.ts'
import { dateIn, isDateline } from './dateline.ts'
import { endsSentence, isCredit, isLabel, isPostSignature, kindOfLine, wordCount } from './lines.ts'

export interface Page {
  blocks: Block[]
  title: string | null
  byline: string | null
  labels: string[]
  /** ISO 8601 day or moment. */
  published: string | null
}

export interface PageHints {
  /** Known from elsewhere. */
  title?: string | null
  /** The year of dates that name none. */
  year?: number | null
}

interface Line extends Span {
  text: string
  kind: BlockKind | null
}

const HEAD_LINES = 14

/** Reads the structure of a text whose lines are its blocks. Linear in its length. */
export function pageOf(text: string, { title = null, year = null }: PageHints = {}): Page {
  const lines = linesOf(text)
  const page: Page = { blocks: [], title, byline: null, labels: [], published: null }
  for (const line of lines) line.kind = kindOfLine(line.text)
  head(lines, page, year)
  body(lines, page)
  tail(lines)
  page.blocks = lines.flatMap((line) => split(line, page.labels))
  return page
}

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  for (const { 0: raw, index } of text.matchAll(/[^\n\r\u2028\u2029]+/g)) {
    const trimmed = raw.trim()
    if (!trimmed) continue
    const start = index + raw.indexOf(trimmed)
    lines.push({ text: trimmed, kind: null, start, end: start + trimmed.length })
  }
  return lines
}

/** Title, author, date and labels, from the lines above the first paragraph. */
function head(lines: Line[], page: Page, year: number | null): void {
  let titled = -1
  let paragraphs = 0
  for (const [i, line] of lines.entries()) {
    if (i >= HEAD_LINES && titled < 0) break
    if (line.kind === null && isDateline(line.text)) line.kind = 'dateline'
    if (line.kind === 'dateline') page.published ??= dateIn(line.text, year)
    if (line.kind !== null) continue
    const { name, label } = withoutLabel(line.text)
    const byline = bylineIn(name, titled >= 0 && i <= titled + 4)
    if (byline) {
      line.kind = 'byline'
      page.byline ??= byline
      page.published ??= dateIn(line.text, year)
      if (label) page.labels.push(label)
      continue
    }
    if (titled < 0 && isTitle(line.text, page.title, lines.length)) {
      line.kind = 'title'
      page.title ??= line.text
      titled = i
      continue
    }
    if (isParagraph(line.text)) {
      // A summary may stand between the title and the author.
      if (titled >= 0 && ++paragraphs === 1 && wordCount(line.text) < 40) continue
      break
    }
    if (i < HEAD_LINES && titled >= 0 && paragraphs === 0 && wordCount(line.text) >= 4 && !endsSentence(line.text))
      line.kind = 'subtitle'
    if (i >= HEAD_LINES) break
  }
  for (const line of lines) if (line.kind === 'label') page.labels.push(line.text)
  page.labels = [...new Set(page.labels)]
}

function isTitle(line: string, known: string | null, lines: number): boolean {
  if (known) return plain(line) === plain(known)
  const count = wordCount(line)
  if (dateIn(line, null)) return false
  return count >= 3 && count <= 32 && lines > 1 && !/^["“].*[.,]["”] \w+ (?:said|says)\b/.test(line)
}

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

const isParagraph = (line: string): boolean => endsSentence(line) && wordCount(line) > 12

/** "Anna Kovač Exclusive": an author and a label on one line. */
function withoutLabel(line: string): { name: string; label: string | null } {
  const cut = line.lastIndexOf(' ')
  const label = line.slice(cut + 1)
  return cut > 0 && isLabel(label) ? { name: line.slice(0, cut).trim(), label } : { name: line, label: null }
}

function body(lines: Line[], page: Page): void {
  const seen = new Set<string>()
  let closed = false
  let links = false
  for (const [i, line] of lines.entries()) {
    if (/^(?:write|leave|post) a (?:comment|reply)\b/i.test(line.text)) closed = true
    if (closed) {
      line.kind = 'furniture'
      continue
    }
    if (line.kind === 'furniture')
      links = /^(?:read (?:also|more|next)|related|recommended|more (?:on|from)|popular|most|trending|see also)/i.test(
        line.text,
      )
    if (isPostSignature(line.text) && i > 0 && lines[i - 1]!.kind === 'paragraph') lines[i - 1]!.kind = 'post'
    if (isCredit(line.text) && (line.kind === null || line.kind === 'caption')) {
      line.kind = 'caption'
      const above = lines[i - 1]
      if (
        above &&
        (above.kind === 'paragraph' || above.kind === 'heading') &&
        wordCount(above.text) < 70 &&
        i < HEAD_LINES
      )
        above.kind = 'caption'
    }
    const key = plain(line.text)
    if (line.kind === null && seen.has(key) && key.length > 30) line.kind = 'furniture'
    seen.add(key)
    if (line.kind === null && page.title && key === plain(page.title)) line.kind = 'furniture'
    if (line.kind !== null) continue
    const ends = endsSentence(line.text)
    if (links && !isParagraph(line.text)) line.kind = 'furniture'
    else if (/^(?:[•·▪■●*–-]|\d{1,2}[.)])\s+\S/.test(line.text))
      line.kind = ends || wordCount(line.text) > 8 ? 'list-item' : 'heading'
    else if (isDateline(line.text)) line.kind = 'dateline'
    else line.kind = ends || wordCount(line.text) > 12 ? 'paragraph' : 'heading'
    if (line.kind === 'paragraph') links = false
  }
}

/** Short lines after the last paragraph head nothing. */
function tail(lines: Line[]): void {
  for (let i = lines.length - 1; i > 0; i--) {
    const line = lines[i]!
    if (line.kind === 'paragraph' || line.kind === 'list-item' || line.kind === 'post') return
    if (line.kind === 'heading' || line.kind === 'subtitle') line.kind = 'furniture'
  }
}

/** One block, or two where a label shares its line. */
function split(line: Line, labels: readonly string[]): Block[] {
  const kind = line.kind ?? 'paragraph'
  const label = labels.find((each) => kind === 'byline' && line.text.endsWith(` ${each}`))
  if (!label) return [{ kind, start: line.start, end: line.end }]
  const cut = line.end - label.length
  return [
    { kind, start: line.start, end: line.start + line.text.slice(0, -label.length).trimEnd().length },
    { kind: 'label', start: cut, end: line.end },
  ]
}
