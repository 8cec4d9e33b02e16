/** Who: every source span resolved to one speaker of the article. */
import { stage } from '../stage.ts'
import { withoutLinkBoxes } from '../text/linkboxes.ts'
import type { Attribution, Speaker } from '../types.ts'
import { Cast } from './cast.ts'
import type { Resolved } from './context.ts'
import { Namings } from './namings.ts'
import { peopleIn } from './people.ts'
import { referencesIn } from './pronouns/references.ts'
import { resolve } from './resolve.ts'

export const speakers = stage({
  name: 'speakers',
  needs: ['article', 'sentences', 'attributions', 'dates', 'places'],
  adds: ['speakers', 'attributions', 'references'],
  run: ({ article: page, sentences, attributions, places }) => {
    const article = { ...page, text: withoutLinkBoxes(page.text) }
    const cast = new Cast(article, peopleIn(article, places))
    const namings = new Namings(article, sentences, attributions, cast, places)
    const done = new Map<string, Attribution>()
    const spoken: Attribution[] = []
    // In reading order, so that "he" finds whoever was spoken of last; where a quotation opens with "I", who says it comes first.
    const ordered = [...attributions].sort(
      (a, b) => first(a) - first(b) || Number(a.parent === b.id) - Number(b.parent === a.id),
    )
    const context = { article, sentences, places, cast, attributions: ordered, done, spoken, namings }
    for (const attribution of ordered) {
      const { speaker, why } = sameWords(attribution, spoken, cast) ?? resolve(attribution, context)
      const resolved = { ...attribution, speaker: speaker?.id ?? null, why: [...attribution.why, ...why] }
      done.set(attribution.id, resolved)
      if (attribution.source[0]) spoken.push(resolved)
    }
    const resolved = attributions.map((each) => done.get(each.id)!)
    return {
      speakers: cast.speakers.map(({ gender: _, ...speaker }): Speaker => speaker),
      attributions: resolved,
      references: referencesIn(context),
    }
  },
})

/** "“…,” she said, adding, “…”": the same words mean the same person, whatever was spoken of between. */
function sameWords({ source: [at] }: Attribution, spoken: readonly Attribution[], cast: Cast): Resolved | null {
  if (!at) return null
  const before = spoken.findLast(({ source: [its] }) => its?.start === at.start && its.end === at.end)
  const speaker = cast.get(before?.speaker)
  return speaker ? { speaker, why: [{ about: 'speaker', rule: 'same-subject', spans: [at] }] } : null
}

const first = ({ source, cue, content }: Attribution): number =>
  Math.min(...[...source, ...cue, ...content].map(({ start }) => start))
