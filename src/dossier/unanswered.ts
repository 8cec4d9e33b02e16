import type { Stance } from '../types.ts'
import type { Unanswered } from './types.ts'
import type { View } from './view.ts'

const SILENT: ReadonlySet<Stance> = new Set(['declines-to-comment', 'has-not-answered'])

/** Who was asked and did not answer, by page; copies of one text tell it once. Earliest first. */
export function unansweredOf({ rows, readings, texts, speakers, copies }: View): Unanswered[] {
  const names = new Map(speakers.speakers.map(({ id, name }) => [id, name]))
  const repeats = new Set(copies.flatMap(({ members }) => members.map(({ article }) => article)))
  return rows
    .filter(({ id }) => !repeats.has(id))
    .flatMap(({ id }) =>
      (readings.get(id)?.attributions ?? []).flatMap((each): Unanswered | never[] => {
        const text = texts.get(id) ?? ''
        if (!SILENT.has(each.stance)) return []
        const spans = [...each.source, ...each.cue, ...each.content].sort((a, b) => a.start - b.start)
        if (spans.length === 0) return []
        const whole = { start: spans[0]!.start, end: spans.reduce((end, span) => Math.max(end, span.end), 0) }
        const who = names.get(speakers.of.get(`${id}/${each.speaker}`) ?? '')
        if (!who || whole.end - whole.start > 400) return []
        return {
          who,
          stance: each.stance as Unanswered['stance'],
          article: id,
          spans: [whole],
          text: text.slice(whole.start, whole.end),
        }
      }),
    )
}
