import type { Comparable } from '../store/store.ts'
import type { Mention, Reading, Speaker } from '../types.ts'
import { featuresOf } from './features.ts'

/** Everything that comparing needs to know of one mention but the vector of its context (`context.ts`). */
export function comparable(mention: Mention, context: string, reading: Reading): Omit<Comparable, 'vector'> {
  const attribution = reading.attributions.find((each) => each.id === mention.attribution)
  const speaker = reading.speakers.find((each) => each.id === attribution?.speaker)
  const days = reading.dates
    .filter((date) => !date.vague && mention.spans.some((span) => span.start <= date.start && date.end <= span.end))
    .map((date): [string, string] => [date.from, date.to])
  return {
    id: mention.id,
    article: mention.article,
    text: mention.text,
    features: featuresOf({
      text: mention.text,
      context,
      stance: mention.stance ?? attribution?.stance ?? 'asserts',
      speaker: attribution ? speakerKey(speaker) : '',
      own: attribution === undefined,
      days,
    }),
  }
}

/** The surname of a person; the whole name of anything else; "" for nobody in particular. */
export function speakerKey(speaker: Pick<Speaker, 'name' | 'kind'> | undefined): string {
  if (!speaker || speaker.kind === 'unnamed' || speaker.kind === 'anonymous') return ''
  const name = speaker.name
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/'s$|,? (?:jr|sr|ii|iii|iv)\.?$/, '')
    .trim()
  return speaker.kind === 'person' ? (name.split(/\s+/).at(-1) ?? '') : name.replace(/^the /, '')
}
