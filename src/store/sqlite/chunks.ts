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
