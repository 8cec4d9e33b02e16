/**
 * An article's statements as Web Annotations (W3C Web Annotation Data Model, 2017), for tools that read them. Positions count
 * code points (4.2.4, MUST), not UTF-16 code units as everywhere else here.
 */
import type { Article, Attribution, Mention, Reading, Span } from '../types.ts'

interface Placed {
  /** Where the article's page, and its annotations, are. */
  page: string
  annotations: string
  /** The page of the claim that holds a mention, if one does. */
  claimOf: (mention: string) => string | null
}

const CONTEXT = 32

/** One AnnotationPage: what is said, each with who says it, how, through whom, and of what claim it is. */
export function annotationsOf(article: Article, reading: Reading, { page, annotations, claimOf }: Placed): object {
  const attributions = new Map(reading.attributions.map((each) => [each.id, each]))
  const names = new Map(reading.speakers.map(({ id, name }) => [id, name]))
  const points = codePoints(article.text)
  const source = {
    source: article.url ?? page,
    // The text in which the words stand; the page itself may have changed since.
    state: { type: 'TimeState', cached: page, ...(article.retrieved ? { sourceDate: article.retrieved } : {}) },
  }
  const target = (span: Span) => ({
    type: 'SpecificResource',
    ...source,
    selector: [
      quoteOf(article.text, span),
      { type: 'TextPositionSelector', start: points(span.start), end: points(span.end) },
    ],
  })
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: annotations,
    type: 'AnnotationPage',
    startIndex: 0,
    items: reading.mentions.map((mention) => {
      const said = attributions.get(mention.attribution ?? '')
      const claim = claimOf(mention.id)
      return {
        id: `${annotations}#${encodeURIComponent(mention.id)}`,
        type: 'Annotation',
        motivation: 'describing',
        generator: { type: 'Software', name: 'Hearsay' },
        body: [
          ...bodiesOf(mention, said, names),
          ...(claim ? [{ id: claim, purpose: 'linking', format: 'text/html' }] : []),
        ],
        target: mention.spans.map(target),
      }
    }),
  }
}

const text = (purpose: string, value: string) => ({ type: 'TextualBody', purpose, format: 'text/plain', value })

/** Who says it, through whom, and how; of what a page says on its own word, that. */
function bodiesOf(mention: Mention, said: Attribution | undefined, names: ReadonlyMap<string, string>): object[] {
  const chain = (said ?? mention).chain ?? []
  const through = chain.length > 0 ? [text('commenting', `through ${chain.map(({ name }) => name).join(', ')}`)] : []
  if (!said) return [text('classifying', 'own word'), ...through]
  const name = said.speaker === null ? '' : (names.get(said.speaker) ?? '')
  return [...(name ? [text('identifying', name)] : []), text('classifying', said.stance), ...through]
}

const quoteOf = (all: string, { start, end }: Span) => ({
  type: 'TextQuoteSelector',
  exact: all.slice(start, end),
  prefix: whole(all.slice(Math.max(0, start - CONTEXT), start)),
  suffix: whole(all.slice(end, end + CONTEXT)),
})

/** Without the half of a character at either end. */
const whole = (part: string): string => part.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '')

/** How many code points stand before an offset in UTF-16 code units. */
function codePoints(all: string): (offset: number) => number {
  // Where a character of two units ends.
  const seconds = [...all.matchAll(/[\u{10000}-\u{10FFFF}]/gu)].map(({ index }) => index + 1)
  return (offset) => {
    let [low, high] = [0, seconds.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (seconds[middle]! < offset) low = middle + 1
      else high = middle
    }
    return offset - low
  }
}
