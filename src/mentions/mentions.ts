import { stage } from '../stage.ts'
import { stanceIn } from '../stances/sentences.ts'
import { reportersAmong } from '../stances/stage.ts'
import { linkBoxes, withoutLinkBoxes } from '../text/linkboxes.ts'
import { quotationsOf } from '../text/quotes.ts'
import { cut, joinText, touches } from '../text/spans.ts'
import { hasMainVerb } from '../text/verbs.ts'
import { words } from '../text/words.ts'
import type { Article, Attribution, Mention, Sentence, Span, Stance } from '../types.ts'
import { attributed } from './attributed.ts'
import { isDeed } from './deeds.ts'
import { ownWord } from './ownword.ts'
import { isAskedHere, isOfReport, isOnlyNamed, isUnsaid } from './unsaid.ts'

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
    const attributions = all.filter((each) => isSaid(article, sentences, each))
    const said = attributions.flatMap((each) =>
      attributed(article, sentences, attributions, each, names.get(each.speaker ?? '') ?? '').map(
        (mention): Mention => {
          const stance = givesGround(article, each)
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

/** Somebody says it, thinks it or wants it, and it is no deed of his, nor what he has not said, nor asked of him. */
const isSaid = (article: Article, sentences: readonly Sentence[], attribution: Attribution): boolean =>
  !isUnsaid(article, attribution) &&
  !isAskedHere(article, sentences, attribution) &&
  !isDeed(article, attribution) &&
  !isOnlyNamed(article, attribution) &&
  !isOfReport(article, attribution)

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

/** "She denied it, saying she had been at home", "she countered that she had been": what is denied is not what she says with it. */
function givesGround({ text }: Article, { stance, why, content }: Attribution): boolean {
  const rule = DENYING.has(stance) ? why.find(({ about }) => about === 'stance')?.rule : undefined
  return rule?.endsWith('-before') || (rule === 'verb-of-countering' && hasMainVerb(words(joinText(text, content))))
}

/** Those that do not stand in quotation marks, whosever these are: both in the order of the text. */
function outside(mentions: readonly Mention[], quotations: readonly Span[]): Mention[] {
  let next = 0
  return mentions.filter(({ spans: [span] }) => {
    while (next < quotations.length && quotations[next]!.end + 1 < span!.end) next++
    return next === quotations.length || quotations[next]!.start > span!.start
  })
}

/** From the first of its words to the last. */
function extentOf({ source, cue, content }: Attribution): Span {
  const all = [...source, ...cue, ...content]
  return { start: Math.min(...all.map(({ start }) => start)), end: Math.max(...all.map(({ end }) => end)) }
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
