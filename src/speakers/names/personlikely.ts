/**
 * Whether a name may be a person's, by the make of its words and what stands around it on its page: weights learnt from annotated newswire
 * of the whole world (`training/speakers/names.py`), where no list of first names reaches.
 */
import { placesNamed } from '../../places/gazetteer.ts'
import { isCommon } from '../../text/common.ts'
import { occurrences } from '../../text/occurrences.ts'
import { isNation, isRoleWord, roleAfter } from '../roles.ts'
import { ORGANISATION_WORDS } from '../words.ts'
import { canBeFirstName, isFirstName } from './firstnames.ts'
import WEIGHTS from './personlikely.json' with { type: 'json' }
import { isTitle } from './titles.ts'

/** Whether what reads like a person's name may be one on this page: by a logistic regression over its features. */
export function maybePerson(name: string, text: string): boolean {
  const weights: Readonly<Record<string, number>> = WEIGHTS.weights
  let sum = WEIGHTS.bias
  for (const each of nameFeatures(name, text)) sum += weights[each] ?? 0
  return 1 / (1 + Math.exp(-sum)) >= LIKELY
}
/** Of all people some 99 % are likelier. */
const LIKELY = 0.15

/** What tells a person's name from another, by the names under which the weights know it. */
export function nameFeatures(name: string, text: string): ReadonlySet<string> {
  const found = new Set(ofWords(name.split(' ')))
  for (const at of wholeWords(name, text)) for (const each of around(text, at, at + name.length)) found.add(each)
  const last = name.slice(name.lastIndexOf(' ') + 1)
  if (last !== name) for (const at of wholeWords(last, text)) for (const each of ofLast(text, at, last)) found.add(each)
  return found
}

function* wholeWords(name: string, text: string): Generator<number> {
  for (const at of occurrences(text, name, MOST))
    if (!PART_OF_WORD.test(`${text[at - 1] ?? ' '}${text[at + name.length] ?? ' '}`)) yield at
}
const PART_OF_WORD = /[\p{L}\p{N}-]/u
/** Of a name written more often the first places tell enough. */
const MOST = 12

function ofWords(words: readonly string[]): string[] {
  const [first, last] = [words[0]!, words.at(-1)!]
  const many = `${Math.min(4, words.length)} words`
  const out = [many, `first ${kindOf(first)}`, `last ${kindOf(last)}`, `${kindOf(first)}, ${kindOf(last)}, ${many}`]
  out.push(`first ${shapeOf(first)}`, `last ${shapeOf(last)}`)
  for (const length of [2, 3])
    out.push(`first …${first.slice(-length).toLowerCase()}`, `last …${last.slice(-length).toLowerCase()}`)
  if (words.some((word) => ORGANISATION_WORDS.test(word))) out.push('a body')
  if (words.some((word) => /^\p{Ll}/u.test(word))) out.push('a small word')
  if (placesNamed(words.join(' ')).length > 0) out.push(words.length > 1 ? 'place of words' : 'place')
  if (words.length > 1 && placesNamed(first).length > 0) out.push('first place')
  if (words.length > 1 && placesNamed(last).length > 0) out.push('last place')
  return out
}

function kindOf(word: string): string {
  if (isFirstName(word)) return 'first name'
  if (ORGANISATION_WORDS.test(word)) return 'body'
  if (isRoleWord(word)) return 'role'
  if (isNation(word)) return 'nation'
  return `${isCommon(word) ? 'common' : 'unknown'}${canBeFirstName(word) ? ', rare name' : ''}`
}

const SHAPES: readonly (readonly [string, RegExp])[] = [
  ['capitals', /^\p{Lu}{2,}$/u],
  ['camel', /\p{Ll}\p{Lu}/u],
  ['initial', /^\p{Lu}\.$/u],
  ['hyphen', /-/],
  ['short', /^.{1,3}$/],
]
const shapeOf = (word: string): string => SHAPES.find(([, shape]) => shape.test(word))?.[0] ?? 'word'

function around(text: string, at: number, end: number): string[] {
  const before = text.slice(Math.max(0, at - 40), at)
  const behind = text.slice(end, end + 80)
  const out = BEHIND.flatMap(([name, is]) => (is.test(behind) ? name : []))
  const word = /(\p{L}[\p{L}.’'-]*),? $/u.exec(before)?.[1] ?? ''
  if (isTitle(word)) out.push('title before')
  else if (isRoleWord(word)) out.push('role before')
  if (/^\p{Ll}|^The$/u.test(word)) out.push(`before ${word.toLowerCase()}`)
  if (/[’']s $/.test(before)) out.push('of somebody')
  const next = /^([’']s?)? (\p{Ll}[\p{L}-]*)/u.exec(behind)
  if (next) out.push(`behind ${next[1] ? '’s ' : ''}${next[2]}`)
  if (behind.startsWith(', ') && roleAfter(behind.slice(2).split('\n')[0]!) !== null) out.push('role behind')
  return out
}

const SAYS =
  /^,? (?:said|says|told|tells|added|adds|asked|asks|explained|explains|noted|notes|wrote|writes|argued|argues|admitted|recalled|replied|claimed|continued|insisted|warned)\b/
const BEHIND: readonly (readonly [string, RegExp])[] = [
  ['’s', /^[’']s? /],
  ['letters', /^ \(\p{Lu}{2,}/u],
  ['age', /^ \(\d\d\)|^, \d\d[,.]/],
  ['who', /^, (?:who|whose)\b/],
  ['which', /^, (?:which|where)\b/],
  [
    'body behind',
    /^, (?:an?|the|one of) .*?\b(?:compan|firm|group|organi[sz]ation|agency|network|providers?|maker|party|platform|NGO|institut|bank|newspaper|website)/,
  ],
  ['says', SAYS],
  ['…ed', /^ \p{Ll}+ed\b/u],
  ['capital behind', /^ \p{Lu}/u],
  ['he', /^[^.;:?!"“”\n]*?\b(?:he|she|his|him)\b/],
  ['it', /^[^.;:?!"“”\n]*?\b(?:its?|itself)\b/],
]

/** What stands at the last word of a name alone: "Mr Lund", "Lund said". */
function ofLast(text: string, at: number, last: string): string[] {
  const before = text.slice(Math.max(0, at - 12), at)
  if (/\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir)\.? $/.test(before)) return ['last, courtesy']
  if (/[\p{L}-] ?$/u.test(before)) return []
  return SAYS.test(text.slice(at + last.length, at + last.length + 14)) ? ['last says'] : []
}
