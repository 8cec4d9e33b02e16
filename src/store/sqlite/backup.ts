import { existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { sql } from 'kysely'
import { HearsayError } from '../../errors.ts'
import type { Store } from '../store.ts'
import { type Db, inWords } from './open.ts'

/** A copy of the file as it is between two writes, whoever writes meanwhile. */
export const backup = (db: Db): Pick<Store, 'backup'> => ({
  async backup(file) {
    if (existsSync(file)) throw new HearsayError(file, 'is there already', 'name another file')
    // What was broken off must not look like a backup.
    const part = `${file}.part`
    try {
      await mkdir(dirname(file), { recursive: true })
      await rm(part, { force: true })
      await sql`vacuum into ${part}`.execute(db)
      await rename(part, file)
    } catch (error) {
      await rm(part, { force: true }).catch(() => {})
      throw inWords(file, error)
    }
  },
})
