/**
 * Quotations whose speaker the paragraph before only brings in: "Baker Ada Lund has sold bread here for thirty years.", and then “I have
 * never seen such queues.” Features and tabloids let people speak so; the model finds none of them.
 */
import { readName } from '../speakers/names/names.ts'
import { touches } from '../text/spans.ts'
import type { AttributionSpans, Block, Span } from '../types.ts'

const CONFIDENCE = 0.7
const OPENS = /^[“"„«]/
const QUOTED = /^[“"„«][^“”"„«»]{25,}(?:[.!?…,][”"“»]?|[”"“»][.!?]?)$/
/** Who speaks of himself is whom the page has just brought in. */
const OWN = /\b(?:I|my|me|we|our|us|We|My|Our)\b/
const NAME_WORD = "\\p{Lu}[\\p{L}\\p{M}’'-]+"
const NAME = `${NAME_WORD}(?: (?:(?:\\p{Lu}\\.|de|del|da|dos|van|von|der|bin|al|el|la) )*${NAME_WORD}){1,3}`
/** A paragraph that begins with somebody: "Lorry driver Hasan Roth waited". */
const BRINGS_IN = new RegExp(
  `^(?:(?!(?:When|While|After|Before|If|As|In|On|At|For|But|And|With)\\b)[\\p{L}-]+ ){0,5}?(?<name>${NAME})(?=,| \\p{Ll})`,
  'u',
)
const NAMES = new RegExp(NAME, 'gu')
/** What comes next says whose it was. */
const SAYS_WHOSE =
  /^(?:[—–-]|(?:so )?(?:said|says|writes|wrote|added)\b|(?:(?:[Hh]e|[Ss]he|[Tt]hey|\p{Lu}\S+(?: \p{Lu}\S+)?) )?(?:also )?(?:said|says|told|added|recalled|recalls|wrote|writes|explained|explains|continued|notes|noted)\b)/u
const APART: ReadonlySet<Block['kind']> = new Set([
  'title',
  'subtitle',
  'heading',
  'caption',
  'furniture',
  'post',
  'byline',
])

/** Those that nothing found says yet. */
export function broughtIn(
  text: string,
  blocks: readonly Block[],
  found: readonly AttributionSpans[],
): AttributionSpans[] {
  if (!/\n\s*[“"„«]/.test(text)) return []
  const lines = [...text.matchAll(/[^\n]*\S/g)].map(({ index, 0: line }) => ({
    start: index + line.length - line.trimStart().length,
    end: index + line.length,
  }))
  const wordsOf = ({ start, end }: Span) => text.slice(start, end)
  const isFree = (line: Span) =>
    !found.some(({ cue, content }) => [...cue, ...content].some((each) => touches(each, line)))
  const isQuote = (line: Span) => QUOTED.test(wordsOf(line)) && isFree(line)
  return lines.flatMap((line, i): AttributionSpans[] => {
    const before = lines[i - 1]
    if (!before || !isQuote(line) || OPENS.test(wordsOf(before))) return []
    if (blocks.some((block) => APART.has(block.kind) && (touches(block, before) || touches(block, line)))) return []
    const last = lines.findIndex((each, k) => k > i && !isQuote(each))
    const said = lines.slice(i, last < 0 ? lines.length : last)
    const next = last < 0 ? '' : wordsOf(lines[last]!)
    if (!said.some((each) => OWN.test(wordsOf(each))) || SAYS_WHOSE.test(next)) return []
    const source = whoIn(wordsOf(before), before.start)
    const mark = { start: line.start, end: line.start + 1 }
    return source ? [{ source: [source], cue: [mark], content: said, confidence: CONFIDENCE }] : []
  })
}

/** The one whom a paragraph begins with, where it quotes nobody and names nobody else. */
function whoIn(words: string, at: number): Span | null {
  if (/[“”"„«»]/.test(words) || !/[.!?]$/.test(words)) return null
  const name = BRINGS_IN.exec(words)?.groups?.name
  if (!name || readName(name)?.kind !== 'person') return null
  const others = [...words.matchAll(NAMES)].filter(
    ({ 0: other }) => other !== name && readName(other)?.kind === 'person',
  )
  return others.length > 0 ? null : { start: at, end: at + words.indexOf(name) + name.length }
}
