import type { Block, BlockKind } from '../types.ts'

/** Blocks that say nothing: what a model finds there is noise. Titles and captions do say something. */
const SILENT: ReadonlySet<BlockKind> = new Set(['furniture', 'label', 'byline'])

/** The blocks in which nothing is said: share bars, "Exclusive", the author's name. */
export function silentBlocks(blocks: readonly Block[]): Block[] {
  return blocks.filter(({ kind }) => SILENT.has(kind))
}
