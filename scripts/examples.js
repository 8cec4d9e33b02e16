/** Reads the examples, unless that has been done, and serves them until it is stopped. */
import { spawn } from 'node:child_process'
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { isAbsolute, join, resolve } from 'node:path'
import { changed, latest, root, run } from './setup.js'

const db = resolve(process.env.HEARSAY_DB || join(dataFolder(), 'hearsay', 'examples.db'))
const hearsay = join(root, 'bin', 'hearsay.js')
// The database says nothing of it: a start that was interrupted has made it, too.
const done = `${db}-read`
if (
  !existsSync(db) ||
  changed(done) < Math.max(latest(join(root, 'examples')), changed(join(root, 'dist', 'cli', 'main.cjs')))
)
  if (readAll()) note()
serve()

function readAll() {
  let all = true
  for (const entry of readdirSync(join(root, 'examples'), { withFileTypes: true })) {
    if (!entry.isDirectory()) continue
    try {
      run(process.execPath, [hearsay, '--db', db, 'add', join(root, 'examples', entry.name), '--story', entry.name])
    } catch {
      console.error(`Not all of examples/${entry.name} could be read; what could is shown.`)
      all = false
    }
  }
  return all
}

/** Where it cannot be noted, as on a full disk, the next start goes through them again. */
function note() {
  try {
    writeFileSync(done, 'The examples of Hearsay have been read into the database beside this file.\n')
  } catch {}
}

/** Ends as the server does, which has said itself what is wrong; and does not leave it behind. */
function serve() {
  const server = spawn(process.execPath, [hearsay, '--db', db, 'serve', ...process.argv.slice(2)], { stdio: 'inherit' })
  // Of Ctrl-C a terminal tells the server, too; a second one would end it before it has put things away.
  process.on('SIGINT', () => {})
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill('SIGTERM'))
  server.on('exit', (status) => process.exit(status ?? 1))
}

/** As in `src/cli/user.ts`. */
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
