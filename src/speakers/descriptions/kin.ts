/** "Lund's brother, Emil": a relative of the same surname, which the page leaves out. */
import { isCommon } from '../../text/common.ts'
import type { Attribution } from '../../types.ts'
import type { Context } from '../context.ts'
import { canBeFirstName } from '../names/firstnames.ts'
import { SUFFIXES } from '../names/nameparts.ts'
import { pronoun } from '../pronouns/pronouns.ts'

/** Their name in full; null where the words name no relative by the first name alone. */
export function relativeNamed(core: string, attribution: Attribution, context: Context): string | null {
  const [, whose = '', first = ''] = RELATIVE.exec(core) ?? []
  const { cast } = context
  // "His father, Lund"
  if (!first || (!canBeFirstName(first) && (isCommon(first.toLowerCase()) || cast.knows(first)))) return null
  const at = attribution.source[0]!.start
  const owner = /^(?:his|her)$/i.test(whose)
    ? pronoun(whose, attribution, context)?.speaker
    : (cast.fullName(whose, at) ?? (whose.includes(' ') && !isCommon(whose.split(' ')[0]!) ? { name: whose } : null))
  if (!owner?.name.includes(' ')) return null
  // "Emil Lund III" has a wife Ada Lund.
  const last = owner.name.split(' ').findLast((word) => !SUFFIXES.test(word))!
  return cast.fullName(`${first} ${last}`, at)?.name ?? `${first} ${last}`
}
/** Whose surname would be another stands with it: "his wife, Ada Lund". */
const RELATIVE =
  /^((?:\p{Lu}[\p{L}.’'-]* ){0,3}?\p{Lu}[\p{L}-]+(?=[’']s? )|[Hh]is|[Hh]er)(?:[’']s?)? (?:(?:\p{L}+-)?(?:old|young|eld|twin|late)\p{Ll}* |\d{1,2}-year-old )?(?:brother|sister|son|daughter|father|mother|wife|husband|widow|widower|grandson|granddaughter|grandfather|grandmother),? (\p{Lu}\p{Ll}[\p{L}’-]*)(?:,.*)?$/u
