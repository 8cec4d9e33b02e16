import type { Span } from '../types.ts'
import { dateOf, isDateLine } from './datelines.ts'

/** "— City of Norvik (@norvik) February 3, 2031", "A post shared by Ane Hald (@anehald) on Feb 3, 2031 at 8:00am PST" */
const SIGNATURE = /([—–]|--|\bA post shared by)\s?([^()\n—–]{1,80}\(\s?@[\w.-]{1,80}\s?\))([^\n]{0,80})$/u
/** A signature stands at the end of what it signs. */
const LONGEST_SIGNATURE = 300

/** "Ane Hald (@anehald) The port is closed." */
const HEADED = /^(\p{Lu}[^()@\n—–]{1,60}?)\s?(\(\s?@[\w.-]{1,80}\s?\)):?\s+(?=[\p{Lu}\d"“‘'#@.])(.{4,})$/su

/** Whether a line is a post that begins with who signs it; "Ane Hald (@anehald) February 3, 2031" only signs one. */
export function isHeaded(line: string): boolean {
  const rest = HEADED.exec(line)?.[3]
  return rest !== undefined && !isDateLine(rest)
}

/** Where a post has its words, who signs it, and the mark of that ("—", or a handle before the words); null where nobody does. */
export function signedAt(post: string): { words: Span; mark: Span; signer: Span; author: string; rest: string } | null {
  return signedAtEnd(post) ?? signedFirst(post)
}

function signedFirst(post: string): ReturnType<typeof signedAt> {
  const found = isHeaded(post) ? HEADED.exec(post) : null
  if (!found) return null
  const [, name, handle, words] = found as unknown as [string, string, string, string]
  const at = post.indexOf(handle)
  return {
    words: { start: post.length - words.length, end: post.length },
    mark: { start: at, end: at + handle.length },
    signer: { start: 0, end: name.length },
    author: post.slice(0, at + handle.length),
    rest: '',
  }
}

function signedAtEnd(post: string): ReturnType<typeof signedAt> {
  const from = Math.max(0, post.length - LONGEST_SIGNATURE)
  const found = SIGNATURE.exec(post.slice(from))
  if (!found) return null
  const [whole, mark, author, rest] = found as unknown as [string, string, string, string]
  const start = from + found.index
  const by = start + whole.length - rest.length - author.length
  return {
    words: { start: 0, end: start },
    mark: { start, end: start + mark.length },
    signer: { start: by + author.search(/\S/), end: by + author.length },
    author: author.trimStart(),
    rest,
  }
}

/** Who wrote a post and when, from the line with which pages sign it. */
export function signatureOf(post: string, near: string | null = null): { author?: string; at?: string } {
  const signed = signedAt(post)
  if (!signed) return {}
  const at = dateOf(signed.rest, near)?.iso
  return { author: signed.author, ...(at && { at }) }
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
