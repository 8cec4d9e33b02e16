/** What a fresh checkout lacks: packages and the built program. Uses nothing but Node. */
import '../bin/oldnode.js'
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

export function run(command, args, options = {}) {
  // npm is a shell script on Windows.
  execFileSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32', ...options })
}

/** Ends with a sentence instead of a stack where npm has said what is wrong. */
function npm(args, what) {
  try {
    // What onnxruntime-node would fetch when it is installed is for graphics cards alone.
    run('npm', args, { env: { ...process.env, ONNXRUNTIME_NODE_INSTALL: 'skip' } })
  } catch {
    failed(what)
  }
}

function failed(what) {
  console.error(`\nnpm could not ${what}; why stands above. Once that is mended, the same command goes on from here.`)
  process.exit(1)
}

/** When a file was changed, in milliseconds; 0 where there is none. */
export const changed = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0)

/** The latest change below a folder. */
export function latest(folder) {
  let last = changed(folder)
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    last = Math.max(last, entry.isDirectory() ? latest(path) : changed(path))
  }
  return last
}

/** Installs packages unless those of the lockfile are there already. */
export function install() {
  const installed = join(root, 'node_modules', '.package-lock.json')
  if (changed(installed) < changed(join(root, 'package-lock.json'))) {
    console.log('Installing packages (once)…')
    // Nothing is compiled on the way: npm leaves out without a word what is optional and cannot be.
    npm(['ci', '--no-audit', '--no-fund', '--ignore-scripts'], 'install the packages')
  }
  if (fitsNode()) return
  console.log(`Getting or compiling better-sqlite3 for Node ${process.version} (once)…`)
  npm(['rebuild', 'better-sqlite3', '--ignore-scripts=false'], COMPILE)
  if (!fitsNode()) failed(COMPILE)
}

/** Which no package need be compiled for (`src/store/sqlite/driver.ts`). */
const hasSqlite = Number.parseInt(process.versions.node, 10) >= 24
const COMPILE =
  'compile better-sqlite3, for which it needs Python and a C++ compiler (Node 24 or later does not need it)'

/** Whether what is compiled is there, and for this version of Node, which may be newer than the packages. */
function fitsNode() {
  if (hasSqlite) return true
  try {
    const Database = createRequire(join(root, 'package.json'))('better-sqlite3')
    new Database(':memory:').close()
    return true
  } catch {
    return false
  }
}

/** Builds unless what is built is newer than its sources. */
export function build() {
  // Both, since a build that was interrupted may have made the first alone.
  const built = ['cli/main.cjs', 'islands.js'].map((path) => changed(join(root, 'dist', path)))
  const sources = Math.max(
    latest(join(root, 'src')),
    changed(join(root, 'tsdown.config.ts')),
    changed(join(root, 'scripts', 'letters.ts')),
    changed(join(root, 'package.json')),
  )
  if (Math.min(...built) >= sources) return
  console.log('Building…')
  npm(['run', 'build', '--silent'], 'build the program')
}
