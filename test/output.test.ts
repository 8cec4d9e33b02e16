/** The built program, with its models in threads, where standard output takes no more. */
import { spawn } from 'node:child_process'
import { openSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const program = fileURLToPath(new URL('../bin/hearsay.js', import.meta.url))
const ARTICLES = Array.from({ length: 24 }, (_, n) =>
  JSON.stringify({ id: `${n}`, text: `The harbour stays closed for ${n + 2} days, the mayor said.\n`.repeat(20) }),
).join('\n')

function extract(stdout: 'pipe' | number) {
  const child = spawn(process.execPath, [program, 'extract', '--format', 'jsonl'], { stdio: ['pipe', stdout, 'pipe'] })
  let said = ''
  child.stderr!.on('data', (part) => {
    said += part
  })
  child.stdin!.on('error', () => {})
  child.stdin!.end(ARTICLES)
  const ended = new Promise<{ status: number | null; said: string }>((done) =>
    child.on('close', (status) => done({ status, said })),
  )
  return { child, ended }
}

describe('standard output that takes no more', { timeout: 120_000 }, () => {
  it('is no failure where its reader has gone, and nothing is brought down in mid-run', async () => {
    const { child, ended } = extract('pipe')
    child.stdout!.once('data', () => child.stdout!.destroy())
    expect(await ended).toEqual({ status: 0, said: '' })
  })

  it('is said in one line where the disk is full', async () => {
    const { status, said } = await extract(openSync('/dev/full', 'w')).ended
    expect(status).toBe(1)
    expect(said).toMatch(/^standard output: cannot be written \(ENOSPC.*\); make room, or write it elsewhere\n$/)
  })
})
