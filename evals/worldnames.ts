/**
 * Whether speakers are the people and bodies that they are, and places places, on newswire of the whole world, against its annotated names:
 *
 *   npx tsx evals/worldnames.ts FOLDER [--errors]
 *
 * FOLDER is a checkout of stanfordnlp/en-worldwide-newswire (its articles' rights are their publishers', so they are not kept here).
 * Articles are parted by a hash of their names: those to work on, whose errors `--errors` lists, and those apart.
 */
import { createPredictor } from '../src/model/index.ts'
import { read } from '../src/pipeline.ts'
import type { Article, Reading, Span, SpeakerKind } from '../src/types.ts'
import { type Annotated, newswire } from './worldnewswire.ts'

const [folder, ...flags] = process.argv.slice(2)
if (!folder) {
  console.error(
    'usage: npx tsx evals/worldnames.ts FOLDER [--errors]  (a checkout of stanfordnlp/en-worldwide-newswire)',
  )
  process.exit(2)
}

/** What kinds of speakers what is annotated may be. A country speaks as a place, and its people as a group. */
const KINDS: Readonly<Record<string, readonly SpeakerKind[]>> = {
  Person: ['person'],
  Organization: ['organisation', 'outlet', 'group'],
  Location: ['place', 'organisation'],
  Facility: ['place', 'organisation'],
  NORP: ['group', 'place', 'organisation'],
}

const PLACES: ReadonlySet<string> = new Set(['Location', 'Facility'])

const MEASURES = {
  people: 'of statements given to a person, of somebody annotated as one',
  sources: 'of sources that end with one person, given to that person',
  bodies: 'of statements of a name annotated as a body, place or people, of that kind',
  places: 'of places where something is, annotated as a place or building',
}
type Measure = keyof typeof MEASURES

/** Without accents, since a page may have a name with and without. */
const wordsOf = (name: string): string[] =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s$/, '')
    .match(/[\p{L}\p{N}]+/gu) ?? []

/** Much of the world puts the family name first, or calls people by another of their names: any word of it tells who is meant. */
const sharesWord = (name: string, words: ReadonlySet<string>): boolean => wordsOf(name).some((word) => words.has(word))

function measure({ attributions, speakers, places }: Reading, { article, names, to }: Annotated, tell: Tell): void {
  for (const place of places.filter(({ start }) => start < to)) {
    const name = names.find((each) => each.start < place.end && place.start < each.end)
    tell('places', PLACES.has(name?.label ?? ''), `${article.externalId}: ${textOf(article, [place])} [${name?.label}]`)
  }
  const people = names.filter(({ label }) => label === 'Person')
  const ofPeople = new Set(people.flatMap(({ text }) => wordsOf(text)))
  const others = new Map(
    names.filter(({ label }) => label in KINDS && label !== 'Person').map((each) => [plain(each.text), each]),
  )
  for (const { source, speaker: id, content } of attributions) {
    const speaker = speakers.find((each) => each.id === id)
    if (!speaker || (source[0]?.start ?? 0) >= to) continue
    const { name, kind } = speaker
    const line = `${article.externalId}: ${textOf(article, source)} -> ${name} (${kind}): ${textOf(article, content).slice(0, 60)}`
    if (kind === 'person') tell('people', sharesWord(name, ofPeople), line)
    const body = others.get(plain(name))
    if (body && !sharesWord(name, ofPeople))
      tell('bodies', KINDS[body.label]!.includes(kind), `${line} [${body.label}]`)
    const end = source.at(-1)?.end
    const within = people.filter((each) => source.some(({ start, end }) => start <= each.start && each.end <= end))
    if (
      within.length === 1 &&
      within[0]!.end === end &&
      !/\b(?:for|of|by|to|at|from|with|and) (?:\p{Lu}[\p{L}.]* )?$/u.test(
        article.text.slice(source[0]!.start, within[0]!.start),
      )
    )
      tell('sources', kind === 'person' && sharesWord(name, new Set(wordsOf(within[0]!.text))), line)
  }
}
type Tell = (what: Measure, isRight: boolean, line: string) => void

const plain = (name: string): string => name.toLowerCase().replace(/^the /, '')
const textOf = ({ text }: Article, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => text.slice(start, end)).join(' … ')

for (const apart of [false, true]) {
  const its = newswire(folder, apart)
  const predictor = createPredictor()
  const predictions = await predictor.predict(its.map(({ article }) => article))
  await predictor.close()
  const counts = Object.fromEntries(Object.keys(MEASURES).map((what) => [what, { right: 0, all: 0 }])) as Record<
    Measure,
    { right: number; all: number }
  >
  for (const [i, each] of its.entries())
    measure(read(each.article, predictions[i]!), each, (what, isRight, line) => {
      counts[what].all++
      if (isRight) counts[what].right++
      else if (!apart && flags.includes('--errors')) console.log(`${what} | ${line.replace(/\s+/g, ' ')}`)
    })
  console.log(`\n${apart ? 'apart' : 'to work on'}, ${its.length} articles`)
  for (const [what, { right, all }] of Object.entries(counts))
    console.log(`  ${((100 * right) / all).toFixed(1)} % of ${all}: ${MEASURES[what as Measure]}`)
}
