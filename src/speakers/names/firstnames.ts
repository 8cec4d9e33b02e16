/** First names: whose they are, and which are one name. From general reference knowledge: common names of English-language news. */
import { isCommon } from '../../text/common.ts'
import { FEMALE, MALE } from '../words.ts'
import LISTS from './firstnames.json' with { type: 'json' }
import WORLD from './worldfirstnames.json' with { type: 'json' }

export type Gender = 'he' | 'she'

/**
 * Rarer names, made by `scripts/firstnames.js`, and common ones of Africa, Asia, the Arab world and Europe that its lists lack (from general
 * reference knowledge; none that is a town, nor one that women and men share): many are words of English or surnames too, so that they
 * tell no name by themselves.
 */
const RARER: ReadonlyMap<string, Gender | null> = new Map([
  ...LISTS.either.split(' ').map((name) => [name, null] as const),
  ...[LISTS, WORLD].flatMap((lists) =>
    (['she', 'he'] as const).flatMap((gender) => lists[gender].split(' ').map((name) => [name, gender] as const)),
  ),
])

/** Whether a first name is one that women, or men, have; null where both have it or it is not known. */
export function genderOf(first: string): Gender | null {
  const name = listed(first)
  const [she, he] = [FEMALE.has(name), MALE.has(name)]
  return she === he ? (she ? null : (RARER.get(name) ?? null)) : she ? 'she' : 'he'
}

/** Also the rarer ones. */
export const canBeFirstName = (word: string): boolean => isFirstName(word) || RARER.has(listed(word))

const COMMON = new Set([...FEMALE, ...MALE])

/** One of the common first names. */
export const isFirstName = (word: string): boolean => COMMON.has(listed(word))

const OF_THE_WORLD = new Set([...WORLD.she.split(' '), ...WORLD.he.split(' ')])

/** Whether a first name tells for certain whether a woman or a man bears it: no rarer one, of which many are both. */
export const tellsGender = (word: string): boolean => isFirstName(word) || OF_THE_WORLD.has(listed(word))

/** As the lists have it: "José" as "jose", where they do not have it with its accent. */
function listed(word: string): string {
  const name = word.toLowerCase()
  if (!ACCENTED.test(name) || COMMON.has(name) || RARER.has(name)) return name
  return name.normalize('NFD').replace(/\p{M}/gu, '')
}
const ACCENTED = /[^\0-\x7f]/

/** "Love", "Full": a word of English that begins a slogan, a heading or a sentence. */
export const isNoFirstName = (word: string): boolean => isCommon(word) && !canBeFirstName(word)

/** Short forms and the names they stand for. */
const SHORT = `abe abraham|al albert alan alfred|alex alexander alexandra alexis|andy andrew|angie angela|art arthur|barb barbara|bart bartholomew|becky rebecca|ben benjamin|bernie bernard|bert albert herbert|beth elizabeth|betsy elizabeth|betty elizabeth|bill william|billy william|bob robert|bobby robert|brad bradley|cathy catherine|charlie charles|chuck charles|chris christopher christine christina christian|cindy cynthia|cliff clifford|dan daniel|danny daniel|dave david|deb deborah debra|debbie deborah debra|dick richard|don donald|dot dorothy|doug douglas|drew andrew|ed edward edwin edmund|eddie edward|frank francis franklin|fred frederick|gabe gabriel|gene eugene|geoff geoffrey|gerry gerald gerard|greg gregory|gus augustus|hal harold|hank henry|harry harold henry|jack john|jake jacob|jamie james|jan janet janice|jeff jeffrey|jen jennifer|jenny jennifer|jerry gerald jerome|jess jessica|jim james|jimmy james|joe joseph|joey joseph|johnny john|jon jonathan|josh joshua|judy judith|kate katherine catherine kathryn|kathy katherine kathleen|katie katherine|ken kenneth|larry lawrence|leo leonard|les leslie|liz elizabeth|lou louis louise|maggie margaret|matt matthew|max maxwell maximilian|meg margaret|mel melvin|mick michael|mickey michael|mike michael|mitch mitchell|nancy ann|nate nathan nathaniel|ned edward|nick nicholas|norm norman|pam pamela|pat patrick patricia|patty patricia|peggy margaret|pete peter|phil philip phillip|ray raymond|rich richard|rick richard|rob robert|ron ronald|russ russell|sam samuel samantha|sandy sandra|steph stephanie|steve steven stephen|stu stuart|sue susan|ted theodore edward|terry terence theresa|tim timothy|toby tobias|tom thomas|tommy thomas|tony anthony|val valerie|vic victor|vince vincent|walt walter|will william|zach zachary`
const LONG = new Map(SHORT.split('|').map((line) => [line.split(' ')[0]!, line.split(' ').slice(1)] as const))

/** A first name by its sound, so that the spellings of one name from another script agree: Dmitri, Dmitry; Sergey, Sergei. */
const heard = (first: string): string =>
  first
    .replace(/ks/g, 'x')
    .replace(/ph/g, 'f')
    .replace(/(?:ei|ey|iy|ij|yi|yy|ie)(?=$|[^aeiou])/g, 'i')
    .replace(/[yj]/g, 'i')
    .replace(/w/g, 'v')
    .replace(/(.)\1/g, '$1')
    .replace(/^steven$/, 'stefen')
    .replace(/h(?=$|[^aeiou])/g, '')

/**
 * Whether two first names, in small letters without accents, can be one person's: the same by its sound, an initial, a short
 * form ("Mike", "Jon"), or the beginning of it.
 */
export function sameFirstName(a: string, b: string): boolean {
  if (!a || !b || a === b || heard(a) === heard(b)) return true
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (isInitials(short)) return long.startsWith(short[0]!)
  if (LONG.get(short)?.includes(long) || LONG.get(long)?.includes(short)) return true
  const [one, other] = [genderOf(short), genderOf(long)]
  return (
    short.length >= 3 &&
    long.startsWith(short) &&
    !(one && other && one !== other) &&
    !(long.length - short.length === 1 && /[ae]$/.test(long))
  )
}

/** "J", "JD" */
export const isInitials = (first: string): boolean => first.length === 1 || /^[bcdfghjklmnpqrstvwxz]{2}$/.test(first)
