/** Which claims contradict each other. Few and sure: a dispute that is none misleads more than one that is missed. */

import { isOwn, type Statement } from '../dossier/statements.ts'
import type { Dispute } from '../dossier/types.ts'
import type { Stance } from '../types.ts'
import { isNegated } from './features.ts'
import type { Grouped } from './grouped.ts'
import { weight } from './idf.ts'
import { figures } from './numbers.ts'
import { accusation, isSense, opposed, sensesOf } from './senses.ts'
import { contentWords, words } from './words.ts'

const AGAINST: ReadonlySet<Stance> = new Set(['denies', 'disputes'])
/** Wishes, questions and silence neither deny nor are denied. */
const SILENT: ReadonlySet<Stance> = new Set(['asks', 'declines-to-comment', 'has-not-answered', 'thanks', 'praises'])

/** A statement made ready to be set against others. */
interface Side {
  claim: Grouped
  statement: Statement
  stems: Set<string>
  against: boolean
  /** Has a word that has an opposite: "cancel", "go ahead". */
  sensed: boolean
}

/** Statements of one claim that are looked at: the others say the same. */
const MOST = 6
/** A word that stands in more claims than this tells nothing about what a claim is about. */
const COMMON = 60

/** What is found in a statement's text, found once: a statement is set against many others. */
function once<T>(find: (text: string) => T): (statement: Statement) => T {
  const known = new WeakMap<Statement, { found: T }>()
  return (statement) => {
    let entry = known.get(statement)
    if (!entry) {
      entry = { found: find(statement.text) }
      known.set(statement, entry)
    }
    return entry.found
  }
}

/** Pairs of claims, each once, in a fixed order. In a denial the claim that is denied comes first. */
export function disputesOf(claims: readonly Grouped[]): Dispute[] {
  const sides = claims.flatMap(sidesOf)
  const out = new Map<string, Dispute>()
  for (const [a, b] of candidates(sides)) {
    const found = denial(a, b) ?? denial(b, a) ?? negation(a, b) ?? figure(a, b)
    if (!found) continue
    const pair = [...found.claims].sort().join(' ')
    const known = out.get(pair)
    if (!known || rank(found) < rank(known)) out.set(pair, found)
  }
  return [...out].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, dispute]) => dispute)
}

const rank = ({ kind, why }: Dispute): string => `${['denial', 'negation', 'figure'].indexOf(kind)} ${why}`

function sidesOf(claim: Grouped): Side[] {
  const texts = new Map(claim.statements.map((statement) => [`${statement.speaker} ${statement.text}`, statement]))
  return [...texts.values()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .filter(({ stance, text }) => !SILENT.has(stance) && !text.trimEnd().endsWith('?') && text.length < 500)
    .slice(0, MOST)
    .map((statement) => {
      const stems = sensesOf(statement.text)
      return {
        claim,
        statement,
        stems,
        against: AGAINST.has(statement.stance) || isNegated(statement.text),
        sensed: [...stems].some(isSense),
      }
    })
}

/** Pairs that can be a dispute at all: one is against something, or has a sense with an opposite, or figures. */
function* candidates(sides: readonly Side[]): Generator<[Side, Side]> {
  const byStem = new Map<string, number[]>()
  for (const [i, { stems }] of sides.entries())
    for (const stem of stems) {
      const list = byStem.get(stem)
      if (list) list.push(i)
      else byStem.set(stem, [i])
    }
  for (const [i, side] of sides.entries()) {
    const marked = AGAINST.has(side.statement.stance) || side.against || side.sensed
    const counted = /\d|\b(?:half|two|three|four|five|six|seven|eight|nine|ten|dozen|hundred|thousand)\b/.test(
      side.statement.text,
    )
    if (!marked && !counted) continue
    const shared = new Map<number, number>()
    for (const stem of side.stems) {
      const others = byStem.get(stem)!
      if (others.length > (isSense(stem) ? 4 * COMMON : COMMON)) continue
      for (const j of others) shared.set(j, (shared.get(j) ?? 0) + 1)
    }
    for (const [j, stems] of shared) {
      const other = sides[j]!
      // One word in common is enough only where both speak for or against something.
      if (stems < 2 && !(side.sensed && other.sensed)) continue
      // Where both are marked the pair comes up from either end: once is enough.
      if (other.claim === side.claim || sameVoice(side.statement, other.statement)) continue
      yield i < j ? [side, other] : [other, side]
    }
  }
}

const sameVoice = (a: Statement, b: Statement): boolean => a.speaker === b.speaker

/** Share of the smaller statement's content that the other has too, by rarity. */
function covered(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let all = 0
  let both = 0
  for (const stem of small) {
    if (isSense(stem)) continue
    all += weight(stem)
    if (large.has(stem)) both += weight(stem)
  }
  return all === 0 ? 0 : both / all
}

const common = (a: ReadonlySet<string>, b: ReadonlySet<string>): string[] => [...a].filter((stem) => b.has(stem))

/** What one is said to have done, that one denies: "Rumia has denied involvement in the hacks". */
function denial(a: Side, b: Side): Dispute | null {
  if (!AGAINST.has(b.statement.stance) || a.against || isOwn(b.statement)) return null
  // That somebody was charged is not denied by who denies the deed.
  if (/\b(?:charg|indict|accus|alleg|sanction)/i.test(a.statement.text)) return null
  const name = accusedBy(b.statement)
  if (name === '' || !subject(a.statement).includes(name)) return null
  const act = accusation(a.stems, b.stems)
  if (act === null && covered(a.stems, b.stems) < 0.6) return null
  return {
    claims: [a.claim.id, b.claim.id],
    kind: 'denial',
    why: `${b.statement.name} denies it: “${b.statement.text}”`,
  }
}

/** The word by which others would speak of whoever denies: a surname, or a place's or an organisation's name. */
function accusedBy({ kind, name }: Statement): string {
  const stems = contentWords(name).map(({ stem }) => stem)
  if (kind === 'person') return stems.at(-1) ?? ''
  return kind === 'place' || kind === 'organisation' || kind === 'group' ? (stems[0] ?? '') : ''
}

/** The first content words, where the subject stands. */
const subject = once((text) =>
  contentWords(text)
    .slice(0, 3)
    .flatMap(({ stem, text: word }) => [stem, word.replace(/n$/, '')]),
)

/** The same said and denied, or one thing called for and its opposite. */
function negation(a: Side, b: Side): Dispute | null {
  const claims: [string, string] = [a.claim.id, b.claim.id]
  const shared = common(a.stems, b.stems).filter((stem) => !isSense(stem))
  const opposite = opposed(a.stems, b.stems)
  if (opposite && !a.against && !b.against && sameForce(a.statement, b.statement)) {
    const about = shared.filter((stem) => !namesIn(a.statement).has(stem))
    if (about.length > 0)
      return { claims, kind: 'negation', why: `one is for it and one against it: ${about.join(', ')}` }
  }
  if (a.against === b.against || isConditional(a.statement) || isConditional(b.statement)) return null
  const matter = shared.filter((stem) => !namesIn(a.statement).has(stem))
  if (matter.length < 2 || shared.length < 3 || covered(a.stems, b.stems) < 0.75) return null
  if (isOwn(a.statement) && isOwn(b.statement)) return null
  const against = a.against ? a.statement : b.statement
  return {
    claims,
    kind: 'negation',
    why: `${against.name || against.outlet} says that it is not so: “${against.text}”`,
  }
}

const isConditional = once((text) => /\b(?:if|unless|provided that|on condition)\b/i.test(text))

/** Stems of the words with a capital, the first aside. */
const namesIn = once(
  (text) =>
    new Set(
      words(text)
        .filter((word, i) => word.capital && i > 0)
        .map(({ stem }) => stem),
    ),
)

/** Both ask for something, or both tell of something. */
const sameForce = (a: Statement, b: Statement): boolean => asksFor(a) === asksFor(b) || isOwn(a) || isOwn(b)
const asksFor = ({ stance, text }: Statement): boolean =>
  stance === 'demands' || stance === 'proposes' || /\b(?:should|must|ought)\b/i.test(text)

/** Different figures for one thing, in statements that are otherwise alike. */
function figure(a: Side, b: Side): Dispute | null {
  const [x, y] = [measures(a.statement), measures(b.statement)]
  for (const one of x) {
    const other = y.find(({ unit }) => unit === one.unit)
    if (!other || y.some(({ unit, value }) => unit === one.unit && value === one.value)) continue
    const shared = common(a.stems, b.stems).filter((stem) => stem !== one.unit)
    const matter = shared.filter((stem) => isSense(stem) || !namesIn(a.statement).has(stem))
    const alike = covered(a.stems, b.stems) >= 0.7 && matter.length >= 3
    if (alike || (shared.filter(isSense).length >= 2 && shared.length >= 3))
      return {
        claims: [a.claim.id, b.claim.id],
        kind: 'figure',
        why: `${one.value} against ${other.value} (${one.unit})`,
      }
  }
  return null
}

/** Figures that measure: counts of things and shares, not years or days of a month. */
const measures = once((text): { value: number; unit: string }[] => {
  const plain = text.replace(/\b(?:one|an|a) (?=hour|day|week|month|year)\b/gi, '1 ')
  const spelled = plain.replace(/\bhalf 1 /gi, 'half ')
  return figures(spelled, words(spelled)).filter(({ unit }) => unit !== '' && unit !== 'year')
})
