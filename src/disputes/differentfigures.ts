/** Whether two mentions give different figures for one thing. */
import { CALENDAR, type Figure, figures, isOneValue } from '../claims/numbers.ts'
import { sharedRuns } from '../claims/runs.ts'
import { sensesOf } from '../claims/senses.ts'
import { countryNamed } from '../speakers/names/countries.ts'
import { contentWords, isStop, words } from '../text/words.ts'
import { covered, matterOf, once, type Side } from './side.ts'

/** In statements that are otherwise alike, or in parts of them that measure the same of the same. */
export function differentFigures(a: Side, b: Side): [Figure, Figure] | null {
  if ([a, b].some(({ text }) => INTERIM.test(text)) || areOfOthers(a.text, b.text)) return null
  const found = alike(a, b) ?? measured(a, b)
  return found && areOfOtherTimes(a.text, b.text) ? null : found
}

/** Whom Rumian airstrikes killed are none of those whom Halland's shelling did. */
function areOfOthers(a: string, b: string): boolean {
  const [mine, theirs] = [attackersIn(a), attackersIn(b)]
  return mine.length > 0 && theirs.length > 0 && !mine.some((country) => theirs.includes(country))
}
const attackersIn = (text: string): string[] =>
  [...text.matchAll(ATTACK)].flatMap(({ 1: word }) => countryNamed(word!)?.country ?? [])
const ATTACK =
  /\b(\p{Lu}\p{L}+)(?:[’']s)? (?:\p{Ll}+ ){0,2}?(?:(?:air)?strikes?|shelling|firing|fire|bomb(?:ing|ardment)s?|missiles?|rockets?|drones?|raids?)\b/gu

/** What was paid since 2012 is more than what was paid in 2012. */
const areOfOtherTimes = (a: string, b: string): boolean =>
  (SINCE.test(a) && IN_ONE.test(b)) || (SINCE.test(b) && IN_ONE.test(a))
const SINCE = /\b(?:since (?:\p{Lu}\p{Ll}+ )?(?:19|20)\d\d|over (?:the )?(?:\S+ )?(?:years|decades?))\b/u
const IN_ONE = /\b(?:in|for|during) (?:19|20)\d\d\b|\b(?:a|per|each|every|last|this) year\b|\bannual/iu

/** What is counted "so far" is more later. */
const INTERIM = /\b(?:so far|thus far|as of|to date|(?:rose|risen|climbed|rising) to|and (?:counting|rising))\b/i

function alike(a: Side, b: Side): [Figure, Figure] | null {
  const found = differing(figuresOf(a), figuresOf(b))
  if (!found || isBounded(a, b, found) || isBounded(b, a, [found[1], found[0]])) return null
  // "Moved from 300 feet to ten" says nothing against a quay of 300 feet.
  if (startsAt(a.text, found[1]) || startsAt(b.text, found[0])) return null
  if (covered(a.stems, b.stems) < 0.7 || times(a.text) !== times(b.text) || isUpdate(a, b)) return null
  if (isOnOccasion(a, b) || isOnOccasion(b, a) || pointsElsewhere(a) !== pointsElsewhere(b)) return null
  // What is measured stands before the figure, if anything does: "the talks started an hour late", "Lund arrived half an hour late".
  const [mine, theirs] = [before(a.text, found[0].unit), before(b.text, found[1].unit)]
  if (mine.length > 0 && theirs.length > 0 && !mine.some((stem) => theirs.includes(stem))) return null
  return matterOf(a, b).filter((stem) => stem !== found[0].unit).length >= 3 ? found : null
}

/** "At least 16 were hurt when a quay was hit" are not all of whom the other tells, who tells of no quay, and of nothing else that hurt them. */
function isOnOccasion({ text }: Side, other: Side): boolean {
  const at = text.search(OCCASION)
  if (at < 0 || OCCASION.test(other.text)) return false
  const said = contentWords(text.slice(at, at + 80))
  const plain = said.filter(({ capital }) => !capital)
  // "At a Halden protest": by the protest, and not by the town.
  return !(plain.length > 0 ? plain : said).slice(0, 3).some(({ stem }) => other.stems.has(stem))
}
/** "Seven were killed in those bombings": in which, another sentence says. */
const pointsElsewhere = ({ text }: Side): boolean => POINTS.test(text)
const POINTS =
  /\b(?:in|of|from|by|during|after) (?:those|these|that|this) (?!year|month|week|country|city|town|day)\p{Ll}{3,}/iu
const OCCASION = /\b(?:when|where|after|in|at|by) an? (?=\p{L})/iu

/** "More than 2,300" are 2,342; and of "two counts of fraud and five of theft" neither is all of the counts. */
function isBounded(
  { text }: Side,
  other: Side,
  [{ value, unit }, { value: theirs }]: readonly [Figure, Figure],
): boolean {
  if (new Set(figuresOf(other).flatMap((each) => (each.unit === unit ? each.value : []))).size > 1) return true
  if (theirs < value || theirs > FAR_ABOVE * value) return false
  return [...text.matchAll(AT_LEAST)].some(
    ([, digits, scale]) => Number(digits!.replaceAll(',', '')) * (SCALES[scale?.toLowerCase() ?? ''] ?? 1) === value,
  )
}
const AT_LEAST =
  /\b(?:more than|at least|over|upwards of|north of|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|top(?:s|ped)?) [$€£]?(\d[\d,.]*\d|\d)(?: (thousand|million|billion|trillion))?/gi
const SCALES: Record<string, number> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 }
const FAR_ABOVE = 1.25

/** Pages bring their agency's words up to date: "more than 150 people have died in attacks …", then 170. */
const isUpdate = (a: Side, b: Side): boolean =>
  a.features.own && b.features.own && sharedRuns(a.features.plain, b.features.plain).longest >= OF_ONE_TEXT
/** Nobody else puts so many words alike. */
const OF_ONE_TEXT = 8

/** The content words shortly before a figure and what it counts. */
function before(text: string, unit: string): string[] {
  const all = contentWords(text)
  const at = all.findIndex(({ stem }) => stem === unit)
  return all
    .slice(Math.max(0, at - 4), Math.max(0, at))
    .flatMap((word) => (figures(text, [word]).length > 0 ? [] : word.stem))
}

const figuresOf = once(({ text }: Side) => measures(text))

/** The first two of one unit, where neither side has a value of it in common with the other. */
function differing(x: readonly Figure[], y: readonly Figure[]): [Figure, Figure] | null {
  for (const one of x) {
    const [mine, others] = [x, y].map((all) => all.filter(({ unit }) => unit === one.unit))
    if (others!.length > 0 && !mine!.some(({ value }) => others!.some((other) => isOneValue(other.value, value))))
      return [one, others![0]!]
  }
  return null
}

/** "Rumia landed an hour late", "Rumia's plane arrived half an hour behind schedule": the parts in which the figures stand say the same. */
function measured(a: Side, b: Side): [Figure, Figure] | null {
  if (a.features.senses.filter((sense) => b.features.senses.includes(sense)).length < 2) return null
  for (const one of partsOf(a))
    for (const other of partsOf(b)) {
      const senses = one.senses.filter((sense) => other.senses.includes(sense))
      const named = one.capitals.some(
        (stem) => other.capitals.includes(stem) && (a.names.has(stem) || b.names.has(stem)),
      )
      const found = senses.length >= 2 && named && one.two === other.two ? differing(one.figures, other.figures) : null
      if (found) return found
    }
  return null
}

/** A sense is one of a part's own on the side of its figure where it stands: what "a start half an hour late after his arrival" measures is no arrival. */
const partsOf = once(({ text }: Side) =>
  figureParts(text).map((part) => {
    const figures = measures(part)
    const at = Math.max(0, words(part).find(({ stem }) => stem === figures[0]!.unit)?.start ?? 0)
    return {
      senses: [...sensesOf(part.slice(0, at)), ...sensesOf(part.slice(at)).map((sense) => `${sense} after`)],
      capitals: capitals(part),
      /** Of two who did it together. */
      two: /\p{Lu}\p{L}+ and \p{Lu}/u.test(part),
      figures,
    }
  }),
)

const capitals = (text: string): string[] => contentWords(text).flatMap(({ capital, stem }) => (capital ? stem : []))

/** The parts between commas and dashes that have a figure, each with those before it back to one that names somebody. */
function figureParts(text: string): string[] {
  const parts = text.split(/[,;—–]\s/)
  return parts.flatMap((part, n) => {
    if (measures(part).length === 0) return []
    let from = n
    while (from > 0 && capitals(parts[from]!).length === 0) from--
    return [parts.slice(from, n + 1).join(', ')]
  })
}

/** The years and such that a text names, in one order: one year's figure is not another's. */
const times = (text: string): string => [...new Set(text.toLowerCase().match(TIME))].sort().join()
const TIME = /\b(?:(?:last|this|next|previous) (?:year|month|week|quarter)|(?:19|20)\d\d)\b/g

/** "Three days after the vote" measures from where the page stands, not what it tells of. */
const RELATIVE = /\b\S{1,20} (?:hours?|days?|weeks?|months?|years?) (?:after|before|ago|since)\b/gi

/** "Fell from 8.1 percent": what was before; "three other guests": with whom they are more. */
const STARTS = /\bfrom (?:\p{L}+ )?(\d[\d.,]*)(?: ?%| per ?cent)?/giu
const startsAt = (text: string, { value }: Figure): boolean =>
  [...text.matchAll(STARTS)].some(({ 1: number }) => Number(number!.replace(/[.,]$/, '').replaceAll(',', '')) === value)
const OTHERS = /\b\S{1,20} other \p{L}+/giu

/** "The 1,000-strong choir": a thousand, and not one and nothing. */
const HYPHENED = /(\d[.,]\d+)-(?=\p{L})/gu
/** "110 billion euros ($158 billion)": the same money again, by the rate of that day. */
const CONVERTED =
  / ?\((?<=\d[^()\n]{0,24}\()(?:about |around |some |nearly |roughly )?(?:[€$£¥₹]|[A-Z]{1,3}\$?) ?\d[^()\n]{0,24}\)/gu

/** "1:20 p.m." */
const CLOCK = /\b\d{1,2}(?::\d\d(?: ?[ap]\.?m\b\.?)?| ?[ap]\.?m\b\.?)/gi

/** Words that come after the number of a model. */
const MODEL = '(?:max|pro|plus|mini|ultra|neo|air|series|class)'
/** "The 737 Max", "a 737-9 MAX": part of a name, and no count. */
const MODELS = new RegExp(`\\b\\d{1,4}(?:-\\d{1,3})? (?=${MODEL}\\b)`, 'gi')
/** "Flight 370", "Section 230", "Max 9"; but "Some 200 boats", "Halden 1,200". */
const NUMBERED =
  /(?<![\p{L}\d])(\p{Ll}?\p{Lu}[\p{L}-]*) \d{1,4}(?![\d.,:]*\d| ?(?:%|(?:per ?cent|hundred|thousand|[mbt]r?illion)\b))\b/gu
const withoutNumber = (all: string, name: string): string =>
  LEADS.has(name.toLowerCase()) || isStop(name.toLowerCase()) || countryNamed(name) !== null ? all : name
/** Words that begin a sentence before a count. */
const LEADS: ReadonlySet<string> = new Set(
  'about around some nearly almost roughly approximately over only least most another just exactly fully those these killed including authorities officials police sunday monday tuesday wednesday thursday friday saturday'.split(
    ' ',
  ),
)

/** Figures that measure: counts of things and shares, not years, days of a month or times of day. */
export function measures(text: string): Figure[] {
  const plain = text
    .replace(MODELS, '')
    .replace(NUMBERED, withoutNumber)
    .replace(CONVERTED, '')
    .replace(RELATIVE, '')
    .replace(CLOCK, '')
    .replace(STARTS, '')
    .replace(OTHERS, '')
    .replace(HYPHENED, '$1 ')
    .replace(/\b(?:one|an|a) (?=hour|day|week|month|year)\b/gi, '1 ')
  const spelled = plain.replace(/\bhalf 1 /gi, 'half ')
  return figures(spelled, words(spelled)).filter(({ unit }) => unit !== '' && unit !== 'year' && unit !== CALENDAR)
}
