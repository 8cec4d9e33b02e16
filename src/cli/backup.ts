import { statSync } from 'node:fs'
import { printable } from '../errors.ts'
import { type DatabaseOption, withStore } from './database.ts'
import { Misuse } from './failure.ts'

const MB = 1_000_000

/** `hearsay backup`. */
export async function backup(file: string, options: DatabaseOption): Promise<void> {
  if (file === '') throw new Misuse('backup takes a file; not ""')
  await withStore(options, (store) => store.backup(file))
  const size = (statSync(file).size / MB).toFixed(1)
  process.stderr.write(
    `${printable(file)}: all that is stored, ${size} MB, who may log in included; --db reads it, and put in the place of a lost database it is one\n`,
  )
}
