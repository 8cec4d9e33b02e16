/** Whether two mentions contradict each other. Few and sure: a dispute that is none misleads more than one that is missed. */
import type { Comparable, Contradiction } from '../store/store.ts'
import type { Stance } from '../types.ts'
import { type Features, negationIn } from './features.ts'
import { weight } from './idf.ts'
import { type Figure, figures } from './numbers.ts'
import { accusation, isDone, isNear, opposed, sensesOf, withoutSenses } from './senses.ts'
import { isBase } from './verbs.ts'
import { contentWords, words } from './words.ts'

/** Stances that say of something that it is not so. */
export const AGAINST: ReadonlySet<Stance> = new Set(['denies', 'disputes'])
/** Wishes, questions and silence neither deny nor are denied. */
const SILENT: ReadonlySet<Stance> = new Set(['asks', 'declines-to-comment', 'has-not-answered', 'thanks', 'praises'])
/** Who speaks so does not hold what he speaks of. */
const NOT_HELD: ReadonlySet<Stance> = new Set([...AGAINST, 'rejects', 'doubts', 'downplays'])
/** What is longer is no single statement. */
const LONGEST = 500

/** A mention as contradiction sees it; null where it can neither contradict nor be contradicted. */
interface Side {
  id: string
  text: string
  features: Features
  stems: ReadonlySet<string>
  names: ReadonlySet<string>
  against: boolean
  /** Stem of what its negation governs, if it has one. */
  negates: string | null
}

/** A pure function of the two, whichever comes first. In a denial `a` is what is denied. */
export function contradiction(one: Comparable, other: Comparable): Contradiction | null {
  const [x, y] = one.id < other.id ? [sideOf(one), sideOf(other)] : [sideOf(other), sideOf(one)]
  if (!x || !y || sameVoice(one, other)) return null
  return denial(x, y) ?? denial(y, x) ?? negation(x, y) ?? figure(x, y)
}

/** What is found in a mention is found once: it is set against many others. */
function once<M extends { features: unknown }, T>(find: (mention: M) => T): (mention: M) => T {
  const known = new WeakMap<object, { found: T }>()
  return (mention) => {
    const entry = known.get(mention.features as object) ?? { found: find(mention) }
    known.set(mention.features as object, entry)
    return entry.found
  }
}

const FIRST = /^["“‘']?I\b/

const sideOf = once((mention: Comparable): Side | null => {
  const features = mention.features as Features
  const { id, text } = mention
  if (SILENT.has(features.stance) || features.question || text.length >= LONGEST) return null
  // "Not when they meet alone" answers something that stands elsewhere.
  if (/^["“‘']?not\b/i.test(text)) return null
  return {
    id,
    text,
    features,
    // Who says "I" is not what he speaks of.
    stems: new Set(FIRST.test(text) ? contentWords(text).map(({ stem }) => stem) : features.stems),
    names: new Set(features.names),
    against: AGAINST.has(features.stance) || features.negated,
    negates: features.negated ? (negationIn(text)?.governs ?? null) : null,
  }
})

/**
 * Nobody contradicts himself here: what one says otherwise on another day is a change of position. What a page tells of somebody
 * in its own words is his voice too.
 */
function sameVoice(a: Comparable, b: Comparable): boolean {
  const [x, y] = [a.features as Features, b.features as Features]
  if (x.own && y.own) return a.article === b.article
  if (x.own) return opening(a.text, OPENING).includes(accusedBy(y))
  if (y.own) return opening(b.text, OPENING).includes(accusedBy(x))
  return x.speaker !== '' && x.speaker === y.speaker
}

/** Share of the smaller of two sets of stems that the other has too, by rarity. */
function covered(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let all = 0
  let both = 0
  for (const stem of small) {
    all += weight(stem)
    if (large.has(stem)) both += weight(stem)
  }
  return all === 0 ? 0 : both / all
}

const common = (a: Side, b: Side): string[] => [...a.stems].filter((stem) => b.stems.has(stem))
const without = (stems: ReadonlySet<string>, names: ReadonlySet<string>): Set<string> =>
  new Set([...stems].filter((stem) => !names.has(stem)))
/** What they share besides the names of those they speak of. */
const matterOf = (a: Side, b: Side): string[] => common(a, b).filter((stem) => !a.names.has(stem) && !b.names.has(stem))

/** What one is said to have done, that one denies: "Rumia has denied involvement in the hacks". */
function denial(a: Side, b: Side): Contradiction | null {
  if (b.features.stance !== 'denies' || b.features.own || !isHeld(a)) return null
  // What is called for is not told as done.
  if (CHARGED.test(a.text) || asksFor(a)) return null
  const name = accusedBy(b.features)
  if (name === '' || !subject(a).includes(name) || isOfAnother(b, name)) return null
  const act = accusation(a.features.senses, b.features.senses)
  const meant =
    act === null ? sameMatter(a, b) && covered(a.stems, b.stems) >= 0.6 : isDone(act, a.text) && isAbout(a, b)
  return meant ? { a: a.id, b: b.id, kind: 'denial', why: '' } : null
}

/** That somebody was charged is not denied by who denies the deed. */
const CHARGED = /\b(?:charg|indict|accus|alleg|sanction)/i

/** "Dahl denies that Rumia hacked the commission" is no word on what Dahl did. */
const isOfAnother = (denied: Side, name: string): boolean => {
  const named = contentWords(denied.text.slice(0, 200))
    .slice(0, 3)
    .some(({ capital }) => capital)
  return named && !subject(denied).includes(name)
}

/** Told as a fact: nothing in it is denied, supposed, or yet to come. */
const isHeld = ({ text, features: { force, conditional, stance } }: Side): boolean =>
  force === 'fact' &&
  !conditional &&
  !NOT_HELD.has(stance) &&
  !/\b(?:not|never|no|neither|cannot|den(?:y|ies|ied|ial)\w*|dismiss\w*|reject\w*|refus\w*|doubt\w*|whether|fake|untrue|lies?|fiction|myth)\b|n['’]t\b/i.test(
    text,
  )

/** What the denial is about, beyond the act and names, is what the other is about: another deed of the same kind is not denied. */
function isAbout(accused: Side, denied: Side): boolean {
  const topics = contentWords(withoutSenses(denied.text))
    .map(({ stem }) => stem)
    .filter((stem) => !denied.names.has(stem) && !VAGUE.has(stem))
  return topics.length === 0 || topics.some((stem) => accused.stems.has(stem))
}
/** Stems of the words with which anything is denied. */
const VAGUE = new Set(
  ['accus', 'alleg', 'claim', 'charg', 'report', 'suggest', 'deny', 'denial', 'dismiss', 'reject'].concat([
    'involv',
    'repeat',
    'repeatedly',
    'firm',
    'strong',
    'always',
    'wrongdo',
    'respons',
    'role',
    'part',
    'official',
    'ministry',
    'govern',
    'spokesman',
    'president',
  ]),
)

/** Stems as the text writes them. */
const inWords = (stems: readonly string[], text: string): string =>
  stems.map((stem) => contentWords(text).find((word) => word.stem === stem)?.text ?? stem).join(', ')

const sameMatter = (a: Side, b: Side): boolean => matterOf(a, b).length >= 2

/** The word by which others would speak of whoever denies: a surname, or a place's or an organisation's name. */
export const accusedBy = ({ speaker }: Pick<Features, 'speaker'>): string => contentWords(speaker)[0]?.stem ?? ''

/** The first content words, where the subject stands: "Rumian" and "Rumia" alike. */
export const subject = ({ text }: Pick<Comparable, 'text'>): string[] => opening(text, 3)

/** Content words before which a page has named whom its sentence is about, with his office. */
const OPENING = 6

const opening = (text: string, count: number): string[] =>
  contentWords(text.slice(0, 200))
    .slice(0, count)
    .flatMap(({ stem, text: word }) => [stem, word.replace(/n$/, '')])

/** The same said and denied, or one thing called for and its opposite. */
function negation(a: Side, b: Side): Contradiction | null {
  const matter = matterOf(a, b)
  const opposite = opposed(a.features.senses, b.features.senses)
  if (opposite && isPlea(a, opposite) && isPlea(b, opposite) && asksFor(a) === asksFor(b)) {
    const objects = matter.filter((stem) => isNear(a.text, opposite[0], stem) && isNear(b.text, opposite[1], stem))
    // That one meeting is called off and another goes ahead is common; that one accepts and another refuses, everyday.
    const alike = opposite.includes('=cancel') || covered(a.stems, b.stems) >= 0.5
    if (objects.length > 0 && alike)
      return {
        a: a.id,
        b: b.id,
        kind: 'negation',
        why: `one is for it and one against it: ${inWords(objects, a.text)}`,
      }
  }
  if (a.against === b.against || a.features.conditional || b.features.conditional) return null
  if (a.features.own && b.features.own) return null
  const [held, against] = a.against ? [b, a] : [a, b]
  // "They had deep disagreements on fees": what is disputed in a page's own sentence is not told by it.
  if (held.features.own && held.text.includes(against.text)) return null
  if (CHARGED.test(held.text) && !CHARGED.test(against.text)) return null
  // Two rare words are as telling as three: "it is no witch hunt".
  const telling = common(a, b).length > 2 || matter.reduce((sum, stem) => sum + weight(stem), 0) >= RARE
  if (!isHeld(held) || matter.length < 2 || !telling || covered(a.stems, b.stems) < 0.75) return null
  if (covered(without(a.stems, a.names), without(b.stems, b.names)) < 0.6) return null
  // What somebody ought not to do he may do.
  if (asksFor(held) !== asksFor(against)) return null
  // What is denied stands at the end: "he does not agree that the inquiry into the fire is a farce" denies no fire.
  if (!held.stems.has(contentWords(against.text).at(-1)!.stem)) return null
  // "He had not thought of asking that they be sent" does not say that they will not be sent.
  if (!AGAINST.has(against.features.stance) && !(against.negates && isAsserted(held.text, against.negates))) return null
  return { a: held.id, b: against.id, kind: 'negation', why: '' }
}

/** Summed rarity of two words that are in few texts. */
const RARE = 9

/** "Rumia meddled", "it is a trick"; not "accused of meddling", "on the meddling". */
const isAsserted = (text: string, stem: string): boolean =>
  contentWords(text).some(
    (word) =>
      word.stem === stem &&
      !(/ing$/.test(word.text) || /\b(?:of|on|over|about|for)\s$/.test(text.slice(0, word.start))),
  )

/** Stands on one side, as far as the sense by which it is opposed goes: neither denied, refused nor conditional. */
function isPlea({ text, against, features: { stance, conditional } }: Side, opposite: readonly string[]): boolean {
  if (against || conditional || NOT_HELD.has(stance)) return false
  // To refuse calls for an end is to be for going on.
  return !opposite.includes('=cancel') || !REFUSAL.test(text)
}
const REFUSAL =
  /\b(?:reject|rebuff|refus|dismiss|ignor|defy|defi(?:ed|es|ance)|resist|despite|spurn|brush|shrug|push(?:es|ed|ing)? back|turn(?:s|ed)? down)/i

/** Something is asked for or held to be right, by the speaker or by those of whom the page tells. */
const asksFor = ({ text, features: { stance, force } }: Side): boolean =>
  stance === 'demands' || stance === 'proposes' || force === 'ought' || CALL.test(text) || isCommand(text)
const CALL =
  /\b(?:call(?:s|ed|ing)? (?:by|from|on|for|upon|to)|urg(?:e[sd]?|ing)|demand(?:s|ed|ing)?|press(?:ed|ing|es)|pressure|appeal(?:s|ed|ing)? (?:to|for|that)|pleas?|right to|wrong to)\b/i
const isCommand = (text: string): boolean => {
  const [first] = words(text.replace(/^(?:to )?["“‘']?(?:@\w{1,30},? )?/, '').slice(0, 60))
  return first !== undefined && isBase(first.text)
}

/** Different figures for one thing, in statements that are otherwise alike or that measure the same of the same. */
function figure(a: Side, b: Side): Contradiction | null {
  const found = alike(a, b) ?? measured(a, b)
  return (
    found && {
      a: a.id,
      b: b.id,
      kind: 'figure',
      why: `${found[0].value} against ${found[1].value} (${inWords([found[0].unit], a.text)})`,
    }
  )
}

function alike(a: Side, b: Side): [Figure, Figure] | null {
  const found = differing(figuresOf(a), figuresOf(b))
  if (!found || covered(a.stems, b.stems) < 0.7 || times(a.text) !== times(b.text)) return null
  return matterOf(a, b).filter((stem) => stem !== found[0].unit).length >= 3 ? found : null
}
const figuresOf = once(({ text }: Side) => measures(text))

/** The first two of one unit, where neither side has a value of it in common with the other. */
function differing(x: readonly Figure[], y: readonly Figure[]): [Figure, Figure] | null {
  for (const one of x) {
    const [mine, others] = [x, y].map((all) => all.filter(({ unit }) => unit === one.unit))
    if (others!.length > 0 && !mine!.some(({ value }) => others!.some((other) => other.value === value)))
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
      const found = senses.length >= 2 && named ? differing(one.figures, other.figures) : null
      if (found) return found
    }
  return null
}

const partsOf = once(({ text }: Side) =>
  figureParts(text).map((part) => ({ senses: sensesOf(part), capitals: capitals(part), figures: measures(part) })),
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

/** "1:20 p.m." */
const CLOCK = /\b\d{1,2}(?::\d\d(?: ?[ap]\.?m\b\.?)?| ?[ap]\.?m\b\.?)/gi

/** Figures that measure: counts of things and shares, not years, days of a month or times of day. */
function measures(text: string): Figure[] {
  const plain = text
    .replace(RELATIVE, '')
    .replace(CLOCK, '')
    .replace(/\b(?:one|an|a) (?=hour|day|week|month|year)\b/gi, '1 ')
  const spelled = plain.replace(/\bhalf 1 /gi, 'half ')
  return figures(spelled, words(spelled)).filter(({ unit }) => unit !== '' && unit !== 'year')
}
