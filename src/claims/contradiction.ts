/** Whether two mentions contradict each other. Few and sure: a dispute that is none misleads more than one that is missed. */
import type { Comparable, Contradiction } from '../store/store.ts'
import type { Stance } from '../types.ts'
import { type Features, negationIn } from './features.ts'
import { weight } from './idf.ts'
import { type Figure, figures } from './numbers.ts'
import { accusation, isDone, isNear, opposed, withoutSenses } from './senses.ts'
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
  if (x.own) return subject(a).includes(accusedBy(y))
  if (y.own) return subject(b).includes(accusedBy(x))
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
  // That somebody was charged is not denied by who denies the deed.
  if (/\b(?:charg|indict|accus|alleg|sanction)/i.test(a.text)) return null
  const name = accusedBy(b.features)
  if (name === '' || !subject(a).includes(name) || isOfAnother(b, name)) return null
  const act = accusation(a.features.senses, b.features.senses)
  const meant =
    act === null ? sameMatter(a, b) && covered(a.stems, b.stems) >= 0.6 : isDone(act, a.text) && isAbout(a, b)
  return meant ? { a: a.id, b: b.id, kind: 'denial', why: '' } : null
}

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
  !/\b(?:not|never|no|neither|cannot|den(?:y|ies|ied|ial)\w*|dismiss\w*|reject\w*|refus\w*|doubt\w*|whether)\b|n['’]t\b/i.test(
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
export const subject = ({ text }: Pick<Comparable, 'text'>): string[] =>
  contentWords(text.slice(0, 200))
    .slice(0, 3)
    .flatMap(({ stem, text: word }) => [stem, word.replace(/n$/, '')])

/** The same said and denied, or one thing called for and its opposite. */
function negation(a: Side, b: Side): Contradiction | null {
  const matter = matterOf(a, b)
  const opposite = opposed(a.features.senses, b.features.senses)
  if (opposite && !a.against && !b.against && sameForce(a, b) && !a.features.conditional && !b.features.conditional) {
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

/** Both ask for something, or both tell of something. */
const sameForce = (a: Side, b: Side): boolean => asksFor(a) === asksFor(b) || a.features.own || b.features.own
const asksFor = ({ features: { stance, force } }: Side): boolean =>
  stance === 'demands' || stance === 'proposes' || force === 'ought'

/** Different figures for one thing, in statements that are otherwise alike. */
function figure(a: Side, b: Side): Contradiction | null {
  const [x, y] = [measures(a), measures(b)]
  for (const one of x) {
    const other = y.find(({ unit }) => unit === one.unit)
    if (!other || y.some(({ unit, value }) => unit === one.unit && value === one.value)) continue
    const shared = common(a, b).filter((stem) => stem !== one.unit).length
    const matter = matterOf(a, b).filter((stem) => stem !== one.unit).length
    const senses = a.features.senses.filter((sense) => b.features.senses.includes(sense)).length
    const alike = covered(a.stems, b.stems) >= 0.7 && matter >= 3
    if (alike || (senses >= 2 && shared >= 1))
      return { a: a.id, b: b.id, kind: 'figure', why: `${one.value} against ${other.value} (${one.unit})` }
  }
  return null
}

/** "Three days after the vote" measures from where the page stands, not what it tells of. */
const RELATIVE = /\b\S{1,20} (?:hours?|days?|weeks?|months?|years?) (?:after|before|ago|since)\b/gi

/** Figures that measure: counts of things and shares, not years or days of a month. */
const measures = once(({ text, features }: Pick<Side, 'text' | 'features'>): Figure[] => {
  if (features.figures.length === 0 && !/\b(?:half|one|an|a)\b/i.test(text)) return []
  const plain = text.replace(RELATIVE, '').replace(/\b(?:one|an|a) (?=hour|day|week|month|year)\b/gi, '1 ')
  const spelled = plain.replace(/\bhalf 1 /gi, 'half ')
  return figures(spelled, words(spelled)).filter(({ unit }) => unit !== '' && unit !== 'year')
})
