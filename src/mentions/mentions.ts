import { AGAINST } from '../claims/pair.ts'
import { stage } from '../stage.ts'
import { stanceIn } from '../stances/sentences.ts'
import { reportersAmong } from '../stances/stage.ts'
import { afterDateline } from '../text/dateline.ts'
import { linkBoxes, withoutLinkBoxes } from '../text/linkboxes.ts'
import { quotationsOf } from '../text/quotes.ts'
import { hasVerb, startsWithVerb, verbAt } from '../text/verbs.ts'
import { FALSE } from '../text/verdicts.ts'
import { words } from '../text/words.ts'
import { type Article, type Attribution, type Mention, PROSE, type Sentence, type Span, type Stance } from '../types.ts'
import { clauses, isClause, opensClause } from './clauses.ts'
import { isDeed } from './deeds.ts'
import { shortDenial } from './shortdenials.ts'
import { breaksOff, isOwnStatement, isStated, isTitle } from './statement.ts'
import { cut, joinText, overlap, quotedIn, trim } from './trim.ts'
import { isAskedHere, isBeyond, isOfReport, isOnlyNamed, isUnsaid } from './unsaid.ts'
import { cueOf, EMBEDDED_QUESTION, instead, leadsIn } from './wholeclause.ts'

/** Attributions and own-word sentences, cut to one statement each. */
export const mentions = stage({
  name: 'mentions',
  needs: ['article', 'sentences', 'attributions', 'speakers'],
  adds: ['mentions'],
  run: ({ article: page, sentences, attributions: all, speakers }) => {
    const boxes = linkBoxes(page.text)
    const article = boxes.length === 0 ? page : { ...page, text: withoutLinkBoxes(page.text) }
    const reporters = reportersAmong(speakers)
    const names = new Map(speakers.map(({ id, name }) => [id, name]))
    const attributions = all.filter(
      (each) =>
        !isUnsaid(article, each) &&
        !isAskedHere(article, sentences, each) &&
        !isDeed(article, each) &&
        !isOnlyNamed(article, each) &&
        !isOfReport(article, each),
    )
    const said = attributions.flatMap((each) =>
      attributed(article, sentences, attributions, each, names.get(each.speaker ?? '') ?? '').map(
        (mention): Mention => {
          const stance = givesGround(each)
            ? 'asserts'
            : stanceIn(article, each, mention.spans, sentences, reporters.has(each.speaker ?? ''))
          return stance === each.stance ? mention : { ...mention, stance }
        },
      ),
    )
    const extents = attributions.map(extentOf)
    const own = sentences.flatMap((sentence) => {
      const here = attributions.filter((_, i) => touches(extents[i]!, sentence))
      return ownWord(article, here, sentence, said)
    })
    const found = unique([...said, ...outside(own, quotationsOf(article.text))])
    return { mentions: boxes.length === 0 ? found : found.flatMap((each) => besides(each, boxes, page.text)) }
  },
})

/** What of a statement stands beside the boxes, which come between a name and what is told of it. */
function besides(mention: Mention, boxes: readonly Span[], text: string): Mention[] {
  const spans = mention.spans
    .flatMap((span) => cut(span, boxes))
    .map(({ start, end }) => ({ start, end: start + text.slice(start, end).trimEnd().length }))
    .map(({ start, end }) => ({ start: end - text.slice(start, end).trimStart().length, end }))
    .filter(({ start, end }) => start < end)
  return spans.length === 0 ? [] : [{ ...mention, spans, text: joinText(text, spans) }]
}

const DENYING: ReadonlySet<Stance> = new Set(['denies', 'disputes'])

/** "She denied it, saying she had been at home": what is denied is not what she says with it. */
const givesGround = ({ stance, why }: Attribution): boolean =>
  DENYING.has(stance) && why.some(({ about, rule }) => about === 'stance' && rule.endsWith('-before'))

/** Those that do not stand in quotation marks, whosever these are: both in the order of the text. */
function outside(mentions: readonly Mention[], quotations: readonly Span[]): Mention[] {
  let next = 0
  return mentions.filter(({ spans: [span] }) => {
    while (next < quotations.length && quotations[next]!.end + 1 < span!.end) next++
    return next === quotations.length || quotations[next]!.start > span!.start
  })
}

function extentOf({ source, cue, content }: Attribution): Span {
  const all = [...source, ...cue, ...content]
  return { start: Math.min(...all.map(({ start }) => start)), end: Math.max(...all.map(({ end }) => end)) }
}

const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** What one attribution says, without what lies in an attribution inside it, which is that one's to tell. */
function attributed(
  article: Article,
  sentences: readonly Sentence[],
  attributions: readonly Attribution[],
  attribution: Attribution,
  speaker: string,
): Mention[] {
  if (attribution.stance === 'has-not-answered') return []
  // What somebody denies is said by him as much as by whom he denies it of.
  const inner = AGAINST.has(attribution.stance) ? [] : attributions.filter((other) => other.parent === attribution.id)
  const parts = contents(article, attribution)
    .filter((part) => !isBeyond(article, attribution, part))
    .map((part) => afterDay(article.text, attribution, part))
    .map((part) => afterQuoted(article, attribution, part))
    .map((part) => afterSaying(article.text, part))
    .flatMap((part) => splitAt(part, sentences))
    .filter((each) => inProse(article, each))
    .flatMap((each) => trim(article.text, quotedIn(article.text, each)) ?? [])
    .flatMap((sentence) => clauses(article.text, sentence))
    .flatMap((clause) => trim(article.text, clause) ?? [])
    .filter((span) => !inner.some((other) => isTold(article, other, span)))
  const pieces: Span[][] = []
  for (const [n, span] of parts.entries()) {
    const text = article.text.slice(span.start, span.end)
    const [before, next] = [parts[n - 1], parts[n + 1]]
    if (before && isBroken(article, before, span)) continue
    if (next && isBroken(article, span, next)) {
      pieces.push([span, next])
      continue
    }
    if (isTitle(text)) continue
    const whole = pieces.length === 0 ? instead(article, sentences, attribution, span, speaker) : undefined
    if (whole === null) continue
    if (whole) {
      pieces.push(whole)
      continue
    }
    if (/^(?:who|which)\b/i.test(text) && attribution.source.length === 0) continue
    if (startsWithVerb(text)) continue
    const last = pieces.at(-1)?.at(-1)
    const isBehind = last && attribution.cue.some(({ start, end }) => last.end <= start && end < span.start)
    const hangs = isBehind && HANGS_ON.test(text) && !leadsOn(text) && near(article, last, span)
    if (isStated(text, attribution.stance) && !hangs) pieces.push([span])
    else if (last && near(article, last, span) && /\p{L}/u.test(text)) pieces.at(-1)!.push(span)
  }
  const tells = pieces.length > 0 || attribution.content.some((part) => isBeyond(article, attribution, part))
  const denial = !tells && shortDenial(article, sentences, attribution)
  if (denial && inProse(article, denial)) pieces.push([denial])
  return pieces.map((spans, n) => ({
    id: `${article.id}.${attribution.id}${n === 0 ? '' : `.${n + 1}`}`,
    article: article.id,
    attribution: attribution.id,
    spans,
    text: joinText(article.text, spans),
  }))
}

/** "It was closed, / Lund said, / as the strike spread": when or why it was so, and no statement by itself. */
const HANGS_ON = /^(?:as|after|before|until|when|if|unless|because|since|once|amid|despite|following) /

/** "As I have always said, it will be sold". */
const leadsOn = (text: string): boolean => opensClause(text.slice(text.indexOf(',') + 1 || text.length))

/** "The plan, / according to two ministers, / is dead": one statement, its source and cue in the midst of it. */
function isBroken(article: Article, a: Span, b: Span): boolean {
  const [subject, rest] = [a, b].map(({ start, end }) => article.text.slice(start, end)) as [string, string]
  if (a.end >= b.start || !near(article, a, b, 160) || !NAMES.test(subject)) return false
  // "If the rule is old, / Lund said, / there is a reason"
  return leadsIn(subject)
    ? isClause(words(rest)) && !/,|[.!?]$/.test(subject)
    : (startsWithVerb(rest) && (!hasVerb(words(subject)) || EMBEDDED_QUESTION.test(subject))) ||
        (/^\p{Ll}+\s/u.test(rest) &&
          verbAt(words(rest)) === 0 &&
          verbAt(words(subject)) < 0 &&
          /[,”"]/.test(article.text.slice(a.end - 1, a.end + 1)))
}

/** Not "which, Lund said, is old", of which the page tells what it is. */
const NAMES = /^["“]?(?!(?:which|who|whom|that|what)\b)(?!If\s\S+$)/u

/** Content spans; "The talks / are expected / to go on" is one statement, its cue among its words. */
function contents(article: Article, { source, cue, content }: Attribution): Span[] {
  const out: Span[] = []
  for (const span of [...content].sort((a, b) => a.start - b.start)) {
    const last = out.at(-1)
    const between = last && article.text.slice(last.end, span.start)
    const bridged =
      last &&
      source.length === 0 &&
      cue.some(({ start, end }) => last.end <= start && end <= span.start) &&
      between!.length < 60 &&
      !/[.!?\n]/.test(between!)
    if (bridged || (last && /^\s*$/.test(between!) && !/^that\s/i.test(article.text.slice(span.start, span.end))))
      last!.end = span.end
    else out.push({ ...span })
  }
  return out.map(({ start, end }) => ({ start, end: end + (HOUR.exec(article.text.slice(end - 2, end + 2)) ? 2 : 0) }))
}
/** "At 9:30 a|.m.": the stop ends no sentence. */
const HOUR = /^ [ap]\.m|^[ap]\.m\.$/

/** "Said Friday he would ask": the day is that of the saying. */
function afterDay(text: string, { cue }: Attribution, span: Span): Span {
  if (!cue.some(({ end }) => end + 1 === span.start)) return span
  const day = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day (?=(?:that|he|she|it|they|we|I)\s)/.exec(
    text.slice(span.start, Math.min(span.end, span.start + 20)),
  )
  return day ? { start: span.start + day[0].length, end: span.end } : span
}

/** "The Herald quotes the mayor as saying it is old": what he is quoted as saying. */
function afterQuoted(article: Article, attribution: Attribution, span: Span): Span {
  if (!/\bquot|\bcit/i.test(cueOf(article, attribution))) return span
  const lead = /^[^.;:“"]{2,80}? as (?:saying|telling [^.,;:“"]{2,40}?)(?: that)? (?=\S)/.exec(
    article.text.slice(span.start, span.end),
  )
  return lead ? { start: span.start + lead[0].length, end: span.end } : span
}

/** "Noting that it is old", "citing two clerks, that it is old", "in the report that it is old". */
function afterSaying(text: string, { start, end }: Span): Span {
  const lead = SAYING.exec(text.slice(start, Math.min(end, start + 160)))
  return { start: start + (lead?.[0].length ?? 0), end }
}
const SAYING =
  /^(?:(?:noting|adding|saying|stating|arguing) (?:that (?=\S)|(?=["“]))|citing [^“”".;:\n]{3,120}?, that (?=\S)|in (?:an?|the|his|her|its|their) (?:[\p{L}\d-]+ ){0,4}(?:report|statement|letter|interview|filing|post|speech|e-?mail|memo)(?: \p{L}+day)? that (?=\S))/u

function inProse(article: Article, { start }: Span): boolean {
  const block = article.blocks.find((each) => each.start <= start && start < each.end)
  return block !== undefined && PROSE.has(block.kind)
}

/** The parts of a span that lie in different sentences. */
function splitAt(span: Span, sentences: readonly Sentence[]): Span[] {
  const parts = sentences
    .filter((sentence) => touches(sentence, span))
    .map((sentence) => ({ start: Math.max(sentence.start, span.start), end: Math.min(sentence.end, span.end) }))
  return parts.length > 0 ? parts : [span]
}

const IS_FALSE = new RegExp(`^[\\s,]*(?:just |simply |really )?${FALSE}`, 'u')

/** An inner attribution tells the statement: what is left of it when that one is taken out is no clause. */
function isTold(article: Article, inner: Attribution, span: Span): boolean {
  if (overlap(span, inner.content) === 0) return false
  const left = cut(span, [...inner.source, ...inner.cue, ...inner.content])
  return !left.some((part) => {
    const rest = article.text.slice(part.start, part.end)
    const found = words(rest)
    // "Lund’s claim that she had the key / is untrue" is the verdict.
    return IS_FALSE.test(rest) || (isClause(found) && found.filter(({ stop }) => !stop).length >= 2)
  })
}

/** A stub belongs to the statement before it where both stand in one sentence. */
const near = (article: Article, a: Span, b: Span, most = 80): boolean =>
  b.start - a.end < most && !/[.!?\n]/.test(article.text.slice(a.end, b.start))

/**
 * What the outlet says itself: a sentence, or the clauses of it that stand outside every attribution.
 *
 * @param attributions those that touch the sentence.
 */
function ownWord(
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
    .map((part) => (part.end < sentence.end ? withoutFragment(article.text, part) : part))
    .flatMap((part) => clauses(article.text, part))
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

/** But for a full stop. */
const isSame = ({ spans }: Mention, { start, end }: Span): boolean =>
  spans.length === 1 && spans[0]!.start === start && Math.abs(spans[0]!.end - end) < 2

/** Most of the sentence is somebody's, within quotation marks. */
const quotes = ({ text }: Article, { content }: Attribution, sentence: Span): boolean =>
  content.some(
    (span) =>
      2 * overlap(sentence, [span]) > sentence.end - sentence.start &&
      /["“]/.test(text.slice(Math.max(sentence.start, span.start - 1), span.start + 1)),
  )

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
    if (!ends && isOwnStatement(afterIntroduction(opening)) && sentence.end - sentence.start <= LONGEST)
      return [sentence]
  }
  return parts.filter(({ start, end }) =>
    start > sentence.start
      ? standsAlone(text, { start, end }, sentence)
      : end === sentence.end || isOwnStatement(afterIntroduction(text.slice(start, end))),
  )
}

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
    /^["“]?(?:in|on|at|by|as|with|after|before|during|while|when|if|since|from|for|to|under|over|amid|despite|\p{L}+ing)\s/iu.test(
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

/** Two attributions may claim one content; the first in the list by the smaller surroundings keeps it. */
function unique(mentions: Mention[]): Mention[] {
  const out: Mention[] = []
  const seen = new Map<string, number>()
  for (const mention of mentions) {
    const key = mention.spans.map(({ start, end }) => `${start}-${end}`).join()
    if (seen.has(key)) continue
    seen.set(key, out.length)
    out.push(mention)
  }
  return out.sort((a, b) => a.spans[0]!.start - b.spans[0]!.start || (a.id < b.id ? -1 : 1))
}
