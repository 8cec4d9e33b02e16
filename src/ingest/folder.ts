import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { kindOf } from './kinds.ts'

/** A file to read. `named` where the user named it, not a folder that holds it. */
interface File {
  path: string
  named: boolean
}

/** A file as itself; a folder as the files in it that we read, in order of name, folders within it too. */
export async function* filesOf(path: string): AsyncGenerator<File> {
  if (!(await stat(path)).isDirectory()) yield { path, named: true }
  else for await (const inner of within(path)) yield { path: inner, named: false }
}

async function* within(folder: string): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true })
  const names = new Set(entries.map(({ name }) => name))
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) {
      if (!isAside(entry.name, names)) yield* within(path)
    } else if (entry.isFile() && isCoverage(entry.name, names)) yield path
  }
}

/**
 * Whether a file of a folder promises articles: of a kind that we read, not hidden, no readme or licence, no lock of a
 * document that is open in Word, and not what a page was saved with.
 *
 * @param path With `/` between its parts, from the folder on.
 * @param all The paths of all files of the folder.
 */
export function isCoverage(path: string, all: ReadonlySet<string>): boolean {
  const parts = path.split('/')
  const name = parts.pop()!
  if (parts.some((_, i) => isAside(parts.slice(0, i + 1).join('/'), all))) return false
  const kind = kindOf(name)
  // JSON may be anything; who means it as articles names the file.
  return kind !== null && kind !== 'json' && !/^(?:\.|~\$|(?:readme|license|copying)\b)/i.test(name)
}

/** What browsers save beside a page: "Strike goes on_files" with its pictures, scripts and frames. */
const SAVED_WITH = /(?:_files|\.files|_fichiers|-Dateien|_archivos|_bestanden)$/i

/** Whether a folder is hidden, or holds what a page beside it was saved with. */
function isAside(folder: string, all: ReadonlySet<string>): boolean {
  if (/(?:^|\/)(?:\.[^/]*|__MACOSX)$/.test(folder)) return true
  const page = folder.replace(SAVED_WITH, '')
  return page !== folder && ['.html', '.htm', '.xhtml'].some((ending) => all.has(page + ending))
}
