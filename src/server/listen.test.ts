import { describe, expect, it } from 'vitest'
import { accessAt, isLoopback, namesOf } from './listen.ts'

const HERE = { host: '127.0.0.1', url: null, open: false }
const PUBLIC = new URL('https://known.example/')

describe('where a server listens', () => {
  it.each(['127.0.0.1', '127.8.9.1', 'localhost', '::1', '::ffff:127.0.0.1'])('%s is this machine alone', (host) => {
    expect(isLoopback(host)).toBe(true)
  })
  it.each(['0.0.0.0', '::', '192.168.1.4', 'localhost.example', '::ffff:10.0.0.1', '128.0.0.1'])(
    '%s is not',
    (host) => {
      expect(isLoopback(host)).toBe(false)
    },
  )

  it('asks nobody to log in on this machine', () => {
    expect(accessAt(HERE, 0, 'ada')).toEqual({ kind: 'local', author: 'ada' })
  })

  it.each([
    ['another address', { ...HERE, host: '0.0.0.0' }],
    ['a proxy in front', { ...HERE, url: PUBLIC }],
  ])('%s needs a password, or that everyone may read', (_, place) => {
    expect(() => accessAt(place, 0, 'ada')).toThrow(/hearsay password NAME, or let everyone read with --open/)
    expect(accessAt(place, 1, 'ada')).toEqual({ kind: 'login' })
    expect(accessAt({ ...place, open: true }, 0, 'ada')).toEqual({ kind: 'open' })
  })

  it('answers to its own names', () => {
    expect(namesOf(HERE)).toEqual(['localhost', '127.0.0.1'])
    expect(namesOf({ ...HERE, url: PUBLIC })).toContain('known.example')
  })
})
