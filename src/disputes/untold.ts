/** Denials of what their own pages do not tell: what they are of is told elsewhere in the story. */

import type { Statement } from '../dossier/statements.ts'
import type { Contradiction } from '../store/store.ts'
import { type Denier, SAME, TELLING } from './deniers.ts'
import { isSameMatter, sharedWeight } from './matters.ts'
import { offencesIn } from './offences.ts'
import { REPORTS } from './reports.ts'

/** So many accusations at most where none is told with a denial. */
const FEW = 3

/** Where no page tells with his denials what they are of, it is what he is accused of; of whom much is said, it may be anything. */
export function allDenied({ general }: Denier, charges: readonly Statement[]): Contradiction[] {
  if (charges.length > FEW) return []
  const answer = general.find(({ text }) => !OF_ITS_PAGE.test(text) && !OF_ITS_OWN.test(text))
  return answer ? charges.map(({ id }) => ({ a: id, b: answer.id, kind: 'denial', why: '' })) : []
}

/** "Rumia rejected these assertions" is about what its page tells, though nobody knows where. */
const OF_ITS_PAGE = new RegExp(`\\b(?:this|that|these|those|such)(?: an?)? (?:\\p{L}+ )?${REPORTS}\\b`, 'iu')

/** "Rumia denied reports in the press that it sold the ferry" is about that. */
const OF_ITS_OWN = new RegExp(`\\b${REPORTS}\\b[^;]{0,60}? that \\p{L}`, 'iu')

/**
 * What is denied in its own words, and told in others.
 *
 * @param accused what other pages accuse him of that he is known to deny. @param answering the denials that answer something already.
 */
export function inOtherWords(
  denier: Denier,
  accused: readonly Statement[],
  answering: ReadonlySet<string>,
): Contradiction[] {
  const unmet = denier.unmet.filter(({ answer }) => !answering.has(answer.id))
  if (unmet.length === 0) return []
  const told = onceEach([...accused, ...denier.denials.flatMap(({ told }) => told ?? [])])
  return unmet.flatMap((each) => meets(each, denier, told))
}

/** What comes nearest of all that he is known to deny: a rare word of what he denies here is in it, or it is of the same kind of wrong. */
function meets(
  { answer, stems, offences }: Denier['unmet'][number],
  { stemsOf }: Denier,
  known: readonly Statement[],
): Contradiction[] {
  const ranked = known.map((told) => {
    const theirs = stemsOf(told.text)
    const shared = sharedWeight(stems, theirs)
    const isAlike = offences.length > 0 && offencesIn(told.text).some((kind) => offences.includes(kind))
    return { told, rank: shared + (isAlike ? TELLING : 0) }
  })
  const best = ranked.reduce<(typeof ranked)[number] | null>((a, b) => (!a || b.rank > a.rank ? b : a), null)
  return best && best.rank >= TELLING ? [{ a: best.told.id, b: answer.id, kind: 'denial', why: '' }] : []
}

/** The first statement of each text. */
function onceEach(statements: readonly Statement[]): Statement[] {
  const out = new Map<string, Statement>()
  for (const each of statements) if (!out.has(each.text)) out.set(each.text, each)
  return [...out.values()]
}

/** Who denies "the allegations" on a page that does not tell them denies what he is accused of on the most of the others. */
export function openDenials({ denials, open }: Denier): Contradiction[] {
  if (open.length === 0) return []
  const counted = denials.flatMap(({ matter: { stems }, told }) =>
    told ? { told, like: denials.filter(({ matter }) => isSameMatter(stems, matter.stems, SAME)).length } : [],
  )
  if (counted.length === 0) return []
  const most = counted.reduce((a, b) => (b.like > a.like ? b : a))
  return open.map(({ id }) => ({ a: most.told.id, b: id, kind: 'denial', why: '' }))
}
