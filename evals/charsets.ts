/**
 * Which charset is recognised where nothing declares it: `npx tsx evals/charsets.ts FOLDER`, where FOLDER is the `tests` of
 * chardet/chardet 5, whose folders are named by charset (its files are their publishers', so they are not kept here). Each file as
 * it is, and each of its lines (at most 40 a file) by itself; `--list` names files that are not read.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { attempt } from '../src/ingest/charset/attempt.ts'
import { guessedCharset } from '../src/ingest/charset/guess.ts'

/** Names of the set that browsers have no decoder under; of those without any, nothing is right but to refuse. */
const NAMES: Readonly<Record<string, string>> = {
  MacCyrillic: 'x-mac-cyrillic',
  MacRoman: 'macintosh',
  CP932: 'shift_jis',
  CP949: 'euc-kr',
  'TIS-620': 'windows-874',
}
const LINES = 40

const list = process.argv.includes('--list')
const [folder] = process.argv.slice(2).filter((each) => !each.startsWith('--'))
if (!folder) {
  console.error('usage: npx tsx evals/charsets.ts FOLDER [--list]')
  process.exit(2)
}
const files = { right: 0, refused: 0, wrong: 0 }
const lines = { right: 0, refused: 0, wrong: 0 }
for (const name of readdirSync(folder).filter((each) => !/utf|ascii|2022|README/i.test(each))) {
  const charset = NAMES[name] ?? name.replace(/^(iso-8859-\d+|windows-\d+)-.*/, '$1')
  for (const file of readdirSync(join(folder, name))) {
    const bytes = readFileSync(join(folder, name, file))
    const outcome = outcomeOf(bytes, charset)
    if (outcome) files[outcome]++
    if (list && outcome !== 'right') console.log(`${name}/${file}: ${outcome}`)
    for (const line of linesOf(bytes)) {
      const outcome = outcomeOf(line, charset)
      if (outcome) lines[outcome]++
    }
  }
}
for (const [what, { right, refused, wrong }] of Object.entries({ files, lines }))
  console.log(`${what}: ${right} right, ${refused} refused, ${wrong} wrong`)

/** Null where the bytes are UTF-8, or ASCII, by chance. */
function outcomeOf(bytes: Uint8Array, charset: string): keyof typeof files | null {
  if (attempt(bytes, 'utf-8') !== null) return null
  const guess = guessedCharset(bytes)
  return guess === null ? 'refused' : attempt(bytes, guess) === attempt(bytes, charset) ? 'right' : 'wrong'
}

function linesOf(bytes: Uint8Array): Uint8Array[] {
  const found: Uint8Array[] = []
  for (let start = 0, i = 0; i <= bytes.length; i++) {
    if (i < bytes.length && bytes[i] !== 10 && bytes[i] !== 13) continue
    const line = bytes.subarray(start, i)
    if (line.some((byte) => byte >= 0x80)) found.push(line)
    start = i + 1
  }
  return found.slice(0, LINES)
}
