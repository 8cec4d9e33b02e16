import { appendFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { removeFolder } from '../../test/folder.ts'
import { sqliteStore } from '../store/sqlite/index.ts'
import { inProcess } from './process.ts'

const folder = mkdtempSync(join(tmpdir(), 'hearsay-process-'))
afterAll(() => removeFolder(folder))

describe('the process that adds, where it is killed', () => {
  /** How often it was started, and how the watch took it: one that is killed in its first `kills` starts. */
  async function started(name: string, kills: number, begins: boolean) {
    const [script, starts] = [join(folder, `${name}.mjs`), join(folder, `${name}.starts`)]
    appendFileSync(starts, '')
    writeFileSync(
      script,
      `import { appendFileSync, readFileSync } from 'node:fs'
process.on('message', () => {
  appendFileSync(${JSON.stringify(starts)}, '.')
  const end = () => process.kill(process.pid, 'SIGKILL')
  if (readFileSync(${JSON.stringify(starts)}).length > ${kills}) process.exit(0)
  else if (${begins}) process.send('begun', end)
  else end()
})`,
    )
    const store = sqliteStore(':memory:')
    const { signal } = new AbortController()
    const deps = { store, fetcher: { get: async () => [] }, now: () => new Date(), signal, tell: () => {} } as never
    const failure = await inProcess(pathToFileURL(script), { database: '', allowed: [], version: '1' }, deps).then(
      () => null,
      (error: Error) => error.message,
    )
    await store.close()
    return [readFileSync(starts, 'utf8').length, failure]
  }

  it('before it has read anything, is started anew', async () =>
    expect(await started('early', 2, false)).toEqual([3, null]))
  it('again and again, is given up', async () =>
    expect(await started('always', 9, false)).toEqual([3, 'what adds the items of feeds stopped (SIGKILL)']))
  it('when it has begun to read, is not: what it had in hand is set back', async () =>
    expect(await started('late', 1, true)).toEqual([1, 'what adds the items of feeds stopped (SIGKILL)']))
})
