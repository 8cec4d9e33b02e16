import type { Transaction } from 'kysely'
import type { Db } from './open.ts'
import type { Tables } from './schema.ts'

/** One transaction: all of the work, or none. What another process would write meanwhile waits for it. */
export const atomically = <T>(db: Db, work: (trx: Transaction<Tables>) => Promise<T>): Promise<T> =>
  db.transaction().execute(work)
