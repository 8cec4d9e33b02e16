import { franc } from 'franc-min'
import { type Block, PROSE } from '../types.ts'

/** Below this many letters a guess is no better than none. */
const ENOUGH = 80
/** More than this adds time and no certainty. */
const MOST = 2000

/** BCP 47 primary subtag of the language of an article's prose, by its letter trigrams; null when there is too little to tell. */
export function languageOf(text: string, blocks: readonly Block[]): string | null {
  let prose = ''
  for (const { kind, start, end } of blocks) {
    if (!PROSE.has(kind)) continue
    prose += `${text.slice(start, Math.min(end, start + MOST))} `
    if (prose.length >= MOST) break
  }
  if ((prose.match(/\p{L}/gu)?.length ?? 0) < ENOUGH) return null
  const code = franc(prose)
  return code === 'und' ? null : new Intl.Locale(code).language
}
