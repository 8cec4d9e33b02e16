/** "Told the newspaper": which outlet is meant where a sentence does not name it. */
import { placesNamed, regionNamed } from '../places/gazetteer.ts'
import { isBroadcaster, outletsIn } from '../speakers/outlets/outlets.ts'
import { isNation } from '../speakers/roles.ts'
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
  isOwn: (name: string) => boolean
}

/** The outlet spoken to last before, or named, or else the one that spoke last. @param offset where the sentence begins. */
export function outletMeantIn(
  words: string,
  offset: number,
  { article: { text }, sentences, speakers, isOwn }: Where,
): Venue[] {
  const meant = TOLD_THE_OUTLET.exec(words) ?? placesOutletIn(words)
  if (!meant) return []
  const start = meant.index + meant[0].length - meant[1]!.length
  const here = sentenceAt(sentences, offset)
  const told = sentences
    .slice(Math.max(0, here - SENTENCES), here)
    .flatMap((each) =>
      venuesIn(text.slice(each.start, each.end), text).map((venue) => ({
        ...venue,
        at: each.start + venue.span.start,
      })),
    )
    .findLast(isConversation)
  const from = Math.max(0, offset + start - CHARACTERS)
  const spoke = speakers
    .filter(({ kind }) => kind === 'outlet')
    .map(({ name, mentions }) => ({ name, at: mentions.findLast((each) => each.start < offset)?.start ?? -1 }))
    .sort((a, b) => b.at - a.at)
    .find((each) => each.at >= 0)
  // "Lund told the Beacon that …. The Herald reported that …. A source told the paper": the Herald.
  const isLater = spoke && told && spoke.at > told.at && spoke.at >= (sentences[here - 1]?.start ?? 0)
  // Of a page's own paper, to which somebody spoke, it is "the paper" all along.
  const ownPaper = told && isOwn(told.name) && canBe(told.name, meant[1]!)
  // "The station" is no newspaper that was cited in between.
  const reported = isLater && !ownPaper && canBe(spoke.name, meant[1]!) ? spoke : null
  const name =
    reported?.name ?? told?.name ?? outletsIn(text.slice(from, offset + start), text).at(-1)?.outlet.name ?? spoke?.name
  return name ? [{ name, span: { start, end: start + meant[1]!.length }, rule: 'told-the-outlet' }] : []
}

/** "Told the Norland newspaper", by the place where it appears; "told the Meridian newspaper" has its name. */
function placesOutletIn(words: string): RegExpExecArray | null {
  const found = /newspaper|paper|station|magazine|broadcaster/.test(words) ? TOLD_A_PLACES.exec(words) : null
  const place = found?.[2] ?? ''
  return isNation(place) || regionNamed(place) || placesNamed(place).some(({ size }) => size >= LARGE) ? found : null
}
const TOLD_A_PLACES =
  /\b(?:told|tells|telling|interview(?:ed)? (?:with|by)|spoke (?:with|to)|speaking (?:with|to)|(?:wrote|writes|column|op-ed|said|says) (?:to|in|for)) (the (?:(?:leading|largest|main|same) )?(\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)?) (?:newspaper|paper|(?:TV|television|radio) station|station|magazine|broadcaster))\b(?! ["“]?(?:the )?\p{Lu})/u
/** In thousands of people: an outlet may be called by the name of a smaller town. */
const LARGE = 300

/** Whether an outlet may be called so. */
const canBe = (name: string, called: string): boolean => !(isBroadcaster(name) ? PRINTED : ON_AIR).test(called)
const PRINTED = /(?:newspaper|paper|magazine|tabloid)$/i
const ON_AIR = /(?:network|channel|broadcaster|station|show|programme?|podcast)$/i
const TOLD_THE_OUTLET =
  /\b(?:told|tells|telling|spoke (?:with|to)|speaking (?:with|to|on)|interview (?:with|on)|sa(?:id|ys) (?:to|in|on)|(?:statement|e-?mail|letter|memo|comments?) (?:obtained by|(?:sent |given |provided )?to)) (the (?:(?:cable|TV|television|radio|local|news|public|student|trade) ){0,2}(?:newspaper|paper|network|channel|outlet|magazine|publication|broadcaster|news agency|agency|station|website|site|tabloid|show|programme?|podcast))\b(?! (?:floor|trail))/i
