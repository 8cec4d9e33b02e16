/**
 * Interviews whose turns bear no names: "Q: Were you pushed? / A: Nobody pushed me.", or questions and answers in paragraphs of their own. The
 * answers are of whomever the page says that it spoke to; the model finds hardly any. A page of questions that nobody by name
 * answers has none.
 */
import { readName } from '../speakers/names/names.ts'
import type { AttributionSpans, Span } from '../types.ts'

const CONFIDENCE = 0.85
const LABELLED = /^(?:\*\*|__)?(?:(Q|Question)|A|Answer)(?:\*\*|__)?[:.](?:\*\*|__)?\s+(?=\S)/u
/** What is put to somebody, bold in plain text, and the answer behind it. */
const BOLD = /^\*\*[^*\n]{5,220}[?.]\*\*[^\S\n]+(?=\S)/u
/** A question by itself, of at least three words. */
const QUESTION = /^(?!["“‘«„])(?:\S+ ){2,40}\S+\?$/u
/** A long one speaks to somebody: "You have been at sea for years and … Would you go back?" */
const LONG_QUESTION = /^(?!["“‘«„])(?=[^\n]*\byour?\b)(?:\S+ ){20,90}\S+\?$/iu
/** Fewer answers are questions by the way. */
const LEAST = 2
const LEAST_UNLABELLED = 3
/** Answers go on for so many paragraphs at most, taken together. */
const PARAGRAPHS = 4

interface Answer {
  cue: Span
  content: Span[]
}

/** The answers of the interview that a page is, if it is one. */
export function answersOf(text: string): AttributionSpans[] {
  if (!ASKS.test(text)) return []
  const lines = [...text.matchAll(/[^\n]*\S/g)].map(({ index, 0: line }) => ({
    start: index + line.length - line.trimStart().length,
    end: index + line.length,
  }))
  const found = labelled(text, lines) ?? bold(text, lines) ?? unlabelled(text, lines)
  const who = found && intervieweeIn(text, found.from)
  if (!found || !who) return []
  return found.answers.map(({ cue, content }) => ({ source: [who], cue: [cue], content, confidence: CONFIDENCE }))
}
/** Most texts have nothing of it. */
const ASKS = /^(?:\*\*|__)?(?:Q|Question)(?:\*\*|__)?[:.]|\?(?:\*\*|\s*$)/m

interface Found {
  answers: Answer[]
  /** Where the first question begins. */
  from: number
}

/** "Q: … / A: …" */
function labelled(text: string, lines: readonly Span[]): Found | null {
  const labels = lines.map((line) => LABELLED.exec(text.slice(line.start, Math.min(line.end, line.start + 30))))
  const first = labels.findIndex((label) => label?.[1])
  if (first < 0) return null
  const answers = lines.flatMap((line, i): Answer[] => {
    const label = labels[i]
    if (!label || label[1] || i < first) return []
    const next = labels.findIndex((each, k) => k > i && each)
    const mark = line.start + label[0].search(/[:.]/)
    const more = lines.slice(i + 1, next < 0 ? i + 1 : next)
    return [
      {
        cue: { start: mark, end: mark + 1 },
        content: [{ start: line.start + label[0].length, end: line.end }, ...more],
      },
    ]
  })
  return answers.length >= LEAST ? { answers, from: lines[first]!.start } : null
}

/** "**Why an island?** I like quiet." */
function bold(text: string, lines: readonly Span[]): Found | null {
  const asked = lines.flatMap((line, i) => {
    const words = BOLD.exec(text.slice(line.start, line.end))?.[0]
    return words ? [{ line, i, words }] : []
  })
  const answers = asked.map(({ line, i, words }, k): Answer => {
    const mark = line.start + words.lastIndexOf('*') - 2
    const more = lines.slice(i + 1, asked[k + 1]?.i ?? i + 1)
    return {
      cue: { start: mark, end: mark + 1 },
      content: [{ start: line.start + words.length, end: line.end }, ...more],
    }
  })
  // Not all that is put is a question: “**They say that you will leave.** I won’t.”
  const questions = asked.filter(({ words }) => words.includes('?')).length
  return questions >= LEAST ? { answers, from: asked[0]!.line.start } : null
}

/** Questions in paragraphs of their own, each with its answer behind it. */
function unlabelled(text: string, lines: readonly Span[]): Found | null {
  const are = (pattern: RegExp, longest: number) =>
    lines.flatMap(({ start, end }, i) =>
      i > 0 && end - start < longest && pattern.test(text.slice(start, end)) ? [i] : [],
    )
  const answeredOf = (asked: readonly number[]) => asked.filter((i) => i + 1 < lines.length && !asked.includes(i + 1))
  const short = are(QUESTION, 300)
  if (answeredOf(short).length < LEAST_UNLABELLED) return null
  const answered = answeredOf([...new Set([...short, ...are(LONG_QUESTION, 700)])].sort((a, b) => a - b))
  const [first, last] = [answered[0]!, answered.at(-1)!]
  if (last - first > answered.length * PARAGRAPHS) return null
  const answers = answered.map((i, k): Answer => {
    const { end } = lines[i]!
    return { cue: { start: end - 1, end }, content: lines.slice(i + 1, answered[k + 1] ?? i + 2) }
  })
  return { answers, from: lines[first]!.start }
}

const NAME_WORD = "\\p{Lu}[\\p{L}\\p{M}’'-]+"
/** Two to five words of a name, in the group `name`; whether it is a person's, `isPerson` says. */
export const NAME = `(?<name>${NAME_WORD}(?: (?:\\p{Lu}\\.|de|del|da|dos|van|von|der|bin|al|el|la) ?)*(?: ${NAME_WORD}){1,3})`
const WHO = `(?:the |our |Mr |Mrs |Ms |Dr |Sir |Prof |Professor |(?:\\p{Lu}\\p{L}+ )?(?:[\\p{Ll}-]+,? ){0,5})?${NAME}`
/** How a page says to whom it spoke. */
const SAYS_WHOM: readonly RegExp[] = [
  `\\b(?:[Ii]nterview|[Cc]onversation|Q&A|[Qq]uestions|[Cc]hat|[Mm]inutes|[Cc]offee|[Ll]unch|[Dd]inner|[Aa]fternoon) (?:with|for|to|in conversation with)[: ]+${WHO}`,
  `\\b(?:Q&A|[Ii]nterview): ${WHO}`,
  `${NAME} (?:has |was |is )?(?:talks|talked|talking|speaks|spoke|spoken|speaking|sat down|sits down|answers|answered|opens up) (?:to|with|about|our|your|readers|questions)\\b`,
  `${NAME}(?:, [^,.\\n]{3,60},?)? (?:(?:is|was|has been) )?interviewed (?:by|for|in)\\b`,
  `\\b(?:met|meets|interview(?:s|ed)|(?:spoke|speaks|talked|talks) (?:to|with)|asked|asks|caught up with|catches up with|sat down with|sits down with|reached|visited) (?:with )?${WHO}`,
].map((source) => new RegExp(source, 'gu'))
const SPOKE =
  /\b(?:interview|conversation|Q&A|talk(?:s|ed|ing)?|sp(?:oke|eaks?|eaking)|reached (?:him|her)|(?:met|meet|asked|ask|told) (?:him|her|us))\b/i
/** So much of the page before its first question, in characters, says to whom it spoke. */
const LEAD = 1500

/** Who answers: as the page says before the first question or in its last lines, or the only one whom the first names. */
function intervieweeIn(text: string, from: number): Span | null {
  const start = Math.max(0, from - LEAD)
  const lead = text.slice(start, from)
  const tail = Math.max(from, text.length - 300)
  for (const [offset, words] of [
    [start, lead],
    [tail, text.slice(tail)],
  ] as const)
    for (const pattern of SAYS_WHOM)
      for (const match of words.matchAll(pattern)) {
        const name = match.groups!.name!
        if (isPerson(name)) return spanOf(name, offset + match.index + match[0].lastIndexOf(name))
      }
  if (!SPOKE.test(lead)) return null
  const named = [...lead.matchAll(new RegExp(NAME, 'gu'))].filter(({ 0: name }) => isPerson(name))
  return new Set(named.map(({ 0: name }) => name)).size === 1 ? spanOf(named[0]![0], start + named[0]!.index) : null
}

export const isPerson = (name: string): boolean => readName(name)?.kind === 'person'
export const spanOf = (name: string, start: number): Span => ({ start, end: start + name.length })
