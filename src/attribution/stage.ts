import { stage } from '../stage.ts'
import { silentBlocks } from '../text/blocks.ts'
import { linkBoxes, withoutLinkBoxes } from '../text/linkboxes.ts'
import { quotationsOf } from '../text/quotes.ts'
import type { Article, Attribution, AttributionSpans, Prediction, Span } from '../types.ts'
import { atLastIn } from './atlast.ts'
import { besideBoxes } from './besideboxes.ts'
import { continueQuotations } from './continued.ts'
import { coordinated } from './coordinated.ts'
import { withDashed } from './dashed.ts'
import { withoutDateline } from './datelined.ts'
import { tellsNothing } from './devices.ts'
import { formOf, joined } from './form.ts'
import { withFronted } from './fronted.ts'
import { closeGaps } from './gaps.ts'
import { withinHeading, withoutHeadings } from './headings.ts'
import { introducedIn } from './introduced.ts'
import { withoutLabel } from './labels.ts'
import { nestedIn, withQuotedOutside } from './nested.ts'
import { parentsOf } from './nesting.ts'
import { withoutOthers } from './others.ts'
import { withoutVerdict } from './owned.ts'
import { withPassedOn } from './passedon.ts'
import { perspectivesIn } from './perspectives.ts'
import { postsIn } from './posts.ts'
import { withWholeQuotations } from './quotations.ts'
import { withQuoted } from './quotedby.ts'
import { withReportedBy } from './reportedby.ts'
import { requestsIn } from './requests.ts'
import { signedIn } from './signed.ts'
import { withoutSubject } from './spokenof.ts'
import { withWholeTails } from './tails.ts'
import { tidy } from './tidy.ts'
import { turnsOf } from './transcripts.ts'
import { withUnintroduced } from './unintroduced.ts'
import { withWholeNames } from './wholenames.ts'

export const attributions = stage({
  name: 'attributions',
  needs: ['article', 'prediction', 'sentences'],
  adds: ['attributions'],
  run: ({ article, prediction }) => ({ attributions: attributionsOf(article, prediction) }),
})

/** Sets what was predicted: spans in shape, form, parent. Speakers, chains and stances are for later stages. */
export function attributionsOf(
  article: Pick<Article, 'text' | 'blocks'> & Partial<Pick<Article, 'outlet'>>,
  prediction: Prediction,
): Attribution[] {
  const { blocks } = article
  // Offsets stay, so that spans are the page's.
  const text = withoutLinkBoxes(article.text)
  const boxes = linkBoxes(article.text)
  const silent = [...silentBlocks(blocks), ...boxes].sort((a, b) => a.start - b.start)
  const quotations = quotationsOf(text)
  const turns = turnsOf(text)
  const within = prediction.attributions
    .filter((each) => !tellsNothing(each, text))
    .flatMap((each) => withinHeading(each, blocks, text) ?? [])
  const { outlet } = article
  const told = withPassedOn({ text, outlet }, withReportedBy({ text, outlet }, within))
  const { attributions: whole, words: dashed } = withDashed(text, told)
  const predicted = [
    ...withTurns(whole, turns),
    ...signedIn(text, whole),
    ...introducedIn(text, whole),
    ...atLastIn(text, whole),
    ...requestsIn(text, whole),
    ...perspectivesIn(text, whole),
    ...postsIn(article, whole),
  ].map(({ source, cue, content, confidence }) => {
    const parts = {
      source: tidy(besideBoxes(source, boxes, text), text, silent, 'source'),
      cue: tidy(cue, text, silent, 'cue'),
      content: tidy(content, text, silent, 'content'),
    }
    const set = withQuoted(withoutVerdict(closeGaps({ ...parts, confidence }, text), text), text)
    return withWholeNames(withoutDateline(withoutHeadings(set, text), text), text)
  })
  const apart = coordinated(withoutOthers(distinct(predicted), text), text).flatMap((each) => {
    const spoken = withoutLabel(withoutSubject(withFronted(withQuotedOutside(each, text), text), text), text)
    return spoken ? withWholeTails(spoken, text) : []
  })
  const continued = continueQuotations(withWholeQuotations(apart, quotations, text), quotations, text)
  const outer = withUnintroduced(continued, quotations, blocks, text)
  const spans = inOrder([...outer, ...nestedIn(outer, text)])
  const verbatim = joined([
    ...quotations,
    ...dashed,
    ...turns.flatMap(({ content }) => content),
    ...blocks.filter(({ kind }) => kind === 'quotation' || kind === 'post'),
  ])
  const parents = parentsOf(spans)
  return spans.map((each, i) => ({
    id: idOf(each),
    ...each,
    form: formOf(each.content, verbatim, text),
    parent: parents[i] === null ? null : idOf(spans[parents[i]!]!),
    speaker: null,
    chain: [],
    stance: 'asserts',
    why: [],
  }))
}

/** A transcript's turns stand for what was predicted with the same colon as its cue. */
function withTurns(predicted: readonly AttributionSpans[], turns: readonly AttributionSpans[]): AttributionSpans[] {
  const colons = new Set(turns.map(({ cue }) => cue[0]!.start))
  return [...predicted.filter(({ cue }) => !cue.some(({ start }) => colons.has(start))), ...turns]
}

/**
 * In order of their cues; of those whose cues overlap, and of those that give the same content to overlapping sources or take
 * the other's source for their cue, the surer; none without a cue or with nothing but a cue, and not "reports | that | it rains"
 * beside "amid | reports | that it rains".
 */
function distinct(found: readonly AttributionSpans[]): AttributionSpans[] {
  const nouns = new Set(found.map(({ cue, content }) => key(cue[0], content[0])))
  const surest = found
    .filter(({ source, cue, content }) => cue.length && (source.length || content.length))
    .filter(({ source, cue }) => !source.length || !nouns.has(key(source[0], cue[0])))
    .sort((a, b) => b.confidence - a.confidence || a.cue[0]!.start - b.cue[0]!.start)
  const taken = new Set<number>()
  const sources = new Map<string, Span[]>()
  const kept = surest.filter(({ source, cue, content }) => {
    const places = cue.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i))
    const same = content.map(({ start, end }) => `${start}-${end}`).join()
    const theirs = sources.get(same) ?? []
    if (places.some((place) => taken.has(place))) return false
    if (same && [...source, ...cue].some((a) => theirs.some((b) => a.start < b.end && b.start < a.end))) return false
    for (const place of places) taken.add(place)
    sources.set(same, [...theirs, ...source])
    return true
  })
  return inOrder(kept)
}

const key = (one: Span | undefined, next: Span | undefined) => `${one?.start}-${one?.end}-${next?.start}`

const inOrder = (found: AttributionSpans[]) => found.sort((a, b) => a.cue[0]!.start - b.cue[0]!.start)

const idOf = ({ cue }: AttributionSpans) => `a${cue[0]!.start}`
