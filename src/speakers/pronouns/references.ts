/** Whom "he" and "she" mean within statements: by the same likelihood as where they are a source (`meant.ts`). */
import { lengthOf } from '../../text/spans.ts'
import type { Attribution, Reference, Span } from '../../types.ts'
import { PROSE } from '../../types.ts'
import type { Context } from '../context.ts'
import { candidatesFor } from './candidates.ts'
import { likeliest } from './meant.ts'

/** "Mr. Lund, 55, was a clerk before he …". */
const SUBJECT = /^["“]?(Mr|Mrs|Ms)\. (\p{Lu}[\p{L}’-]+?)(?:[’']s)?(?![\p{L}’'-])/u
const PRONOUN = /\b[Ss]?[Hh][Ee]\b/g

/** Those of a page's prose that are no source of a statement, in order. */
export function referencesIn(context: Context): Reference[] {
  const { article, attributions, sentences } = context
  const sources = new Set(attributions.flatMap(({ source }) => source.map(({ start }) => start)))
  return sentences.flatMap(({ block, start: from, end }) => {
    if (!PROSE.has(article.blocks[block]!.kind)) return []
    /** In one sentence, within what one says, all of one gender are taken for one. */
    const known = new Map<string, ReturnType<typeof likeliest>>()
    const sentence = article.text.slice(from, end)
    const [, title, surname] = SUBJECT.exec(sentence) ?? []
    return [...sentence.matchAll(PRONOUN)].flatMap((match): Reference | never[] => {
      const start = from + match.index
      if (sources.has(start)) return []
      const at = { start, end: start + match[0].length }
      const gender = match[0].toLowerCase() as 'he' | 'she'
      const said = standIn(at, attributions)
      // "She told Lund that she …": whoever that is has said so, and is not known.
      const outer = context.done.get(said.parent ?? '')
      const [by] = outer?.source ?? []
      if (by && !outer!.speaker && article.text.slice(by.start, by.end).toLowerCase() === gender) return []
      const key = `${gender} ${said.parent}`
      const best = known.has(key) ? known.get(key)! : likeliest(candidatesFor(said, at, gender, context))
      known.set(key, best)
      const name = best && (best.candidate.person?.name ?? best.candidate.speaker?.name)
      // Of a subject whose whole name the page does not give nothing is known.
      const isOther = surname && (title === 'Mr') === (gender === 'he') && !name?.endsWith(surname)
      return best && name && !isOther ? { ...at, name, named: best.candidate.named, score: best.score } : []
    })
  })
}

/** As if whoever is meant said something there, within what another says. */
function standIn(at: Span, attributions: readonly Attribution[]): Attribution {
  const around = attributions.filter(({ content }) =>
    content.some(({ start, end }) => start <= at.start && at.end <= end),
  )
  const inner = around.reduce<Attribution | null>(
    (least, each) => (least === null || lengthOf(each.content) < lengthOf(least.content) ? each : least),
    null,
  )
  return {
    id: '',
    source: [at],
    cue: [],
    content: [],
    confidence: 1,
    form: 'indirect',
    parent: inner?.id ?? null,
    speaker: null,
    chain: [],
    stance: 'asserts',
    why: [],
  }
}
