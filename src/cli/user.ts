/** Whose program this is. Containers often run as a user who has neither a name nor a home. */
import { homedir, userInfo } from 'node:os'
import { isAbsolute, join } from 'node:path'
import { HearsayError } from '../errors.ts'

/** Under whose name corrections are kept. */
export function userName(ask = () => userInfo().username): string {
  return known(ask) ?? 'editor'
}

/** Where a user's data lie. A relative `XDG_DATA_HOME` does not count, as the XDG Base Directory Specification has it. */
export function dataFolder(given = process.env.XDG_DATA_HOME, ask = homedir): string {
  if (given && isAbsolute(given)) return given
  const home = known(ask)
  if (home) return join(home, '.local', 'share')
  throw new HearsayError('your home folder', 'is not known', 'name a database file with --db, or in HEARSAY_DB')
}

/** What the system answers; null where it knows nothing. */
function known(ask: () => string): string | null {
  try {
    return ask() || null
  } catch {
    return null
  }
}
