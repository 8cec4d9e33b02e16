/** The built program starts with the code that V8 compiled of it before, and as well without. */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { sqliteStore } from '../src/store/sqlite/index.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const copy = mkdtempSync(join(tmpdir(), 'hearsay-code-'))
afterAll(() => rmSync(copy, { recursive: true }))
beforeAll(async () => {
  for (const each of ['bin', 'dist', 'package.json']) cpSync(join(root, each), join(copy, each), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  const store = sqliteStore(join(copy, 'a.db'))
  await store.ensureStory('Harbour')
  await store.close()
})

const stories = () =>
  execFileSync(process.execPath, [join(copy, 'bin', 'hearsay.js'), '--db', join(copy, 'a.db'), 'stories'], {
    encoding: 'utf8',
  })
const codes = () =>
  readdirSync(join(copy, 'dist'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.code'))
    .map((name) => join(copy, 'dist', name))

it('takes all that was compiled', () => {
  const script = `
    const { load, scripts } = require(${JSON.stringify(join(copy, 'bin', 'load.js'))})
    load('cli/main').run(['--db', ${JSON.stringify(join(copy, 'a.db'))}, 'known'])
    process.on('exit', () => console.log(\`\${scripts.size > 9} \${[...scripts].flatMap(([file, each]) => each.cachedDataRejected === false ? [] : file)}\`))`
  const out = execFileSync(process.execPath, ['--eval', script], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  expect(out).toMatch(/\ntrue \n$/)
})

it('has nothing that cannot be loaded so', () => {
  const files = readdirSync(join(copy, 'dist')).filter((name) => name.endsWith('.cjs'))
  expect(files.length).toBeGreaterThan(50)
  const script = `
    const { load } = require(${JSON.stringify(join(copy, 'bin', 'load.js'))})
    for (const file of ${JSON.stringify(files)}) load(file.slice(0, -4))`
  execFileSync(process.execPath, ['--eval', script])
  const imports = files.filter((name) =>
    /[^.\w*{] ?import\(["'](?!\.)/.test(readFileSync(join(copy, 'dist', name), 'utf8')),
  )
  expect(imports).toEqual([])
})

it('runs where it is damaged, or is not there', () => {
  const before = stories()
  expect(before).toContain('Harbour')
  for (const file of codes()) writeFileSync(file, readFileSync(file).subarray(0, 1000))
  expect(stories()).toBe(before)
  for (const file of codes()) rmSync(file)
  expect(stories()).toBe(before)
})
