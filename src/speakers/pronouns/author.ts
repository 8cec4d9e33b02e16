/** Whose "I" it is that a page says of itself, outside all quotation marks. */
import type { Article } from '../../types.ts'
import { readName } from '../names/names.ts'
import { inSmallLetters } from '../names/spelling.ts'

const known = new WeakMap<object, string | null>()

/** The one person who signs a page and speaks of themselves in it; null where nobody does, or several speak. */
export function authorOf(article: Article): string | null {
  let author = known.get(article)
  if (author === undefined) {
    author = signedBy(article.byline)
    // "Ada Lund: Is it late?": one of those who speak.
    if (author !== null && (article.text.includes(`${author}:`) || !speaksAlone(article.text))) author = null
    known.set(article, author)
  }
  return author
}

/** "Ada Lund", "Ada Lund, Staff Writer". */
function signedBy(byline: string | null): string | null {
  const parts = (byline ?? '')
    .replace(/^(?:by|analysis|opinion|commentary|perspective)\b:? /i, '')
    .split(/\s*(?:[,;|&]| and )\s*/)
  const people = parts.filter((part) => part.includes(' ') && !TRADE.test(part) && readName(part)?.kind === 'person')
  const [one] = people
  const name = one && people.length === 1 && one === parts[0] ? readName(one)!.name : null
  // "SEN. ADA LUND"
  return name && name === name.toUpperCase() ? inSmallLetters(name) : name
}
const TRADE =
  /\b(?:writer|reporter|correspondent|editor|columnist|contributor|staff|analyst|producer|chief|journalist|host)\b/i

/**
 * Whoever writes as "I" does so in more than one paragraph: what stands in one may be a letter that the page hands on. Where many
 * paragraphs are questions, others answer.
 */
function speaksAlone(text: string): boolean {
  const paragraphs = text.split(/\n+/).filter((each) => each.length >= LEAST)
  const own = paragraphs.filter((each) => FIRST_PERSON.test(each.replace(QUOTED, ''))).length
  const asked = paragraphs.filter((each) => each.trimEnd().endsWith('?')).length
  return own >= 2 && asked * 6 <= paragraphs.length
}
/** Shorter ones are titles, credits and links, in characters. */
const LEAST = 40
const FIRST_PERSON = /\b(?:I|my|me|My|myself)\b/
const QUOTED = /["“][^"”\n]*["”]?/g
