/** What was posted: in an embedded post, and in the sentences that go on with one. */
import { outletsIn } from '../speakers/outlets/outlets.ts'
import type { Attribution, Block, Span, Speaker } from '../types.ts'
import { EARLIER } from './occasions.ts'
import { at, GOES_ON, linkTo, type Rule } from './page.ts'
import { reportOver } from './reported.ts'
import type { Venue } from './venues.ts'
import { ASKS, ATTACKS, SAYS, WRITES_ON } from './verbs.ts'

/** What stands in an embedded post was written there, by its author. */
export const posted: Rule = (attribution, page) => {
  const post = postOf(page.article.text, page.posts, attribution, page.whose(attribution))
  if (!post || post.some(({ name }) => page.isOwn(name)) || reportOver(attribution, page)) return []
  return post.map(({ name, span, rule }) => linkTo(page.outlet(name, span), span, rule))
}

/** "“Enough, #harbour,” Lund wrote": nobody says that aloud. */
export const tagged: Rule = (attribution, page, links) => {
  const speaker = page.whose(attribution)
  if (links.length > 0 || !speaker || speaker.kind === 'outlet' || attribution.form === 'indirect') return []
  const words = page.text(attribution.content)
  const tag = TAG.exec(words)
  const cue = page.text(attribution.cue)
  if (!tag || !(SAYS.test(cue) || WRITES_ON.test(cue) || ATTACKS.test(cue) || /^(?:began|wrote)$/i.test(cue))) return []
  const start = page.article.text.indexOf(tag[0].trim(), attribution.content[0]!.start)
  const span = { start, end: start + tag[0].trim().length }
  return start < 0 ? [] : [linkTo(page.outlet('Twitter', span), span, 'tagged')]
}
const TAG = /(?:^|[\s“"'(.])[#@](?=\p{L})[\p{L}\d_]{3,}/u

/** What is quoted stands in a post that the page shows, or the post of whoever says it comes next and has its words. */
export const postShown: Rule = (attribution, page, links) => {
  const speaker = page.whose(attribution)
  if (links.length > 0 || page.posts.length === 0 || !speaker || speaker.kind === 'outlet') return []
  const { text, blocks } = page.article
  const words = page.text(attribution.content)
  const next = blocks[blocks.findIndex(({ end }) => at(attribution) < end) + 1]
  const cue = page.text(attribution.cue)
  const says = [SAYS, ASKS, ATTACKS].some((verbs) => verbs.test(cue)) && !EARLIER.test(cue)
  const post = page.posts.find(
    (each) =>
      TWITTER.test(text.slice(each.start, each.end)) &&
      ((attribution.form !== 'indirect' && quotes(text, each, words)) ||
        (each === next && says && isBy(each, speaker) && retells(text, each, words) && !page.isElsewhere(attribution))),
  )
  if (!post) return []
  const span = { start: text.lastIndexOf('(@', post.end), end: post.end }
  return [linkTo(page.outlet('Twitter', span), span, 'post-shown')]
}

/** Whether so much of a post is quoted that it is no chance. */
const quotes = (text: string, { start, end }: Span, said: string): boolean => {
  const parts = said.match(/["“‘][^"”“]+/g) ?? [said]
  const longest = parts.reduce((most, each) => (each.length > most.length ? each : most))
  const words = lettersOf(longest).slice(0, 40)
  return words.length >= 25 && lettersOf(text.slice(start, end)).includes(words)
}
const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\d]+/gu, '')

/** Whether three longer words are a post's. */
const retells = (text: string, { start, end }: Span, said: string): boolean => {
  const post = text.slice(start, end).toLowerCase()
  return new Set((said.toLowerCase().match(/\p{L}{5,}/gu) ?? []).filter((word) => post.includes(word))).size >= 3
}

/** "Donald J. Trump (@…", "Ada Lund, Esq. (@…", "AdaLund (@…": by the last name, or all of it. */
function isBy({ author = '' }: Block, { name }: Speaker): boolean {
  const called = author.split(/ ?[(,]/)[0]!
  return lastOf(called) === lastOf(name) || lettersOf(called) === lettersOf(name)
}
const lastOf = (name: string): string => name.toLowerCase().split(' ').at(-1)!

/** "“Shame,” Lund tweeted. Another user wrote: “…”": there too. */
export const othersPost: Rule = (attribution, page) => {
  const before = page.before(attribution)
  const [link, ...more] = page.linksOf(before)
  if (!before || !link || more.length > 0 || !NETWORK.test(link.name) || attribution.form === 'indirect') return []
  const near = at(attribution) - at(before) < GOES_ON
  return near && ANOTHER.test(page.text(attribution.source)) && WRITES_ON.test(page.text(attribution.cue))
    ? page.inherited([link], 'post-goes-on', link.span)
    : []
}
const ANOTHER =
  /^(?:(?:yet )?another|one|others?|some|a third|a second)(?: (?:Twitter |Facebook |social media )?(?:users?|followers?|commenters?|critics?|persons?|fans?|people))?$/i

/** "In a Facebook message Lund said …. “…,” Lund wrote": what is quoted next of the same post. */
export const postGoesOn: Rule = (attribution, page) => {
  const before = page.before(attribution)
  const [link, ...more] = page.linksOf(before)
  if (!before || !link || more.length > 0 || !NETWORK.test(link.name)) return []
  if (before.speaker !== attribution.speaker || page.isElsewhere(attribution)) return []
  const cue = page.text(attribution.cue)
  const far = at(attribution) - at(before)
  const long = !SHORT_POST.test(link.name) && (attribution.form !== 'indirect' || !SAID.test(cue))
  // “…,” she tweeted. “…,” she said.
  const quoted = SAID.test(cue) && far < GOES_ON / 3 && /^["“]/.test(page.wordsAt(at(attribution)))
  const same = WRITES_ON.test(cue) || (long && SAYS.test(cue)) || quoted
  return far < GOES_ON && same ? page.inherited([link], 'post-goes-on', link.span) : []
}
const SAID = /^(?:also )?(?:said|says)$/
/** Where a page quotes one sentence rarely more follows. */
const SHORT_POST = /^(?:Twitter|X)$/
/** Services on which anybody posts. */
export const NETWORK = /^(?:Twitter|X|Facebook|Telegram|Instagram|Truth Social|VKontakte|Weibo|LinkedIn)$/

/** The service, and the author where another speaks in the post; null outside `posts`. */
export function postOf(
  text: string,
  posts: readonly Block[],
  { source, cue, content }: Attribution,
  speaker?: Speaker,
): Venue[] | null {
  const place = (cue[0] ?? content[0])!.start
  const post = posts.find(({ start, end }) => start <= place && place < end)
  const author = /^(.+?) ?\( ?@/.exec(post?.author ?? '')?.[1]
  if (!post || !author || !TWITTER.test(text.slice(post.start, post.end))) return null
  const start = text.lastIndexOf(author, post.end)
  const span = { start, end: start + author.length }
  const name = outletsIn(author)[0]?.outlet.name ?? author
  const posted: Venue = { name: 'Twitter', span, rule: 'posted' }
  const own = speaker?.name === name || source[0]?.start === start || (speaker && isBy(post, speaker))
  return own ? [posted] : [posted, { name, span, rule: 'posted' }]
}
/** Its links, or the form in which it has its posts embedded. */
const TWITTER =
  /(?:twitter\.com|\bt\.co\/)|^\p{Lu}[^()\n]{1,60}\(@\w{1,15}\)\s|[—–] ?[^()\n]{1,80}\(@\w{1,15}\)\s+\p{Lu}\p{Ll}{2,8} \d{1,2}, \d{4}\s*$/u
