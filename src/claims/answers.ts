/**
 * Statements that contradict another of their page without its words: "That is a lie", "He made it up", "I never said so", "found no
 * record of the class", "disputed Lund's claim". What they speak of stands shortly before them, or in their sentence.
 */
import { isOwn, type Statement } from '../dossier/statements.ts'
import { SHORT } from '../origins/agencies.ts'
import type { Contradiction } from '../store/store.ts'
import type { Stance } from '../types.ts'
import { featuresOf, isQuestion } from './features.ts'
import { AGAINST } from './side.ts'
import { contentWords, words } from './words.ts'

/** So many characters before it at most stands what a statement answers. */
const NEAR = 700
/** What says only that something is not so has no more words. */
const FEW = 14
const LONGEST = 300

/** Not so as a fact; what is only bad, or absurd, may be so. */
const UNTRUE =
  /\b(?:untrue|false(?:hoods?)?|lies|an? (?:[\p{L}-]+ ){0,3}lie|(?:bald|bold|bare)-?faced lie|baseless|groundless|unfounded|fabricat\p{L}*|fiction|fake(?: news)?|propaganda|an? (?:\p{L}+ )?hoax|made[ -]up|inaccurate|incorrect|bogus|nonsense|(?:not|n't) (?:\p{L}+ )?(?:true|so|accurate|correct|the case))\b/u
const THAT =
  /^(?:(?:well|no|look|now|and|but|so|oh)[,.;—]?\s)*(?:that|this|it|those|these|they|all (?:of )?(?:that|it|this))(?:'s|'re|n't| is| are| was| were| isn't| aren't| wasn't)\b/
const MADE_UP =
  /\b(?:he|she|they|you)(?:'s|'ve)? (?:\p{L}+ )?(?:made|making) (?:it|that|this|things|stuff)(?: all)? up\b/u
const NEVER =
  /\bi (?:\p{L}+ )?(?:never|did not|didn't|have never|haven't)(?: ever)? (?:said|say|did|do|done) (?:it|that|this|so|any ?thing (?:like that|of the (?:sort|kind)))\b/u
const WAS_SO = /\b(?:that|this|it) (?:was|is) (?:the case|so|true)$/
const MISTAKEN =
  /\b(?:my|his|her|their|our) (?:\p{L}+ )?(?:words?|comments?|remarks?|statements?|quotes?)\b.{0,50}\b(?:misconstrued|misinterpreted|mischaracteri[sz]ed|misquoted|distorted|twisted|out of context)\b/u
const REPORTS =
  '(?:reports?|claims?|allegations?|accusations?|charges?|stor(?:y|ies)|statements?|suggestions?|assertions?|rumou?rs?)'
const REPORT = new RegExp(
  `(?:^|\\b(?:the|that|this|those|these|such|his|her|their|its|any) (?:\\p{L}+ ){0,2}?)${REPORTS}\\b(?! (?:of|that|by)\\b)`,
  'u',
)
/** "Lund's claim that …", "the Courier report". */
const CLAIM_OF = new RegExp(
  `(?:(\\p{L}+)'s? (?:\\p{L}+ )?|\\bthe (\\p{L}+) )(?:${REPORTS}|tweets?|posts?|figures|numbers|account)\\b(?: that (.*))?`,
  'u',
)
const MISLEADS = /^.{0,40}\b(?:is|are|was|were) (?:\p{L}+ )?(?:misleading|inaccurate|incorrect|false|untrue|wrong)\b/u
const AGAINST_WHOM = /\bcontradict(?:ing|s|ed) (?:\p{L}+ ){0,2}?(\p{L}+), (.*)/u
const IS_WRONG =
  /(\p{L}+)(?:, [^,]{2,40},)? (?:was|is|were) (?:wrong|mistaken|incorrect) (?:in|about|when|to|that) (.*)/u
const NO_SIGN =
  /\bno (?:\p{L}+ )?(?:records?|evidence|proof|traces?) of (?:the|any such|this|that|those|these) (.{3,60})/u
const CLAIM = /\b(?:his|her|their) (?:\p{L}+ )?(?:claim|statement|assertion)s?\b/u
const DENIES = /\b(?:den(?:y|ies|ied|ying)|disput|refut|rebut|reject|dismiss|contradict)/i

/** Without any of these a statement answers none: a test much cheaper than the others, of some twenty thousand statements. */
const HINT =
  /\b(?:un|in)?(?:true|accurate|correct)\b|\bfals|\blies?\b|less\b|unfounded|fabricat|fiction|\bfake\b|propaganda|hoax|\bma(?:de|king)\b|bogus|nonsense|\bcase\b|\bso\b|contradict|\bwrong\b|mistaken|\bmis|distort|twist|out of context|\b(?:record|trace)s?\b|evidence|proof|\bnever\b|\b(?:did|have)(?: not|n['’]t)/i

/** Only what is told as a fact can be answered so, and none of it denied or doubted already. */
const TOLD: ReadonlySet<Stance> = new Set(['asserts', 'criticises', 'praises', 'confirms'])
const DOUBTED = /\b(?:no|never|none|cannot|whether|den(?:y|ies|ied)|false|wrong)\b|\b(?<!only one )not\b|n['’]t\b/i

/** @param statements of one page. */
export function answersOf(
  statements: readonly Statement[],
  text: string,
  cueOf: (each: Statement) => string,
): Contradiction[] {
  const all = [...statements].sort((x, y) => x.spans[0]!.start - y.spans[0]!.start)
  return all.flatMap((answer, i): Contradiction | never[] => {
    const meant = meantBy(answer, cueOf)
    const before = all[i - 1]
    // "We are told that it is special. It is all lies": what he speaks of he has told himself.
    if (!meant || (before && isOfOne(before, answer) && !meantBy(before, cueOf))) return []
    const told = toldTo(answer, all, text, meant.named).find((each) => meant.is(each, each === before))
    if (!told) return []
    // "The Courier wrote that she forged it": who denies that is she.
    const isAccused = names(told, answer) || (answer.kind === 'person' && /^s?he\b/i.test(told.text))
    return { a: told.id, b: answer.id, kind: isAccused ? 'denial' : 'negation', why: '' }
  })
}

/** Whether what is said may answer something said before it, whoever says either: most pages have nothing that may. */
export const mayAnswer = (said: Pick<Statement, 'text' | 'stance' | 'attribution'>, cue: string): boolean =>
  meantBy({ ...said, name: '', kind: 'unnamed' }, () => cue) !== null

const isOfOne = (a: Statement, b: Statement): boolean => a.attribution !== null && a.attribution === b.attribution

/** Whether an answer may be about what is told, perhaps right before it. */
interface Meant {
  is(told: Statement, isNext: boolean): boolean
  /** By whose claim it is, so that it may stand anywhere on the page. */
  named: boolean
}

/** What of a statement tells whether it answers one. */
type Answer = Pick<Statement, 'text' | 'stance' | 'attribution' | 'name' | 'kind'>

/** Null where a statement answers none. */
function meantBy<T extends Answer>(answer: T, cueOf: (each: T) => string): Meant | null {
  const against = AGAINST.has(answer.stance)
  if (answer.text.length > LONGEST || !(against || HINT.test(answer.text))) return null
  const plain = answer.text
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/["“”.]/g, '')
    .trim()
  const record = NO_SIGN.exec(plain)?.[1]
  if (record !== undefined) {
    const of = contentWords(record).slice(0, 2)
    return { is: (told) => of.some(({ stem }) => matterOf(told.text).includes(stem)), named: false }
  }
  const denies = against && DENIES.test(cueOf(answer))
  const claim = claimIn(plain, denies, isOwn(answer))
  if (claim) {
    const { of, that } = claim
    const matter = stemsOf(that.replace(CLAIM, ''))
    const isOf = (told: Statement) =>
      [surname(told), ...told.chain.map((name) => name.toLowerCase())].some(
        (name) => `${name} `.startsWith(`${of} `) || SHORT.get(name)?.toLowerCase() === of,
      )
    const isSame = (told: Statement) => {
      const theirs = stemsOf(told.text)
      return 2 * matter.filter((stem) => theirs.includes(stem)).length >= matter.length
    }
    return { is: (told) => isOf(told) && isSame(told), named: true }
  }
  if (isOwn(answer) || words(plain).length > FEW) return null
  if (MISTAKEN.test(plain)) return { is: (told) => names(told, answer), named: false }
  const report = REPORT.exec(plain)
  if (
    (report && (denies || UNTRUE.test(plain.slice(report.index)))) ||
    (denies && WAS_SO.test(plain)) ||
    (THAT.test(plain) && UNTRUE.test(plain)) ||
    NEVER.test(plain) ||
    MADE_UP.test(plain)
  )
    return { is: (told, isNext) => isNext || names(told, answer), named: false }
  return null
}

/** Whose claim is called false, and what they claim where that is said. */
function claimIn(plain: string, denies: boolean, own: boolean): { of: string; that: string } | null {
  const claim = CLAIM_OF.exec(plain)
  if (claim && (denies || MISLEADS.test(plain.slice(claim.index + claim[0].length))))
    return { of: (claim[1] ?? claim[2])!, that: claim[3] ?? '' }
  const wrong = (own ? IS_WRONG.exec(plain) : null) ?? AGAINST_WHOM.exec(plain)
  return wrong ? { of: wrong[1]!, that: wrong[2]! } : null
}

/** What others say in its sentence, then what they say before it, the nearest first, or anywhere. */
function toldTo(answer: Statement, all: readonly Statement[], text: string, anywhere: boolean): Statement[] {
  const { start } = answer.spans[0]!
  const { end } = answer.spans.at(-1)!
  // Whether it is told as a fact costs most to find out, and comes last.
  const others = all.filter((each) => !isOwn(each) && each.speaker !== answer.speaker)
  const after = others.find((each) => {
    const between = text.slice(end, each.spans[0]!.start)
    return each.spans[0]!.start >= end && between.length < 200 && !/[.!?]\s|\n/.test(between.slice(3)) && isTold(each)
  })
  const gap = ({ spans }: Statement) => start - spans.at(-1)!.end
  const before = others.filter((each) => gap(each) >= 0 && (anywhere || gap(each) <= NEAR) && isTold(each))
  const later = anywhere ? others.filter((each) => gap(each) < 0 && isTold(each)) : []
  return [...(after ? [after] : []), ...before.reverse(), ...later]
}

function isTold({ text, stance, speaker, attribution }: Statement): boolean {
  if (!TOLD.has(stance) || isQuestion(text) || DOUBTED.test(text) || contentWords(text).length < 2) return false
  const { force, conditional } = featuresOf({
    text,
    context: text,
    stance,
    speaker,
    own: attribution === null,
    days: [],
  })
  return force !== 'possible' && !conditional
}

const stemsOf = (text: string): string[] => contentWords(text).map(({ stem }) => stem)
const matterOf = (text: string): string[] => contentWords(text).flatMap(({ stem, capital }) => (capital ? [] : stem))

/** The word by which others speak of somebody. */
const surname = ({ name, kind }: Pick<Statement, 'name' | 'kind'>): string =>
  (kind === 'person' ? name.split(/\s+/).at(-1)! : name).toLowerCase()

/** The one who answers is spoken of. */
const names = ({ text }: Statement, answer: Pick<Statement, 'name' | 'kind'>): boolean =>
  surname(answer).length > 2 && text.toLowerCase().includes(surname(answer))
