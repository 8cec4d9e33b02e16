import { type Article, PROSE, type Span } from '../types.ts'
import { AGENCIES, SHORT } from './agencies.ts'

/** What a page says its text comes from. */
export interface Credit {
  /** Short name of the agency: "AP"; null for wires without a name ("Post Wires"). */
  wire: string | null
  /** As the page prints it. */
  name: string
  span: Span
  /** A `contributor` only helped: the text is not the agency's own. */
  rule: 'dateline' | 'byline' | 'copyright' | 'reporting-by' | 'contributor' | 'wires'
}

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const ANY = AGENCIES.flat()
  .sort((a, b) => b.length - a.length)
  .map(literal)
  .join('|')

/** "HELSINKI (AP) —", "BRUSSELS, July 13 (Reuters) -", "MOSCOW. INTERFAX -" */
const DATELINE = new RegExp(`\\p{Lu}[\\p{L}.,/' \\d-]{2,60}\\((${ANY})\\) ?(?:[-–—]|--|$)`, 'mu')
/** A line of its own, or the end of a byline: "The Associated Press", "By JILL COLVIN - Associated Press" */
const BYLINE = new RegExp(
  `^(?:(?:by|from)\\b.{0,160}?|[\\p{Lu}][\\p{L}.,'’ -]{0,120}?)?\\b(${ANY})(?: news agency)?[ ,.]*(?:[-–—|].{0,60})?$`,
  'iu',
)
const COPYRIGHT = new RegExp(
  `(?:©|\\(c\\)|copyright)[ \\d,]{0,12}(?:by )?(?:the )?(${ANY})\\b|(?:©|copyright) (${ANY})\\b`,
  'iu',
)
const REPORTING = /\((?:additional )?reporting by [^()]{3,300}(?:editing|writing) by [^()]{3,120}\)/i
const CONTRIBUTOR = new RegExp(
  `\\b(${ANY})(?:['’]s?)?(?: writers?| reporters?| journalists?)?\\b.{0,160}\\bcontributed\\b`,
  'iu',
)
const WIRES = /^(?:by |from )?((?:[\p{L}’'.]+ ){0,3}(?:wire services|wires|wire reports|news services))\.?$/iu
const PHOTO = /\bphotos?\b|\bgetty\b|\bvia\b|\bimage/i

/** The wire that a page credits for its text, strongest sign first; photo credits are none. */
export function credit(article: Pick<Article, 'text' | 'blocks' | 'byline'>): Credit | null {
  const blocks = article.blocks.filter(({ kind }) => kind !== 'caption' && kind !== 'furniture' && kind !== 'post')
  const firstProse = blocks.findIndex(({ kind, start, end }) => PROSE.has(kind) && end - start > 120)
  const head = blocks.slice(0, firstProse < 0 ? blocks.length : firstProse + 2)
  const tail = blocks.slice(-6)
  const found =
    seek(article, head, DATELINE, 'dateline') ??
    seek(article, head.filter(short), BYLINE, 'byline') ??
    seek(article, tail, COPYRIGHT, 'copyright') ??
    seek(article, tail.filter(short), BYLINE, 'byline') ??
    seekReporting(article, tail) ??
    seek(article, tail, CONTRIBUTOR, 'contributor') ??
    seek(article, [...head, ...tail].filter(short), WIRES, 'wires')
  if (found) return found
  const byline = article.byline === null ? null : (BYLINE.exec(article.byline) ?? null)
  if (!byline?.[1]) return null
  return {
    wire: SHORT.get(byline[1].toLowerCase()) ?? null,
    name: byline[1],
    span: { start: 0, end: 0 },
    rule: 'byline',
  }
}

const short = ({ start, end }: Span): boolean => end - start <= 200

function seek(
  article: Pick<Article, 'text'>,
  blocks: readonly Span[],
  pattern: RegExp,
  rule: Credit['rule'],
): Credit | null {
  for (const block of blocks) {
    // Signs stand at a block's beginning or in short blocks; nothing is gained by searching pages of text.
    const text = article.text.slice(block.start, Math.min(block.end, block.start + 600)).replace(/\u00a0/g, ' ')
    const match = pattern.exec(text)
    const name = match?.slice(1).find((part) => part !== undefined)
    if (!match || name === undefined || (rule === 'byline' && PHOTO.test(text))) continue
    const start = block.start + match.index + match[0].lastIndexOf(name)
    const wire = SHORT.get(name.toLowerCase()) ?? null
    return { wire, name, span: { start, end: start + name.length }, rule }
  }
  return null
}

/** Reuters ends its reports in a way of its own: "(Reporting by …; Editing by …)". */
function seekReporting(article: Pick<Article, 'text'>, blocks: readonly Span[]): Credit | null {
  for (const block of blocks) {
    const from = Math.max(block.start, block.end - 600)
    const match = REPORTING.exec(article.text.slice(from, block.end))
    if (!match) continue
    const start = from + match.index
    return { wire: 'Reuters', name: match[0], span: { start, end: start + match[0].length }, rule: 'reporting-by' }
  }
  return null
}
