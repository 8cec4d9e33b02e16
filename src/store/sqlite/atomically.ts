import type { Transaction } from 'kysely'
import type { Db } from './open.ts'
import type { Tables } from './schema.ts'

/** One transaction: all of the work, or none. What another process would write meanwhile waits for it. */
export async function atomically<T>(db: Db, work: (trx: Transaction<Tables>) => Promise<T>): Promise<T> {
  let cause: unknown
  try {
    return await db.transaction().execute(async (trx) => {
      try {
        return await work(trx)
      } catch (error) {
        cause = error
        throw error
      }
    })
  } catch (error) {
    // A full disk makes SQLite roll back by itself; Kysely's own roll-back then fails and would hide why.
    throw cause ?? error
  }
}
