/** What stands in an embedded post was written there, by its author. */
import { outletsIn } from '../speakers/outlets.ts'
import type { Attribution, Block, Speaker } from '../types.ts'
import type { Venue } from './venues.ts'

/** The service, and the author where another speaks in the post; null outside `posts`. */
export function postOf(
  text: string,
  posts: readonly Block[],
  { cue, content }: Attribution,
  speaker?: Speaker,
): Venue[] | null {
  const at = (cue[0] ?? content[0])!.start
  const post = posts.find(({ start, end }) => start <= at && at < end)
  const author = /^(.+?) ?\( ?@/.exec(post?.author ?? '')?.[1]
  if (!post || !author || !TWITTER.test(text.slice(post.start, post.end))) return null
  const start = text.lastIndexOf(author, post.end)
  const span = { start, end: start + author.length }
  const name = outletsIn(author)[0]?.outlet.name ?? author
  const posted: Venue = { name: 'Twitter', span, rule: 'posted' }
  return speaker?.name === name ? [posted] : [posted, { name, span, rule: 'posted' }]
}
const TWITTER = /(?:twitter\.com|\bt\.co\/)/
