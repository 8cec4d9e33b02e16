/** What a statement says itself, without what it tells beside it, and how far two say the same there. */
import type { Comparable } from '../store/store.ts'
import { isFiniteVerb } from '../text/verbs.ts'
import { isStop, stem, type Word, words } from '../text/words.ts'
import type { Features } from './features.ts'
import { meaning } from './meaning.ts'
import { withoutPhases } from './phases.ts'
import { common, type Weighed, weigh } from './rarity.ts'

/** "After the talks failed, …": a time, an occasion or a reason before what is said. */
const OPENING =
  /^["“]?(?:after|as|when|while|with|in|on|at|by|during|before|since|despite|following|amid|although|though|if|because|for|under|until|once|last|earlier|meanwhile|instead|also|still|however|according)\b[^,]{0,120},\s/i
/** "…, who led the talks, …": a relative clause or an apposition between commas, or before the end. */
const ASIDE =
  /,\s(?:who|which|whose|whom|where|including|known|one of|an?|the|his|her|its)\s[^,]{3,160}(?:,\s?|[.]?["”]?$)/gi
/** "… who was killed", "… after the talks failed", "…, raising fears": all that follows hangs on it. */
const TAIL =
  /,?\s(?:who|which|whose|whom|where|after|before|when|while|as|because|although|though|since|until|unless|amid|following|prompting|raising|leaving|making|sparking|causing|citing|saying|despite|even as|(?:hours|days|weeks|months|years) (?:after|before)|in (?:response to|retaliation for|exchange for))\s/i

/** How many characters of a statement stand before what it says. */
export const openingOf = (text: string): number => OPENING.exec(text)?.[0].length ?? 0

/** As few characters as are still a statement, and as many as somebody reads as one. */
const FEWEST = 18
const MOST = 600

/** The main statement, as far as it can be told without a parser; the whole where little would be left. */
export function coreOf(text: string): string {
  if (text.length > MOST) return text
  let core = text
  for (const aside of [OPENING, ASIDE]) {
    const left = core.replace(aside, ' ').trim()
    if (left.length >= FEWEST) core = left
  }
  const tail = core.slice(FEWEST).search(TAIL)
  if (tail < 0) return core
  // "A return before Monday is unlikely": the verb comes after what seemed to hang on it.
  const main = core.slice(0, FEWEST + tail)
  return mainVerb(words(main)) < 0 ? core : main
}

export const CORE_FEATURES = [
  'core', // shared of what each says itself over the smaller, words of one meaning being one, by rarity
  'coreLeast', // how much of what each says itself stands anywhere in the other: of the one that has less of it there
  'coreMost', // and of the one that has more
  'ownCore', // as core, where both are outlets' own words
  'extra', // rarity of what one has and the other has not, of the one that has less such, saturating
  'verbs', // main verbs of one meaning; half where it stands elsewhere in the other
  'subjects', // shared of what stands before the main verbs over the smaller
  'objects', // and of what follows them
  'subjectClash', // each says it of somebody whom it names, and they are not the same
] as const

interface Core {
  said: Weighed
  subject: Weighed
  /** Those of them that are no days. */
  things: Weighed
  object: Weighed
  /** What the subject's names mean. */
  of: readonly string[]
  /** What the main verb means; "" where there is none. */
  verb: string
  /** Of the whole statement. */
  whole: Weighed
}

/** So many words after the main verb are its object, and so many may stand between an auxiliary and its verb. */
const OBJECT = 8
const AUXILIARY = 3

const DAYS: ReadonlySet<string> = new Set(
  'sunday monday tuesday wednesday thursday friday saturday today tomorrow yesterday week month year'
    .split(' ')
    .map((each) => meaning(stem(each))),
)

/** A statement is compared with many others. */
const known = new WeakMap<Features, Core>()
function coreIn({ text, features }: Comparable): Core {
  const f = features as Features
  const before = known.get(f)
  if (before) return before
  const core = coreOf(text)
  const found = withoutPhases(words(core), core)
  const verb = mainVerb(found)
  const meant = (some: readonly Word[]) => some.flatMap((word) => (isStop(word.text) ? [] : meaning(word.stem)))
  // A name that stands in the context for a pronoun.
  const written = new Set(words(text).map(({ stem }) => stem))
  const named = f.stems.filter((stem) => !written.has(stem)).map(meaning)
  const subject = [...named, ...meant(found.slice(0, Math.max(0, verb)))]
  const names = new Set(f.names.map(meaning))
  const parts = {
    said: weigh([...named, ...meant(found)]),
    subject: weigh(subject),
    things: weigh(subject.filter((each) => !DAYS.has(each))),
    object: weigh(meant(found.slice(verb + 1, verb + 1 + OBJECT))),
    of: subject.filter((each) => names.has(each) || named.includes(each)),
    verb: verb < 0 ? '' : meaning(found[verb]!.stem),
    whole: weigh(f.stems.map(meaning)),
  }
  known.set(f, parts)
  return parts
}

/** The main verb of a text, of "has been arrested" its last part; null where there is none. */
export function mainVerbIn(text: string): Word | null {
  const all = words(text)
  return all[mainVerb(all)] ?? null
}

/** Index of the main verb, of "has been arrested" that of its last part; -1 where there is none. */
function mainVerb(found: readonly Word[]): number {
  const at = found.findIndex((_, i) => i > 0 && isFiniteVerb(found, i))
  if (at < 0) return at
  for (let i = at; i <= at + AUXILIARY && i < found.length; i++)
    if (!isStop(found[i]!.text) && !found[i]!.text.endsWith('ly')) return i
  return at
}

/** What two statements share of what they say at their heart, whichever comes first. */
export function coreFeatures(a: Comparable, b: Comparable): Record<(typeof CORE_FEATURES)[number], number> {
  const [x, y] = [coreIn(a), coreIn(b)]
  const core = ofSmaller(x.said, y.said)
  const [mine, theirs] = [within(x, y), within(y, x)]
  return {
    core,
    coreLeast: Math.min(mine, theirs),
    coreMost: Math.max(mine, theirs),
    ownCore: (a.features as Features).own && (b.features as Features).own ? core : 0,
    extra: 1 - Math.exp((common(x.whole, y.whole) - Math.min(x.whole.all, y.whole.all)) / 10),
    verbs: Math.max(does(x, y), does(y, x)),
    subjects: ofSmaller(x.subject, y.subject),
    objects: ofSmaller(x.object, y.object),
    subjectClash: x.of.length > 0 && y.of.length > 0 && !x.of.some((each) => y.of.includes(each)) ? 1 : 0,
  }
}

/** What the names mean that stand before a statement's main verb. */
export const subjectNames = (statement: Comparable): readonly string[] => coreIn(statement).of

/** "Dahl is our worst enemy" and "the press is our worst enemy": what is said is the same, of two things that share no word. */
export function saidOfTwo(a: Comparable, b: Comparable): boolean {
  const [x, y] = [coreIn(a), coreIn(b)]
  if (x.verb === '' || x.verb !== y.verb || x.things.all === 0 || y.things.all === 0) return false
  const objects = common(x.object, y.object)
  return common(x.things, y.things) === 0 && objects >= WHOLE * Math.max(x.object.all, y.object.all)
}
/** So much of what follows both main verbs is the same. */
const WHOLE = 0.8

const PRIOR = 2
const ofSmaller = (a: Weighed, b: Weighed): number => common(a, b) / (Math.min(a.all, b.all) + PRIOR)
const within = ({ said }: Core, { whole }: Core): number => common(said, whole) / (said.all + PRIOR)
const does = ({ verb }: Core, other: Core): number =>
  verb === '' ? 0 : verb === other.verb ? 1 : other.whole.rarity.has(verb) ? 0.5 : 0
