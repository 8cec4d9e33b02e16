/** "The WHO" is the World Harbour Organization where the text writes both. */
import { regionNamed } from '../../places/gazetteer.ts'
import { hasWord } from '../../text/whole.ts'
import type { Span, SpeakerKind } from '../../types.ts'
import type { Named } from './named.ts'

/** The full name of an organisation of which only the first letters are written, and where the text has it. */
export function organisationShort({ name }: Named, text: string): { name: string; span: Span } | null {
  const letters = name.replace(/[.&]/g, '')
  if (!/^\p{Lu}[\p{Lu}\p{Ll}]{1,7}$/u.test(letters) || !/\p{Lu}{2}/u.test(letters)) return null
  const initials = [...letters].filter((letter) => /\p{Lu}/u.test(letter))
  if (initials.length < 2) return null
  const full = spelledOut(initials).exec(text) ?? ofACountry(letters)?.exec(text)
  // "The Harbour Authority’s (HA)"
  const whole = full?.[0].replace(/[’']s?$/, '')
  return full ? { name: whole!, span: { start: full.index, end: full.index + whole!.length } } : null
}

const word = (letter: string): string => `${letter}[\\p{L}’'-]{1,24}`
const inOneName = (words: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}’'-])${words.join('(?: (?:of|for|and|the|in|on|to|&)){0,2}[ -]')}(?![\\p{L}’'-])`, 'u')
const spelledOut = (initials: readonly string[]): RegExp => inOneName(initials.map(word))

/** "The UKFS" of a text about the UK Ferry Service. */
function ofACountry(letters: string): RegExp | null {
  const [country, rest] = [letters.slice(0, 2), letters.slice(2)]
  return COUNTRY.test(country) && /^\p{Lu}{2,}$/u.test(rest)
    ? inOneName([[...country].map((letter) => `${letter}\\.?`).join(' ?'), ...[...rest].map(word)])
    : null
}
const COUNTRY = /^(?:US|UK|UN|EU)$/

/** By what letters an organisation is called, too, where its text has them: other pages may have nothing else. */
export function lettersOf(kind: SpeakerKind, name: string, text: string): string[] {
  if (kind !== 'organisation') return []
  const words = name.split(/[ -]/).filter((each) => /^\p{Lu}/u.test(each))
  const letters = words.map((each) => (COUNTRY.test(each) ? each : each[0])).join('')
  return words.length > 1 && hasWord(text, letters) ? [letters] : []
}

/** "State" where the text writes "State Department". */
export function departmentShort(word: string, text: string): { name: string; span: Span } | null {
  if (!/^\p{Lu}\p{Ll}{3,}$/u.test(word)) return null
  // "California said": the state, whatever departments it has.
  if (regionNamed(word)?.kind === 'region') return null
  const name = `${word} Department`
  // "Police" of a text about the Amsel Police Department are as good as any.
  if (/^(?:Police|Fire)$/.test(word)) return null
  const start = text.indexOf(name)
  return start < 0 ? null : { name, span: { start, end: start + name.length } }
}
