/** "Told the newspaper": which outlet is meant where a sentence does not name it. */
import { outletsIn } from '../speakers/outlets/outlets.ts'
import { sentenceAt } from '../text/sentences.ts'
import type { Article, Sentence, Speaker } from '../types.ts'
import { isConversation, type Venue, venuesIn } from './venues.ts'

/** So many sentences before it, */
const SENTENCES = 12
/** and so many characters an outlet is looked for. */
const CHARACTERS = 3000

interface Where {
  article: Article
  sentences: readonly Sentence[]
  speakers: readonly Speaker[]
}

/** The outlet spoken to last before, or named, or else the one that spoke last. @param offset where the sentence begins. */
export function outletMeantIn(
  words: string,
  offset: number,
  { article: { text }, sentences, speakers }: Where,
): Venue[] {
  const meant = TOLD_THE_OUTLET.exec(words)
  if (!meant) return []
  const start = meant.index + meant[0].length - meant[1]!.length
  const here = sentenceAt(sentences, offset)
  const told = sentences
    .slice(Math.max(0, here - SENTENCES), here)
    .flatMap((each) => venuesIn(text.slice(each.start, each.end), text))
    .findLast(isConversation)
  const from = Math.max(0, offset + start - CHARACTERS)
  const spoke = speakers
    .filter(({ kind }) => kind === 'outlet')
    .map(({ name, mentions }) => ({ name, at: mentions.findLast((each) => each.start < offset)?.start ?? -1 }))
    .sort((a, b) => b.at - a.at)
    .find((each) => each.at >= 0)
  const name = told?.name ?? outletsIn(text.slice(from, offset + start), text).at(-1)?.outlet.name ?? spoke?.name
  return name ? [{ name, span: { start, end: start + meant[1]!.length }, rule: 'told-the-outlet' }] : []
}
const TOLD_THE_OUTLET =
  /\b(?:told|tells|telling|spoke (?:with|to)|speaking (?:with|to|on)|interview (?:with|on)|sa(?:id|ys) (?:to|in|on)|(?:statement|e-?mail|letter|memo|comments?) (?:obtained by|(?:sent |given |provided )?to)) (the (?:(?:cable|TV|television|radio|local|news|public|student|trade) ){0,2}(?:newspaper|paper|network|channel|outlet|magazine|publication|broadcaster|news agency|agency|station|website|site|tabloid|show|programme?|podcast))\b(?! (?:floor|trail))/i
