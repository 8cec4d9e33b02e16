/**
 * Has `tsx` run patterns as they ship, with ranges in place of `\p{…}`: `npx tsx --import ./bench/shipped.ts bench/extract.ts`.
 * Loaded twice: in the main thread it registers itself, in the thread of hooks it is the hook.
 */
import { type LoadHook, register } from 'node:module'
import { isMainThread } from 'node:worker_threads'
import { parseAst } from 'rolldown/parseAst'
import { shortenLetters } from '../scripts/letters.ts'

if (isMainThread) register(import.meta.url)

export const load: LoadHook = async (url, context, nextLoad) => {
  const loaded = await nextLoad(url, context)
  if (loaded.format !== 'module' || !loaded.source || url.includes('/node_modules/')) return loaded
  return { ...loaded, source: shortenLetters(loaded.source.toString(), parseAst) }
}
