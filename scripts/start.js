/** `npm start`: from a fresh checkout to the dossier of the examples in a browser. A second start reuses what is there. */
import { readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import { build, changed, install, latest, root, run } from './setup.js'

install()
build()

const db = process.env.HEARSAY_DB || join(dataFolder(), 'hearsay', 'examples.db')
const hearsay = join(root, 'bin', 'hearsay.js')
const examples = readdirSync(join(root, 'examples'), { withFileTypes: true }).filter((entry) => entry.isDirectory())
const newest = Math.max(latest(join(root, 'examples')), changed(join(root, 'dist', 'cli', 'main.cjs')))
// The write-ahead log is newer than the file itself while a server has it open.
const read = Math.max(changed(db), changed(`${db}-wal`))
if (read < newest)
  for (const { name } of examples) {
    try {
      run(process.execPath, [hearsay, '--db', db, 'add', join(root, 'examples', name), '--story', name])
    } catch {
      console.error(`Not all of examples/${name} could be read; what could is shown.`)
    }
  }
try {
  run(process.execPath, [hearsay, '--db', db, 'serve', ...process.argv.slice(2)])
} catch (error) {
  // It has said itself what is wrong.
  process.exit(error.status ?? 1)
}

/** As in `src/cli/user.ts`; where it cannot be known, the program says so. */
function dataFolder() {
  const { XDG_DATA_HOME: given } = process.env
  if (given && isAbsolute(given)) return given
  try {
    return join(homedir(), '.local', 'share')
  } catch {
    console.error('Your home folder is not known; name a file for the examples in HEARSAY_DB')
    process.exit(1)
  }
}
