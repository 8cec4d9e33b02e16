import { literal } from '../text/literal.ts'
import type { Article, Credit, Span } from '../types.ts'
import { AGENCIES, SHORT } from './agencies.ts'

const ANY = [...new Set(AGENCIES.flat().flatMap((name) => [name, name.toUpperCase()]))]
  .sort((a, b) => b.length - a.length)
  .map(literal)
  .join('|')

/** "HELSINKI (AP) —", "BRUSSELS, July 13 (Reuters) -", "(CNN) - Lund said" */
const DATELINE = new RegExp(
  `^(?:\\p{Lu}[\\p{L}.,/' \\d-]{2,60}|(?=\\([^()]{2,40}\\) ?[-–—]))\\((${ANY})\\) ?(?:[-–—]|$)`,
  'u',
)
/** A line of its own, not "Lund told CNN.": "The Associated Press", "By JILL COLVIN - Associated Press", "Associated Press Monday, July 16, 2018". */
const BYLINE = new RegExp(
  `^(?:(?:By|BY|by|From|Posted|POSTED)\\b.{0,200}?|(?!.{0,120}\\b(?:told|said|says|contacted|reached|asked|reported|with|to)\\b)\\p{Lu}[\\p{L}.,'’| -]{0,120}?)?(?:\\b|(?<=\\p{Ll}))(${ANY})(?: [Nn]ews [Aa]gency)?[ ,.•]*(?:[-–—|•,(].{0,80}|(?:${days()}|\\d).{0,40})?$`,
  'u',
)
/** "He took no questions from CNN - and left": a word in small letters that stands in no byline. */
const SENTENCE =
  /^(?![Bb]y\b|BY\b|[Ff]rom\b|[Pp]osted\b|POSTED\b).*\s(?!(?:and|of|the|for|by|with|in|at|on|de|van|von|al|la|le|du|da|di|special|news)\b)\p{Ll}{2,}\s/u
const COPYRIGHT = new RegExp(`(?:©|\\([cC]\\)|[Cc]opyright)[ \\d,]{0,12}(?:[Bb]y )?(?:[Tt]he )?(${ANY})\\b`, 'u')
const REPORTING = /\((?:additional )?reporting by [^()]{3,300}(?:editing|writing) by [^()]{3,120}\)/i
const CONTRIBUTOR = new RegExp(`\\b(${ANY})\\b(?:['’]s?)?.{0,200}\\bcontributed\\b`, 'u')
const WIRES =
  /^(?:by |from |with |— )?((?:[\p{L}’'.]+ ){0,3}(?:wire services|wires|wire reports|news services))(?: contributed.{0,40})?\.?$/iu
const PHOTO = /^credit\b|\bphotos?\b|\bgetty\b|\bvia\b|\bimage|\bfile\b/i

/** The wire that a page credits for its text, strongest sign first; photo credits are none. */
export function credit(article: Pick<Article, 'text' | 'blocks' | 'byline'>): Credit | null {
  const blocks = article.blocks.filter(({ kind }) => kind !== 'caption' && kind !== 'post').map(lineOf(article.text))
  const half = blocks.slice(0, Math.ceil(blocks.length / 2))
  const tail = blocks.slice(-8)
  const lines = half.filter(short)
  return (
    seek(blocks, DATELINE, 'dateline') ??
    seek(lines.filter(named), BYLINE, 'byline') ??
    ofByline(article.byline) ??
    seek(tail, COPYRIGHT, 'copyright') ??
    seek(tail.filter(short).filter(named), BYLINE, 'byline') ??
    seekReporting(article, tail) ??
    seek(tail, CONTRIBUTOR, 'contributor') ??
    seek([...lines, ...tail.filter(short)], WIRES, 'wires') ??
    seek(lines, BYLINE, 'byline')
  )
}

/** The beginning of a block: signs stand there or in short blocks, and nothing is gained by searching pages of text. */
interface Line extends Span {
  raw: string
  /** With single spaces. */
  text: string
}

const lineOf =
  (text: string) =>
  ({ start, end }: Span): Line => {
    const raw = text.slice(start, Math.min(end, start + 600))
    return { start, end, raw, text: raw.replace(/\s+/g, ' ').trim() }
  }

/** A line that is one word ("Reuters") may belong to a picture: every other sign comes first. */
const named = ({ text }: Line): boolean => text.includes(' ')

function ofByline(byline: string | null): Credit | null {
  const name = byline === null ? undefined : BYLINE.exec(byline.slice(0, 300))?.[1]
  if (!name) return null
  return { wire: SHORT.get(name.toLowerCase()) ?? null, name, span: { start: 0, end: 0 }, rule: 'byline' }
}

const short = ({ start, end }: Span): boolean => end - start <= 450

function days(): string {
  return 'Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Updated|Published'
}

function seek(lines: readonly Line[], pattern: RegExp, rule: Credit['rule']): Credit | null {
  for (const { start: from, raw, text } of lines) {
    if (rule === 'byline' && (text.length > 200 || PHOTO.test(text))) continue
    const name = pattern.exec(text)?.[1]
    if (name === undefined) continue
    const at = raw.indexOf(name)
    if (rule === 'byline' && SENTENCE.test(text.slice(0, text.indexOf(name)))) continue
    const start = from + Math.max(0, at)
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
