/**
 * Kinds of texts beyond news: who says what in interviews, court, podcasts, speeches, letters, essays, lives, fiction and science, against the
 * Georgetown University Multilayer corpus:
 *
 *   npx tsx evals/gum.ts FOLDER [--errors] [--genre GENRE]
 *
 * FOLDER is a checkout of `amir-zeldes/gum`. Its annotations are CC BY 4.0, its texts under their own licences (CC BY, BY-SA, BY-NC-SA; its
 * LICENSE.txt says which), so that none of them are kept here. Documents are parted by a hash of their names: those to work on,
 * whose errors `--errors` lists, and those apart.
 *
 * RST parts a text into clauses, and its relation of attribution holds between one that says who says or thinks ("Lund told the
 * court") and what is said. Exact spans are another convention than ours; what is measured is whether a relation is found, with
 * its source, and as said by whom.
 */
import { createHash } from 'node:crypto'
import { createPredictor } from '../src/model/index.ts'
import { read } from '../src/pipeline.ts'
import type { Attribution, Reading, Span } from '../src/types.ts'
import { type Attributed, documentNames, documentOf, type GumDocument, headOf } from './gumcorpus.ts'

/** Lemmas that tell of saying: among them "according to", and "was like" before what somebody says. */
const SPEECH =
  words(`accord acknowledge add admit announce answer argue ask assert assure call chant claim comment complain confirm contend continue
  cry declare deny discuss exclaim explain express guarantee hint inform insist like maintain mention note pant point promise propose
  quote recommend remark remind repeat reply report reveal rule say scream shout shrug sing snap speak state submit summarize swear
  talk tell tweet vlog wail warn whisper write`)
/** Lemmas by which papers, figures and studies tell something, and people, too: neither saying nor thinking. */
const FINDING = words('demonstrate establish estimate find indicate posit prove show suggest')
// All others think, know, see, feel or make sure.

/** Genres where hardly anybody says anything: what is found there that RST has not is mostly wrong. */
const WITHOUT_SPEECH = words('voyage whow textbook')

const [folder, ...flags] = process.argv.slice(2)
if (!folder) {
  console.error('usage: npx tsx evals/gum.ts FOLDER [--errors] [--genre GENRE]  (a checkout of amir-zeldes/gum)')
  process.exit(2)
}
const only = flags.includes('--genre') ? flags[flags.indexOf('--genre') + 1] : null
const listing = flags.includes('--errors')

type Part = { right: number; all: number }
type Counts = Map<string, Part>
type Tell = (what: string, isRight: boolean | number, of?: number) => void

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/))
}

const isApart = (name: string): boolean => createHash('sha256').update(name).digest()[0]! % 2 === 1

const overlaps = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.some((one) => b.some((other) => one.start < other.end && other.start < one.end))

const spansOf = ({ tokens }: GumDocument, indices: readonly number[]): Span[] => indices.map((i) => tokens[i]!)
const textOf = ({ article }: GumDocument, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => article.text.slice(start, end)).join(' … ')

/** Which tokens of a relation's cue say that it is of speech, thought or a finding. Credits and references have none. */
function kindOf(
  { tokens }: GumDocument,
  { cue }: Attributed,
): { kind: 'speech' | 'finding' | 'thought'; cue: number[] } | null {
  if (!cue) return null
  for (const [kind, lemmas] of [
    ['speech', SPEECH],
    ['finding', FINDING],
  ] as const) {
    const its = cue.tokens.filter((i) => lemmas.has(tokens[i]!.lemma))
    if (its.length > 0) return { kind, cue: its }
  }
  return { kind: 'thought', cue: cue.tokens }
}

/** What is found of a relation: what shares its cue, else what shares its source and content. */
function foundOf(
  document: GumDocument,
  { source, content }: Attributed,
  cue: readonly number[],
  reading: Reading,
): Attribution | undefined {
  const [cues, sources] = [spansOf(document, cue), spansOf(document, source)]
  const byCue = reading.attributions.filter((each) => overlaps(each.cue, cues))
  return (
    byCue.find((each) => overlaps(each.source, sources)) ??
    byCue[0] ??
    reading.attributions.find((each) => overlaps(each.source, sources) && overlaps(each.content, [content]))
  )
}

/** Who stands behind a source: how it names them, and the words of all their names; null where the corpus does not tell. */
function behind(document: GumDocument, { source }: Attributed): { how: string; names: ReadonlySet<string> } | null {
  const { tokens, mentions, turns, author } = document
  const head = headOf(tokens, source[0]!, source.at(-1)!)
  const { tag, form } = tokens[head]!
  const pronoun = tag === 'PRON' ? form.toLowerCase() : null
  if (pronoun === 'i') {
    const who = turns.length > 0 ? turns.find(({ said }) => overlaps(said, [tokens[head]!]))?.name : author
    return who ? { how: 'I', names: new Set(wordsOf(who)) } : null
  }
  const mention = mentions.filter((each) => each.head === head).sort((a, b) => a.to - a.from - (b.to - b.from))[0]
  if (!mention) return null
  const names = new Set(
    mentions
      .filter(({ entity }) => entity === mention.entity)
      .flatMap((each) => nameOf(document, each.head))
      .flatMap(wordsOf),
  )
  const how = pronoun ?? (tag === 'PROPN' ? 'a name' : 'a description')
  return names.size > 0
    ? { how: ['he', 'she', 'they', 'it', 'a name', 'a description'].includes(how) ? how : 'another', names }
    : null
}

/** The words of a name, or the noun of a description: what is no pronoun, and what is one with it or stands beside it. */
function nameOf({ tokens }: GumDocument, head: number): string[] {
  if (tokens[head]!.tag === 'PRON') return []
  return [
    tokens[head]!.form,
    ...tokens.flatMap((each) =>
      (each.head === head && /^(?:flat|compound)/.test(each.relation)) ||
      (each.head === head && each.relation === 'appos' && each.tag === 'PROPN')
        ? [each.form]
        : [],
    ),
  ]
}

const wordsOf = (name: string): string[] =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .match(/[\p{L}\p{N}]+/gu) ?? []

const sharesWord = (name: string, its: ReadonlySet<string>): boolean => wordsOf(name).some((word) => its.has(word))

function measureRelations(document: GumDocument, reading: Reading, tell: Tell, list: (line: string) => void): void {
  const speakers = new Map(reading.speakers.map((each) => [each.id, each]))
  const found = new Set<Attribution>()
  for (const each of document.attributed) {
    const cued = kindOf(document, each)
    if (!cued || each.source.length === 0) continue
    const attribution = foundOf(document, each, cued.cue, reading)
    const line = `${textOf(document, spansOf(document, each.source.slice(0, 1)))} [${textOf(document, spansOf(document, cued.cue))}]: ${document.article.text.slice(document.tokens[each.from]!.start, document.tokens[each.to - 1]!.end)} | ${textOf(document, [each.content])}`
    tell(cued.kind, attribution !== undefined)
    if (attribution) found.add(attribution)
    if (!attribution && cued.kind === 'speech') list(`missed | ${line}`)
    if (!attribution || cued.kind !== 'speech') continue
    const isSource = overlaps(attribution.source, spansOf(document, each.source))
    tell('source', isSource)
    if (!isSource) list(`source | ${line} -> ${textOf(document, attribution.source)}`)
    const who = behind(document, each)
    if (!who) continue
    const speaker = speakers.get(attribution.speaker ?? '')
    const isRight = sharesWord(speaker?.name ?? '', who.names)
    tell('speaker', isRight)
    tell(`speaker: ${who.how}`, isRight)
    if (!isRight)
      list(
        `speaker | ${line} -> ${speaker ? `${speaker.name} (${speaker.kind})` : 'nobody'}, not ${[...who.names].join(' ')}`,
      )
  }
  const its = document.attributed.flatMap((each) => [...spansOf(document, each.cue?.tokens ?? []), each.content])
  const labels = document.turns.flatMap(({ label }) => label ?? [])
  for (const each of reading.attributions) {
    if (found.has(each) || overlaps(each.source, labels) || overlaps(each.cue, its)) continue
    tell('beyond', 1)
    list(
      `beyond | ${textOf(document, each.source)} [${textOf(document, each.cue)}] ${textOf(document, each.content).slice(0, 120)} -> ${speakers.get(each.speaker ?? '')?.name}`,
    )
  }
}

/** How many of a turn's words are given to who speaks them, by the outermost attribution around them. */
function measureTurns(document: GumDocument, reading: Reading, tell: Tell, list: (line: string) => void): void {
  const speakers = new Map(reading.speakers.map((each) => [each.id, each.name]))
  const outer = reading.attributions.filter(({ parent }) => parent === null)
  const asking = document.turns.every(({ label }) => label === null) ? askerOf(document) : null
  for (const { name, said } of document.turns) {
    // A page without names does not say who asks.
    if (name === asking) continue
    const tokens = document.tokens.filter((token) => token.tag !== 'PUNCT' && overlaps(said, [token]))
    const givenTo = tokens.map((token) => {
      const its = outer.filter(({ content }) => overlaps(content, [token]))
      const names = its.map(({ speaker }) => speakers.get(speaker ?? '') ?? '')
      return names.find((each) => sharesWord(each, new Set(wordsOf(name)))) ?? names[0] ?? null
    })
    const right = givenTo.filter((each) => each !== null && sharesWord(each, new Set(wordsOf(name)))).length
    const wrong = givenTo.filter((each) => each !== null).length - right
    tell('turns', right, tokens.length)
    tell('turns of others', wrong, tokens.length)
    if (right * 2 < tokens.length)
      list(`turn | ${name}: ${textOf(document, said).slice(0, 80)} -> ${[...new Set(givenTo)].join(', ')}`)
  }
}

/** Who mostly asks, of those who speak in turns. */
function askerOf(document: GumDocument): string | null {
  const asked = document.turns
    .filter(({ said }) => textOf(document, said.slice(-1)).endsWith('?'))
    .map(({ name }) => name)
  const times = (name: string) => asked.filter((each) => each === name).length
  return [...new Set(asked)].sort((a, b) => times(b) - times(a))[0] ?? null
}

const percent = ({ right, all }: Part = { right: 0, all: 0 }): string =>
  all ? `${((100 * right) / all).toFixed(0)} of ${all}` : '–'

function print(genre: string, documents: number, counts: Counts): void {
  const cells = ['speech', 'source', 'speaker', 'finding', 'thought'].map(
    (what) => `${what} ${percent(counts.get(what))}`,
  )
  const hows = [...counts].filter(([what]) => what.startsWith('speaker: ')).sort()
  console.log(`${genre} (${documents}): ${cells.join(', ')}, beyond ${counts.get('beyond')?.right ?? 0}`)
  if (hows.length > 0) console.log(`    ${hows.map(([what, part]) => `${what.slice(9)} ${percent(part)}`).join(', ')}`)
  if (counts.has('turns'))
    console.log(
      `    words of turns ${percent(counts.get('turns'))}, to others ${percent(counts.get('turns of others'))}`,
    )
}

function add(counts: Counts, what: string, right: number, all: number): void {
  const part = counts.get(what) ?? { right: 0, all: 0 }
  counts.set(what, { right: part.right + right, all: part.all + all })
}

const predictor = createPredictor()
const names = documentNames(folder)
for (const apart of [false, true]) {
  console.log(`\n${apart ? 'apart' : 'to work on'}: percent of how many`)
  const all = new Map<string, { documents: number; counts: Counts }>()
  for (const name of names.filter((each) => isApart(each) === apart)) {
    const whole = documentOf(folder, name)
    if (only && whole.genre !== only) continue
    // An interview's page may as well have questions and answers without names.
    const forms = whole.genre === 'interview' ? [whole, documentOf(folder, name, false)] : [whole]
    for (const [i, document] of forms.entries()) {
      const [prediction] = await predictor.predict([document.article])
      const reading = read(document.article, prediction!)
      const genre = document.genre + (i > 0 ? ', its page without names' : '')
      const of = all.get(genre) ?? { documents: 0, counts: new Map() }
      all.set(genre, of)
      of.documents++
      const tell: Tell = (what, right, total = 1) => {
        add(of.counts, what, Number(right), total)
      }
      const list = (line: string) => {
        if (listing && !apart)
          console.log(`${document.name}${i > 0 ? ' without names' : ''} | ${line.replace(/\s+/g, ' ')}`)
      }
      if (i === 0) measureRelations(document, reading, tell, list)
      if (document.turns.length > 0) measureTurns(document, reading, tell, list)
    }
  }
  const sum: Counts = new Map()
  for (const [genre, { documents, counts }] of [...all].sort()) {
    print(genre, documents, counts)
    for (const [what, { right, all }] of counts) if (!what.startsWith('turns')) add(sum, what, right, all)
  }
  print('all', names.filter((each) => isApart(each) === apart).length, sum)
  const without = [...all].filter(([genre]) => WITHOUT_SPEECH.has(genre))
  console.log(
    `where hardly anybody speaks, found beyond RST's: ${without.reduce((n, [, { counts }]) => n + (counts.get('beyond')?.right ?? 0), 0)} in ${without.reduce((n, [, { documents }]) => n + documents, 0)}`,
  )
}
await predictor.close()
