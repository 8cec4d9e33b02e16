/** `npm start`: from a fresh checkout to the dossier of the examples in a browser. A second start reuses what is there. */
import { existsSync, readdirSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { build, install, root, run } from './setup.js'

install()
build()

const data = process.env.XDG_DATA_HOME || join(homedir(), '.local', 'share')
const db = process.env.HEARSAY_DB ?? join(data, 'hearsay', 'examples.db')
const hearsay = join(root, 'bin', 'hearsay.js')
const examples = readdirSync(join(root, 'examples'), { withFileTypes: true }).filter((entry) => entry.isDirectory())
const newest = Math.max(
  ...examples.map((entry) => statSync(join(root, 'examples', entry.name)).mtimeMs),
  statSync(join(root, 'dist', 'cli', 'main.js')).mtimeMs,
)
if (!existsSync(db) || statSync(db).mtimeMs < newest)
  for (const { name } of examples)
    run(process.execPath, [hearsay, '--db', db, 'add', join(root, 'examples', name), '--story', name])
run(process.execPath, [hearsay, '--db', db, 'serve', ...process.argv.slice(2)])
