import type { FeedStore } from '../feeds.ts'
import { openFile, type SqliteFile, sqliteCode } from './driver.ts'

type Locking = Pick<FeedStore, 'exclusively'>

/** A store in memory is this process's alone. */
export const lock = (file: string): Locking => (file === ':memory:' ? within(new Set()) : lockFile(file))

/** What this process holds: a connection that nobody refers to would be collected as garbage, and closed. */
const open = new Set<SqliteFile>()

/** An open transaction on a file of its own: the operating system ends it with its process, and nothing stale is left. */
const lockFile = (file: string): Locking => ({
  async exclusively(what) {
    const database = openFile(`${file}-${what}.lock`, { timeout: 0 })
    try {
      database.exec('begin exclusive')
    } catch (error) {
      database.close()
      if (sqliteCode(error).startsWith('SQLITE_BUSY')) return null
      throw error
    }
    open.add(database)
    return () => {
      open.delete(database)
      database.close()
    }
  },
})

const within = (held: Set<string>): Locking => ({
  async exclusively(what) {
    if (held.has(what)) return null
    held.add(what)
    return () => held.delete(what)
  },
})
