/** What parties stand on, in the words of the coverage: noun phrases that name neither a side nor who acts for one. */

import { addTo } from '../lists.ts'
import { COUNTRIES, countryNamed } from '../speakers/names/countries.ts'
import type { StorySpeaker } from '../speakers/story.ts'
import { DOCUMENTS, ROLES } from '../speakers/words.ts'
import { weight } from '../text/idf.ts'
import { isStop, type Word, words } from '../text/words.ts'
import { nounOf } from './deeds.ts'
import type { Focus } from './focus.ts'
import { keyOf, type Phrase, phrasesOf } from './phrases.ts'
import type { Stand, Told } from './stands.ts'
import { hasSynonyms, sameName } from './synonyms.ts'

/** A phrase with where it stands. */
export interface Issue {
  /** Stems, joined by a space. */
  key: string
  /** Indices of the stands that speak of it. */
  stands: number[]
  /** As pages have it, and how often. */
  forms: ReadonlyMap<string, number>
  /** How many sides, and how many claims, speak of it. */
  parties: number
  claims: number
  score: number
}

/** What is found of an issue: by each of the words by which it goes, too. */
interface Named {
  stands: number[]
  byKey: Map<string, number[]>
  forms: Map<string, number>
  nouns: number
}

/** Where no more stands are taken, what one speaks of may be what the story is about. */
const FEW = 60
/** In so many of the places where it stands, it stands as a noun. */
const NOUN = 0.4

const stemsOf = (list: string): ReadonlySet<string> => new Set(list.split(' ').map((word) => words(word)[0]!.stem))

/** Who and when: no issue at the end of any phrase. */
const WHO_AND_WHEN = stemsOf(
  'agent ally american analyst attorney candidate nominee delegate chairman chief citizen colleague congress congressman counterpart country ' +
    'critic diplomat director enemy envoy foe friend government group guy journalist judge lawmaker lawyer leader ' +
    'leadership member minister ministry nation official officer opponent organization parliament partner party ' +
    'people person region area city president reporter representative republic secretary senator side source speaker spokesman ' +
    'spokeswoman staff superpower supporter team voter world administration military judiciary ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september ' +
    'october november december day week month year decade moment time today tomorrow yesterday hour minute morning evening ' +
    'aug agency board body bureau commission committee council court department house office panel senate ' +
    'army navy number amount handful majority minority dozen couple million billion trillion dollar ' +
    'boy child family farmer girl kid man militant parent rebel regime resident woman',
)

/** What every argument is made of: no issue alone. */
const TALK = stemsOf(
  'agenda need course agreement answer approach argument assertion assurance attempt attention bit case chance circumstance claim comment concern conference ' +
    'conversation decision discussion effort end evidence example expectation fact front goal hand idea interest interview ' +
    'issue kind letter list look lot matter meaning measure message mind news number opinion opportunity order outcome part ' +
    'place plan point position possibility power press problem process question range reason report respect response result ' +
    'right risk role sense sentiment series sign situation speech stage statement step subject talk tape term thing topic view war way wish ' +
    'word work forward policy relation relationship union percent life condition future sure due along once back prior top whole ' +
    'least will others certain specific detail documentation ground together best great campaign ' +
    'act action aside big bottom call choice down false far fate full head information involvement job later name necessary next night ' +
    'promise pledge commitment vow guarantee public review rule support test truth approval hell heck damn clear knowledge link tie access community increase proposal offer status record longer doubt surprise ' +
    'acceptance criticism demand opposition rationale',
)

/** A word that names a side, a time or the talk itself, and no matter. */
export const isLight = ({ stem }: { stem: string }): boolean => WHO_AND_WHEN.has(stem) || TALK.has(stem)

/** The phrases that name what is wanted or refused and can be issues, the most argued over first. Depends on the set of stands alone. */
export function issuesOf(
  claims: readonly Told[],
  stands: readonly Stand[],
  speakers: readonly StorySpeaker[],
): Issue[] {
  const isIssue = issueAmong(claims, stands, speakers)
  const named = [...phrasesIn(stands)]
    .map(([name, each]) => ({
      ...each,
      key: hasSynonyms([...each.byKey.keys()][0]!) ? keyOf(mostFrequent(each.forms)) : name,
    }))
    .filter(({ stands: mine }) => mine.length > 1 || stands.length <= FEW)
    .filter((each) => each.nouns >= NOUN * each.stands.length && isIssue(each))
  const weighed = named.map((each) => weigh(each, stands)).sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1))
  if (stands.length <= FEW) return weighed
  // Of one word: that an issue has many words makes no other less argued over.
  const most = Math.max(
    ...named.flatMap(({ byKey, forms }) =>
      [...byKey].map(([key, mine]) => weigh({ key, stands: mine, forms }, stands).score),
    ),
  )
  return weighed.filter(({ score }) => score >= BY_THE_WAY * most)
}

/** The phrases in what is wanted or refused, by their keys; those of one meaning by one key. */
function phrasesIn(stands: readonly Stand[]): Map<string, Named> {
  const found = new Map<string, Named>()
  const read = new Map<string, Phrase[]>()
  const seen = new Set<string>()
  for (const [i, { object, focus, party, stance }] of stands.entries()) {
    // A wire that a hundred pages carry argues once.
    const once = `${party} ${stance} ${object}`
    if (seen.has(once)) continue
    seen.add(once)
    const phrases = read.get(object) ?? namedIn(focus)
    read.set(object, phrases)
    for (const { key, form, noun } of phrases) {
      // "Ouster" for one side and "removal" for the other are one issue.
      const name = hasSynonyms(key) ? sameName(key) : key
      const each: Named = found.get(name) ?? { stands: [], byKey: new Map(), forms: new Map(), nouns: 0 }
      if (each.stands.length === 0) found.set(name, each)
      each.stands.push(i)
      addTo(each.byKey, key, i)
      // "Banning Muslim" is a part of something longer.
      each.forms.set(form, (each.forms.get(form) ?? 0) + (noun ? 1 : 0.1))
      if (noun) each.nouns++
    }
  }
  return found
}

/** Tells a matter from what names a side or a time, talk, an office, a person or a body that speaks. */
function issueAmong(claims: readonly Told[], stands: readonly Stand[], speakers: readonly StorySpeaker[]) {
  const people = peopleOf(speakers)
  const bodies = bodiesOf(speakers)
  const sides = sidesIn(stands)
  const kinds = kindsIn(claims, stands)
  return ({ key, forms, stands: { length: all } }: Pick<Issue, 'key' | 'forms' | 'stands'>): boolean => {
    const stems = key.split(' ')
    const last = stems.at(-1)!
    const form = mostFrequent(forms)
    const name = words(form)
    if (last.length <= 2 || WHO_AND_WHEN.has(last)) return false
    if (stems.length === 1 && ((TALK.has(key) && !kinds.has(key)) || NO_THING.test(form))) return false
    if (PARTICLE.test(name.at(-1)!.text) || bodies.has(key) || isOffice(name)) return false
    const isSide = (stem: string) => people.has(stem) || (sides.get(stem) ?? 0) >= SIDE * all
    return !stems.some((stem, i) => name[i]?.capital && isSide(stem))
  }
}

/** Of what every argument is made, that which a story has one of: "question", where pages speak of the citizenship question. */
function kindsIn(claims: readonly Told[], stands: readonly Stand[]): ReadonlySet<string> {
  const kinds = new Map<string, Map<string, number>>()
  // In a large story what is argued over is spoken of often enough where it is argued over.
  const texts = new Set(
    stands.length > FEW
      ? stands.map(({ text }) => text)
      : claims.flatMap(({ statements, follows }) => follows.texts.map((i) => statements[i]!.text)),
  )
  for (const text of texts)
    for (const [, kind, noun] of text.matchAll(OF_A_KIND)) {
      const key = words(noun!)[0]!.stem
      const all = kinds.get(key) ?? new Map<string, number>()
      kinds.set(key, all.set(kind!.toLowerCase(), (all.get(kind!.toLowerCase()) ?? 0) + 1))
    }
  return new Set(
    [...kinds].flatMap(([noun, all]) => {
      const named = [...all].filter(([kind]) => !isStop(kind) && !NO_KIND.test(kind)).map(([, n]) => n)
      const total = [...all.values()].reduce((sum, n) => sum + n, 0)
      return Math.max(0, ...named) >= Math.max(2, ONE_KIND * total) ? noun : []
    }),
  )
}
const OF_A_KIND =
  /(?<![\p{L}-])([\p{L}-]{1,40}) (questions?|plans?|orders?|polic(?:y|ies)|rules?|cases?|act|projects?|proposals?|powers?)\b/giu
/** So many of the times that it is named it is of one kind. */
const ONE_KIND = 0.2

/** Tells no kind: "the new bill", "Lund’s bill", "a vote". */
export const NO_KIND =
  /[’']s?$|^(?:new|final|first|second|third|last|next|full|entire|whole|original|current|proposed|potential|possible|similar|recent|other|latest|sweeping|massive|controversial|major|key|big|future|early|earlier|special|fair|real|quick|one|two|three|formal|official|public|separate|so-called)$/i

/** The things named, and the nouns of what is done: "testimony" where somebody is to testify. */
function namedIn({ thing, deed }: Focus): Phrase[] {
  const nouns = [deed, ...words(thing).map(nounOf)].flatMap((noun) => noun ?? [])
  const deeds = new Map(nouns.map((form) => [words(form)[0]!.stem, form]))
  return [
    ...phrasesOf(thing).filter(
      ({ key, form }) => !deeds.has(key) && words(form).every((word) => (nounOf(word) ?? word.text) === word.text),
    ),
    ...[...deeds].map(([key, form]) => ({ key, form, noun: true })),
  ]
}

/** "Allowed", "seen", "political" and "investigators" are nothing that is argued over, though their stems may be. */
const NO_THING =
  /^(?:alone|quiet|silent|ready|seen|given|taken|known|gone|done|shown|made|held|kept|left|told|brought|bolsters?)$|^(?:lift|end|eas|halt|stopp|clos|open|reopen|sign|extend|resum|scrapp|remov|suspend)ing$|[^e]ed$|(?:gator|tiator|cutor|slator)s?$|(?:phobic|istic|[ae]tic|ical|ional)$/

/** "Shut down", "backed off": verbs with what belongs to them. */
const PARTICLE = /^(?:up|down|off|out|away|back|apart|aside|over)$/

/** What is argued over less than so much of what is argued over most is spoken of by the way. */
const BY_THE_WAY = 0.22

/** Of two that are near a noun, a verb's form counts half: "extradition", not "extraditing". */
export const mostFrequent = (forms: ReadonlyMap<string, number>): string => {
  const weight = ([form, n]: [string, number]) => (form.endsWith('ing') ? n / 2 : n)
  return [...forms].sort((a, b) => weight(b) - weight(a) || a[0].length - b[0].length || (a[0] < b[0] ? -1 : 1))[0]![0]
}

/** By how many sides, in how many claims and by how many voices, of which a text that is copied has one; and how rare. */
function weigh({ key, stands, forms }: Pick<Issue, 'key' | 'stands' | 'forms'>, all: readonly Stand[]): Issue {
  const mine = stands.map((i) => all[i]!)
  const parties = new Set(mine.map(({ party }) => party)).size
  const claims = new Set(mine.map(({ claim }) => claim)).size
  const voices = new Set(mine.map(({ statement }) => `${statement.root} ${statement.speaker}`)).size
  const stems = key.split(' ')
  const rarity = stems.reduce((sum, stem) => sum + Math.min(COMMON, weight(stem)), 0) / Math.sqrt(stems.length)
  const score = Math.log2(1 + parties) * Math.log2(1 + Math.min(claims, voices)) * rarity
  return { key, stands, forms, parties, claims, score }
}
/** What is rarer than this in other news is not yet more telling. */
const COMMON = 5

/** A name whose bearer takes sides so often, for the times that it is named, is a side and no issue. */
const SIDE = 0.15

const peopleOf = (speakers: readonly StorySpeaker[]): ReadonlySet<string> =>
  new Set(
    speakers
      .filter(({ kind }) => kind === 'person')
      .flatMap(({ name, aliases }) => [name, ...aliases].flatMap((each) => words(each).map(({ stem }) => stem))),
  )

/** Bodies that speak are sides, or might be; countries are argued over, and so are papers: "the bill would …". */
const bodiesOf = (speakers: readonly StorySpeaker[]): ReadonlySet<string> =>
  new Set(
    speakers
      .filter(
        ({ kind, name }) =>
          (kind === 'organisation' || kind === 'outlet') && (countryNamed(name)?.as ?? 'seat') === 'seat',
      )
      .flatMap(({ name, aliases }) =>
        [name, ...aliases]
          .filter((each) => each !== each.toLowerCase() || !DOCUMENTS.test(each))
          .map((each) =>
            words(each)
              .map(({ stem }) => stem)
              .join(' '),
          ),
      ),
  )

/** "Crown prince", "congresswomen": who holds an office; who is held, or heard, may be argued over. */
const isOffice = (name: readonly Word[]): boolean => {
  const head = name
    .at(-1)!
    .text.replace(/women$/, 'woman')
    .replace(/men$/, 'man')
    .replace(/s$/, '')
  return ROLES.has(head) && !MATTERS.has(head) && !(name.length > 1 && APPOINTED.test(name.at(-2)!.text))
}
/** "Special prosecutor": whether there is to be one. */
const APPOINTED = /^(?:special|independent)$/
const MATTERS = new Set(
  'captive counsel inmate migrant patient prisoner refugee student tenant whistleblower witness worker'.split(' '),
)

/** How often the sides that bear a word in their name, or whose people and capital it names, take a stand. */
function sidesIn(stands: readonly Stand[]): ReadonlyMap<string, number> {
  const taken = new Map<string, number>()
  for (const { party } of stands) taken.set(party, (taken.get(party) ?? 0) + 1)
  const out = new Map<string, number>()
  for (const [party, n] of taken)
    for (const name of new Set(namesOf(party)))
      for (const { stem, capital } of words(name)) if (capital) out.set(stem, (out.get(stem) ?? 0) + n)
  return out
}

function namesOf(party: string): string[] {
  const country = COUNTRIES.find(({ name }) => name === party)
  return country ? [country.name, ...country.forms, ...country.capitals, ...country.seats] : [party]
}
