/** Amounts in a sentence: a list of rules, of which the earlier wins where two overlap. */
import type { Amount } from '../types.ts'
import { AFTER, BEFORE, currencyOf } from './currencies.ts'
import { NUMBER, numberOf } from './number.ts'

type Found = Pick<Amount, 'kind' | 'value' | 'upTo' | 'unit'>

interface Rule {
  /** Without this a text has nothing for the rule: most are passed over by this cheap test. */
  hint: RegExp
  pattern: RegExp
  /** null where it is none after all. */
  read(groups: Record<string, string | undefined>): Found | null
}

/** Not in the middle of a word, a code ("F-16", "S-400") or a longer number. */
const START = String.raw`(?<![\w.,:/#-]|\w\+)`
/** "And" joins the ends of a range only behind "between": "$10 and $20 models" are two prices. */
const TO = String.raw`\s?(?:[-–—]|to|(?<=\bbetween [^;:!?]{1,40}\s)and)\s?`
const rule = (hint: RegExp, source: string, read: Rule['read']): Rule => ({
  hint,
  pattern: new RegExp(START + source, 'gi'),
  read,
})

/** "5-10 million" is five to ten million: a bare first number takes the scale of the second, where that makes it the smaller. */
function range(kind: Amount['kind'], from: string, to: string | undefined, unit: string): Found | null {
  let value = numberOf(from)
  const upTo = to === undefined ? value : numberOf(to)
  if (value === null || upTo === null) return null
  const scale = to && /(?:hundred|thousand|million|billion|trillion|[kmb]|bn|tr?n|mn)$/i.exec(to.trim())?.[0]
  if (scale && /^[\d.,]+$/.test(from)) value = numberOf(`${from} ${scale}`) ?? value
  return value <= upTo ? { kind, value, upTo, unit } : null
}

/** Numbers by which things are named, times of day, ages, and parts of a date are no counts. */
const NO_UNIT = /^(?:am|pm|percent|years?-old|th|st|nd|rd)$/i
/** Words that end the noun phrase after a number. */
const STOPS =
  /^(?:includes|means|makes|seems|appears|sounds|becomes|comes|goes|requires|remains|gives|takes|shows|of|in|on|at|by|to|for|from|with|and|or|but|that|which|who|is|are|was|were|be|been|has|have|had|will|would|could|can|may|might|as|than|the|a|an|this|these|those|after|before|during|since|ago|later|earlier|per|into|over|under|through|throughout|within|without|about|against|among|around|between|until|unless|if|when|where|while|because|so|more|less|other|others|others'|yes|not|his|her|its|their|our|us|times?)$/i
const PEOPLE =
  /^(?:people|men|women|children|police|troops|personnel|staff|cattle|aircraft|sheep|fish|migrants|dead|wounded|injured|missing|degrees)$/i
/** Words that end in "s" and count nothing. */
const NO_PLURAL =
  /(?:ss|us|is|ous|['’]s)$|^(?:s|vs|as|was|has|is|this|its|his|does|says|news|series|politics|plus|times)$/i

/** The counted thing: the first plural within four words, and where it ends; null where there is none. */
function unitAfter(text: string): { unit: string; length: number } | null {
  const words = /^(?:[ -][\p{L}][\p{L}.'’-]{0,24}){1,5}/u.exec(text)?.[0] ?? ''
  let found: { unit: string; length: number } | null = null
  for (const word of words.matchAll(/[ -]([\p{L}.'’-]+)/gu)) {
    const plain = word[1]!.replace(/[.'’-]+$/, '')
    if (STOPS.test(plain) || NO_UNIT.test(plain)) return found
    const many = PEOPLE.test(plain) || (/s$/.test(plain) && !NO_PLURAL.test(plain) && /^\p{Ll}/u.test(plain))
    // "Two corrections officers" are officers.
    if (found && !many) return found
    // "One of 37 weapons police say were handed in".
    if (found && /^(?:said|say|believed?) /.test(words.slice(word.index + word[0].length + 1))) return found
    if (many) {
      const of = /[ -]((?:square|cubic) )$/i.exec(words.slice(0, word.index + 1))?.[1] ?? ''
      found = { unit: (of + plain).toLowerCase(), length: word.index + 1 + plain.length }
    }
    // "A 36-second video of ships": none of them is counted.
    else if (word[0].startsWith('-') && word.index === 0) return null
  }
  return found
}

const FRACTIONS = new Map<string, number>([
  ['half', 1 / 2],
  ['third', 1 / 3],
  ['thirds', 1 / 3],
  ['quarter', 1 / 4],
  ['quarters', 1 / 4],
  ['fourth', 1 / 4],
  ['fourths', 1 / 4],
  ['fifth', 1 / 5],
  ['fifths', 1 / 5],
  ['sixth', 1 / 6],
  ['tenth', 1 / 10],
  ['tenths', 1 / 10],
])
const TIMES: readonly (readonly [RegExp, number])[] = [
  [/^halv/i, 0.5],
  [/^doubl/i, 2],
  [/^(?:trebl|tripl)/i, 3],
  [/^quadrupl/i, 4],
]
const round = (value: number): number => Math.round(value * 1e4) / 1e4
const ratio = (value: number): Found => ({ kind: 'ratio', value: round(value), upTo: round(value), unit: '' })

const N = (name: string): string => `(?<${name}>${NUMBER})`

const MONEY = new RegExp(`${BEFORE}|\\b${AFTER}`, 'i')
const PARTS = /half|thirds?\b|quarter|f(?:our|if)ths?\b|sixth|tenth/i
const CHANGES = /halv|doubl|trebl|tripl|quadrupl/i

/** So few won are what somebody else won: "in 2016 won", "the 12 won". */
const LEAST_WON = 2100

const RULES: readonly Rule[] = [
  // "weighs 400 pounds", "a 400-pound bear", "five pounds of flour"
  rule(
    /pound/i,
    `(?:(?<=\\b(?:weigh|gain|lose|lost|lift|shed)[a-z]{0,4}\\s(?:(?:about|around|nearly|over|only|some|more than) )?)${N('from')} pounds\\b|${N('each')}-pound\\b|${N('some')} pounds?(?= (?:of|heavier|lighter|overweight)\\b))`,
    ({ from, each, some }) => range('count', (from ?? each ?? some)!, undefined, 'pounds'),
  ),
  // "$105 million", "€5-10bn", "USD 3 million"
  rule(
    MONEY,
    `(?<sign>${BEFORE})\\s?${N('from')}(?:${TO}(?:${BEFORE})?\\s?${N('to')})?(?<mm>mm\\b)?`,
    ({ sign, from, to, mm }) => {
      const unit = currencyOf(sign!.trim()) ?? sign!.trim().toUpperCase()
      // "$140-150MM", as dealers write millions; "20mm" without a sign is a length.
      const [low, high] = mm ? (to ? [from!, `${to}m`] : [`${from}m`, to]) : [from!, to]
      return range('money', low, high, unit) ?? range('money', low, undefined, unit)
    },
  ),
  // "80 million pounds sterling", "5 to 7 euros"
  rule(MONEY, `${N('from')}(?:${TO}${N('to')})?[ -](?<name>${AFTER})`, ({ from, to, name }) => {
    const unit = currencyOf(name!)
    const cents = /^cents?$/i.test(name!)
    const found = unit === null ? null : range('money', from!, to, unit)
    if (found && unit === 'KRW' && found.value < LEAST_WON) return null
    return found && cents ? { ...found, value: found.value / 100, upTo: found.upTo / 100 } : found
  }),
  // "59 percent", "5–7 %"
  rule(/%|per ?cent/i, `${N('from')}(?:${TO}${N('to')})?(?:\\s?%|[ -]per ?cent\\b(?!age))`, ({ from, to }) =>
    range('percent', from!, to, '%'),
  ),
  // "one in five", "3 out of 10", "eight of 10 avocados"
  rule(
    / (?:in|of) /,
    `${N('part')} (?:in|out of|(?<!one )of) (?:every )?${N('whole')}(?= [a-z])`,
    ({ part, whole }) => {
      const [a, b] = [numberOf(part!), numberOf(whole!)]
      return a !== null && b !== null && a > 0 && a < b && b <= 1000 ? ratio(a / b) : null
    },
  ),
  // "two-thirds", "a quarter of", "half the"
  rule(
    PARTS,
    `(?:(?<many>one|two|three|four|five|nine|an?)[ -](?<part>half|thirds?|quarters?|fourths?|fifths?|sixth|tenths?)(?= of\\b(?! (?:January|February|March|April|May|June|July|August|September|October|November|December|an? (?:[a-z]{1,3}llion|dozen))\\b)| the\\b|[ -]majority)|(?<more>two|three|four)-(?<parts>thirds|quarters|fourths|fifths|tenths)|(?<half>half)(?= of\\b(?! \\d)| the (?!time)\\b))`,
    ({ many, part, more, parts, half }) =>
      ratio(half ? 0.5 : (numberOf((many ?? more)!) ?? 1) * FRACTIONS.get((part ?? parts)!.toLowerCase())!),
  ),
  // "halving", "has doubled"
  rule(
    CHANGES,
    `(?<verb>halv(?:ed|ing)|doubl(?:ed|ing)|trebl(?:ed|ing)|tripl(?:ed|ing)|quadrupl(?:ed|ing))\\b(?! down)`,
    ({ verb }) => ratio(TIMES.find(([pattern]) => pattern.test(verb!))![1]),
  ),
]

/** Of what weighs so much, and no price: a bare "pounds" in such a sentence is a weight. */
const WEIGHT =
  /\b(?:weigh(?:s|ed|t|ing)?|kilos?|kilogram(?:me)?s?|kgs?|lbs?|ounces?|light(?:er|est)|heav(?:y|ier|iest))\b/i
const STERLING = /[£]|\bsterling\b/i
const asWeight = (found: Found | null, text: string): Found | null =>
  found?.unit === 'GBP' && WEIGHT.test(text) && !STERLING.test(text)
    ? { ...found, kind: 'count', unit: 'pounds' }
    : found

/** "400,000 troops", "twelve Russian officers", "10 to 20 villages". */
const COUNT = new RegExp(`${START}${N('from')}(?:${TO}${N('to')})?`, 'gi')

/** "Five things to know": of a text, and not of what it tells. */
const NOTHING = /^(?:things|reasons|ways|takeaways|thoughts)$/

/** "A few hundred", "one of two minds", and "the two leaders", of whom the text has long been speaking, measure nothing. */
function isIdle(text: string, match: RegExpExecArray): boolean {
  const before = text.slice(Math.max(0, match.index - 10), match.index)
  if (/^two$/i.test(match[0])) return /\b(?:the|these|those|both|our|their|his|her|its|of) $/i.test(before)
  return /^one$/i.test(match[0]) || /\b(?:few|several|many|couple) $/i.test(before)
}

/** Numbers that name: "Article 5", "No. 3", "Boeing 747", "12 AK 47 rifles", and years. */
function isName(text: string, match: RegExpExecArray): boolean {
  const number = match.groups!.from!
  if (/^(?:1[5-9]|20)\d\d$/.test(number)) return true
  const before = text.slice(Math.max(0, match.index - 24), match.index)
  const behind = text.slice(match.index + match[0].length, match.index + match[0].length + 20)
  // "At 1130 hours", "1130 hrs GMT"
  if (/^(?:[01]\d|2[0-3])[0-5]\d$/.test(number) && ON_THE_CLOCK.test(behind) && (AT.test(before) || ZONE.test(behind)))
    return true
  return (
    /\d/.test(number) &&
    /(?:(?<=[a-z\d,;] )\p{Lu}[\p{L}-]{1,20}|\b(?:No|Nos|Art)\.|\b(?:article|section|chapter|page|room|flight|route|aged?)) $/u.test(
      before,
    )
  )
}

const ON_THE_CLOCK = /^ ?(?:hours|hrs)\b/
const AT = /\b(?:at|by|until|till|from|since|before|after) $/i
const ZONE = /^ ?(?:hours|hrs),? (?:local|[A-Z]{2,4}\b)/

const SMALLER = /^(?:seconds?|minutes?|hours?|days?|weeks?|months?)$/
/** "8 minutes, 46 seconds": the latter are no figure of their own. */
const isPartOf = ({ unit, end }: Pick<Amount, 'unit' | 'end'>, text: string, start: number): boolean =>
  /^(?:minute|hour|day|week|year)/.test(unit) && /^,? (?:and )?$/.test(text.slice(end, start))

/** Every amount of a stretch of text, in order; offsets within it. */
export function amountsIn(text: string): (Found & { start: number; end: number })[] {
  const out: (Found & { start: number; end: number })[] = []
  const free = (start: number, end: number) => !out.some((other) => other.start < end && start < other.end)
  const put = (found: Found | null, start: number, end: number) => {
    if (found && free(start, end)) out.push({ ...found, start, end })
  }
  for (const { hint, pattern, read } of RULES)
    if (hint.test(text))
      for (const match of text.matchAll(pattern))
        put(asWeight(read(match.groups ?? {}), text), match.index, match.index + match[0].length)
  for (const match of text.matchAll(COUNT) as Iterable<RegExpExecArray>) {
    const { from, to } = match.groups!
    let end = match.index + match[0].length
    const counted = unitAfter(text.slice(end, end + 120))
    if (!counted || NOTHING.test(counted.unit) || isName(text, match) || isIdle(text, match)) continue
    // "two and a half years": what follows "and" is no upper end.
    const found = range('count', from!, to, counted.unit) ?? range('count', from!, undefined, counted.unit)
    end += counted.length
    if (SMALLER.test(counted.unit) && out.some((larger) => isPartOf(larger, text, match.index))) continue
    put(found, match.index, end)
  }
  return out.sort((a, b) => a.start - b.start)
}
