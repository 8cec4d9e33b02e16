/** Who is logged in: a random token in the browser, its hash in the store. */
import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** So long a login holds. */
export const SESSION_DAYS = 14

/** 256 random bits. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** What is kept of a session's token: who reads the store cannot log in with it. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url')

/** What a form carries, so that no page elsewhere can post it: bound to one session. */
export const formToken = (secret: string, session: string): string =>
  createHmac('sha256', secret).update(session).digest('base64url')

/** Takes as long whatever part of a guess is right. */
export function sameToken(a: string, b: string): boolean {
  const [x, y] = [Buffer.from(a), Buffer.from(b)]
  return x.length === y.length && timingSafeEqual(x, y)
}
