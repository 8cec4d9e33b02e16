/** Those who do not want to be named: where they work, and the reason that the text gives. */
import type { Span } from '../../types.ts'
import type { Context } from '../context.ts'
import { countryNamed } from '../names/countries.ts'
import { ORGANISATION_WORDS } from '../words.ts'

/** "the ministry" of "three sources close to the ministry", "White House" of "people in the White House"; null where none is named. */
export function bodyBehind(description: string): string | null {
  const body = / (?:at|in|inside|within|from|with|close to|near) (?:the |his |her |their )?([^,]{2,60})$/.exec(
    description,
  )?.[1]
  if (!body || countryNamed(body)) return null
  return ORGANISATION_WORDS.test(body) || /^(?:\p{Lu}[\p{L}.&’'-]* ?){1,5}$/u.test(body) ? body : null
}

const NOT_NAMED =
  /(?:condition of anonymity|anonymous(?:ly)?|anonymity|not to be (?:named|identified|quoted)|unnamed|not (?:be )?(?:named|identified)|declined to be (?:named|identified))/i
const WHY =
  /\b(?:because|since|as (?:he|she|they|the|it|no)|so as|in order to|given|due to|for fear|fearing|citing|to (?:discuss|speak|describe|talk|share|avoid|protect|be|reveal|disclose))\b[^.,;“”"]{3,160}/i
const NOT_ALLOWED =
  /\b(?:was|were|is|are)(?: not|n[’']t) (?:authori[sz]ed|allowed|permitted|cleared) to [^.;,“”"]{3,120}/i
const NEXT = /^(?:the|that|they|he|she|all|both|each|like)\b/i

/** The reason that the text gives for not naming a source, in its sentence or the next; null where it gives none. */
export function whyUnnamed(at: Span, { article, sentences }: Context): Span | null {
  const index = sentences.findLastIndex(({ start }) => start <= at.start)
  for (const sentence of [sentences[index], sentences[index + 1]]) {
    if (!sentence) continue
    const text = article.text.slice(sentence.start, sentence.end)
    if (sentence !== sentences[index] && !NEXT.test(text)) continue
    const unnamed = NOT_NAMED.exec(text)
    const from = unnamed ? unnamed.index + unnamed[0].length : 0
    const found = (unnamed && WHY.exec(text.slice(from, from + 250))) || null
    const why = found ? { at: from + found.index, words: found[0] } : null
    const barred = why ? null : NOT_ALLOWED.exec(text)
    const reason = why ?? (barred && { at: barred.index, words: barred[0] })
    if (!reason) continue
    const start = sentence.start + reason.at
    return { start, end: start + reason.words.replace(/[\s,”"]+$/, '').length }
  }
  return null
}
