import Database from 'better-sqlite3'
import type { FeedStore } from '../feeds.ts'

/** An open transaction on a file of its own: the operating system ends it with its process, and nothing stale is left. */
export const lock = (file: string): Pick<FeedStore, 'exclusively'> => ({
  async exclusively(what) {
    if (file === ':memory:') return () => {}
    const database = new Database(`${file}-${what}.lock`, { timeout: 0 })
    try {
      database.exec('begin exclusive')
    } catch (error) {
      database.close()
      if ((error as { code?: string }).code?.startsWith('SQLITE_BUSY')) return null
      throw error
    }
    return () => database.close()
  },
})
