/** What every store must do with people and their sessions. */
import { beforeEach, describe, expect, it } from 'vitest'
import type { Store } from '../store.ts'
import { STORES } from './stores.ts'

const AT = '2031-05-04T10:00:00.000Z'
const LATER = '2031-05-05T10:00:00.000Z'
const ADA = { name: 'Ada Brandt', role: 'editor', password: 'kept' } as const

describe.each(STORES)('people in a store: %s', (_, open) => {
  let store: Store
  beforeEach(async () => {
    store = open()
    await store.savePerson(ADA, AT)
    return () => store.close()
  })

  it('are known by name, with a role and a password', async () => {
    expect(await store.person('Ada Brandt')).toEqual(ADA)
    expect(await store.person('ada brandt')).toBeNull()
    await store.savePerson({ ...ADA, role: 'reader', password: 'other' }, LATER)
    expect(await store.people()).toEqual([{ name: 'Ada Brandt', role: 'reader', added: AT }])
    expect(await store.removePerson('Ada Brandt')).toBe(true)
    expect(await store.removePerson('Ada Brandt')).toBe(false)
    expect(await store.person('Ada Brandt')).toBeNull()
  })

  it('are logged in by a session until it ends', async () => {
    await store.startSession('hash', 'Ada Brandt', AT, LATER)
    expect(await store.session('hash', AT)).toEqual({ name: 'Ada Brandt', role: 'editor' })
    expect(await store.session('other', AT)).toBeNull()
    expect(await store.session('hash', LATER)).toBeNull()
    await store.endSession('hash')
    expect(await store.session('hash', AT)).toBeNull()
  })

  it('are logged out everywhere by a new password, and when they are removed', async () => {
    await store.startSession('hash', 'Ada Brandt', AT, LATER)
    await store.savePerson({ ...ADA, password: 'other' }, AT)
    expect(await store.session('hash', AT)).toBeNull()
    await store.startSession('hash', 'Ada Brandt', AT, LATER)
    await store.removePerson('Ada Brandt')
    expect(await store.session('hash', AT)).toBeNull()
  })

  it('sign forms with a secret that stays', async () => {
    const secret = await store.secret()
    expect(secret.length).toBeGreaterThan(40)
    expect(await store.secret()).toBe(secret)
  })
})
