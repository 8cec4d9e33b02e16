import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { removeFolder } from './folder.ts'

it('goes once nobody writes there any more', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-folder-'))
  const script = `const { writeFileSync } = require('node:fs')
    for (let n = 0, end = Date.now() + 1500; Date.now() < end; n++) try { writeFileSync(process.argv[1] + '/' + n, '') } catch {}`
  const writer = spawn(process.execPath, ['-e', script, folder], { stdio: 'ignore' })
  await new Promise((done) => setTimeout(done, 300))
  await removeFolder(folder)
  writer.kill()
  expect(existsSync(folder)).toBe(false)
})
