/** "He", "she", "they", "I": whom a pronoun stands for. */
import type { Attribution, Span } from '../../types.ts'
import type { Context } from '../context.ts'
import { authorOf } from './author.ts'
import { he } from './he.ts'
import { it } from './it.ts'
import { ofWhom, relative } from './relative.ts'
import type { Meant, PronounRule } from './rule.ts'
import { they, two } from './they.ts'

const RULES: readonly PronounRule[] = [i, he, ofWhom, relative, two, they, it]

/** Null for what is no pronoun. */
export function pronoun(text: string, attribution: Attribution, context: Context): Meant | null {
  for (const rule of RULES) {
    const found = rule(text, attribution, context)
    if (found) return found
  }
  return null
}

/** "I", "we": whoever is quoted, or else "I" who signs the page, and "we" its outlet. */
function i(text: string, attribution: Attribution, context: Context): Meant | null {
  // "US plans to sell": no "us".
  if (!I.test(text) || text === 'US') return null
  const { cast, done, article } = context
  const at = attribution.source[0]!
  const parent = attribution.parent ? done.get(attribution.parent) : null
  // "His fans complained when I wrote": outside quotation marks only the page speaks of itself.
  const quoted = parent?.form !== 'indirect' || isQuoted(at, context)
  const said = quoted ? cast.get(parent?.speaker) : null
  if (said) return { speaker: said, rule: 'first-person' }
  const why = { about: 'speaker' as const, rule: 'own-voice', spans: [at] }
  const author = OF_ONE.test(text) ? authorOf(article) : null
  if (author) return { speaker: cast.add('person', author, {}, at, why), rule: 'own-voice' }
  const { outlet } = article
  const page = outlet ? cast.add('outlet', outlet, {}, at, why) : cast.add('unnamed', '', {}, at, why)
  return { speaker: page, rule: 'own-voice' }
}
const I = /^(?:i|me|my|we|us|our|myself|ourselves)$/i

const OF_ONE = /^(?:i|me|my|myself)$/i

const isQuoted = ({ start }: Span, { namings }: Context): boolean =>
  namings.quotations.some((each) => each.start <= start && start < each.end)
