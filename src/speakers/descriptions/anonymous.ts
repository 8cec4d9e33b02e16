import { NUMBER_WORDS } from '../../text/numberwords.ts'
import type { Span } from '../../types.ts'
import { type Member, reason } from '../cast.ts'
import type { Context } from '../context.ts'
import { countryIn } from '../names/countries.ts'
import { readName } from '../names/names.ts'
import { outletsIn } from '../outlets/outlets.ts'
import { DOCUMENTS, ROLES, SOURCES } from '../words.ts'
import { bodyBehind, whyUnnamed } from './anonymity.ts'
import { headOf, sameDescription } from './descriptions.ts'

/** Somebody who is there and does not want to be named: a source, or one official of several. */
export function isAnonymous(text: string): boolean {
  if (/\b\p{Lu}\p{L}+ \p{Lu}\p{L}+,(?! which\b)/u.test(text)) return false
  // "The whistleblower’s complaint"
  if (
    /(?:whistle-?blower|informant)[’']?s? (?:\p{Ll}+ )?(?:complaint|report|letter|account|allegations?|claims?)\b/iu.test(
      text,
    )
  )
    return false
  // "Whistleblower Ada Lund"
  if (NAMED.test(text)) return false
  // "The group, which has sources in the country"
  const [who = ''] = text.split(', which ')
  // "Business Insider" is no insider.
  if (
    SOURCES.test(who) &&
    SOURCES.test(outletsIn(who).reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), who))
  )
    return true
  if (readName(text)?.kind === 'person') return false
  const indefinite =
    /^(?:an?|one|another|two|three|four|five|six|seven|eight|nine|ten|several|some|multiple|a number of)\b/i.test(text)
  if (!indefinite) return false
  // "Several supporters", "some lawmakers" are there for all to see.
  if (/^(?:several|some|multiple|a number of)\b/i.test(text) && !HIDDEN.test(text)) return false
  const head = headOf(text).replace(/s$/, '')
  if (
    BEHIND.test(text) &&
    /^(?:republican|democrat|conservative|liberal|lawmaker|ally|allie|associate|friend)$/.test(head)
  )
    return true
  if (/^one$/i.test(head) || DOCUMENTS.test(head)) return false
  return ROLES.has(head) || /^(?:banner|sign|placard|colleague)$/.test(head)
}

const NAMED =
  /^(?:(?:[Tt]he|[Aa]n?) )?(?:[\p{L}-]+ ){0,3}(?:whistle-?blower|insider|informant) \p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+$/u

/** Who knows more than all can see. */
const BEHIND = / (?:familiar with|close to|briefed on|privy to|with (?:direct |firsthand |first-hand )?knowledge of) /i
/** Those who speak of their work, and are not named for it. */
const HIDDEN = /\b(?:official|aide|advis[eo]r|diplomat|investigator|staffer|executive|insider|source)s\b/i

/** Somebody whom the text will not name, as a speaker of the page. */
export function anonymous(text: string, at: Span, context: Context): Member {
  const { cast } = context
  const name = text
    .replace(/,? (?:who|which|speaking|requesting|asking)\b.*$/i, '')
    .replace(/,$|[’']s$|(?<=s)[’']$/, '')
    .replace(/^the /i, '')
    .replace(/^(?:according to) /i, '')
  const known = sameDescription(text, at.start, cast)
  if (known?.kind === 'anonymous' && !/^(?:another|two|three|a second)\b/i.test(text)) {
    known.mentions.push(at)
    known.anonymity ??= whyUnnamed(at, context)
    return known
  }
  const first = name.split(' ')[0]!.toLowerCase()
  const role = name.replace(/^(?:an?|one|another|two|three|four|five|several|some)\s(?:unnamed |anonymous )?/i, '')
  const party = /\bformer\b/i.test(name) ? null : countryIn(name)
  const member = cast.add(
    'anonymous',
    name,
    {
      role: /\b(?:sources?|person|people|insiders?)\b/i.test(role) ? null : role,
      affiliation: bodyBehind(name),
      party,
      count: /^(?:an?|another)$/.test(first) ? 1 : (NUMBER_WORDS.get(first) ?? null),
    },
    at,
    reason('anonymous', [at]),
  )
  member.anonymity ??= whyUnnamed(at, context)
  return member
}
