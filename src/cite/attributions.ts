import type { Table } from '../dossier/tables.ts'
import type { Article, Reading, Span } from '../types.ts'

/** The statements of an article as a table, in its order: who, how and what, as they stand in the text, and what they were read as. */
export function attributionTable({ text }: Article, { attributions, speakers }: Reading): Table {
  const words = (spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end)).join(' … ')
  const known = new Map(speakers.map((each) => [each.id, each]))
  return [
    ['who', 'how', 'what', 'speaker', 'kind', 'through', 'stance', 'form', 'at'],
    ...attributions.map(({ source, cue, content, speaker, chain, stance, form }) => {
      const { name = '', kind = '' } = known.get(speaker ?? '') ?? {}
      const at = content.map(({ start, end }) => `${start}-${end}`).join(' ')
      const through = chain.map((link) => link.name).join(', ')
      return [words(source), words(cue), words(content), name, kind, through, stance, form, at]
    }),
  ]
}
