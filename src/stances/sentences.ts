/** What a speaker does with each sentence of what they say: “She was late. She should go.” asserts, then demands. */
import { sentenceAt } from '../text/sentences.ts'
import type { Article, Attribution, Sentence, Span, Stance } from '../types.ts'
import { PLAIN, stanceOf, textOf } from './stage.ts'

/**
 * Where the cue is a plain verb of saying, each sentence tells for itself; else what the cue tells holds of all.
 *
 * @param spans a part of the content. @param reports whether a reporter says it.
 */
export function stanceIn(
  article: Article,
  attribution: Attribution,
  spans: readonly Span[],
  sentences: readonly Sentence[],
  reports: boolean,
): Stance {
  const { cue, content, form, stance } = attribution
  const at = (offset: number) => sentenceAt(sentences, offset)
  const here = new Set(spans.flatMap(({ start, end }) => sentences.slice(Math.max(0, at(start)), at(end - 1) + 1)))
  const part = content.flatMap((span) =>
    [...here].flatMap((each): Span[] => {
      const [start, end] = [Math.max(span.start, each.start), Math.min(span.end, each.end)]
      return start < end ? [{ start, end }] : []
    }),
  )
  const length = (all: readonly Span[]) => all.reduce((sum, { start, end }) => sum + end - start, 0)
  if (length(part) + 2 >= length(content) || !PLAIN.test(textOf(article, cue).toLowerCase())) return stance
  if (stanceOf(article, attribution, reports, '').stance !== 'asserts') return stance
  const said = textOf(article, part)
  return stanceOf(article, attribution, reports, form === 'direct' && !/^["“‘']/.test(said) ? `“${said}` : said).stance
}
