import { describe, expect, it } from 'vitest'
import { checkPassword, hashPassword } from './password.ts'

const CHEAP = { log2n: 4, r: 8, p: 1 }

describe('a password', () => {
  it('is known again, and no other is', async () => {
    const kept = await hashPassword('the crane stands still', CHEAP)
    expect(await checkPassword('the crane stands still', kept)).toBe(true)
    expect(await checkPassword('the crane stands Still', kept)).toBe(false)
    expect(await checkPassword('', kept)).toBe(false)
  })

  it('is kept salted, and never as it is', async () => {
    const [one, other] = [await hashPassword('harbour master', CHEAP), await hashPassword('harbour master', CHEAP)]
    expect(one).not.toBe(other)
    expect(one).not.toContain('harbour')
  })

  it('is the same in whatever form its letters come', async () => {
    const kept = await hashPassword('caf\u00e9 by the pier', CHEAP)
    expect(await checkPassword('cafe\u0301 by the pier', kept)).toBe(true)
  })

  it('is not known for nobody, not even an empty one', async () => {
    expect(await checkPassword('', null)).toBe(false)
  })

  it.each(['', 'short', 'x'.repeat(1001)])('must be long enough and no book (%#)', async (password) => {
    await expect(hashPassword(password, CHEAP)).rejects.toThrow(/choose one of 10 or more/)
  })
})
