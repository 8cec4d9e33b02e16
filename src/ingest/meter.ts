import { stat } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { filesOf } from './folder.ts'
import { kindOf } from './kinds.ts'

/** How far reading has come, in bytes of the files to read. */
export interface Meter {
  /** 0–1; null where the end is not known. */
  share(): number | null
  /** A file of so many bytes is begun; call what it returns at its end. */
  begin(size: number): () => void
  /** The file that was begun is read through this stream, and not further ahead than matters. */
  follow(stream: Readable): void
  /** Up to here the file that was begun has been read. */
  at(position: number): void
}

/** A meter for some files and folders. What cannot be found counts as nothing; reading will say so. */
export async function meterOf(paths: readonly string[]): Promise<Meter> {
  let of = 0
  for (const path of paths) {
    try {
      for await (const file of filesOf(path)) if (kindOf(file.path)) of += (await stat(file.path)).size
    } catch {}
  }
  let before = 0
  let within = () => 0
  return {
    share: () => (of > 0 ? Math.min(1, (before + within()) / of) : null),
    begin: (size) => () => {
      before += size
      within = () => 0
    },
    follow(stream) {
      within = () => (stream as { bytesRead?: number }).bytesRead ?? 0
    },
    at(position) {
      within = () => position
    },
  }
}

/** What is read, and how far reading had come before each: it runs ahead of what is done with what was read. */
export function paced<T>(
  reads: AsyncIterable<T>,
  meter: Meter | null,
): { reads: AsyncIterable<T>; share(done: number): number | null } {
  const before: (number | null)[] = []
  const read = async function* () {
    for await (const each of reads) {
      before.push(meter?.share() ?? null)
      yield each
    }
  }
  return { reads: read(), share: (done) => before[done] ?? meter?.share() ?? null }
}
