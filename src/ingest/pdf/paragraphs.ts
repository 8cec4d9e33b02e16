import type { Line } from './lines.ts'

/** Lines at the head or foot of a page that may be headers and footers. */
const EDGE = 2

/** The paragraphs of a document: its lines joined where one goes on in the next, without what stands on every page. */
export function paragraphsOf(pages: readonly Line[][]): string[] {
  const repeated = repeatedLines(pages)
  const lines = pages.flatMap((page) =>
    page.filter((line, i) => !(isEdge(i, page.length) && (repeated.has(pattern(line)) || isPageNumber(line)))),
  )
  const right = usualRight(lines)
  const leading = usualLeading(lines)
  const paragraphs: string[] = []
  lines.forEach((line, i) => {
    const before = lines[i - 1]
    if (!before || begins(line, before, right, leading)) paragraphs.push(line.text)
    else paragraphs.push(joined(paragraphs.pop()!, line.text))
  })
  return paragraphs
}

const isEdge = (i: number, length: number): boolean => i < EDGE || i >= length - EDGE
/** Headers differ in their page number. */
const pattern = ({ text }: Line): string => text.replace(/\d+/g, '#')
const isPageNumber = ({ text }: Line): boolean =>
  /^(?:page )?[-–— ]{0,3}\d{1,4}(?: ?(?:of|\/) ?\d{1,4})?[-–— ]{0,3}$/i.test(text)

/** What stands at the edge of three pages, or of both of two. */
function repeatedLines(pages: readonly Line[][]): Set<string> {
  const counts = new Map<string, number>()
  for (const page of pages) {
    const edges = new Set(page.filter((_, i) => isEdge(i, page.length)).map(pattern))
    for (const each of edges) counts.set(each, (counts.get(each) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, n]) => n >= Math.min(3, Math.max(2, pages.length))).map(([each]) => each))
}

function begins(line: Line, before: Line, right: number, leading: number): boolean {
  if (Math.abs(line.size - before.size) > 0.15 * Math.max(line.size, before.size)) return true
  if (/^[•▪●‣◦–—-]\s/u.test(line.text)) return true
  const ended = /[.!?:…]["”’'»)\]]{0,3}$/u.test(before.text)
  const down = before.y - line.y
  // On the next column or page, only the words tell.
  if (down <= 0 || down > line.size * 12) return ended && /^[^\p{Ll}]/u.test(line.text)
  if (down > leading * line.size * 1.3) return true
  if (line.left - before.left > line.size * 0.8 && ended) return true
  return ended && before.right < right - line.size * 4
}

/** Where most long lines end. */
function usualRight(lines: readonly Line[]): number {
  return quantile(
    lines.map((each) => each.right),
    0.75,
  )
}

/** How far a line stands below the one before within a paragraph: the small steps, since no paragraph is set tighter. */
function usualLeading(lines: readonly Line[]): number {
  const steps = lines.slice(1).map((line, i) => (lines[i]!.y - line.y) / line.size)
  return quantile(
    steps.filter((step) => step > 0.7),
    0.15,
  )
}

function quantile(values: readonly number[], q: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) * q)] ?? 0
}

/** A word that was broken at the end of a line is whole again. */
function joined(text: string, next: string): string {
  if (text.endsWith('\u00ad')) return text.slice(0, -1) + next
  if (/\p{Ll}[-\u2010]$/u.test(text) && /^\p{Ll}/u.test(next)) return text.slice(0, -1) + next
  return `${text} ${next}`
}
