/** The built server, as service managers and people at a terminal stop it. */
import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, it } from 'vitest'
import { removeFolder } from './folder.ts'

const folder = mkdtempSync(join(tmpdir(), 'hearsay-serve-'))
afterAll(() => removeFolder(folder))
const program = fileURLToPath(new URL('../bin/hearsay.js', import.meta.url))

it.each(['SIGINT', 'SIGTERM'] as const)(
  'a server that is told to stop (%s) ends well, with no complaint',
  async (signal) => {
    const child = spawn(process.execPath, [program, '--db', join(folder, `${signal}.db`), 'serve', '--port', '0'])
    let said = ''
    child.stderr.on('data', (part) => {
      said += part
      if (said.includes('stop.')) child.kill(signal)
    })
    const status = await new Promise((done) => child.on('close', (code, by) => done(code ?? by)))
    expect([status, said]).toEqual([0, 'Press Ctrl-C to stop.\n'])
  },
)
