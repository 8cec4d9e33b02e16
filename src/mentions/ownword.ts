/** What a page states on its own word. */

import { afterDateline } from '../text/dateline.ts'
import { cut, joinText, overlap, touches } from '../text/spans.ts'
import { hasVerb } from '../text/verbs.ts'
import { words } from '../text/words.ts'
import { type Article, type Attribution, type Mention, PROSE, type Sentence, type Span } from '../types.ts'
import { clauses, opensClause } from './clauses.ts'
import { breaksOff, isOwnStatement } from './statement.ts'
import { trim } from './trim.ts'

/**
 * What the outlet says itself: a sentence, or the clauses of it that stand outside every attribution.
 *
 * @param attributions those that touch the sentence.
 */
export function ownWord(
  article: Article,
  attributions: readonly Attribution[],
  sentence: Sentence,
  said: readonly Mention[],
): Mention[] {
  const block = article.blocks[sentence.block]
  const kind = block?.kind
  if (!kind || !PROSE.has(kind) || kind === 'quotation' || kind === 'post') return []
  if (sentence.start === block.start && goesOn(article.text, sentence)) return []
  const taken = attributions
    .flatMap(({ source, cue, content }) => [...source, ...cue, ...content])
    .filter((span) => touches(span, sentence))
    .filter((span) => overlap(sentence, [span]) > 8 || (sentence.start < span.start && span.end < sentence.end))
  if (onlyIntroduces(article.text, sentence, attributions)) return []
  // Where an attribution was found and nothing came of it, the sentence still says something.
  const idle = taken.length > 0 && !said.some(({ spans }) => overlap(sentence, spans) > 0)
  const before = withParticiple(article.text, sentence, attributions)
  const whole =
    idle && sentence.end - sentence.start <= LONGEST && !attributions.some((each) => quotes(article, each, sentence))
  const parts = before ? [before] : whole ? [sentence] : ownParts(article.text, sentence, taken)
  return parts
    .map((part) => afterDateline(article.text, part))
    .map((part) => afterLabel(article.text, part))
    .map((part) => (part.end < sentence.end ? withoutFragment(article.text, part) : part))
    .flatMap((part) => clauses(article.text, part, true))
    .map((part) => trim(article.text, part))
    .filter((span) => span !== null)
    .filter(
      (span) =>
        isOwnStatement(article.text.slice(span.start, span.end)) &&
        !breaksOff(article.text.slice(span.start, span.end)) &&
        !said.some((each) => isSame(each, span)),
    )
    .map((span) => ({
      id: `${article.id}.s${span.start}`,
      article: article.id,
      attribution: null,
      spans: [span],
      text: joinText(article.text, [span]),
    }))
}

/** "Old quarrel: | The two have never met", "What we know: | …": what an item of a list is about; what nobody knows is not so. */
function afterLabel(text: string, { start, end }: Span): Span {
  const label = LABEL.exec(text.slice(start, Math.min(end, start + 60)))?.[0] ?? ''
  const isLabel = WHAT_WE_KNOW.test(label) || !hasVerb(words(label))
  return { start: start + (isLabel ? label.length : 0), end }
}
/** No name: "Ada Lund: The two have met". */
const LABEL = /^(?!Among\b)\p{Lu}\p{Ll}+(?: (?:\p{Ll}{2,}|[Ss]ide)){1,3}: (?=\p{Lu})/u
const WHAT_WE_KNOW = /^What (?:we|you|they) know:/u

/** "Harbour chairman Ada Lund said:", "Responding to the news that the port is closed, she wrote:" over what she said: nothing by itself. */
function onlyIntroduces(text: string, { start, end }: Sentence, attributions: readonly Attribution[]): boolean {
  const over = attributions.find(
    ({ cue, content }) => (cue.at(-1)?.start ?? end) < end && content.length > 0 && content[0]!.start >= end,
  )
  if (!over || !/:\s*$/.test(text.slice(start, end))) return false
  const rest = cut({ start, end }, [...over.source, ...over.cue]).map((part) => text.slice(part.start, part.end))
  return INTRODUCES.test(text.slice(start, end)) || !rest.some((words_) => hasVerb(words(words_)))
}
const INTRODUCES = /^(?:Commenting|Responding|Reacting|Speaking|Replying|Asked|Writing)\b/

/** A paragraph that begins with a small letter, and with no name that does ("de Lund", "eBay"), goes on with a line before it. */
const goesOn = (text: string, { start }: Span): boolean =>
  /^(?!(?:de|del|da|di|du|van|von|al|el|bin|ibn|la|le|ter|ten|d)\P{L})\p{Ll}+\P{L}/u.test(text.slice(start, start + 40))

/** From the same word to the same, but for a full stop. */
const isSame = ({ spans }: Mention, { start, end }: Span): boolean =>
  spans[0]!.start === start && Math.abs(spans.at(-1)!.end - end) < 2

/** Most of the sentence is somebody's, within quotation marks, or it tells no more than that somebody said what stands in them. */
function quotes({ text }: Article, { source, cue, content }: Attribution, sentence: Span): boolean {
  const isSaid = cue.some(({ start, end }) => SAID.test(text.slice(start, end)))
  const rest = cut(sentence, [...source, ...cue, ...content]).map(({ start, end }) => text.slice(start, end))
  return content.some((span) => {
    const here = overlap(sentence, [span])
    const isMost = 2 * here > sentence.end - sentence.start || (here > 0 && isSaid && !hasVerb(words(rest.join(' '))))
    return isMost && /["“]/.test(text.slice(Math.max(sentence.start, span.start - 1), span.start + 1))
  })
}
const SAID = /^(?:sa(?:id|ys)|told|t(?:ells|weeted)|wr(?:ote|ites)|add(?:ed|s)|posted|replied)\b/

/** "The mayor closed the harbour, saying …": what comes before the participle is told by the page, though the source is in it. */
function withParticiple(text: string, sentence: Sentence, attributions: readonly Attribution[]): Span | null {
  for (const { source, cue } of attributions) {
    const [who, how] = [source[0], cue[0]]
    if (!who || !how || who.start < sentence.start || how.start >= sentence.end || who.end >= how.start) continue
    if (!/^\p{L}+ing\b/u.test(text.slice(how.start, how.end))) continue
    const part = { start: sentence.start, end: how.start }
    const quoting = attributions.some(({ content }) => overlap(part, content) > 0)
    if (!quoting && /,\s*$/.test(text.slice(part.start, part.end)) && hasVerb(words(text.slice(who.end, part.end))))
      return part
  }
  return null
}

/**
 * The parts of a sentence that are the page's own. One that opens the sentence and then runs into an attribution ("The two
 * meet today, days after / an indictment was announced") is a whole only with it; one that follows must stand by itself.
 */
function ownParts(text: string, sentence: Sentence, taken: readonly Span[]): Span[] {
  const parts = cut(sentence, taken)
  const first = parts[0]
  if (
    first &&
    first.start === sentence.start &&
    first.end < sentence.end &&
    !taken.some(({ start }) => start <= sentence.start)
  ) {
    const opening = text.slice(first.start, first.end)
    const restBegins = text.slice(first.end, first.end + 12)
    const ends =
      /[;:.!?]["”]?\s*$/.test(opening) ||
      withoutFragment(text, first).end < first.end ||
      JOINED.test(opening) ||
      JOINED.test(restBegins)
    const main = beforeLink(text, first)
    if (!ends && main) return [main]
    if (!ends && isOwnStatement(afterIntroduction(opening)) && sentence.end - sentence.start <= LONGEST)
      return [sentence]
  }
  return parts.filter(({ start, end }) =>
    start > sentence.start
      ? standsAlone(text, { start, end }, sentence)
      : end === sentence.end || isOwnStatement(afterIntroduction(text.slice(start, end))),
  )
}

/** "The mayor took them to task, | as / a report showed that …", "a storm, | in which / …": by itself what happened, if it tells of what. */
function beforeLink(text: string, { start, end }: Span): Span | null {
  const opening = text.slice(start, end)
  const link = LINK.exec(opening)
  if (!link) return null
  const main = opening.slice(0, link.index)
  return !POINTS.test(main) && !GOES_ON.test(main) && isOwnStatement(afterIntroduction(main))
    ? { start, end: start + link.index }
    : null
}
const LINK = /,\s(?:(?:just |even )?as|in which)\s(?:(?:the|an?|his|her|its|their)\s)?$/u
const GOES_ON = /\b(?:is|are|was|were|be|that|and|but)$/u
const POINTS = /^["“]?(?:it|that|this|these|those|such)\b/iu

/** "The port is quiet: In London on Monday, | the mayor said": what stands behind the colon belongs to what is said. */
function withoutFragment(text: string, { start, end }: Span): Span {
  const last = /[:;]\s(?:in|on|at|by|during|after|before|from|with)\s[^.:;“”"]{2,60}$/iu.exec(
    text.slice(Math.max(start, end - 80), end),
  )?.[0]
  return { start, end: last && !hasVerb(words(last)) ? end - last.length : end }
}

/** "In an interview that aired on Sunday, the mayor …": what follows the comma is the clause, if there is one. */
function afterIntroduction(opening: string): string {
  const introduced =
    /^["“]?(?:in|on|at|by|as|with|after|before|during|while|when|if|since|from|for|to|under|over|amid|despite|(?:just )?(?:minutes|hours|days|weeks|months|years) (?:after|before)|\p{L}+ing)\s/iu.test(
      opening,
    )
  return introduced ? opening.slice(opening.indexOf(',') + 1 || opening.length).trim() : opening
}

/** A comma and a conjunction: what follows is a statement of its own. */
const JOINED = /,\s(?:and|but|while|although|though)\s*$|^\s*,?\s*(?:and|but|while|although|though)\s/i
const LONGEST = 450

/** After an attribution in the same sentence, only ", and the talks went on" is a statement; the rest hangs on what was said. */
function standsAlone(text: string, { start, end }: Span, sentence: Sentence): boolean {
  const part = text.slice(start, end)
  const joint = /^[\s"”’]*(?:,\s*|—\s*|;\s*)?(?:and|but|while|although|though)\s/i.exec(part)
  return joint !== null && end >= sentence.end - 2 && opensClause(part.slice(joint[0].length))
}
