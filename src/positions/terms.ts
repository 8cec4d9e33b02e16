/** The issues argued over, found in the coverage: things that several parties ask for, refuse, promise or threaten. */
import type { Grouped } from '../claims/grouped.ts'
import { weight } from '../claims/idf.ts'
import { verbAt } from '../claims/verbs.ts'
import { isStop, type Word, words } from '../claims/words.ts'
import type { Statement } from '../dossier/statements.ts'
import type { Term } from '../dossier/types.ts'
import { slug } from '../text/slug.ts'
import type { Stance } from '../types.ts'

/** Stances that take a side. */
export const SIDES: ReadonlySet<Stance> = new Set<Stance>([
  'demands',
  'rejects',
  'proposes',
  'agrees',
  'promises',
  'threatens',
  'denies',
  'disputes',
])

export interface Terms {
  terms: Term[]
  /** Ids of the terms of each claim, by its id. */
  of: Map<string, string[]>
  /** Ids of the terms that one statement is about, by its id. */
  ofStatement: Map<string, string[]>
}

interface Candidate {
  parties: Set<string>
  origins: Set<string>
  forms: Map<string, number>
}

/** Most terms a dossier names: a table with more columns is not read. */
const MOST = 12

/** @param claims with the earliest statement first. Depends on the set alone. */
export function termsOf(claims: readonly Grouped[]): Terms {
  const found = new Map<string, Candidate>()
  const phrases = new Map<string, [key: string, form: string][]>()
  const known = new Map<string, ReturnType<typeof phrasesOf>>()
  for (const { statements } of claims)
    for (const statement of statements) {
      if (!SIDES.has(statement.stance)) continue
      const inText = known.get(statement.text) ?? phrasesOf(statement.text)
      known.set(statement.text, inText)
      phrases.set(statement.id, inText)
      const [party, origin] = [partyOf(statement), `${statement.root} ${statement.speaker}`]
      for (const [key, form] of inText) {
        const each = found.get(key) ?? { parties: new Set(), origins: new Set(), forms: new Map() }
        found.set(key, each)
        each.parties.add(party)
        each.origins.add(origin)
        each.forms.set(form, (each.forms.get(form) ?? 0) + 1)
      }
    }
  const speakers = new Set(claims.flatMap(({ statements }) => statements.map(({ name }) => name)))
  const names = new Set([...speakers].flatMap((name) => words(name).map(({ stem }) => stem)))
  const chosen = choose(found, names)
  const terms = chosen.map(([key, { forms }]) => ({ key, id: slug(key), label: mostFrequent(forms) }))
  const idOf = new Map(terms.map(({ key, id }) => [key, id]))
  const ofStatement = new Map(
    [...phrases].map(([id, inText]) => [id, inText.flatMap(([key]) => idOf.get(key) ?? []).sort()] as const),
  )
  const of = new Map(
    claims.map(
      ({ id, statements }) =>
        [id, [...new Set(statements.flatMap((each) => ofStatement.get(each.id) ?? []))].sort()] as const,
    ),
  )
  return { terms: terms.map(({ id, label }) => ({ id, label })), of, ofStatement }
}

/** The terms under the names that a person gave them; terms that were given one name are one. */
export function renamed(found: Terms, labels: ReadonlyMap<string, string>): Terms {
  if (labels.size === 0) return found
  const first = new Map<string, string>()
  const into = new Map<string, string>()
  for (const { id, label } of found.terms) {
    const name = labels.get(id) ?? label
    if (!first.has(name.toLowerCase())) first.set(name.toLowerCase(), id)
    into.set(id, first.get(name.toLowerCase())!)
  }
  const merge = (all: ReadonlyMap<string, string[]>) =>
    new Map([...all].map(([key, ids]) => [key, [...new Set(ids.map((id) => into.get(id) ?? id))].sort()]))
  return {
    terms: found.terms.flatMap(({ id, label }) => (into.get(id) === id ? { id, label: labels.get(id) ?? label } : [])),
    of: merge(found.of),
    ofStatement: merge(found.ofStatement),
  }
}

/** The side for which a statement is made. */
export const partyOf = ({ party, affiliation, name, outlet }: Statement): string =>
  party ?? affiliation ?? (name || outlet)

/** Taken up by two parties at least and not the name of a speaker; of a phrase and its parts only one. */
function choose(found: ReadonlyMap<string, Candidate>, names: ReadonlySet<string>): [string, Candidate][] {
  const ranked = [...found]
    .filter(
      ([key, { parties, origins }]) =>
        parties.size >= 2 && origins.size >= 3 && !key.split(' ').every((stem) => names.has(stem)),
    )
    .map(([key, each]) => ({ key, each, score: each.parties.size * Math.log2(1 + each.origins.size) * rarity(key) }))
    .sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1))
  const out: [string, Candidate][] = []
  for (const { key, each } of ranked) {
    const parts = key.split(' ')
    if (out.some(([other]) => other.split(' ').some((stem) => parts.includes(stem)))) continue
    out.push([key, each])
    if (out.length === MOST) break
  }
  return out
}

const rarity = (key: string): number => key.split(' ').reduce((sum, stem) => sum + weight(stem), 0)

/** Verbs and adverbs that stand where a noun could. */
const NO_NOUN = /(?:ly|ing|ed|ize|ise)$/

/** Noun phrases of one to three words, as far as they can be told without a parser: stems, and the form on the page. */
function phrasesOf(text: string): [key: string, form: string][] {
  const out = new Map<string, string>()
  let run: Word[] = []
  const close = () => {
    for (let from = 0; from < run.length; from++)
      for (let to = from + 1; to <= Math.min(run.length, from + 3); to++) {
        const part = run.slice(from, to)
        if (to < run.length || isVerb(part.at(-1)!) || (part.length === 1 && !isNoun(part[0]!))) continue
        out.set(part.map(({ stem }) => stem).join(' '), text.slice(part[0]!.start, part.at(-1)!.end).toLowerCase())
      }
    run = []
  }
  let end = 0
  for (const word of words(text).slice(0, 80)) {
    const stops = isStop(word.text) || isVerb(word)
    if (stops || /[^\s-]/.test(text.slice(end, word.start))) close()
    if (!stops) run.push(word)
    end = word.end
  }
  close()
  return [...out]
}

const isVerb = (word: Word): boolean => verbAt([word]) === 0 && !word.capital
const isNoun = ({ text, stem }: Word): boolean => stem.length > 3 && !NO_NOUN.test(text) && !/^\d/.test(text)

const mostFrequent = (forms: ReadonlyMap<string, number>): string =>
  [...forms].sort(([x, n], [y, m]) => m - n || x.length - y.length || (x < y ? -1 : 1))[0]![0]
