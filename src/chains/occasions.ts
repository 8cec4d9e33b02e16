/** On which occasion something was said: a conversation with an outlet, or another. */
import { addTo } from '../lists.ts'
import { outletsIn } from '../speakers/outlets/outlets.ts'
import type { Article, Attribution, Sentence, Span, Speaker } from '../types.ts'
import { IN_ITS, ITS_INTERVIEW, shifted, type Venue } from './venues.ts'

export interface Occasion {
  /** Where the text tells of it. */
  at: number
  /** The outlet spoken to; null for reporters at large, a speech, a post. */
  venue: Venue | null
  /** The service on which it was posted. */
  post?: Venue | null
  /** A line that tells where each of several guests spoke, as wire reports end: all that they say on the page. */
  ofAll?: boolean
}

/** The text tells of one outlet to which the speaker spoke, and of nothing else. */
export const isOnly = (occasions: readonly Occasion[]): boolean =>
  occasions.every(({ venue }) => venue !== null && venue.name === occasions[0]!.venue?.name)

/** Another occasion than a conversation with one outlet. */
export const ELSEWHERE =
  /\b(?:remarks|sp(?:eaking|oke) (?:to|with) (?:the )?(?:assembled )?(?:reporters|journalists|press)|told (?:the |an? )?(?:\w+ ){0,2}(?:reporters|journalists|lawmakers|supporters|audience|attendees|gathering|volunteers|activists|donors|fans|members|voters|students|workers|crowd|rally|interviewer|news conference|press conference)|fundrais\w+|(?:news|press) (?:conference|briefing)|statement|speech|rally|testimon\w+|testified|letter|tweet\w*|Twitter|memoir|op-ed|hearing|debat(?:e|es|ed|ing)|rallies|crowd|convention|caucus(?:es)?|campaign stop|event|forum|luncheon|dinner|Facebook|conference call|breakfast|lunch|greet\w*|photographers?|cameras?|alongside|e-?mail\w*|(?:radio|TV|television|web|campaign|attack|online) ads?|(?:his|her|their|its) (?:[\w-]+ ){0,3}(?:show|programme?|podcast)(?! ["“]))\b/i

/** What was said at another time is no part of this conversation. */
export const EARLIER =
  /\b(?:has|have|had) (?:also |previously |earlier |once |repeatedly )*\w+|\b(?:once|previously|earlier)\b/i

/** Nor is what is said again and again, or while somebody travels or meets others. */
export const APART =
  /\b(?:aboard|(?:took|left) the stage|before (?:arriving|leaving|departing|boarding|heading)|as (?:he|she) (?:left|arrived|departed|boarded|headed)|(?:during|at|opened|kicked off) (?:\S+ ){0,4}(?:summit|talks|visit|trip|tour|swing)|for (?:months|years|weeks|decades)|(?:in|over) (?:the )?(?:recent|past|last) (?:\w+ )?(?:weeks|months|years)|over the years|on the (?:campaign )?trail|often|repeatedly|routinely|regularly|long (?:been|said|argued|called)|has (?:also )?been|years ago|(?:last|previous) (?:week|month|year|spring|summer|fall|autumn|winter)|in (?:January|February|March|April|May|June|July|August|September|October|November|December))\b/i

/** Interviews that a sentence without a statement of its own tells of: "Huntsman was interviewed on NBC's …", "CBS released excerpts". */
export function interviewsIn(
  article: Article,
  sentences: readonly Sentence[],
  cast: readonly Speaker[],
  attributions: readonly Attribution[],
): Map<string, Occasion[]> {
  const found = new Map<string, Occasion[]>()
  const people = cast
    .filter(({ kind }) => kind === 'person')
    .map((each) => ({ id: each.id, last: each.name.split(' ').at(-1)! }))
  let guest: string | null = null
  for (const { start: from, end: to } of sentences) {
    const words = article.text.slice(from, to)
    const isInterview = INTERVIEW.test(words)
    if (!isInterview && !(guest && RELEASED.test(words))) continue
    if (isInterview)
      guest = attributions.find(({ cue }) => cue[0] && from <= cue[0].start && cue[0].start < to)?.speaker ?? guest
    const venues = new Map<string, Venue>()
    for (const { outlet, start, end } of outletsIn(words, article.text)) {
      const [before, behind] = [words.slice(0, start), words.slice(end, end + 40)]
      const released = RELEASED.test(behind)
      const its = IN_ITS.test(before.slice(-60)) && ITS_INTERVIEW.test(behind)
      if (!released && !its && !CONVERSATION.test(before.slice(-90))) continue
      // Whoever comes next; else whoever came last before.
      const leads = LEADS.test(words)
      const next = leads
        ? attributions.find(({ source, cue }) => source[0] && cue[0] && from + end <= cue[0].start && cue[0].start < to)
        : null
      if (next && people.every(({ id }) => id !== next.speaker)) continue
      // A guest whom the text does not name there is kept under no name.
      const unnamed = released ? guest : isInterview ? '' : null
      const speaker = next?.speaker ?? nearest(people, words, { start, end }, leads) ?? unnamed
      if (speaker === null) continue
      venues.set(speaker, { name: outlet.name, span: shifted({ start, end }, from), rule: 'interview-told-of' })
    }
    for (const [speaker, venue] of venues) addTo(found, speaker, { at: from, venue, ofAll: venues.size > 1 })
  }
  return found
}
const INTERVIEW = /\b(?:interview|appear|s[ai]t(?:ting)? down with|spoke (?:with|to) |(?:reached|contacted) by )/i

/** Whose last name stands next behind a place of a sentence, or last before it. */
const nearest = (
  people: readonly { id: string; last: string }[],
  words: string,
  { start, end }: Span,
  behind: boolean,
): string | undefined =>
  people
    .map(({ id, last }) => ({ id, place: behind ? words.indexOf(last, end) : words.slice(0, start).lastIndexOf(last) }))
    .filter(({ place }) => place >= 0)
    .sort((a, b) => (behind ? a.place - b.place : b.place - a.place))[0]?.id

/** "In the interview with …, Hale says", "Contradicting Lund in an interview on …, Hale says": whoever comes next. */
const LEADS = /^(?:\W*(?:but|and|also) )?(?:(?:in|during) (?:the|that|an?|his|her|their)\b|\p{L}+ing )/iu
const CONVERSATION =
  /\b(?:reached|contacted) by (?:the )?$|\b(?:interview\w*|appear\w*|s[ai]t(?:ting)? down|spoke(?= (?:with|to)))\b[^.“”"]{0,40}(?:\b(?:with|on|to|by|for|from) )?(?:the )?["“']?$/i
const RELEASED =
  /(?: News)? (?:released|aired|broadcast|published) (?:\w+ ){0,3}(?:excerpts?|interview|clips?|transcript|parts?)\b/i
