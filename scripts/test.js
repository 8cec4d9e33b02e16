/** `npm test`: from a fresh checkout to all tests passed, the browser's included. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { build, install, root } from './setup.js'

install()
build()

const chromium = findChromium() ?? (installChromium() ? findChromium() : null)
const notRun = () =>
  chromium ||
  console.warn('\nNOT RUN: the browser tests. They need Chromium; install it, or name it in CHROMIUM_PATH.\n')
notRun()

const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs')
const { status } = spawnSync(process.execPath, [vitest, 'run', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, ...(chromium ? { CHROMIUM_PATH: chromium } : {}) },
})
// Thousands of lines later, again.
notRun()
process.exit(status ?? 1)

function findChromium() {
  const named = process.env.CHROMIUM_PATH
  if (named && existsSync(named)) return named
  const folders = (process.env.PATH ?? '').split(delimiter)
  for (const name of ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'])
    for (const folder of folders) if (existsSync(join(folder, name))) return join(folder, name)
  return null
}

/** Debian's package, where this user may install it. */
function installChromium() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return false
  console.log('Installing Chromium for the browser tests (once)…')
  const apt = (...args) =>
    spawnSync('apt-get', args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
      .status === 0
  return apt('update', '-q') && apt('install', '-y', '-q', '--no-install-recommends', 'chromium')
}
