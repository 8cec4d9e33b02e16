/** "The WHO" is the World Harbour Organization where the text writes both. */
import { regionNamed } from '../../places/gazetteer.ts'
import { hasWord } from '../../text/whole.ts'
import type { Span, SpeakerKind } from '../../types.ts'
import type { Named } from './names.ts'

/** The full name of an organisation of which only the first letters are written, and where the text has it. */
export function organisationShort({ name }: Named, text: string): { name: string; span: Span } | null {
  const letters = name.replace(/[.&]/g, '')
  if (!/^\p{Lu}[\p{Lu}\p{Ll}]{1,7}$/u.test(letters) || !/\p{Lu}{2}/u.test(letters)) return null
  const initials = [...letters].filter((letter) => /\p{Lu}/u.test(letter))
  if (initials.length < 2) return null
  const words = initials.map((letter) => `${letter}[\\p{L}’'-]{1,24}`)
  const full = new RegExp(
    `(?<![\\p{L}’'-])${words.join('(?: (?:of|for|and|the|in|on|to|&)){0,2}[ -]')}(?![\\p{L}’'-])`,
    'u',
  ).exec(text)
  // "The Harbour Authority’s (HA)"
  const whole = full?.[0].replace(/[’']s?$/, '')
  return full && { name: whole!, span: { start: full.index, end: full.index + whole!.length } }
}

/** By what letters an organisation is called, too, where its text has them: other pages may have nothing else. */
export function lettersOf(kind: SpeakerKind, name: string, text: string): string[] {
  if (kind !== 'organisation') return []
  const words = name.split(/[ -]/).filter((word) => /^\p{Lu}/u.test(word))
  const letters = words.map((word) => word[0]).join('')
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
