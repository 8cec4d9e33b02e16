import { type RawBuilder, sql } from 'kysely'

/**
 * Values as a table `given`, to be cross-joined with what is looked up by them. SQLite then looks up each value, whatever it
 * guesses of the tables' sizes: of a list in a condition it may make a scan of the whole story instead.
 */
export const given = (values: readonly (string | number)[]) =>
  (sql`(select value from json_each(${JSON.stringify([...new Set(values)])}))` as RawBuilder<{ value: string }>).as(
    'given',
  )

/** SQLite binds at most 32,766 values a statement; lists go in parts. */
export async function inChunks<T>(
  all: readonly T[],
  size: number,
  work: (chunk: T[]) => Promise<unknown>,
): Promise<void> {
  for (let i = 0; i < all.length; i += size) await work(all.slice(i, i + size))
}

/** The rows of a query that takes a list, asked in parts. */
export async function gather<T, R>(all: readonly T[], size: number, query: (chunk: T[]) => Promise<R[]>): Promise<R[]> {
  const rows: R[] = []
  await inChunks(all, size, async (chunk) => {
    for (const row of await query(chunk)) rows.push(row)
  })
  return rows
}
