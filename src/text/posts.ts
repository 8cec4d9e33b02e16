import { dateOf } from './datelines.ts'

/** "— City of Norvik (@norvik) February 3, 2031", "A post shared by Ane Hald (@anehald) on Feb 3, 2031 at 8:00am PST" */
const SIGNATURE = /(?:[—–]|--|\bA post shared by)\s?([^()\n—–]{1,80}\(\s?@[\w.-]{1,80}\s?\))([^\n]{0,80})$/u

/** Who wrote a post and when, from the line with which pages sign it. */
export function signatureOf(post: string, near: string | null = null): { author?: string; at?: string } {
  const [, author, rest] = SIGNATURE.exec(post.slice(-300)) ?? []
  if (!author) return {}
  const at = dateOf(rest!, near)?.iso
  return { author: author.trim(), ...(at && { at }) }
}

/** Milliseconds since 1970 of the first moment that the ids of X count from (Twitter, "Snowflake", 2010). */
const EPOCH = 1288834974657n

/** When a post was made, from its address on X: its id tells, to the millisecond. ISO 8601 in UTC; null for other addresses. */
export function postedAt(address: string): string | null {
  const id = /^https?:\/\/(?:\w+\.)?(?:twitter|x)\.com\/\w{1,30}\/status(?:es)?\/(\d{15,19})(?:$|[/?#])/i.exec(
    address,
  )?.[1]
  if (!id) return null
  return new Date(Number((BigInt(id) >> 22n) + EPOCH)).toISOString().replace(/\.\d+/, '')
}
