/** "The official", "the minister", "Putin's spokesman": descriptions of somebody the text names elsewhere. */

import type { Span } from '../../types.ts'
import type { Cast, Member } from '../cast.ts'
import { MEMBERS } from '../names/bodyname.ts'
import { countryIn } from '../names/countries.ts'
import { remembered } from '../names/spelling.ts'
import { DOCUMENTS, ROLES } from '../words.ts'

/** Whether a source says what somebody is, and not how he is called. */
export const isDescription = (text: string): boolean =>
  /^(?:the|his|her|their|its|this|that|[\p{Lu}][\p{L}.-]+[’']s?) /iu.test(text) ||
  // "New Zealand’s prime minister"
  /^(?:\p{Lu}[\p{L}.-]{1,20} ){1,2}\p{Lu}[\p{L}.-]{1,20}[’']s? \p{Ll}/u.test(text) ||
  /^\p{Ll}/u.test(text)

export const headOf = remembered(
  (text) =>
    (BODY_OF.test(text) ? OF_A_BODY.exec(text)?.[1] : undefined) ??
    text
      .split(
        /,| (?:who|whose|which|with|from|in|at|of|on|to|for|by|about|against|across|throughout|around|within|near|inside|(?:(?:directly|closely|intimately|deeply|personally|newly|recently|previously|originally|heavily) )?(?:familiar|briefed|privy|\p{Ll}+ed(?= (?:in|by|to|on|at|from|for|with) ))|close|representing|titled|entitled|soon|[–—-]+|speaking|(?:leading|heading|chairing|overseeing|investigating|probing) (?:the|an?|his|her|\p{Lu}\S*)|(?:acting|wearing|carrying|holding|guarding|attending|visiting|shooting|fleeing|protesting) (?:for|as|in|on|at|an?|the|his|her|\p{L}+)|(?:working|presiding|living|sitting|standing|serving|running|tracking|looking) \p{Ll}+|conducted|provided|released|published|seen|obtained|including|like|caught|shown|held|received|taken|made) /u,
      )[0]!
      .split(' ')
      .at(-1)!
      .toLowerCase()
      .replace(/[’']s?$/, ''),
)
/** "A senior Department of Ferries official": the official. */
const BODY_OF = / (?:of|for|on) (?:the )?\p{Lu}/u
const OF_A_BODY =
  /(?:Department|Ministry|Office|Bureau|Committee|Board|Council|Commission) (?:of|for|on) (?:the )?(?:\p{Lu}[\p{L}’'-]*|and|of|the|&| )+ (?:\p{Ll}+ )?((?:official|spokes(?:man|woman|person)|aide|officer|employee|analyst|lawyer|attorney|source)s?)$/u

const singular = (word: string): string => word.replace(/s$/, '')

/** The speaker spoken of last whose description has the same head: "the official" after "a Ukrainian official". */
export function sameDescription(text: string, before: number, cast: Cast): Member | null {
  if (/^(?:an?|another|two|three|four|five|several|some|one)\b/i.test(text)) return null
  const head = headOf(text)
  const nation = countryIn(text)
  const words = text
    .toLowerCase()
    .replace(/^(?:the|this|that) /, '')
    .split(' ')
  const fit = cast.speakers.filter(({ kind, name, mentions, why }) => {
    if (kind === 'person' || kind === 'outlet' || kind === 'unnamed' || (mentions[0]?.start ?? 0) >= before)
      return false
    if (OF_EACH.test(name)) return false
    // "Her advisers" are not "his advisers".
    const whose = /^(?:his|her|their|its) /i.exec(text)?.[0].toLowerCase()
    if (whose && /^(?:his|her|their|its) /i.test(name) && !name.toLowerCase().startsWith(whose)) return false
    // "The Norland officials" are not "Rumian officials".
    if (nation !== null && isOfOtherNation(name, nation)) return false
    const like = headOf(name)
    // "The justice" is not the Institute for Justice.
    if (kind === 'organisation' && ROLES.has(head)) return false
    // "Research by economists" is not the economists.
    if (like !== head && (DOCUMENTS.test(like) || why[0]?.rule === 'document')) return false
    if (like !== head && (kind !== 'organisation' || !name.toLowerCase().endsWith(head))) return false
    const known = name.toLowerCase().split(/[\s,]+/)
    // "Police" are not the "receipts police recovered".
    if (THINGS_FOUND.test(known[known.indexOf(head) - 1] ?? '')) return false
    if (kind === 'organisation')
      return (
        (known.at(-1) === head || like === head) &&
        words.length <= 2 &&
        words.slice(0, -1).every((word) => known.includes(word))
      )
    return (
      !/,| and /.test(name) &&
      words.every((word) => known.includes(word) || singular(word) === singular(head) || !/^\p{L}{4,}/u.test(word))
    )
  })
  return (
    fit.sort((a, b) => (b.mentions.at(-1)?.start ?? 0) - (a.mentions.at(-1)?.start ?? 0))[0] ??
    generic(head, text, before, cast)
  )
}

/** Also those who are called something else: "western officials", of whom the text does not say that they are Norlanders. */
function isOfOtherNation(name: string, nation: string): boolean {
  const theirs = countryIn(name)
  return theirs === null ? QUALIFIED.test(name) : theirs !== nation
}
const QUALIFIED = /^(?:\p{L}+ern|foreign|allied|local|regional|opposition|rebel) /iu

/** What police and prosecutors find, and what then says something. */
const THINGS_FOUND =
  /^(?:receipts|documents|records|papers|files|filings|letters|emails|e-mails|messages|texts|notes|videos|photos|photographs|recordings|footage|items|evidence|statements|affidavits|transcripts|tapes)$/

/** "Each president" is none of them. */
export const OF_EACH = /^(?:each|every|any|either) /i

export const ORGANISATIONS =
  /^(?:party|company|group|organi[sz]ation|agency|department|ministry|committee|union|firm|bank|campaign|club|team|university)$/

/** "The militant group" is no army of a state. */
export const ARMED =
  /(?:^|[ -])(?:terror|terrorist|militant|extremist|jihadist|insurgent|rebel|guerrilla) (?:group|organi[sz]ation)$/
export const OF_A_STATE =
  /\b(?:Forces?|Army|Navy|Corps|Guard|Military|Police|Services?|Government|Ministry|Council|military|government|ministry|police|army|council)\b/

const BUSINESS = /^(?:company|firm|bank)$/
const PUBLIC =
  /\b(?:Department|Ministry|Committee|Commission|Council|Court|Party|University|Agency|Bureau|Senate|Congress|House|Parliament|Police|Union|Nations|NATO|Bank of|Reserve|campaign|administration|government)\b/

const OFFICES =
  /^(?:FBI|CIA|EPA|IRS|NSA|TSA|ICE|SEC|FCC|FDA|DEA|ATF|CDC|DHS|DOJ|HHS)$|\b(?:Revenue|Protection|Patrol)\b/

/** Bodies whose last word says that they are another. */
const NO_UNION =
  /\b(?:Department|Ministry|Committee|Commission|Council|Court|University|College|School|Hospital|Agency|Bureau|Senate|Congress|House|Parliament|Police|Company|Corp|Inc|Center|Centre|Bank|Party|Airlines|Authority|Board|Office|Government|Foundation|Institute|administration|campaign)\.?$/i

const NO_MINISTRY =
  /\b(?:Commission|Committee|Council|Court|Party|Union|University|Agency|Bureau|Senate|Congress|House|Parliament|Police|Bank|Nations|NATO|commission|committee|council|court|party|university|railway|company|police|army|parliament)$/

/** "The health ministry" is no nurses' union, and "the Green party" no other party: the words before the last stand in its name, or begin with its letters. */
function isCalledSo(text: string, head: string, name: string): boolean {
  const before = text.split(' ').slice(1)
  const which = before.slice(
    0,
    Math.max(
      0,
      before.findIndex((word) => word.toLowerCase().startsWith(head)),
    ),
  )
  const telling = which.filter((word) =>
    /^\p{Lu}/u.test(word) ? !countryIn(word) : OF_ONE_KIND.test(head) && !ANY.test(word),
  )
  const known = name.toLowerCase()
  return telling.every((word) => {
    const plain = word.toLowerCase().replace(/[’']s?$/, '')
    return known.includes(plain) || (/^\p{Lu}{2,6}$/u.test(name) && known.includes(plain[0]!))
  })
}
/** What the text calls a company is neither a union nor anything public. */
const PUBLIC_OR_UNION = /^(?:union|party|ministry|department|committee)$/
const BUSINESS_CALLED = /\b(?:company|firm|bank|retailer|operator|airline|\p{L}*maker)$/iu

/** Of which a country or a trade has several, told apart by a word. */
const OF_ONE_KIND = /^(?:ministry|department|committee|union)$/
const ANY =
  /^(?:same|whole|entire|new|old|own|powerful|influential|main|largest|biggest|national|federal|local|state|city|country[’']s|nation[’']s|rival|respective|\p{L}+-\p{L}+|\d+.*)$/u

/** "The party", "the company", "the group": the organisation spoken of last. */
function generic(head: string, text: string, before: number, cast: Cast): Member | null {
  if (!ORGANISATIONS.test(head)) return null
  const isArmed = ARMED.test(text)
  const textAt = ({ start, end }: Span) => cast.article.text.slice(start, end)
  return (
    cast.speakers
      .filter(
        ({ kind, name, mentions, why }) =>
          kind === 'organisation' &&
          (mentions[0]?.start ?? 0) < before &&
          !(BUSINESS.test(head) && (PUBLIC.test(name) || MEMBERS.test(name))) &&
          // No office of a government is "the group".
          !(head === 'group' && (PUBLIC.test(name) || OFFICES.test(name)) && !/ [Cc]aucus$/.test(name)) &&
          !(isArmed && OF_A_STATE.test(name)) &&
          isCalledSo(text, head, name) &&
          !(PUBLIC_OR_UNION.test(head) && mentions.some((span) => BUSINESS_CALLED.test(textAt(span)))) &&
          !(head === 'union' && NO_UNION.test(name)) &&
          !(head === 'ministry' && NO_MINISTRY.test(name)) &&
          // "The union", and no company.
          !(
            why[0]?.rule === 'company' &&
            !BUSINESS.test(head) &&
            !/^(?:group|organi[sz]ation|team|club)$/.test(head)
          ) &&
          (!/^(?:described|document|media)$/.test(why[0]?.rule ?? '') || ORGANISATIONS.test(headOf(name))),
      )
      .sort((a, b) => (b.mentions.at(-1)?.start ?? 0) - (a.mentions.at(-1)?.start ?? 0))[0] ?? null
  )
}
