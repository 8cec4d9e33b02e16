/** Keeps beside the built program what V8 compiles of it for the usual commands: `bin/load.js` gives it back to V8. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './setup.js'

const { load, scripts } = createRequire(import.meta.url)('../bin/load.js')
const folder = mkdtempSync(join(tmpdir(), 'hearsay-code-'))
const examples = ['harbour-strike', 'peace-plan'].map((name) => join(root, 'examples', name))
const { run } = load('cli/main')
const [out, err] = [process.stdout.write, process.stderr.write]
process.stdout.write = () => true
process.stderr.write = () => true
for (const example of examples) await run(['--db', join(folder, 'code.db'), 'add', example, '--story', 'code'])
for (const format of ['md', 'json']) await run(['--db', join(folder, 'code.db'), 'known', 'code', '--format', format])
await run(['extract', ...examples])
process.stdout.write = out
process.stderr.write = err
rmSync(folder, { recursive: true })
for (const [file, script] of scripts) writeFileSync(`${file}.code`, script.createCachedData())
