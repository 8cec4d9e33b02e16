/** What a speaker does with each statement of what they say: “She was late, and she should go.” asserts, then demands. */
import { sentenceAt } from '../text/sentences.ts'
import { lengthOf } from '../text/spans.ts'
import type { Article, Attribution, Sentence, Span, Stance } from '../types.ts'
import { PLAIN, textOf } from './ruling.ts'
import { stanceOf } from './stage.ts'

/**
 * Where the cue is a plain verb of saying, each statement tells for itself, and so does what follows on a question that was
 * asked; else what the cue tells holds of all.
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
  const within = (parts: readonly Span[]) =>
    content.flatMap((span) =>
      parts.flatMap((each): Span[] => {
        const [start, end] = [Math.max(span.start, each.start), Math.min(span.end, each.end)]
        return start < end ? [{ start, end }] : []
      }),
    )
  const sentence = within([...here])
  const own = within(spans)
  // One of several clauses of a sentence; what is but trimmed keeps its marks.
  const part = own.length > 0 && lengthOf(sentence) - lengthOf(own) > 20 ? own : sentence
  if (lengthOf(part) + 2 >= lengthOf(content)) return stance
  const said = textOf(article, part)
  const answers = stance === 'asks' && !said.includes('?') && textOf(article, content).includes('?')
  if (answers) return stanceOf(article, { ...attribution, cue: [] }, reports, said).stance
  if (!PLAIN.test(textOf(article, cue).toLowerCase())) return stance
  if (stanceOf(article, attribution, reports, '').stance !== 'asserts') return stance
  return stanceOf(article, attribution, reports, form === 'direct' && !/^["“‘']/.test(said) ? `“${said}` : said).stance
}
