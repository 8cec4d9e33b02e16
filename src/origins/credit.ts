import type { Article, Credit, Span } from '../types.ts'
import { AGENCIES, SHORT } from './agencies.ts'

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const ANY = [...new Set(AGENCIES.flat().flatMap((name) => [name, name.toUpperCase()]))]
  .sort((a, b) => b.length - a.length)
  .map(literal)
  .join('|')

/** "HELSINKI (AP) —", "BRUSSELS, July 13 (Reuters) -" */
const DATELINE = new RegExp(`^\\p{Lu}[\\p{L}.,/' \\d-]{2,60}\\((${ANY})\\) ?(?:[-–—]|$)`, 'u')
/** A line of its own: "The Associated Press", "By JILL COLVIN - Associated Press", "Associated Press Monday, July 16, 2018". */
const BYLINE = new RegExp(
  `^(?:(?:By|BY|by|From|Posted|POSTED)\\b.{0,200}?|\\p{Lu}[\\p{L}.,'’| -]{0,120}?)?(?:\\b|(?<=\\p{Ll}))(${ANY})(?: [Nn]ews [Aa]gency)?[ ,.•]*(?:[-–—|•,(].{0,80}|(?:${days()}|\\d).{0,40})?$`,
  'u',
)
const COPYRIGHT = new RegExp(`(?:©|\\([cC]\\)|[Cc]opyright)[ \\d,]{0,12}(?:[Bb]y )?(?:[Tt]he )?(${ANY})\\b`, 'u')
const REPORTING = /\((?:additional )?reporting by [^()]{3,300}(?:editing|writing) by [^()]{3,120}\)/i
const CONTRIBUTOR = new RegExp(`\\b(${ANY})\\b(?:['’]s?)?.{0,200}\\bcontributed\\b`, 'u')
const WIRES =
  /^(?:by |from |with |— )?((?:[\p{L}’'.]+ ){0,3}(?:wire services|wires|wire reports|news services))(?: contributed.{0,40})?\.?$/iu
const PHOTO = /^credit\b|\bphotos?\b|\bgetty\b|\bvia\b|\bimage|\bfile\b/i

/** The wire that a page credits for its text, strongest sign first; photo credits are none. */
export function credit(article: Pick<Article, 'text' | 'blocks' | 'byline'>): Credit | null {
  const blocks = article.blocks.filter(({ kind }) => kind !== 'caption' && kind !== 'post')
  const half = blocks.slice(0, Math.ceil(blocks.length / 2))
  const tail = blocks.slice(-8)
  const lines = half.filter(short)
  return (
    seek(article, blocks, DATELINE, 'dateline') ??
    seek(article, lines.filter(named(article.text)), BYLINE, 'byline') ??
    ofByline(article.byline) ??
    seek(article, tail, COPYRIGHT, 'copyright') ??
    seek(article, tail.filter(short).filter(named(article.text)), BYLINE, 'byline') ??
    seekReporting(article, tail) ??
    seek(article, tail, CONTRIBUTOR, 'contributor') ??
    seek(article, [...lines, ...tail.filter(short)], WIRES, 'wires') ??
    seek(article, lines, BYLINE, 'byline')
  )
}

/** A line that is one word ("Reuters") may belong to a picture: every other sign comes first. */
const named = (text: string) => (span: Span) => /\s/.test(text.slice(span.start, span.end).trim())

function ofByline(byline: string | null): Credit | null {
  const name = byline === null ? undefined : BYLINE.exec(byline.slice(0, 300))?.[1]
  if (!name) return null
  return { wire: SHORT.get(name.toLowerCase()) ?? null, name, span: { start: 0, end: 0 }, rule: 'byline' }
}

const short = ({ start, end }: Span): boolean => end - start <= 450

function days(): string {
  return 'Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Updated|Published'
}

function seek(
  article: Pick<Article, 'text'>,
  blocks: readonly Span[],
  pattern: RegExp,
  rule: Credit['rule'],
): Credit | null {
  for (const block of blocks) {
    // Signs stand at a block's beginning or in short blocks; nothing is gained by searching pages of text.
    const raw = article.text.slice(block.start, Math.min(block.end, block.start + 600))
    const text = raw.replace(/\s+/g, ' ').trim()
    if (rule === 'byline' && (text.length > 200 || PHOTO.test(text))) continue
    const name = pattern.exec(text)?.[1]
    if (name === undefined) continue
    const at = raw.indexOf(name)
    const start = block.start + Math.max(0, at)
    return {
      wire: SHORT.get(name.toLowerCase()) ?? null,
      name,
      span: { start, end: start + (at < 0 ? 0 : name.length) },
      rule,
    }
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
