/** What the capitals of a source's words say, and what they do not: those of a sentence's first word, a headline, a transcript. */
import { isCommon } from '../text/common.ts'
import { hasWord } from '../text/whole.ts'
import type { Article, Attribution, BlockKind, Span } from '../types.ts'
import type { Cast } from './cast.ts'
import type { Context } from './context.ts'
import { MEMBERS } from './names/bodyname.ts'
import { countryNamed } from './names/countries.ts'
import { canBeFirstName } from './names/firstnames.ts'
import { inSmallLetters } from './names/spelling.ts'
import { outletNamed } from './outlets/outlets.ts'
import { isRoleWord } from './roles.ts'
import { GROUPS, ORGANISATION_WORDS } from './words.ts'

/** A capital at the start of a sentence says nothing: "Banners" is a name only where the text never writes "banners". */
export function lowered(phrase: string, { text, blocks }: Article, at: Span, cast: Cast): string {
  const word = /^\p{Lu}\p{Ll}+(?![\p{L}-]\p{Lu}?)/u.exec(phrase)?.[0]
  if (!word || /^\p{Lu}\p{L}+ \p{Lu}/u.test(phrase) || phrase.includes(',')) return phrase
  // "Doctors without Borders"
  if (MEMBERS.test(phrase) && !phrase.includes(' and ')) return phrase
  // "trump" stands in an address, "GunBroker.com" is one.
  if (cast.knows(word) || DOMAIN.test(phrase)) return phrase
  const small = word.toLowerCase()
  // A surname, or a people: "the Haldans".
  const hasCapital = () =>
    isProper(word) || new RegExp(`(?:\\p{Lu}\\p{Ll}+\\.?|\\p{Ll},?) ${word}(?!\\p{L})`, 'u').test(text)
  if (!phrase.includes(' ') && MANY.test(small) && !hasCapital()) return small
  // "According to Deadline": in the midst of a sentence a capital says something.
  const inHeading = () => blocks.some(({ kind, start, end }) => APART.has(kind) && start <= at.start && at.start < end)
  if (
    !phrase.includes(' ') &&
    !GROUPS.has(small) &&
    !ORGANISATION_WORDS.test(word) &&
    WITHIN.test(text.slice(Math.max(0, at.start - 20), at.start)) &&
    !inHeading()
  )
    return phrase
  const common =
    (GROUPS.has(small) && !isProper(word)) || (!phrase.includes(' ') && (isCommon(small) || hasWord(text, small)))
  return common ? small + phrase.slice(word.length) : phrase
}

/** A word in small letters, or a comma behind one. */
const WITHIN = /(?:^|\s)\p{Ll}+,? $/u
const APART: ReadonlySet<BlockKind> = new Set(['title', 'subtitle', 'heading', 'furniture'])
/** Peoples and parties have their capital everywhere. */
const isProper = (word: string): boolean =>
  countryNamed(word) !== null ||
  /^(?:Democrats|Republicans|Conservatives|Liberals|Tories|Labour|Dems|Repubs)$/.test(word)

/** "Respondents", "Campaigners": several people by what they do, where nobody has that surname. */
const MANY = /(?:ers|ors|ists|ants|ents|ians|men|women|people)$/

/** "gunbroker.com" */
export const DOMAIN = /^[\p{L}\d-]{2,40}\.(?:com|org|net|info|gov|eu|fr|de|it|es|fi|se|nl|ru|ua|co\.uk)$/iu

/** A name that a transcript or a headline writes in capitals, as its bearer writes it. */
export function inOwnCapitals(
  written: string,
  cue: string,
  at: Span,
  { form }: Attribution,
  { article: { text }, cast }: Context,
): string {
  // "LUND BLASTS HARBOUR", a headline.
  if (cue !== ':') return (/^\p{Lu}{4,}\b/u.test(cue) ? knownInSmallLetters(written, at, cast) : null) ?? written
  const isSpeaker = form === 'direct' || isLabelAgain(written, text)
  return (
    introduced(written, text.slice(0, at.start)) ??
    knownInSmallLetters(written, at, cast) ??
    shouted(written, ON_AIR.test(text.slice(at.end, at.end + 30))) ??
    (isSpeaker ? shoutedAlone(written) : null) ??
    written
  )
}

/** A transcript's "KING", who is introduced as "ADA KING, HOST:". */
function introduced(written: string, before: string): string | null {
  if (!/^\p{Lu}[\p{Lu}’'-]+$/u.test(written)) return null
  const label = new RegExp(`^((?:\\p{Lu}[\\p{Lu}.’'-]* ){1,3}${written})(?:, [^\\n:]{2,40})?:`, 'gmu')
  const name = [...before.matchAll(label)].at(-1)?.[1]
  return name ? shouted(name, true) : null
}

/** A transcript's "LUND", "SENATOR LUND", of whom the text speaks in small letters too. */
function knownInSmallLetters(written: string, at: Span, cast: Cast): string | null {
  if (written !== written.toUpperCase()) return null
  const small = written.replace(/(?<=\p{Lu})\p{Lu}{2,}/gu, (letters) => letters.toLowerCase())
  const last = small.split(' ').at(-1)!
  return cast.fullName(last, at.start) && !ORGANISATION_WORDS.test(last) ? small : null
}

/** A transcript's "ADA LUND", of whom the text speaks nowhere else. */
function shouted(written: string, isPerson: boolean): string | null {
  if (!/^\p{Lu}[\p{Lu}.’'-]+(?: \p{Lu}[\p{Lu}.’'-]*){1,4}$/u.test(written)) return null
  const small = inSmallLetters(written)
  return isPerson || small.split(' ').slice(0, -1).some(canBeFirstName) ? small : null
}
/** ", BYLINE:" */
const ON_AIR = /^, (?:CO-)?(?:HOST|BYLINE|ANCHOR|REPORTER|CORRESPONDENT)S?\b/

/** Whether it stands before a colon a second time, as in a transcript. */
const isLabelAgain = (written: string, text: string): boolean => text.split(`${written}: `).length > 2

/** "LUND" alone, where a transcript lets somebody speak of whom the text tells no more. */
const shoutedAlone = (written: string): string | null =>
  /^\p{Lu}{5,}$/u.test(written) &&
  !isCommon(written.toLowerCase()) &&
  !isRoleWord(written.toLowerCase()) &&
  !outletNamed(written)
    ? inSmallLetters(written)
    : null
