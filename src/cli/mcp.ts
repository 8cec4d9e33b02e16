import { serveStdio } from '@modelcontextprotocol/server/stdio'
import { BUILD } from '../build.ts'
import { memories } from '../dossier/memory.ts'
import { mcpServer } from '../mcp/server.ts'
import { latest } from '../server/latest.ts'
import { dossierOf as make } from '../stories/known.ts'
import { type DatabaseOption, withStore } from './database.ts'

/** Stories whose last dossier helps to make the next. */
const REMEMBERED = 4

const BY_HAND =
  'This is for programs: they start it and speak the Model Context Protocol with it. Press Ctrl-C to stop.\n'

/** `hearsay mcp`: until the program that asks has gone. */
export async function mcp(options: DatabaseOption): Promise<void> {
  await withStore(options, async (store) => {
    const memoryOf = memories(REMEMBERED)
    const dossierOf = latest((story, asOf, since) => make(store, story, { asOf, since }, BUILD, memoryOf(story.id)))
    if (process.stdin.isTTY) process.stderr.write(BY_HAND)
    const asker = new Promise((resolve) => process.stdin.once('close', resolve))
    const handle = serveStdio(() => mcpServer({ store, dossierOf }), {
      onerror: ({ message }) => process.stderr.write(`hearsay mcp: ${message}\n`),
    })
    await asker
    await handle.close()
  })
}
