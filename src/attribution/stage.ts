import { stage } from '../stage.ts'
import { silentBlocks } from '../text/blocks.ts'
import { quotationsOf } from '../text/quotes.ts'
import type { Article, Attribution, AttributionSpans, Prediction } from '../types.ts'
import { formOf } from './form.ts'
import { parentsOf } from './nesting.ts'
import { tidy } from './tidy.ts'

export const attributions = stage({
  name: 'attributions',
  needs: ['article', 'prediction', 'sentences'],
  adds: ['attributions'],
  run: ({ article, prediction }) => ({ attributions: attributionsOf(article, prediction) }),
})

/** Sets what was predicted: spans in shape, form, parent. Speakers, chains and stances are for later stages. */
export function attributionsOf(article: Pick<Article, 'text' | 'blocks'>, prediction: Prediction): Attribution[] {
  const { text, blocks } = article
  const silent = silentBlocks(blocks)
  const quotations = quotationsOf(text)
  const spans = distinct(
    prediction.attributions.map(({ source, cue, content, confidence }) => ({
      source: tidy(source, text, silent, 'source'),
      cue: tidy(cue, text, silent, 'cue'),
      content: tidy(content, text, silent, 'content'),
      confidence,
    })),
  )
  const parents = parentsOf(spans)
  return spans.map((each, i) => ({
    id: idOf(each),
    ...each,
    form: formOf(each.content, quotations, text),
    parent: parents[i] === null ? null : idOf(spans[parents[i]!]!),
    speaker: null,
    chain: [],
    stance: 'asserts',
    why: [],
  }))
}

/** In order of their cues, no two cues at one place (the surer one stays), none without a cue or with nothing but a cue. */
function distinct(found: readonly AttributionSpans[]): AttributionSpans[] {
  const byCue = new Map<number, AttributionSpans>()
  for (const each of found) {
    const at = each.cue[0]?.start
    if (at === undefined || (!each.content.length && !each.source.length)) continue
    const other = byCue.get(at)
    if (!other || other.confidence < each.confidence) byCue.set(at, each)
  }
  return [...byCue].sort(([a], [b]) => a - b).map(([, each]) => each)
}

const idOf = ({ cue }: AttributionSpans) => `a${cue[0]!.start}`
