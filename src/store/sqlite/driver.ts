import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import type { SqliteDatabase, SqliteStatement } from 'kysely'

/** An open SQLite file, as Kysely asks for it and as this folder does. */
export interface SqliteFile extends SqliteDatabase {
  prepare(sql: string): SqliteStatement
  /** Runs statements that give nothing back. */
  exec(sql: string): void
  /** A function of ours that statements can call by that name. */
  function(name: string, options: { deterministic: boolean }, work: (...values: unknown[]) => unknown): void
}

export interface DriverOptions {
  /** How long another's transaction is waited for, in milliseconds. */
  timeout: number
  readOnly?: boolean
}

/**
 * Opens a file with the SQLite that Node has itself from version 24 on, and before that with better-sqlite3. Neither does for all:
 * Node 20 has none, and what better-sqlite3 12 compiles for Node 24.19 or later ends the process, while 13 does so on Node 20.
 *
 * @throws what the driver throws; `sqliteCode` says what it means
 */
export const openFile: (file: string, options: DriverOptions) => SqliteFile = hasOwnSqlite() ? openOwn : openBetter

/** Whether Node's own SQLite is taken: Node 22 has one, too, but calls it an experiment with each start. */
export function hasOwnSqlite(): boolean {
  return Number.parseInt(process.versions.node, 10) >= 24
}

/** What SQLite calls an error, `SQLITE_BUSY` for one; the system's or Node's code where it is none of SQLite's, if it has one. */
export function sqliteCode(error: unknown): string {
  const { code, errcode } = (error ?? {}) as { code?: string; errcode?: number }
  // The lower byte is the kind, the rest says more of it.
  return (code === 'ERR_SQLITE_ERROR' && errcode !== undefined ? CODES[errcode & 255] : code) ?? ''
}

/** The kinds that are told in words. https://sqlite.org/rescode.html */
const CODES: Readonly<Record<number, string>> = {
  5: 'SQLITE_BUSY',
  8: 'SQLITE_READONLY',
  10: 'SQLITE_IOERR',
  11: 'SQLITE_CORRUPT',
  13: 'SQLITE_FULL',
  14: 'SQLITE_CANTOPEN',
  26: 'SQLITE_NOTADB',
}

/** As far as they are used here: the types of Node 20 do not know them. */
interface OwnSqlite {
  DatabaseSync: new (file: string, options: DriverOptions) => OwnDatabase
}
interface OwnDatabase extends Pick<SqliteFile, 'close' | 'exec' | 'function'> {
  prepare(sql: string): OwnStatement
}
interface OwnStatement {
  columns(): unknown[]
  all(...values: unknown[]): unknown[]
  run(...values: unknown[]): { changes: number | bigint; lastInsertRowid: number | bigint }
  iterate(...values: unknown[]): IterableIterator<unknown>
}

function openOwn(file: string, options: DriverOptions): SqliteFile {
  const { DatabaseSync } = process.getBuiltinModule('node:sqlite') as OwnSqlite
  const database = new DatabaseSync(file, options)
  return {
    prepare: (sql) => asKyselyAsks(database.prepare(sql)),
    exec: (sql) => database.exec(sql),
    function: (name, options, work) => database.function(name, options, work),
    close: () => database.close(),
  }
}

const asKyselyAsks = (statement: OwnStatement): SqliteStatement => ({
  reader: statement.columns().length > 0,
  all: (values) => statement.all(...values),
  run: (values) => statement.run(...values),
  iterate: (values) => statement.iterate(...values),
})

function openBetter(file: string, { timeout, readOnly = false }: DriverOptions): SqliteFile {
  const Better = createRequire(import.meta.url)('better-sqlite3') as new (file: string, options: object) => SqliteFile
  return new Better(file, { timeout, readonly: readOnly })
}

/** Where better-sqlite3 lies, be it compiled or not; null where it is not there at all. */
export function driverFolder(): string | null {
  try {
    return dirname(createRequire(import.meta.url).resolve('better-sqlite3/package.json'))
  } catch {
    return null
  }
}
