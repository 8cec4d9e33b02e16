/** News outlets by name, by host, and where a text names them. */

import { addTo } from '../../lists.ts'
import { AMBIGUOUS, BROADCASTERS, TABLE } from './outlettable.ts'
import { outletsShown } from './pageoutlets.ts'

/** A broadcaster of the table, by the name it has there. */
export const isBroadcaster = (name: string): boolean => BROADCASTERS.has(name)

interface Outlet {
  name: string
  names: string[]
  hosts: string[]
}

const OUTLETS: readonly Outlet[] = TABLE.split('\n').map((line) => {
  const [name, others, hosts] = line.split('|') as [string, string, string]
  return {
    name,
    names: [name, ...(others ?? '').split(',').filter(Boolean)],
    hosts: (hosts ?? '').split(',').filter(Boolean),
  }
})

const BY_NAME = new Map(OUTLETS.flatMap((outlet) => outlet.names.map((name) => [name.toLowerCase(), outlet] as const)))
const BY_HOST = new Map(OUTLETS.flatMap((outlet) => outlet.hosts.map((host) => [host, outlet] as const)))

/** Whether an outlet's name in small letters is a word of English: "reason", "time". */
export const isWordToo = (name: string): boolean => AMBIGUOUS.has(name)

/** The outlet that a whole name means. */
export function outletNamed(name: string): Outlet | null {
  const plain = UNTIDY.test(name)
    ? name
        .trim()
        .replace(/[’']s$/, '')
        .replace(/\s+/g, ' ')
        .replace(/^["“]|["”,.]+$/g, '')
        .toLowerCase()
    : name.toLowerCase()
  return BY_NAME.get(plain) ?? (plain.startsWith('the ') ? BY_NAME.get(plain.slice(4)) : null) ?? null
}
/** Most names are asked for as they stand in the table. */
const UNTIDY = /[^\S ]|^[ "“]|[’' ]s?\s*$| {2}|["”,.]$/

/** Also of what an outlet has below its own host: "blogs.harbourpost.com". */
export function outletOfHost(host: string): Outlet | null {
  const labels = host
    .toLowerCase()
    .replace(/^www\./, '')
    .split('/')[0]!
    .split('.')
  for (; labels.length > 1; labels.shift()) {
    const outlet = BY_HOST.get(labels.join('.'))
    if (outlet) return outlet
  }
  return null
}

/** Names by their first word, the longer ones first. */
const BY_FIRST = new Map<string, string[]>()
for (const name of OUTLETS.flatMap((outlet) => outlet.names).sort((a, b) => b.length - a.length)) {
  const first = firstWord(name)
  addTo(BY_FIRST, first, name)
}
/** Words with which some name may begin: all but these few do so with a capital or a digit. What stands before is looked at last. */
const OPENS = new RegExp(
  `(?:[\\p{Lu}\\p{N}](?<![\\p{L}\\p{N}].)[\\p{L}\\p{N}]*|(?<![\\p{L}\\p{N}])(?:${[...BY_FIRST.keys()].filter((word) => /^[^\p{Lu}\p{N}]/u.test(word)).join('|')})(?![\\p{L}\\p{N}]))`,
  'gu',
)

/**
 * Outlets named in a text, with their places. Ambiguous words count only in quotation marks, capitals, after "the" or as "Guardian
 * newspaper".
 *
 * @param page the whole text that these words are of, for outlets that only it shows to be such.
 */
export function outletsIn(text: string, page?: string): { outlet: Outlet; start: number; end: number }[] {
  const found: { outlet: Outlet; start: number; end: number }[] = []
  const shown = page === undefined ? [] : [...outletsShown(page)].sort((a, b) => b.length - a.length)
  let from = 0
  for (const { 0: first, index } of text.matchAll(OPENS)) {
    if (index < from) continue
    const isHere = (each: string) =>
      text.startsWith(each, index) && !/[\p{L}\p{N}]/u.test(text[index + each.length] ?? '')
    const known = (BY_FIRST.get(first) ?? []).find(isHere)
    const unknown = shown.find((each) => each.length > (known?.length ?? 0) && isHere(each))
    const name = unknown ?? known
    if (!name) continue
    const start = /(?<!\p{L})the $/iu.test(text.slice(Math.max(0, index - 5), index)) ? index - 4 : index
    if (!unknown && start === index && AMBIGUOUS.has(name.toLowerCase()) && !isMeant(name, text, index)) continue
    if (BODY_OF.test(text.slice(Math.max(0, start - 16), start))) continue
    // "The Sun Herald" is a paper of its own, and no Sun.
    const more = MORE_OF_NAME.exec(text.slice(index + name.length, index + name.length + 16))?.[0] ?? ''
    const whole = name + more
    const possessive = /^[’']s(?![\p{L}\p{N}])/u.test(text.slice(index + whole.length, index + whole.length + 3))
      ? 2
      : 0
    from = index + whole.length + possessive
    const outlet = (more ? null : (BY_NAME.get(name.toLowerCase()) ?? (unknown ? outletOfHost(name) : null))) ?? {
      name: whole,
      names: [whole],
      hosts: [],
    }
    found.push({ outlet, start, end: from })
  }
  return found
}

/** "Rumia's Ministry for Foreign Affairs" is no Foreign Affairs. */
const BODY_OF = /(?:[Mm]inist(?:ry|er)|[Dd]epartment|[Cc]ommittee|[Cc]ouncil|[Ii]nstitute) (?:of|for|on) $/

/** Whether a word that is an outlet's name as well is one where it stands: “Sun”, TIME, "Guardian newspaper", "over at Fox", "told Time". */
const isMeant = (name: string, text: string, at: number): boolean =>
  /^the /i.test(name) ||
  (name === name.toUpperCase() && name.length <= 5) ||
  /["“']/.test(text[at - 1] ?? '') ||
  /^(?:[’']s)? (?:newspaper|magazine|newsroom|reporter|journalist|correspondent|columnist)/.test(
    text.slice(at + name.length, at + name.length + 20),
  ) ||
  /\b[Oo]ver at $/.test(text.slice(Math.max(0, at - 9), at)) ||
  (name === 'Time' &&
    /\b(?:told|tells|telling) $/.test(text.slice(Math.max(0, at - 8), at)) &&
    /^(?:[,.”"]| (?:that|in|on|last|this|the|he|she|it)\b)/.test(text.slice(at + 4, at + 10)))

/** "The Rumian rumour site": what may stand before the name of an outlet. */
export const KIND =
  /^(?:(?:[Tt]he|[Aa]n?) )?(?:\p{Lu}\p{L}+ )?(?:[\p{Ll}-]+ ){0,2}(?:(?:TV|Telegram) )?(?:outlet|newspaper|website|site|blog|broadcaster|agency|channel|tabloid|daily|magazine|paper|portal|publication|network) $/u

const MORE_OF_NAME =
  /^[ -](?:Herald|Times|Post|Journal|Gazette|Chronicle|Courier|Tribune|Sentinel|Ledger|Star|Sun|Telegraph|Mirror|Examiner|Inquirer|Dispatch|Observer|Picayune|Leader|Bulletin|Standard)(?![\p{L}-])/u

/** The letters and digits with which a name begins. */
function firstWord(name: string): string {
  return /^[\p{L}\p{N}]+/u.exec(name)?.[0] ?? name
}

/** Words that outlets name themselves by. */
const BY_ITS_NAME =
  /^(?:Radio|TV) (?!\p{Lu}{2,}$)\p{Lu}|^The (?!\p{Lu}{2,5}$)(?!.*[’']s \p{Lu})\p{Lu}|\b(?:Post|Times|Courier|Herald|News|Journal|Radio|TV|Television|Gazette|Chronicle|Observer|Tribune|Mail|Star|Ledger|Beacon|Standard|Press|Review|Magazine|Daily|Weekly|Broadcasting|Wire|Echo|Examiner|Inquirer|Bulletin|Dispatch|Mirror|Telegraph|Voice)$/u

/** A name in no table that reads like an outlet's: "The Meridian", "Amsel Courier". */
export const readsLikeOutlet = (name: string): boolean =>
  /^(?:The )?(?:\p{Lu}[\p{L}.&’'-]* ?){1,4}$/u.test(name) && BY_ITS_NAME.test(name)

/**
 * "The Times" is the outlet of that last name that the article has named in full, last before a place, or whose page it is; alone
 * it is one, and not a person.
 */
export function shortOutlet(name: string, text: string, before = 0, page: string | null = null): string | null {
  const word = /^[Tt]he (\p{Lu}\p{L}+)$/u.exec(name)?.[1]
  if (!word || !OUTLET_NOUN.test(word)) return null
  const isSo = (outlet: Outlet | null) => !!outlet?.names.some((name) => name.endsWith(` ${word}`))
  const named = outletsIn(text).filter(({ outlet }) => isSo(outlet))
  const own = page === null ? null : (outletNamed(page) ?? outletOfHost(page))
  const known = named.findLast(({ start }) => start < before)?.outlet ?? (isSo(own) ? own : named[0]?.outlet)
  if (known) return known.name
  const full = new RegExp(`(?<!\\p{L})(?:(?!The |In |On |At )\\p{Lu}\\p{L}{1,20} ){1,3}${word}(?!\\p{L})`, 'u').exec(
    text,
  )
  return full?.[0] ?? `The ${word}`
}
/** A word by which many outlets are called for short: "the Post". */
export const isOutletNoun = (word: string): boolean => OUTLET_NOUN.test(word)

const OUTLET_NOUN =
  /^(?:Post|Times|Courier|Herald|Journal|Gazette|Chronicle|Observer|Tribune|Mail|Star|Ledger|Standard|Review|Echo|Examiner|Inquirer|Bulletin|Dispatch|Mirror|Telegraph|Sun|Globe|Guardian|Independent|Economist|Atlantic|Nation)$/
