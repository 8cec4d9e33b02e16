/** Whose claim is called false, and how that claim is known where it is told. */
import type { Statement } from '../dossier/statements.ts'
import { SHORT } from '../origins/agencies.ts'
import { countryIn, countryNamed } from '../speakers/names/countries.ts'
import { FALSE } from '../text/verdicts.ts'
import { calledBy } from './accused.ts'
import { REPORTS, UNTRUE } from './reports.ts'

/** By whose name a claim is called false, and the stems of what it says. */
export interface Claimed {
  /** "" where no name is given. */
  of: string
  matter: readonly string[]
  /** Without names: one of these at least is told where it is told. */
  things: readonly string[]
}

/** Whether something is told by the name or office of whose claim it is: by who speaks and through whom alone; of "Norwegian" by whoever speaks for Norway. */
export const isOf = ({ of }: Claimed, told: Statement): boolean =>
  of === '' ||
  speaksFor(told, countryNamed(of)?.country ?? null) ||
  // "The president's suggestion"
  (told.role ?? '').toLowerCase().split(' ').at(-1) === of ||
  [surname(told), ...told.chain.map((name) => name.toLowerCase()), told.outlet?.split('.')[0] ?? ''].some(
    (name) => `${name} `.startsWith(`${of} `) || SHORT.get(name)?.toLowerCase() === of,
  ) ||
  // "The Post's account" is the Harbour Post's.
  (told.kind === 'outlet' && told.name.toLowerCase().endsWith(` ${of}`))

/** "Norway’s ministry", "the Norwegian defence minister". */
const speaksFor = (told: Statement, country: string | null): boolean =>
  country !== null && (calledBy(told).includes(country.toLowerCase()) || countryIn(told.role ?? '') === country)

/** The word by which others speak of somebody. */
const surname = ({ name, kind }: Pick<Statement, 'name' | 'kind'>): string =>
  (kind === 'person' ? name.split(/\s+/).at(-1)! : name).toLowerCase()

/** @param stems of the content words of what is told. */
export const isSame = ({ matter, things }: Claimed, stems: readonly string[]): boolean =>
  2 * matter.filter((stem) => stems.includes(stem)).length >= matter.length &&
  (things.length === 0 || things.some((stem) => stems.includes(stem)))

/** Whose claim is called false, and what they claim where that is said. */
export function claimIn(plain: string, denies: boolean, own: boolean): { of: string; that: string } | null {
  const claim = CLAIM_OF.exec(plain)
  if (claim) {
    const of = (claim[1] ?? claim[2])!
    const rest = plain.slice(claim.index + claim[0].length)
    // "Her claims of harassment, including on the quay"
    const about = claim[3] === 'of' ? claim[4]!.split(/[,;]/, 1)[0]!.replace(EVENTS, '') : (claim[4] ?? '')
    const verdict = MISLEADS.exec(rest) ?? VERDICT.exec(about)
    // Remarks are wrong as deeds are.
    if (!denies && REMARKS.test(claim[0]) && / wrong$/.test(verdict?.[0] ?? '')) return null
    const isCalledSo = CALLS.test(plain.slice(0, claim.index)) && SO.test(rest)
    if (denies || verdict || isCalledSo) return { of, that: verdict?.groups?.that ?? about }
  }
  const made = MADE_BY.exec(plain)
  if (made) {
    const of = (made[1] ?? made[2])!
    const rest = plain.slice(made.index + made[0].length)
    const that = denies ? THAT.exec(rest)?.[1] : undefined
    if (that !== undefined) return { of: '', that }
    const isFalse = denies || UNTRUE.test(rest) || DISBELIEVES.test(plain.slice(0, made.index))
    if (isFalse && !/^(?:he|she|they|it|who|you|have|has|had|was|were)$/.test(of)) return { of, that: '' }
  }
  const from = FROM.exec(plain)
  if (from && countryNamed(from[1]!) && (denies || UNTRUE.test(plain))) return { of: from[1]!, that: '' }
  const notion = NOTION.exec(plain)
  if (notion) return { of: '', that: notion[1]! }
  const wrong = (own ? IS_WRONG.exec(plain) : null) ?? AGAINST_WHOM.exec(plain)
  if (wrong) return { of: wrong[1]!, that: wrong[2]! }
  const than = THAN.exec(plain)
  return than ? { of: than[1]!, that: '' } : null
}

/** "Lund's claim that …", "the Courier report". */
const CLAIM_OF = new RegExp(
  `(?:(\\p{L}+)'s? (?:\\p{L}+ )?|\\bthe (\\p{L}+) )(?:${REPORTS}|tweets?|posts?|figures|numbers|accounts?|explanations?|versions?|descriptions?|characteri[sz]ations?|portrayals?|recollections?|assessments?|narrative|remarks|comments)\\b(?:(?: (?:yesterday|today|earlier|last \\p{L}+|on \\p{L}+day))? (that|of) (.*))?`,
  'u',
)
/** "His version of events" says nothing of what these were. */
const EVENTS =
  /^(?:the |that |their |his |her )?(?:events?|what|facts|conversation|meeting|call|exchange|encounter|incident|episode)\b.*$/u
const REMARKS = /(?:comments|remarks|tweets?|posts?|statements?)$/
/** "Called / Ms. Lund's allegations / ridiculous". */
const CALLS =
  /\b(?:call|brand|label|rat|judg|describ|dismiss|denounc|characteri[sz])(?:s|es|e|ed|ing|l?led) (?:(?:mr|ms|mrs|dr|sen|rep|gov|president|senator|mayor) )?(?:\p{L}+ )?$/u
const SO =
  /^ (?:as |to be )?(?:(?:an?|\p{L}+ly|simply|just) )*(?:ridiculous|absurd|laughable|preposterous|ludicrous|nonsense|untrue|false|lies?|hoax|baseless|groundless|unfounded|meritless|bogus|fake|fabricat\p{L}*|fiction|smears?|slander)\b/u
/** "The claims that Ms. Lund made", "allegations made by Lund". */
const MADE_BY = new RegExp(
  `\\b${REPORTS} (?:that )?(?:(?:mr|ms|mrs|dr|sen|rep|gov|president|senator|mayor) )?(?:(\\p{L}+) (?:has |had )?made|(?:made|brought|raised|level+ed) by (?:(?:mr|ms|mrs|dr|sen|rep|gov|president|senator|mayor) )?(?:\\p{L}+ )?(\\p{L}+))\\b`,
  'u',
)
/** "Dismissed claims made by some papers that the line would close". */
const THAT = /^[^,.;]{0,40}? that (.{12,})/u
/** "The accusations from the Rumian side". */
const FROM = new RegExp(`\\b${REPORTS} (?:from|by) (?:the )?(\\p{L}+)\\b`, 'u')
const DISBELIEVES = /\b(?:do|does|did)(?:n't| not) (?:think|believe) (?:that )?(?:any|all|these|those|the)\b/u
const NOTION = new RegExp(
  `\\b(?:the|any|this) (?:\\p{L}+ )?(?:notion|idea|suggestion|claim|allegation|accusation|assertion|theory|charge) that (.{8,160}?)(?: just| simply)? ${FALSE}`,
  'u',
)
/** "The case was narrower than the Courier described." */
const THAN =
  /\b(?:than|contrary to what|not what|unlike what) (?:the )?(\p{L}+) (?:had |has )?(?:described|claimed|said|suggested|asserted|portrayed|reported|alleged|stated)\b/u
const MISLEADS = new RegExp(`^.{0,40}\\b${FALSE}`, 'u')
/** "… claim that she forged it was likely untrue". */
const VERDICT = new RegExp(`^(?<that>.{10,160}?) ${FALSE}`, 'u')
const AGAINST_WHOM = /\bcontradict(?:ing|s|ed) (?:\p{L}+ ){0,2}?(\p{L}+), (.*)/u
const IS_WRONG =
  /(\p{L}+)(?:, [^,]{2,40},)? (?:was|is|were) (?:wrong|mistaken|incorrect) (?:in|about|when|to|that) (.*)/u
