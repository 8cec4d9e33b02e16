/** Statements cut from marked text, for tests. */
import { contextsOf } from '../claims/context.ts'
import { sentencesOf } from '../text/sentences.ts'
import type { Article, Attribution, Block, BlockKind, Span, Speaker, Stance } from '../types.ts'
import { mentions } from './mentions.ts'

/** Paragraphs in which `[S …]`, `[C …]`, `[X …]` mark source, cue and content of one attribution; `{kind}` opens another kind of block. */
export function read(...paragraphs: string[]) {
  let text = ''
  const blocks: Block[] = []
  const attributions: Attribution[] = []
  for (const marked of paragraphs) {
    const kind = (/^\{(\S+)\}/.exec(marked)?.[1] ?? 'paragraph') as BlockKind
    const start = text.length
    const found: Record<string, Span[]> = { S: [], C: [], X: [] }
    const open: { role: string; at: number }[] = []
    const rest = marked.replace(/^\{\S+\}/, '')
    for (let i = 0; i < rest.length; i++) {
      const role = /^\[([SCX]) /.exec(rest.slice(i, i + 3))?.[1]
      if (role) {
        open.push({ role, at: text.length })
        i += 2
      } else if (rest[i] === ']') {
        const { role, at } = open.pop()!
        found[role]!.push({ start: at, end: text.length })
      } else text += rest[i]
    }
    blocks.push({ kind, start, end: text.length })
    text += '\n\n'
    if (found.C!.length > 0)
      attributions.push({
        id: `a${found.C![0]!.start}`,
        source: found.S!,
        cue: found.C!,
        content: found.X!,
        confidence: 1,
        form: 'indirect',
        parent: null,
        speaker: 's0',
        chain: [],
        stance: stanceIn(rest),
        // What is said with a denial has the denial's stance.
        why: ruleIn(rest).map((rule) => ({ about: 'stance', rule, spans: [] })),
      })
  }
  const article = { id: 'x', text, blocks } as unknown as Article
  const speakers = [{ id: 's0', name: 'Anne Lund', kind: 'person', mentions: [] as Span[] } as unknown as Speaker]
  const found = mentions.run({ article, sentences: sentencesOf(article), attributions, speakers }).mentions
  const contexts = contextsOf(article, { mentions: found, attributions, speakers, references: [] })
  return found.map((mention, i) => ({ ...mention, context: contexts[i]! }))
}
const ruleIn = (text: string): string[] =>
  /denied .*saying/.test(text) ? ['verb-of-denying-before'] : /countered/.test(text) ? ['verb-of-countering'] : []
const stanceIn = (text: string): Stance =>
  /denied/.test(text)
    ? 'denies'
    : /countered/.test(text)
      ? 'disputes'
      : /asked/.test(text)
        ? 'asks'
        : /blasted|complained/.test(text)
          ? 'criticises'
          : /sparked|demanded/.test(text)
            ? 'demands'
            : 'asserts'

export const texts = (...paragraphs: string[]) => read(...paragraphs).map(({ text }) => text)
