/** `hearsay mcp` as a program meets that starts it: nothing but the protocol on standard output, by its revision of today and those of 2025. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, it } from 'vitest'
import { sqliteStore } from '../src/store/sqlite/index.ts'
import { addAll } from '../src/stories/add.ts'
import { read, reader } from '../src/stories/testing.ts'

const folder = mkdtempSync(join(tmpdir(), 'hearsay-mcp-'))
afterAll(() => rmSync(folder, { recursive: true }))
const program = fileURLToPath(new URL('../bin/hearsay.js', import.meta.url))

it.each(['2025-06-18', '2026-07-28'])(
  'answers what is asked by the revision of %s, and ends with its asker',
  async (revision) => {
    const db = join(folder, `${revision}.db`)
    const store = sqliteStore(db)
    const { id } = await store.ensureStory('Harbour')
    for await (const _ of addAll([read({ name: 'star', says: ['Lund said: the ferry sails.'] })], id, {
      store,
      ...reader(),
      at: '2031-06-01T00:00:00Z',
    }));
    await store.close()

    const child = spawn(process.execPath, [program, '--db', db, 'mcp'], { stdio: ['pipe', 'pipe', 'pipe'] })
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
    const modern = revision > '2026'
    const meta = {
      'io.modelcontextprotocol/protocolVersion': revision,
      'io.modelcontextprotocol/clientInfo': { name: 'test', version: '1' },
      'io.modelcontextprotocol/clientCapabilities': {},
    }
    let n = 0
    const ask = async (method: string, params: Record<string, unknown>) => {
      const all = modern ? { ...params, _meta: meta } : params
      child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', id: ++n, method, params: all })}\n`)
      const answer = JSON.parse((await lines.next()).value)
      expect(answer).toMatchObject({ jsonrpc: '2.0', id: n })
      return answer.result
    }
    if (!modern) {
      const hello = { protocolVersion: revision, capabilities: {}, clientInfo: { name: 'test', version: '1' } }
      expect(await ask('initialize', hello)).toMatchObject({
        protocolVersion: revision,
        serverInfo: { name: 'hearsay' },
      })
      child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', method: 'notifications/initialized' })}\n`)
    }
    const { structuredContent } = await ask('tools/call', { name: 'list_stories', arguments: {} })
    expect(structuredContent.stories).toMatchObject([{ id: 'harbour', articles: 1 }])
    let said = ''
    child.stderr.on('data', (part) => {
      said += part
    })
    const ended = new Promise((done) => child.on('close', done))
    child.stdin.end()
    expect(await ended).toBe(0)
    expect(said).toBe('')
  },
)
