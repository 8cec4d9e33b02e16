import { spawnSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'hearsay-compiled-'))
afterAll(() => rmSync(folder, { recursive: true }))
let programs = 0

/** A program of these files, of which `main.cjs` is run. */
function programOf(files: Record<string, string>): string {
  const root = join(folder, `${programs++}`)
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(root, name, '..'), { recursive: true })
    writeFileSync(join(root, name), text)
  }
  return root
}

/** What it prints when it is started. */
function start(root: string): string {
  const script = `
    import { run } from ${JSON.stringify(new URL('../bin/compiled.js', import.meta.url))}
    run(new URL(${JSON.stringify(pathToFileURL(join(root, 'main.cjs')))}))`
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
  })
  return (stdout + stderr).trim()
}

/** What is kept of it: files by when they were written. */
const keptOf = (root: string) =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.cjs'))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .map((file) => ({ file, written: statSync(file).mtimeMs }))

const GREETS = {
  'main.cjs': "console.log(require('./parts/greet.cjs').greet('Lys'))",
  'parts/greet.cjs': "exports.greet = (name) => 'Hello ' + name",
}

describe('a built program', () => {
  it('requires its own files once each, also in a circle, and all else as Node does', () => {
    const root = programOf({
      'main.cjs': `
        exports.name = 'main'
        const { sep } = require('node:path')
        const other = require('./parts/other.cjs')
        console.log(other.names, other === require('./parts/other.cjs'), sep)`,
      'parts/other.cjs': "exports.names = [require('../main.cjs').name, __filename.slice(-15)].join(' ')",
    })
    expect(start(root)).toBe('main parts/other.cjs true /')
  })

  it('keeps what was compiled of it for the next start, and takes it then', () => {
    const root = programOf(GREETS)
    expect([start(root), keptOf(root).length]).toEqual(['Hello Lys', 2])
    const kept = keptOf(root)
    expect(start(root)).toBe('Hello Lys')
    // What had been refused would have been written anew.
    expect(keptOf(root)).toEqual(kept)
  })

  it('is run as it is now, though what was kept of it is as long', async () => {
    const root = programOf(GREETS)
    start(root)
    writeFileSync(join(root, 'main.cjs'), GREETS['main.cjs'].replace('Lys', 'Sel'))
    expect(start(root)).toBe('Hello Sel')
  })

  it('is run where what was kept of it is damaged, which is made anew', () => {
    const root = programOf(GREETS)
    start(root)
    const { file } = keptOf(root)[0]!
    const whole = readFileSync(file).length
    truncateSync(file, whole / 2)
    expect(start(root)).toBe('Hello Lys')
    expect(readFileSync(file).length).toBeGreaterThan(whole / 2)
  })

  it('is kept while it runs, where it runs long: at its end V8 has forgotten most', () => {
    const isKept = "require('node:fs').existsSync(require('node:path').join(__dirname, '.compiled'))"
    const root = programOf({ 'main.cjs': `setTimeout(() => console.log(${isKept}), 5500)` })
    expect(start(root)).toBe('true')
  }, 20_000)

  it('is run where nothing can be written', () => {
    const root = programOf({ ...GREETS, '.compiled': '', 'parts/.compiled': '' })
    expect(start(root)).toBe('Hello Lys')
  })
})
