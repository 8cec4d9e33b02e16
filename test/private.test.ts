/** "Nothing is sent anywhere": the models' native runtime would keep an identifier of the machine and a queue of reports, and send them. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, it } from 'vitest'

const home = mkdtempSync(join(tmpdir(), 'hearsay-private-'))
afterAll(() => rmSync(home, { recursive: true }))
const root = fileURLToPath(new URL('..', import.meta.url))
// What would silence it besides.
const { CI, ORT_DISABLE_TELEMETRY, ORT_RUNNING_UNIT_TESTS, XDG_CACHE_HOME, ...env } = process.env

const FROM_SOURCE = `
const { openSession } = await import('./src/model/runtime.ts')
await (await openSession('models/sentences/model.onnx', { runtime: 'native' })).close()`

it.each([
  ['the built program, with its models in threads', [join('bin', 'hearsay.js'), 'extract', '--input', 'text']],
  ['a program from source', ['--import', 'tsx', '--input-type=module', '--eval', FROM_SOURCE]],
])('%s leaves nothing at home that could be sent', (_, args) => {
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    env: { ...env, HOME: home, USERPROFILE: home },
    input: 'The port will close on Monday, Ada Lund said.\n',
    encoding: 'utf8',
  })
  expect([status, stderr, readdirSync(home)]).toEqual([0, '', []])
})
