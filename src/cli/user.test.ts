import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { HearsayError } from '../errors.ts'
import { databaseFile } from './database.ts'
import { Misuse } from './failure.ts'
import { dataFolder, userName } from './user.ts'

/** As the system answers where the user has no entry in its list. */
const unknown = (): string => {
  throw new Error('A system error occurred: uv_os_get_passwd returned ENOENT')
}

describe('a user whom the system does not know', () => {
  it('corrects as an editor', () => {
    expect(userName(unknown)).toBe('editor')
    expect(userName(() => 'ada')).toBe('ada')
  })

  it('is told to name a database, unless a folder for data is named', () => {
    for (const ask of [unknown, () => '']) {
      expect(() => dataFolder(undefined, ask)).toThrow(HearsayError)
      expect(() => dataFolder('', ask)).toThrow(/home folder: is not known; name a database file with --db/)
      expect(dataFolder('/srv/data', ask)).toBe('/srv/data')
    }
  })
})

it('does not take a folder for data that would be another in each folder', () => {
  expect(dataFolder('data', () => '/home/ada')).toBe(join('/home/ada', '.local', 'share'))
})

it('never takes an empty name for a database: SQLite would keep what it is given until the program ends', () => {
  vi.stubEnv('HEARSAY_DB', '')
  vi.stubEnv('XDG_DATA_HOME', '/srv/data')
  expect(databaseFile({})).toBe(join('/srv/data', 'hearsay', 'hearsay.db'))
  vi.unstubAllEnvs()
  expect(() => databaseFile({ db: '' })).toThrow(Misuse)
})
