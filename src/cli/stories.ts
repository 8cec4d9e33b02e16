import { printable } from '../errors.ts'
import { type DatabaseOption, withStore } from './database.ts'
import { oneOf } from './failure.ts'

/** `hearsay stories`. */
export async function stories(options: DatabaseOption & { format: string }): Promise<void> {
  const format = oneOf('--format', options.format, ['text', 'json'])
  await withStore(options, async (store) => {
    const all = await store.stories()
    if (format === 'json')
      process.stdout.write(`${JSON.stringify(all.map(({ id, title, articles }) => ({ id, title, articles })))}\n`)
    else
      for (const { id, title, articles } of all)
        process.stdout.write(`${id}\t${articles} articles\t${printable(title)}\n`)
    if (all.length === 0) process.stderr.write('No story yet. Add coverage with: hearsay add FILE --story NAME\n')
  })
}
