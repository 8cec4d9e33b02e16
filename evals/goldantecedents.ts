/** The gold for pronouns and descriptions (`gold/README.md`), and whether a speaker is who is meant. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { fromJsonLine } from '../src/ingest/jsonl.ts'
import { createPredictor } from '../src/model/index.ts'
import type { Article, Attribution, Prediction, Reading, Span, Speaker } from '../src/types.ts'
import { articleLine, isSeen } from './goldspeakers.ts'
import { readJsonl } from './jsonl.ts'

export interface GoldSource {
  source: Span
  /** By name; by other words of the page; the page's author or outlet; or nobody of whom the page tells more. */
  means: 'named' | 'described' | 'author' | 'nobody'
  /** Where that stands, for several people once each. */
  antecedents?: Span[]
}
export interface GoldArticle {
  id: string
  sources: GoldSource[]
}

export const FILES = ['antecedents.jsonl', 'antecedents.more.jsonl', 'antecedents.unseen.jsonl'].map((name) =>
  fileURLToPath(new URL(`gold/${name}`, import.meta.url)),
)

export interface Judged {
  /** The source's words, in small letters. */
  words: string
  right: boolean
  gold: GoldSource
  attribution: Attribution
  speaker: Speaker | null
}

/** Of the sources annotated those that were found, each with whether its speaker is right. */
export function judge(article: Article, reading: Reading, { sources }: GoldArticle): Judged[] {
  return sources.flatMap((gold) => {
    const found = reading.attributions.filter((each) => each.source[0]?.start === gold.source.start)
    const attribution = found.find(({ parent }) => parent === null) ?? found[0]
    if (!attribution) return []
    const speaker = reading.speakers.find(({ id }) => id === attribution.speaker) ?? null
    const words = textOf(article, gold.source).toLowerCase()
    return [{ words, right: isMeant(article, gold, speaker), gold, attribution, speaker }]
  })
}

const textOf = ({ text }: Article, { start, end }: Span): string => text.slice(start, end).replace(/\s+/g, ' ')

export function isMeant(
  article: Article,
  { source, means, antecedents = [] }: GoldSource,
  speaker: Speaker | null,
): boolean {
  const unnamed = speaker === null || speaker.kind === 'unnamed' || speaker.name === ''
  const forms = unnamed ? [] : [speaker.name, ...speaker.aliases].map(wordsOf)
  if (means === 'nobody') return unnamed || wordsOf(textOf(article, source)).some((word) => forms[0]!.includes(word))
  if (unnamed) return false
  if (means === 'author')
    return (
      (speaker.kind === 'outlet' && speaker.name === article.outlet) ||
      wordsOf(article.text.slice(0, 600).match(/^By .*$/m)?.[0] ?? '').includes(forms[0]!.at(-1)!)
    )
  return antecedents.every((span) => {
    const wanted = wordsOf(textOf(article, span))
    const known = forms.flat()
    // "Westminster's harbour board" is named by all its words; "Clinton allies" are allies by their head.
    if (means === 'named')
      return isAcronym(textOf(article, span), speaker) || wanted.every((word) => known.includes(word))
    return speaker.kind !== 'person' && headsOf(textOf(article, span)).some((head) => known.includes(head))
  })
}

/** "FCC" for the Federal Communications Commission, and the other way round. */
const isAcronym = (name: string, speaker: Speaker): boolean =>
  [speaker.name, ...speaker.aliases].some((form) => initials(form) === name || initials(name) === form)
const initials = (name: string): string => (name.match(/\b\p{Lu}/gu) ?? []).join('')

/** Content words without plural, possessive and titles. */
const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu) ?? [])
    .map((word) => word.replace(/[’']s?$|\.$/, '').replace(/s$/, ''))
    .filter((word) => word && !NO_CONTENT.test(word))
const NO_CONTENT =
  /^(?:mr|mr|ms|m|dr|sen|rep|gov|lt|prof|professor|cardinal|archbishop|president|congressman|the|a|an|of|for|and|some|thi|that|those|these|hi|her|it|their|inc|jr)$/
/** "Lawyers", "adviser" of "lawyers for Lund and an adviser": what each part is. */
const headsOf = (text: string): string[] =>
  text
    .split(/ and | or /)
    .map((part) => wordsOf(part.split(/ (?:of|for|to|in|who|with|on|at|from) /)[0]!).at(-1))
    .filter((head) => head !== undefined)

/** The gold's articles with what the model finds in them. @param path articles put together as `gold/README.md` says. */
export async function* goldArticles(
  path: string,
): AsyncGenerator<{ file: string; gold: GoldArticle; article: Article; prediction: Prediction }> {
  const lines = new Map(
    readFileSync(path, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => [String(JSON.parse(line).id), line] as const),
  )
  const predictor = createPredictor()
  for (const file of FILES)
    for (const gold of readJsonl<GoldArticle>(file)) {
      const { article } = fromJsonLine(lines.get(gold.id) ?? articleLine(gold.id), gold.id)
      const [prediction] = await predictor.predict([article])
      yield { file, gold, article, prediction: prediction! }
    }
  await predictor.close()
}

export { isSeen }
