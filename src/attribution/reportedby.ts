/** "The port will close. This was reported by the Courier": what stands before it the Courier says, and not the page. */
import { reportedBy } from '../text/reportedby.ts'
import { within } from '../text/spans.ts'
import { splitSentences } from '../text/split.ts'
import type { Article, AttributionSpans, Span } from '../types.ts'
import { isOwnName } from './passedon.ts'

const CONFIDENCE = 0.9

/** What was found, with the paragraphs of which a sentence says who reports them. */
export function withReportedBy(
  { text, outlet = null }: Pick<Article, 'text'> & { outlet?: string | null | undefined },
  found: readonly AttributionSpans[],
): AttributionSpans[] {
  const added: AttributionSpans[] = []
  const replaced = new Set<AttributionSpans>()
  let before: Span | null = null
  for (const { index, 0: line } of THIS.test(text) ? text.matchAll(/[^\n]*\S/g) : []) {
    let told = { start: index, end: index }
    for (const { start, end } of splitSentences(line)) {
      const sentence = { start: index + start, end: index + end }
      const by = reportedBy(line.slice(start, end))
      const content = told.end > told.start ? told : before
      told = { start: index, end: sentence.end }
      if (!by) continue
      const here = found.filter(({ cue }) => cue.some((each) => within(each, sentence)))
      const source = isOwnName(line.slice(start).slice(by.source.start, by.source.end), outlet) ? by.cited : by.source
      if (!source || !content || !/[.!?]["”]?$/.test(text.slice(content.start, content.end))) continue
      if (found.some(({ cue }) => cue.some((each) => within(each, content)))) continue
      for (const each of here) replaced.add(each)
      const moved = ({ start: from, end: to }: Span) => ({ start: sentence.start + from, end: sentence.start + to })
      added.push({ source: [moved(source)], cue: [moved(by.cue)], content: [content], confidence: CONFIDENCE })
    }
    before = { start: index, end: index + line.length }
  }
  return [...found.filter((each) => !replaced.has(each)), ...added]
}

/** Most texts have none of it. */
const THIS = /\b(?:This|That|Such|this|news|information)\b/
