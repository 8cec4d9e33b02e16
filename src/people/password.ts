/** Passwords as they are kept: salted and hashed with scrypt (RFC 7914). */
import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { HearsayError } from '../errors.ts'

/** OWASP's password storage cheat sheet, 2024: N = 2^15, r = 8, p = 3. */
const COST = { log2n: 15, r: 8, p: 3 }
type Cost = typeof COST
const BYTES = 32
/** Length is what counts (NIST SP 800-63B, 3.1.1.2). */
const SHORTEST = 10
const LONGEST = 1000

const derive = promisify<string, Buffer, number, ScryptOptions, Buffer>(scrypt)

/** @throws HearsayError where the password is too short to keep anyone out. */
export async function hashPassword(password: string, cost: Cost = COST): Promise<string> {
  if (password.length < SHORTEST || password.length > LONGEST)
    throw new HearsayError('the password', `has ${password.length} characters`, `choose one of ${SHORTEST} or more`)
  const salt = randomBytes(16)
  const hash = await hashed(password, salt, cost)
  return ['scrypt', cost.log2n, cost.r, cost.p, salt.toString('base64'), hash.toString('base64')].join(':')
}

/** Whether a password is the one that was kept. Takes as long where there is none, so that names cannot be guessed by time. */
export async function checkPassword(password: string, kept: string | null): Promise<boolean> {
  const [, log2n, r, p, salt, hash] = (kept ?? NOBODY).split(':')
  const expected = Buffer.from(hash!, 'base64')
  const given = await hashed(password.slice(0, LONGEST), Buffer.from(salt!, 'base64'), {
    log2n: Number(log2n),
    r: Number(r),
    p: Number(p),
  })
  return timingSafeEqual(given, expected) && kept !== null
}

const NOBODY = ['scrypt', COST.log2n, COST.r, COST.p, '', Buffer.alloc(BYTES).toString('base64')].join(':')

/** The same characters typed in another form are the same password. */
const hashed = (password: string, salt: Buffer, { log2n, r, p }: Cost): Promise<Buffer> =>
  derive(password.normalize('NFKC'), salt, BYTES, { N: 2 ** log2n, r, p, maxmem: 256 * 2 ** log2n * r })
