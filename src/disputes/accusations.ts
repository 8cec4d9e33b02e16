/** What "the allegations" stand for on a page: by what words a statement is put there as an accusation, a report, a claim. */
import type { Statement } from '../dossier/statements.ts'

/** Nouns for what somebody tells of another. */
const NOUN =
  /\b(?:accusation|allegation|charge|claim|complaint|report|stor(?:y|ies)|rumou?r|suggestion|assertion|contention|theor(?:y|ies)|tip|suspicion|lawsuit|indictment|testimony)s?\b/giu
/** Right before what somebody is said to have done: "accusations by colleagues that / he …", "accused of / taking …". */
const BEFORE =
  /\b(?:accusation|allegation|charge|claim|complaint|report|rumou?r|suggestion|assertion|contention|tip|suspicion|lawsuit|indictment|testimony)s?\b(?: (?!(?:and|but|which|who|while)\b)[\p{L}’'.-]+,?){0,9}? (?:that|of|alleging|saying|claiming|by)(?: [\p{L}’'.-]+,?){0,4} ["“]?$|\b(?:accuse[sd]?|accusing|suspected|charged|convicted|indicted)\b[^.;!?\n]{0,60} (?:of|with|for|that) ["“]?$/iu
const NEAR = 140

/** The words of the page by which a statement is introduced as an accusation; "" where there are none. */
export function introductionOf({ spans }: Pick<Statement, 'spans'>, text: string): string {
  const { start } = spans[0]!
  return BEFORE.exec(text.slice(Math.max(0, start - NEAR), start).replace(/^.*[.!?\n]\s/su, ''))?.[0] ?? ''
}

/** Whether the words by which something is told tell it as an accusation. */
export const isAccusing = (by: string): boolean => ACCUSING.test(by)

/** Stems of the nouns of telling in some words: "the allegations" and "an allegation that" are one. */
export const tellingNouns = (words: string): string[] =>
  [...words.matchAll(NOUN)].map(([noun]) => noun.toLowerCase().replace(/ies$/, 'y').replace(/s$/, ''))

/** "Police had looked into a tip that she was there". */
const INTRODUCES = /\ban? (?:[\p{L}-]+ ){1,3}?(?:that|alleging|saying|claiming) /iu

/** Those for what somebody is said to have done wrong. */
const ACCUSATIONS: ReadonlySet<string> = new Set([
  'accusation',
  'allegation',
  'charge',
  'claim',
  'complaint',
  'indictment',
  'testimony',
])
const REPORTS: ReadonlySet<string> = new Set(['report', 'story'])
const ACCUSING =
  /\b(?:accus(?:e[sd]?|ing|ations?)|alleg(?:e[sd]?|ing|ations?)|charg(?:e[sd]?|ing)|complaints? that|claim(?:s|ed|ing)? (?:that|of))\b/iu

/**
 * Whether those nouns may stand for a statement: for what is introduced as an accusation, or for what an outlet reports of him.
 *
 * @param by the words by which it is told. @param ofHim he does in it what it tells.
 */
export function isToldAs(
  { attribution, kind, chain, text }: Pick<Statement, 'attribution' | 'kind' | 'chain' | 'text'>,
  nouns: readonly string[],
  by: string,
  ofHim: boolean,
): boolean {
  if (nouns.length === 0) return false
  const theirs = tellingNouns(attribution === null ? (INTRODUCES.exec(text)?.[0] ?? '') : by)
  if (nouns.some((noun) => theirs.includes(noun))) return true
  if (nouns.some((noun) => ACCUSATIONS.has(noun)) && ACCUSING.test(by)) return true
  // What a page tells on its own word is no report of which it speaks.
  return (
    attribution !== null &&
    ofHim &&
    nouns.some((noun) => REPORTS.has(noun)) &&
    (kind === 'outlet' || chain.length > 0 || /\breport/i.test(by))
  )
}
