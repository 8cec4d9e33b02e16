/** Embedded posts: who signs one says what stands above the signature. The model finds no cue in them. */
import { signedAt } from '../text/posts.ts'
import type { Article, AttributionSpans, Span } from '../types.ts'

/** How surely one is an attribution: a page shows a post because somebody wrote it. */
const CONFIDENCE = 0.95
/** Addresses and pictures that a post ends with. */
const LINKS = /(?:\s*(?:https?:\/\/|pic\.twitter\.com\/)\S+)+\s*$/

/** The signed posts of an article that no sentence beside them introduces; the mark is the cue. */
export function postsIn(
  { text, blocks }: Pick<Article, 'text' | 'blocks'>,
  found: readonly AttributionSpans[],
): AttributionSpans[] {
  return blocks.flatMap((block) => {
    const signed = block.kind === 'post' ? signedAt(text.slice(block.start, block.end)) : null
    if (!signed) return []
    const inText = ({ start, end }: Span): Span => ({ start: block.start + start, end: block.start + end })
    const words = inText(signed.words)
    words.end -= LINKS.exec(text.slice(words.start, words.end))?.[0].length ?? 0
    words.end = words.start + text.slice(words.start, words.end).trimEnd().length
    if (!/\p{L}/u.test(text.slice(words.start, words.end)) || found.some((each) => introduces(each, block))) return []
    return [{ source: [inText(signed.signer)], cue: [inText(signed.mark)], content: [words], confidence: CONFIDENCE }]
  })
}

/** Its cue stands outside the post, and what it says within. */
const introduces = ({ cue, content }: AttributionSpans, { start, end }: Span): boolean =>
  cue.every((at) => at.end <= start || at.start >= end) && content.some((each) => each.start < end && start < each.end)
