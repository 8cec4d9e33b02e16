/** `npm start` after it has installed and built: interrupted, stopped, started again. */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, it } from 'vitest'
import { removeFolder } from './folder.ts'

const folder = mkdtempSync(join(tmpdir(), 'hearsay-start-'))
afterAll(() => removeFolder(folder))
const script = fileURLToPath(new URL('../scripts/examples.js', import.meta.url))
const db = join(folder, 'examples.db')

function start() {
  // A group of its own, as a terminal gives one to each command.
  const child = spawn(process.execPath, [script, '--port', '0'], {
    env: { ...process.env, HEARSAY_DB: db },
    detached: true,
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part) => {
      said += part
    })
  const ended = new Promise<number | string | null>((done) =>
    child.on('close', (status, signal) => done(signal ?? status)),
  )
  return { child, ended, said: () => said }
}

const group = (child: ChildProcess): number => -child.pid!

async function until(so: () => boolean): Promise<void> {
  while (!so()) await sleep(20)
}

it('a start that is interrupted while it reads the examples is made good by the next', {
  timeout: 120_000,
}, async () => {
  const first = start()
  await until(() => existsSync(db))
  process.kill(group(first.child), 'SIGINT')
  expect(await first.ended).toBe('SIGINT')

  const second = start()
  await until(() => second.said().includes('stop.'))
  expect(second.said()).toMatch(/harbour-strike: \d added/)
  const [url] = /http:\S+/.exec(second.said())!
  expect(await (await fetch(`${url}s/harbour-strike.md`)).text()).toContain('Amsel Courier')

  // Only the first of the processes, as a service manager or npm tells it.
  second.child.kill('SIGTERM')
  expect(await second.ended).toBe(0)
  await expect(fetch(url!)).rejects.toThrow()

  const third = start()
  await until(() => third.said().includes('stop.'))
  process.kill(group(third.child), 'SIGINT')
  expect([await third.ended, third.said()]).toEqual([0, expect.stringMatching(/^http:\S+\nPress Ctrl-C to stop\.\n$/)])
})
