/** What a term is called: in words of the coverage, as a reader would. */
import { countryNamed } from '../speakers/names/countries.ts'
import { weight } from '../text/idf.ts'
import { literal } from '../text/literal.ts'
import { isStop } from '../text/words.ts'
import { FOLLOWS, RELATES } from './focus.ts'
import { type Issue, mostFrequent, NO_KIND } from './issues.ts'

/** A stem as rare as this tells what is meant by itself. */
export const TELLING = 2.2

/** What it is called in the coverage; null of what is only said of things: "procedural". */
export function nameOf(issues: readonly Issue[], texts: readonly string[]): string | null {
  const label = labelOf(issues, texts)
  return label === null ? null : asWritten(qualified(wholeName(label, texts), texts), texts)
}

/** What most pages call it; a rare word says more than a common one, and two more than one; what only stands before nouns is no name. */
function labelOf(issues: readonly Issue[], texts: readonly string[]): string | null {
  const country = issues.flatMap(({ forms }) => [...forms.keys()]).find((form) => countryNamed(form)?.as === 'name')
  // "U.S." without the full stop that ends it.
  if (country) return country.replace(/(?<=\.\p{Lu})$/u, '.')
  const most = Math.max(...issues.map(({ stands }) => stands.length))
  const names = issues
    // "Immediate resignations", said once, is no name for all resignations.
    .filter(({ stands: { length } }) => length >= most / 2 && (length > 1 || most === 1))
    .map(({ key, forms }) => {
      const form = mostFrequent(forms)
      return { form, score: forms.get(form)! * (key.includes(' ') ? 2 : 1) * rarityOf(key) }
    })
    .sort((a, b) => b.score - a.score)
    .map(({ form }) => form.replace(/[’']s$/, '').replace(SHOUTED, (word) => word.toLowerCase()))
  for (const name of names) {
    const after = nounAfter(name, texts)
    if (after === null) return name
    if (after.noun) return `${name} ${after.noun}`
  }
  return null
}

/** "OBSTRUCTION"; names of bodies are shorter. */
const SHOUTED = /\b\p{Lu}{7,}\b/gu

/** "Weapons" of "nuclear", which stands before nouns nearly always; "" where each time before another; null of what is a noun itself. */
function nounAfter(label: string, texts: readonly string[]): { noun: string } | null {
  if (label.includes(' ')) return null
  const pattern = new RegExp(`\\b${literal(label)}\\b(?:[ -](\\p{Ll}+))?`, 'giu')
  const after = texts.flatMap((text) => [...text.matchAll(pattern)].map((match) => match[1] ?? ''))
  const nouns = new Map<string, number>()
  for (const word of after)
    if (word && !isStop(word) && !RELATES.test(word) && !FOLLOWS.test(word)) nouns.set(word, (nouns.get(word) ?? 0) + 1)
  const before = [...nouns.values()].reduce((sum, n) => sum + n, 0)
  if (after.length < 2 || before < MOSTLY * after.length) return null
  const noun = mostFrequent(nouns)
  return { noun: nouns.get(noun)! > 1 ? noun : '' }
}
const MOSTLY = 0.7

/** "Health care law", where "care law" hardly ever stands without "health". */
function wholeName(label: string, texts: readonly string[]): string {
  const { word, times, all } = wordBefore(label, texts)
  return times > 2 && times >= ALWAYS * all ? wholeName(`${word} ${label}`, texts) : label
}
const ALWAYS = 0.8

/** "Tax bill": what alone says little has the kind for its name that pages mostly give it, where they give it any. */
function qualified(label: string, texts: readonly string[]): string {
  if (!GENERAL.test(label)) return label
  const { word, times, named, all } = wordBefore(label, texts, NO_KIND)
  return times > 2 && times >= MOSTLY_SO * named && times >= OFTEN * all ? wholeName(`${word} ${label}`, texts) : label
}
const GENERAL =
  /^(?:act|agreement|amendment|ban|bill|case|cut|deal|declaration|expansion|extension|funding|inquiry|investigation|law|legislation|memo|nomination|order|plan|polic(?:y|ie)|power|probe|program|project|proposal|question|race|reform|resolution|rule|spending|trial|wall|withdrawal)s?$/i
const MOSTLY_SO = 0.35
const OFTEN = 0.1

/** The word that stands most often before a label and how often, how often any does that counts, and how often the label stands there. */
function wordBefore(label: string, texts: readonly string[], but = /^$/) {
  const pattern = new RegExp(`\\b${literal(label)}\\b`, 'gi')
  const before = texts.flatMap((text) =>
    [...text.matchAll(pattern)].map(
      ({ index }) => BEFORE.exec(text.slice(Math.max(0, index - LONGEST), index))?.[1] ?? '',
    ),
  )
  const counts = new Map<string, number>()
  for (const word of before)
    if (word && !isStop(word.toLowerCase()) && !but.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1)
  const word = counts.size === 0 ? '' : mostFrequent(counts)
  const named = [...counts.values()].reduce((sum, n) => sum + n, 0)
  return { word, times: counts.get(word) ?? 0, named, all: before.length }
}

const BEFORE = /([\p{L}\p{N}’'-]+) $/u
/** Letters of a word: a page may have a longer one for harm. */
const LONGEST = 40

/** "Shutdown", where pages mostly write "shutdown". */
function asWritten(label: string, texts: readonly string[]): string {
  const plain = label.toLowerCase()
  if (plain === label) return label
  const times = (form: string) => texts.filter((text) => text.includes(form)).length
  return times(plain) >= times(label) ? plain : label
}

const rarityOf = (key: string): number => Math.max(...key.split(' ').map((stem) => Math.min(TELLING, weight(stem))))
