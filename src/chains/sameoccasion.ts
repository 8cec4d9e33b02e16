/** What a speaker says without naming the occasion: the one that goes on, or the only one that the text tells of. */
import { addTo } from '../lists.ts'
import { outletsIn } from '../speakers/outlets/outlets.ts'
import { sentenceAt } from '../text/sentences.ts'
import type { Attribution, ChainLink, Sentence } from '../types.ts'
import { APART, EARLIER, interviewsIn, isOnly, type Occasion } from './occasions.ts'
import { at, GOES_ON, LEAD, type Page, type Rule } from './page.ts'
import { postOf } from './posts.ts'
import { toldTo } from './told.ts'
import { isConversation, isPost, shifted, type Venue } from './venues.ts'
import { ASKS, ATTACKS, INTERVIEW, SAYS, WRITES } from './verbs.ts'

/** In order: where each speaker, by id, speaks to an outlet, or elsewhere; those of whom the text names nobody under no id. */
export type Occasions = ReadonlyMap<string, readonly Occasion[]>

/** Where each speaker of a page speaks to somebody, as the page tells it. */
export function occasionsOf(page: Page): Occasions {
  const out = interviewsIn(page.article, page.sentences, page.speakers, page.attributions)
  for (const [id, each] of out)
    out.set(
      id,
      each.filter(({ venue }) => !venue || !page.isOnOwn(venue)),
    )
  for (const each of page.attributions) {
    // Whom a post quotes did not speak there.
    if (!each.speaker || postOf(page.article.text, page.posts, each, page.whose(each))) continue
    const told = toldTo(each, page) ?? inOpEd(each, page)
    const venue = told && isConversation(told) ? told : null
    const post = told && isPost(told) ? told : null
    const sentence = page.sentenceOf(each)
    const toPage = sentence !== undefined && page.tellsOfOwn(sentence)
    if (!venue && !told && !toPage && !page.isElsewhere(each)) continue
    for (const id of [each.speaker, ...membersOf(each, page)]) addTo(out, id, { at: at(each), venue, post })
  }
  for (const all of out.values()) all.sort((a, b) => a.at - b.at)
  return out
}

/** "In the op-ed Lund wrote": in the paper that the text says has an op-ed, where it is one. */
function inOpEd(attribution: Attribution, page: Page): Venue | null {
  const sentence = page.sentenceOf(attribution)
  const cue = page.text(attribution.cue)
  if (!SAYS.test(cue) && !WRITES.test(cue) && !ASKS.test(cue)) return null
  if (!sentence || !page.hasOpEd || !THE_OP_ED.test(page.unquoted(sentence))) return null
  const papers = page.sentences.flatMap(({ start, end }) => {
    const words = page.article.text.slice(start, end)
    if (!OP_ED.test(words)) return []
    return outletsIn(words)
      .filter(
        (each) => HAS_OP_ED.test(words.slice(each.end, each.end + 60)) || OP_ED_IN.test(words.slice(0, each.start)),
      )
      .map(({ outlet, ...span }): Venue => ({ name: outlet.name, span: shifted(span, start), rule: 'wrote-in' }))
  })
  const [paper] = papers
  return paper && !page.isOwn(paper.name) && papers.every(({ name }) => name === paper.name) ? paper : null
}
const OP_ED = /\bop-ed\b/i
const THE_OP_ED = /\b(?:the|this|that|his|her|their) (?:(?!own\b)[\p{L}-]+ ){0,2}op-ed\b/iu
const HAS_OP_ED =
  /^(?:[’']s)? (?:(?:has |have )?(?:publish(?:es|ed)|prints?|printed|runs?|ran|carried|carries) .{0,30})?op-ed\b/i
const OP_ED_IN = /\bop-ed\b[^.“”"]{0,40} (?:in|for|by) (?:the )?$/i

/** The two of "Lund and Marsh said". */
function membersOf(attribution: Attribution, page: Page): string[] {
  const group = page.whose(attribution)
  if (group?.kind !== 'group' || !group.count) return []
  const names = new Set(group.name.split(/, | and /))
  return page.speakers.filter(({ kind, name }) => kind === 'person' && names.has(name)).map(({ id }) => id)
}

/** "Lund said on CNN …. “Why?” Marsh asked. “Because …,” Lund said": whoever speaks between was there. */
export const asksThere: Rule = (attribution, page) => {
  const [before, next] = [page.before(attribution), page.after(attribution)]
  if (!before || !next || before.speaker !== next.speaker || before.speaker === attribution.speaker) return []
  if ([before, attribution].some((each) => page.whose(each)?.kind !== 'person') || attribution.form === 'indirect')
    return []
  const [link, ...more] = page.linksOf(before)
  return link &&
    more.length === 0 &&
    CONVERSES.test(link.rule) &&
    ASKS.test(page.text(attribution.cue)) &&
    at(next) - at(before) < GOES_ON
    ? page.inherited([link], 'goes-on', link.span)
    : []
}
/** "On CNN …. “No,” the senator told Ada Lund. “Why?” Lund asked": whoever asks further down hears it there. */
export const toldHost: Rule = (attribution, page) => {
  const [before] = [page.before(attribution)]
  const link = conversationOf(before, attribution, page)
  const host = link && hostOf(attribution, page)
  const asks =
    host &&
    page.attributions.some(
      (each) =>
        at(each) > at(attribution) &&
        at(each) - at(attribution) < GOES_ON &&
        ASKS.test(page.text(each.cue)) &&
        lastOf(page.whose(each)?.name) === host,
    )
  return asks ? page.inherited([link], 'goes-on', link.span) : []
}

/** Whoever was told it there, and asks or answers. */
export const hostAsks: Rule = (attribution, page) => {
  const before = page.before(attribution)
  const link = conversationOf(before, attribution, page)
  const last = lastOf(page.whose(attribution)?.name)
  const cue = page.text(attribution.cue)
  if (!before || !link || !last || attribution.form === 'indirect' || !(ASKS.test(cue) || SAYS.test(cue))) return []
  const told = hostOf(before, page) === last || page.whose(before)?.name === page.whose(attribution)?.name
  return told && at(attribution) - at(before) < GOES_ON && page.whose(attribution)?.kind === 'person'
    ? page.inherited([link], 'goes-on', link.span)
    : []
}

/** The link of what was said just before in a conversation. */
function conversationOf(before: Attribution | undefined, attribution: Attribution, page: Page): ChainLink | undefined {
  const [link, ...more] = page.linksOf(before)
  const near = before !== undefined && at(attribution) - at(before) < GOES_ON
  return near &&
    link &&
    more.length === 0 &&
    CONVERSES.test(link.rule) &&
    !page.isElsewhere(attribution) &&
    !isAnotherDay(attribution, at(before), page)
    ? link
    : undefined
}

/** The surname of whom somebody "told": "told Ada Lund". */
function hostOf({ cue }: Attribution, page: Page): string | undefined {
  const end = cue.at(-1)?.end
  if (end === undefined || !/\b(?:told|tells|telling)$/i.test(page.text(cue))) return undefined
  return lastOf(TOLD_NAME.exec(page.article.text.slice(end, end + 80))?.[1])
}
const TOLD_NAME = /^ (?:(?:host|anchor|co-host|moderator|interviewer) )?((?:\p{Lu}[\p{L}’'-]+ ){0,2}\p{Lu}[\p{L}’'-]+)/u
const lastOf = (name: string | undefined): string | undefined => name?.split(' ').at(-1)

/** Links to where somebody spoke with another. */
const CONVERSES = /^(?:told|interview|programme|spoke-with|told-host|goes-on|told-later|same-interview)$/

/** Whoever speaks to an outlet further up, or right behind, says there, too, what stands beside it. */
export const sameOccasion =
  (occasions: Occasions): Rule =>
  (attribution, page) => {
    const speaker = page.whose(attribution)
    const cue = page.text(attribution.cue)
    const sentence = page.sentenceOf(attribution)
    if (!speaker || speaker.kind === 'unnamed' || EARLIER.test(cue) || SEEMS.test(cue) || NO_ANSWER.test(cue)) return []
    const unquoted = sentence ? page.unquoted(sentence) : ''
    if (APART.test(unquoted)) return []
    const here = at(attribution)
    const afterwards = AFTERWARDS.test(unquoted)
    const mine = (occasions.get(speaker.id) ?? []).filter(
      (each) => !afterwards || (each.at > here && each.at - here < GOES_ON / 3),
    )
    const [first] = mine
    const before = mine.findLast((each) => each.at <= here)
    // What somebody endorses or refuses need not be said in the interview told of before, or further down.
    const sameSentence = before && page.sentenceAt(before.at) === sentence
    const says = SAYS.test(cue) || (before !== undefined && ATTACKS.test(cue))
    if (!says && (!before || (attribution.form === 'indirect' && !sameSentence))) return []
    if (before && speaksElsewhere(page.sentences[sentenceAt(page.sentences, here) - 1], page)) return []
    if (before && isAnotherDay(attribution, before.at, page)) return []
    const interview = INTERVIEW.test(page.wordsAt(here)) ? theInterview(here, mine, occasions, page) : null
    if (interview) return page.inherited(page.linksTo(interview), 'same-interview', interview.span)
    // What is told in the body belongs to an interview named further down only if that is near; a headline and lead tell all.
    const far = first && !first.ofAll && here > LEAD && first.at - here > 2 * GOES_ON
    if (!before && first && (LATER.test(page.wordsAt(first.at)) || far)) return []
    const rule = before ? 'goes-on' : 'told-later'
    // A headline and lead tell of a post; the body of each on its own.
    const headline = page.article.blocks[0]?.end ?? 0
    const leads = !before || (before === first && first.at < headline && headline <= here)
    if (first?.post && here < LEAD && first.at - here < LEAD && leads)
      return page.inherited(page.linksTo(first.post), rule, first.post.span)
    const goesOn = here - Math.max(page.goesOnFrom.get(speaker.id) ?? 0, before?.at ?? 0) <= GOES_ON
    const venue = before && !goesOn && !isOnly(mine) ? null : (before ?? first)?.venue
    if (!venue || page.isOwn(venue.name) || (WRITES.test(cue) && !WRITTEN.test(venue.rule))) return []
    page.goesOnFrom.set(speaker.id, here)
    return page.inherited(page.linksTo(venue), rule, venue.span)
  }
/** "Told the Courier last week …. On Thursday she said": not in the same conversation. */
function isAnotherDay(attribution: Attribution, before: number, page: Page): boolean {
  const [here, cue] = [page.sentenceAt(at(attribution)), attribution.cue.at(-1)]
  const then = page.sentenceAt(before)
  if (!here || !then || !cue) return false
  const { text } = page.article
  // The day of what is told of may be any: "the meeting on Friday", "what unfolded Friday".
  const day =
    DAY_FIRST.exec(text.slice(here.start, here.end)) ??
    DAY_BEFORE.exec(text.slice(here.start, at(attribution))) ??
    DAY_BEHIND.exec(text.slice(cue.end, here.end))
  if (!day || INTERVIEW.test(page.unquoted(here))) return false
  const told: string[] = page.unquoted(then).match(WHEN) ?? []
  return told.length > 0 && !told.includes(day[1]!)
}
const DAY = '((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)'
const DAY_FIRST = new RegExp(`^(?:(?:But|And) )?[Oo]n ${DAY},? `)
const DAY_BEFORE = new RegExp(` on ${DAY}, $`)
const DAY_BEHIND = new RegExp(`^ (?:on )?${DAY}(?=[,:. ])`)
const WHEN = /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|last (?:week|month|year))\b/g
/** How it looks to the page, and what it asked itself. */
const SEEMS = /^(?:appear|seem)/
const NO_ANSWER =
  /\b(?:did not|did[nN][’']t|has(?: not|n[’']t)|declined to) (?:immediately |yet )?(?:respon|reply|repl|return|comment|answer)/
const WRITTEN = /^(?:wrote-in|reporter)$/
/** "But Lund later said": not where she spoke before. */
const AFTERWARDS = /\b(?:later|afterwards?|subsequently)\b/i
/** "Later told CNN": what came before was said elsewhere. */
const LATER = /\b(?:later|afterwards?|subsequently|then) (?:\w+ )?(?:told|said|spoke|appeared)\b/i

/** The only interview of the speaker's that the text tells of; else, where the sentence says "the interview", the one told of last. */
function theInterview(here: number, mine: readonly Occasion[], occasions: Occasions, page: Page) {
  const named = mine.filter(({ venue }) => venue !== null)
  const only = named[0]?.venue
  if (only && isOnly(named) && !page.isOwn(only.name)) return only
  if (mine.length > 0 || !THE_INTERVIEW.test(page.wordsAt(here))) return null
  const untold = (occasions.get('') ?? []).findLast((each) => each.at <= here)?.venue
  return untold && !page.isOwn(untold.name) ? untold : null
}
/** One that was told of, and not any. */
const THE_INTERVIEW = /\b(?:the|that|this|same) (?:[\p{L}-]+ )?interview\b/iu

/** "Lund failed to convince them at her appearance before the council." The next sentence goes on with that. */
const speaksElsewhere = (sentence: Sentence | undefined, page: Page): boolean =>
  sentence !== undefined && page.saidIn(sentence).length === 0 && ADDRESSES.test(page.text([sentence]))
const ADDRESSES = /\b(?:speech|remarks|address|rally|debate|news conference|press conference|appearance (?:before|at)) /
