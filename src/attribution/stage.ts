import { stage } from '../stage.ts'
import { silentBlocks } from '../text/blocks.ts'
import { linkBoxes, withoutLinkBoxes } from '../text/linkboxes.ts'
import { quotationsOf } from '../text/quotes.ts'
import type { Article, Attribution, AttributionSpans, Block, Prediction, Span } from '../types.ts'
import { atLastIn } from './atlast.ts'
import { besideBoxes } from './besideboxes.ts'
import { beyondBoxes } from './beyondboxes.ts'
import { broughtIn } from './broughtin.ts'
import { withCited } from './cited.ts'
import { continueQuotations } from './continued.ts'
import { coordinated } from './coordinated.ts'
import { withDashed } from './dashed.ts'
import { dashListed } from './dashlist.ts'
import { withoutDateline } from './datelined.ts'
import { tellsNothing } from './devices.ts'
import { distinct, inOrder } from './distinct.ts'
import { formOf, joined } from './form.ts'
import { withFronted } from './fronted.ts'
import { closeGaps } from './gaps.ts'
import { withinHeading, withoutHeadings } from './headings.ts'
import { answersOf } from './interviews.ts'
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
import { silentIn } from './silent.ts'
import { speechesIn } from './speeches.ts'
import { withoutSubject } from './spokenof.ts'
import { withWholeTails } from './tails.ts'
import { tidy } from './tidy.ts'
import { turnsOf, withTurns } from './transcripts.ts'
import { withUnintroduced } from './unintroduced.ts'
import { withWholeNames } from './wholenames.ts'

export const attributions = stage({
  name: 'attributions',
  needs: ['article', 'prediction', 'sentences'],
  adds: ['attributions'],
  run: ({ article, prediction }) => ({ attributions: attributionsOf(article, prediction) }),
})

/** Sets what was predicted: spans in shape, form, parent. Speakers, chains and stances are for later stages. */
export function attributionsOf(article: Page, prediction: Prediction): Attribution[] {
  const { blocks } = article
  // Offsets stay, so that spans are the page's.
  const text = withoutLinkBoxes(article.text)
  const boxes = linkBoxes(article.text)
  const silent = [...silentBlocks(blocks), ...boxes].sort((a, b) => a.start - b.start)
  const quotations = quotationsOf(text)
  const turns = turnsIn(text, blocks)
  const { attributions: told, words: dashed } = withDashed(text, toldIn(article, text, prediction))
  const all = [...withTurns(told, turns), ...addedTo(told, article, text)].map((each) =>
    inShape(each, text, silent, boxes),
  )
  const apart = coordinated(withoutOthers(distinct(all), text), text).flatMap((each) => {
    const spoken = withoutLabel(withoutSubject(withFronted(withQuotedOutside(each, text), text), text), text)
    return spoken ? withWholeTails(spoken, text) : []
  })
  const continued = continueQuotations(withWholeQuotations(apart, quotations, text), quotations, text)
  const outer = withUnintroduced(continued, quotations, blocks, text)
  const spoken = [...outer, ...broughtIn(text, blocks, outer)]
  const spans = inOrder([...spoken, ...nestedIn(spoken, text)])
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

/** What each says in turn, or one in a speech, but for pictures' captions between it: they are the page's. */
function turnsIn(text: string, blocks: readonly Block[]): AttributionSpans[] {
  const turns = [turnsOf, answersOf, speechesIn].map((each) => each(text)).find(({ length }) => length > 0) ?? []
  const captions = blocks.filter(({ kind }) => kind === 'caption')
  return turns.map((turn) => {
    // What stands behind a name is no caption, whatever it reads like.
    const own = turn.content.filter(
      ({ start, end }) =>
        start <= turn.cue[0]!.end + 1 || !captions.some((each) => each.start <= start && end <= each.end),
    )
    return { ...turn, content: own }
  })
}

type Page = Pick<Article, 'text' | 'blocks'> & Partial<Pick<Article, 'outlet'>>

/** What was predicted and tells something, with what other outlets are said to report. */
function toldIn({ blocks, outlet }: Page, text: string, { attributions }: Prediction): AttributionSpans[] {
  const within = attributions
    .filter((each) => !tellsNothing(each, text))
    .flatMap((each) => withinHeading(each, blocks, text) ?? [])
  return withCited(withPassedOn({ text, outlet }, withReportedBy({ text, outlet }, within)), text)
}

/** What rules find that the model cannot, beside what was found. @param text the article's, without its boxes of links. */
const addedTo = (found: readonly AttributionSpans[], article: Page, text: string): AttributionSpans[] => [
  ...signedIn(text, found),
  ...introducedIn(text, found),
  ...atLastIn(text, found),
  ...requestsIn(text, found),
  ...silentIn(text, found),
  ...perspectivesIn(text, found),
  ...postsIn(article, found),
  ...dashListed(text, found),
]

/** One by itself: its spans tidy, and each of its parts with the words that belong to it. */
function inShape(
  { source, cue, content, confidence }: AttributionSpans,
  text: string,
  silent: readonly Span[],
  boxes: readonly Span[],
): AttributionSpans {
  const parts = {
    source: tidy(besideBoxes(source, boxes, text), text, silent, 'source'),
    cue: tidy(cue, text, silent, 'cue'),
    content: tidy(content, text, silent, 'content'),
  }
  const set = withQuoted(withoutVerdict(closeGaps({ ...parts, confidence }, text), text), text)
  return beyondBoxes(withWholeNames(withoutDateline(withoutHeadings(set, text), text), text), boxes, text)
}

const idOf = ({ cue }: AttributionSpans) => `a${cue[0]!.start}`
