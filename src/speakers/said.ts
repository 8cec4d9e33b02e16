/** What the rules that say who a source is see of it, and how they answer. */
import type { Attribution, Span, SpeakerKind } from '../types.ts'
import { type About, type Member, reason } from './cast.ts'
import type { Context, Resolved } from './context.ts'
import { described } from './descriptions/described.ts'
import { isPlace } from './names/thingnames.ts'
import { isWordToo, outletNamed } from './outlets/outlets.ts'
import { plainOutlet } from './outlets/plainname.ts'

/** What a rule sees of one source. */
export interface Said {
  attribution: Attribution
  context: Context
  /** Where it begins. */
  at: Span
  /** As the page has it. */
  phrase: string
  /** Without what only stands beside who speaks. */
  core: string
  cue: string
}
export type Rule = (said: Said) => Resolved | null

/** A speaker, and the rule by which the source is that. */
export function found(speaker: Member | null, rule: string, { source }: Attribution): Resolved {
  return { speaker, why: [{ about: 'speaker', rule, spans: [...source] }] }
}

/** A speaker that these words name. @param spans where the text says so. */
export function named(
  { attribution, context, at }: Said,
  kind: SpeakerKind,
  name: string,
  rule: string,
  about: About = {},
  spans: readonly Span[] = [at],
): Resolved {
  const outlet = kind === 'organisation' ? outletCalled(name, context) : null
  if (outlet) return named({ attribution, context, at } as Said, 'outlet', outlet, rule, about, spans)
  const plain = kind === 'outlet' ? plainOutlet(name) : name
  return found(context.cast.add(kind, plain, about, at, reason(rule, spans)), rule, attribution)
}

/** An outlet of that name: one in the table, or that has reported on this page. */
function outletCalled(name: string, { cast }: Context): string | null {
  const known = isWordToo(name.toLowerCase()) ? null : outletNamed(name)
  if (known) return known.name
  const plain = name.replace(/^the /i, '')
  return cast.speakers.find((each) => each.kind === 'outlet' && each.name.replace(/^the /i, '') === plain)?.name ?? null
}

/** Nobody who could be named: "it is known". */
export function nobody({ attribution, context, at }: Said): Resolved {
  const speaker = context.cast.add('unnamed', '', {}, null, reason('impersonal', [at]))
  return found(speaker, 'impersonal', attribution)
}

/** By its own words: an outlet or a place of that name, else somebody or something that is only described. */
export function asDescribed(said: Said): Resolved {
  const { attribution, context, at, core } = said
  const outlet = /^(?:[Tt]he )?\p{Lu}/u.test(core) ? outletCalled(core, context) : null
  if (outlet) return named(said, 'outlet', outlet, 'outlet')
  const { text } = context.article
  if (
    isPlace(core.split(' ')) ||
    (/^\p{Lu}/u.test(core) && context.places.some(({ start, end }) => text.slice(start, end) === core))
  )
    return named(said, 'place', core, 'place')
  return found(described(core, at, context.cast), 'described', attribution)
}
