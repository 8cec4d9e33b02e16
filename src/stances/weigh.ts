/**
 * What is done with words where no verb says so: of all that hints at it, the likeliest, by weights learnt from statements whose
 * stance people have read (`training/stances`): multinomial logistic regression.
 */
import { remembered } from '../speakers/names/spelling.ts'
import type { Stance } from '../types.ts'
import WEIGHTS from './weights.json' with { type: 'json' }
import { type Hint, hintsIn } from './words.ts'

export interface Statement {
  /** The source's words; lower-case, straight apostrophes. */
  who: string
  /** The cue's. */
  how: string
  /** What is said, as it stands. */
  said: string
  quoted: 'direct' | 'indirect' | 'mixed'
  /** Whether a reporter says it. */
  reports: boolean
}

interface Weighed {
  stance: Stance
  probability: number
  /** The words that speak for it, those that do most first, with offsets in what is said. */
  words(): Hint[]
}

/** Words that tell how something is said and not of what. */
const MANNERS = new Set(
  (
    'even just only too so ever again still really simply never always every all how why what when while than been being now most more ' +
    'want trying try thinks knows think know actually clearly obviously truly very such instead rather like people country who whose ' +
    'because but yet although though if unless could might may would will should must can was were had did is are has have do does ' +
    'not no been keep kept going gonna get got made make makes let put anybody anyone everyone everybody somebody someone'
  ).split(' '),
)
const CUES: readonly [string, RegExp][] = [
  ['say', /\bsa(?:y|id|ys|ying)\b/],
  ['tell', /\bt(?:old|ell)/],
  ['post', /tweet|post|—|--/],
  ['write', /\bwr(?:ote|ite|iting)/],
  ['argue', /argu|insist|contend|maintain|assert/],
  ['claim', /claim|alleg/],
  ['call', /\bcall|brand|label|dub|describ|compar|portray|character/],
  ['accuse', /accus|charg/],
  ['think', /think|thought|believ|feel|felt|view|\bsee/],
  ['report', /report|accord|show|found|find|reveal|data/],
  ['note', /\bnot(?:e|ed|ing)|point/],
  ['add', /\badd|continu|went on/],
  ['explain', /explain/],
  ['suggest', /suggest|hint|signal/],
  ['joke', /jok|quip/],
  ['shout', /shout|chant|sign|read/],
  ['know', /know|knew|realiz|learn/],
  ['announce', /announc/],
  ['colon', /^:$/],
]
const PERSONS = new Map(
  Object.entries({
    i: "i i'm i've i'd i'll my me",
    we: "we our us we're we've we'll",
    you: "you your you're",
    he: "he his him she her he's she's",
    they: "they their them they're they've",
    it: "it this that it's that's its these those",
  }).flatMap(([name, list]) => list.split(' ').map((word) => [word, name] as const)),
)

/** By name; what is there has 1 unless it is a length. */
export function featuresOf(
  { who, how, said, quoted, reports }: Statement,
  { words, hints }: { words: readonly string[]; hints: readonly Hint[] },
): Map<string, number> {
  const out = new Map<string, number>()
  const set = (name: string, value = 1) => out.set(name, value)
  for (const name of hinted(hints, quoted)) set(name)
  set(quoted)
  if (reports) set('reporter')
  for (const name of cuesIn(how)) set(name)
  if (/critic|opponent|detractor/.test(who)) set('by critics')
  if (/supporter|fans\b|allies/.test(who)) set('by supporters')
  if (/^(?:he|she|they|i|we|who|it)$/.test(who)) set('by pronoun')
  if (who === '') set('by nobody')
  for (const word of words) {
    if (MANNERS.has(word)) set(`“${word}”`)
    else if (word.endsWith("n't")) set("“n't”")
    const person = PERSONS.get(word)
    if (person) set(`has ${person}`)
    else if (word === '?' || word === '!') set(word)
    else if (word < ':') set('number')
  }
  const opens = PERSONS.get((words[0] === 'that' ? words[1] : words[0]) ?? '')
  if (opens) set(`opens ${opens}`)
  set('length', words.length / 60)
  if (words.length < 8) set('short')
  if (words.length > 40) set('long')
  set('names', Math.min(3, said.match(NAMES)?.length ?? 0) / 2)
  if (/^(?:that )?["“‘']?(?:[A-Z][a-z]+ ){1,3}/.test(said)) set('opens name')
  return out
}

/** Of words that hint at a stance: their kinds, whether they are quoted and come early, and how often each comes. */
function hinted(hints: readonly Hint[], quoted: Statement['quoted']): string[] {
  const out: string[] = []
  const counts = new Map<string, number>()
  const count = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1)
  for (const { kind, start, quoted: inside, negated } of hints) {
    const name = negated ? `not ${kind}` : kind
    count(name)
    if (inside || quoted === 'direct') count(`“${name}”`)
    if (start < 60) out.push(`${name} first`)
  }
  for (const [name, times] of counts) {
    out.push(name)
    if (times > 1) out.push(`${name} twice`)
    if (times > 2) out.push(`${name} more`)
  }
  return out
}

const NAMES = /(?<=[a-z,] )[A-Z][a-z]+/g

/** What the cue's words are of; cues come again and again. */
const cuesIn = remembered((how) => CUES.filter(([, pattern]) => pattern.test(how)).map(([name]) => `cue ${name}`))

const bias: Readonly<Record<string, number>> = WEIGHTS.bias
const STANCES = Object.keys(bias)
const ROWS = new Map(
  Object.entries<Readonly<Record<string, number>>>(WEIGHTS.weights).map(([name, row]) => [
    name,
    STANCES.map((stance) => row[stance] ?? 0),
  ]),
)
/** What is never an answer: that it is but asserted, or one of the stances of which too few are known. */
const NO_ANSWERS: ReadonlySet<string> = new Set(['asserts', 'other'])

/** The likeliest of what is more than asserted; null where no word hints at anything. */
export function weigh(statement: Statement): Weighed | null {
  const read = hintsIn(statement.said)
  if (!read.hints.length) return null
  const sums = STANCES.map((stance) => bias[stance]!)
  for (const [name, value] of featuresOf(statement, read)) {
    const row = ROWS.get(name)
    if (row) for (let i = 0; i < sums.length; i++) sums[i]! += row[i]! * value
  }
  const highest = Math.max(...sums)
  const powers = sums.map((sum) => Math.exp(sum - highest))
  let best = -1
  for (const [i, stance] of STANCES.entries())
    if (!NO_ANSWERS.has(stance) && (best < 0 || powers[i]! > powers[best]!)) best = i
  const speaksFor = ({ kind, negated }: Hint) => ROWS.get(negated ? `not ${kind}` : kind)?.[best] ?? 0
  return {
    stance: STANCES[best] as Stance,
    probability: powers[best]! / powers.reduce((sum, each) => sum + each, 0),
    words: () =>
      read.hints
        .filter((hint) => speaksFor(hint) > 0.2)
        .sort((a, b) => speaksFor(b) - speaksFor(a) || a.start - b.start),
  }
}
