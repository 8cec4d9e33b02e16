import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { CompiledQuery, type DatabaseConnection, Kysely, SqliteDialect, SqliteDriver } from 'kysely'
import { wordingOf } from '../../claims/same.ts'
import { HearsayError } from '../../errors.ts'
import { driverFolder, openFile, type SqliteFile, sqliteCode } from './driver.ts'
import { MIGRATIONS } from './migrations.ts'
import type { Tables } from './schema.ts'

export type Db = Kysely<Tables>

/** How long one process waits for another's transaction; one of ours takes milliseconds. */
const PATIENCE_MS = 30_000

/** How the file is opened. */
export interface SqliteOptions {
  /** Opens for reading only. */
  readOnly?: boolean
  /** How many pages of 4 KiB the file may have: a ceiling on its size. */
  mostPages?: number
}

/** Opens or makes the database file and brings it up to date. `:memory:` keeps nothing. */
export function open(file: string, { readOnly = false, mostPages }: SqliteOptions = {}): Db {
  const database = told(file, () => {
    if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true })
    const opened = openFile(file, { timeout: PATIENCE_MS, readOnly })
    try {
      if (mostPages) opened.exec(`pragma max_page_count = ${mostPages}`)
      if (!readOnly) logAhead(opened)
      opened.exec(SETTINGS)
      // A migration names wordings as grouping does.
      opened.function('wording_of', { deterministic: true }, (features, text) =>
        wordingOf({ features: JSON.parse(String(features)), text: String(text) }),
      )
      migrate(opened, file)
      return opened
    } catch (error) {
      // Which takes back what was begun.
      opened.close()
      throw error
    }
  })
  return new Kysely<Tables>({ dialect: new Dialect(database) })
}

const SETTINGS = `
  -- With WAL this loses no committed transaction when the program dies, and none of the file when the machine does.
  pragma synchronous = NORMAL;
  -- Of 40 MB: filing an article touches hundreds of pages, most of which the next few touch again.
  pragma wal_autocheckpoint = 10000;
  pragma foreign_keys = ON;
  pragma cache_size = -65536;
`

/** All transactions are for writing: one that began by reading could not wait for another process's write, but would fail. */
class Driver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'))
  }

  /** A full disk makes SQLite roll back by itself, in the work as in the commit; to do it again would fail and hide why. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await super.rollbackTransaction(connection).catch((error: Error) => {
      if (!error.message.includes('no transaction is active')) throw error
    })
  }
}

class Dialect extends SqliteDialect {
  readonly #database: SqliteFile
  constructor(database: SqliteFile) {
    super({ database })
    this.#database = database
  }
  override createDriver(): Driver {
    return new Driver({ database: this.#database })
  }
}

/** Write-ahead logging. While another process opens the new file, too, SQLite refuses at once, whatever patience it was given. */
function logAhead(database: SqliteFile): void {
  const until = Date.now() + PATIENCE_MS
  for (;;)
    try {
      database.exec('pragma journal_mode = WAL')
      return
    } catch (error) {
      if (!sqliteCode(error).startsWith('SQLITE_BUSY') || Date.now() > until) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, AGAIN_MS)
    }
}
/** A file's log is begun in less. */
const AGAIN_MS = 5

function migrate(database: SqliteFile, file: string): void {
  const version = () => (database.prepare('pragma user_version').all([])[0] as { user_version: number }).user_version
  if (version() > MIGRATIONS.length)
    throw new HearsayError(file, 'was written by a newer Hearsay', 'update Hearsay, or name another file with --db')
  while (version() < MIGRATIONS.length) {
    // Immediate: of two processes that open a new file at once, the second waits and then finds nothing to do.
    database.exec('begin immediate')
    const next = version()
    if (next < MIGRATIONS.length) database.exec(`${MIGRATIONS[next]}; pragma user_version = ${next + 1}`)
    database.exec('commit')
  }
}

/** Runs something on the database and tells its failures in words. */
function told<T>(file: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw inWords(file, error)
  }
}

/** What SQLite and the file system say, for people; errors of other kinds come back as they are. */
export function inWords(file: string, error: unknown): unknown {
  const code = sqliteCode(error)
  if (isNotInstalled(code, error))
    return new HearsayError('better-sqlite3', `was not installed for this Node (${process.version})`, howToInstall())
  const known = SAYINGS.find(([prefix]) => code.startsWith(prefix))
  return known ? new HearsayError(file, known[1], known[2]) : error
}

/** Installed for another Node, not compiled, since npm 12 runs no script of a package unless told to, or not there at all. */
const isNotInstalled = (code: string, error: unknown): boolean =>
  ['ERR_DLOPEN_FAILED', 'MODULE_NOT_FOUND'].includes(code) ||
  (error instanceof Error && error.message.startsWith('Could not locate the bindings file'))

/** Its own script is run by name, which works wherever npm has put the package, and where npm runs no script on its own. */
function howToInstall(): string {
  const folder = driverFolder()
  const how = folder ? `run: npm --prefix "${folder}" run install` : 'install Hearsay again with optional packages'
  return `${how} (needs Python and a C++ compiler where none is ready-made), or take Node 24 or later, which does not need it`
}

const SAYINGS: readonly [code: string, what: string, hint: string][] = [
  ['SQLITE_READONLY', 'cannot be written to', 'check its permissions, or name another file with --db'],
  ['SQLITE_FULL', 'cannot grow: the disk is full', 'free some space and run the command again; nothing stored is lost'],
  ['ENOSPC', 'cannot grow: the disk is full', 'free some space and run the command again; nothing stored is lost'],
  ['SQLITE_IOERR', 'cannot be read or written', 'check the disk, and whether it is full'],
  ['SQLITE_NOTADB', 'is not a Hearsay database', 'name another file with --db'],
  ['SQLITE_CORRUPT', 'is damaged', 'restore it from a backup, or name another file with --db'],
  ['SQLITE_CANTOPEN', 'cannot be opened', 'check the path and its permissions'],
  ['SQLITE_BUSY', 'is in use by another process', 'wait for it to end and run the command again'],
  ['EACCES', 'cannot be opened: permission denied', 'check its permissions, or name another file with --db'],
  ['EROFS', 'lies on a read-only disk', 'name another file with --db'],
  ['ENOTDIR', 'lies below something that is not a folder', 'check the path'],
  ['EEXIST', 'lies below something that is not a folder', 'check the path'],
]
