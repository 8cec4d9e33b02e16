import { isCommon } from '../text/common.ts'
import type { Span } from '../types.ts'
import { type Cast, type Member, reason } from './cast.ts'
import { countryIn, countryNamed } from './countries.ts'
import { headOf } from './descriptions.ts'
import { plain } from './spelling.ts'
import { DOCUMENTS, GROUPS, ROLES } from './words.ts'

/** What its words say and no more: a document, a group, or an organisation without a capital. */
export function described(text: string, at: Span, cast: Cast): Member {
  const name = text
    .replace(/^Only (?=\d|a )/, '')
    .replace(/^(?:the|a|an) /i, '')
    .replace(/[’']s$/, '')
    .replace(/,? (?:who|which|that)\b.*$/, '')
  const words = name.split(' ').map((word) => word.toLowerCase().replace(/[^\p{L}-]/gu, ''))
  const head = headOf(name.replace(/(?<=\p{L}) (?:emerged|surfaced|circulated|published|released|obtained)$/u, ''))
  const upTo = words.slice(0, words.lastIndexOf(head) + 1 || undefined)
  const role = upTo.find((word) => GROUPS.has(word) && (word === head || !IN_NAMES.test(word))) ?? null
  const plural =
    role !== null || /(?:(?<!s)s|people|men|women|percent|%)$/.test(head) || COLLECTIVE.test(head) || MANY_OF.test(name)
  const party = countryIn(name.replace(/ (?:to|on|in|with) .*$/, ''))
  if (NEWSPAPERS.test(head)) return cast.add('outlet', name, {}, at, reason('media', [at]))
  // "The top Democrat on the committee"
  if (/^(?:democrat|republican)$/.test(head) && upTo.length > 1 && !text.includes(' and '))
    return cast.add('anonymous', name, { role: name }, at, reason('described', [at]))
  if (/^(?:\p{L}+ ){0,2}intelligence community$/iu.test(name))
    return cast.add('organisation', name, { party }, at, reason('described', [at]))
  if (words.length <= 2 && words.at(-1) === 'police')
    return cast.add('organisation', name, { party }, at, reason('described', [at]))
  if (ROLES.has(head) && words.length > 1)
    return cast.add('anonymous', name, { role: name, party }, at, reason('described', [at]))
  const written = DOCUMENTS.test(head) || DOCUMENTS.test(head.replace(/s$/, ''))
  // "Official figures" are a document, "conservative figures" are people.
  const beside = words.at(words.lastIndexOf(head) - 1)!
  const people =
    head === 'figures' &&
    upTo.length > 1 &&
    isCommon(beside) &&
    !/^(?:new|latest|recent|official|own|government|party)$/.test(beside)
  if (written && !role && !people) return cast.add('organisation', name, { party }, at, reason('document', [at]))
  if (plural) return cast.add('group', name, { role, party }, at, reason('group', [at]))
  if (
    /\b(?:government|party|company|firm|administration|ministry|department|campaign|committee|union|agency|court|panel|office|organi[sz]ation|team|club|bank|military|army|regime|commission|council|bill|law|university|college|school|board|PAC|camp|foundation|institute|newspaper|network|service|coalition|non-?profit|group|wing)\b/i.test(
      name.slice(0, name.toLowerCase().lastIndexOf(head) + head.length),
    )
  )
    return cast.add('organisation', name, { party }, at, reason('described', [at]))
  if (ROLES.has(head) || (/^(?:an?|one|another) /i.test(text) && DOER.test(head) && !isCommonThing(head)))
    return cast.add('anonymous', name, { role: name, party }, at, reason('described', [at]))
  if (/^(?:another|one) \p{Lu}\p{Ll}+$/iu.test(text) && !plural)
    return cast.add('anonymous', name, { party }, at, reason('described', [at]))
  // "Islamic State", "the Harbour League-North": a name, and nobody's own.
  const kind =
    !/^(?:Anyone|Everyone|Russian|\p{L}+ (?:Republican|Democrat)|Republican|Democrat)$/u.test(name) &&
    /^\p{Lu}\p{Ll}+(?:[ -](?:(?:of|for|and|the) )*\p{Lu}[\p{L}-]+)*$/u.test(name) &&
    !name.split(' and ').every((each, _, all) => all.length > 1 && countryNamed(each))
      ? 'organisation'
      : 'group'
  return cast.add(kind, plain(name) ? name : text, { party }, at, reason('described', [at]))
}
/** "A coalition of ferrymen", "his office and much of the press". */
const MANY_OF =
  /^(?:[\p{L}-]+ ){0,3}(?:army|coalition|group|bunch|band|wave|slew) of (?!the |its |his |her )(?:\p{Lu}\p{L}+ )?\p{Ll}|.\band (?:much|many|some|all|the|his|her|their|its) /u
/** Words for several that stand before other heads: "intelligence committee". */
const IN_NAMES = /^(?:intelligence|opposition|media|police|community|public|world|establishment|women|men)$/
const NEWSPAPERS = /^(?:newspapers?|tabloids?|broadcasters?|magazines?|tv)$/
/** Singular words for many people. */
const COLLECTIVE =
  /^(?:crowd|audience|public|world|family|couple|majority|minority|electorate|half|third|quarter|generation|trio|duo|pair|jury|staff|rest|fraction|handful|number|base)$/
/** A word for somebody by what they do. */
const DOER = /^\p{Ll}{2,}(?:er|or|ist|ian|ant|man|woman|person)$/u
const isCommonThing = (word: string): boolean =>
  /^(?:letter|paper|newspaper|banner|poster|sticker|flyer|number|order|offer|answer|matter|chapter|filter|counter|computer|server|center|theater|charter|disorder|error|factor|sector|terror|horror|mirror|tractor|motor|editor-at-large|restaurant|warrant|grant|covenant|instant|elephant|other|another|rumor|rumour|power|member)$/.test(
    word,
  )
