/** What must be and what will be: read from the first auxiliary of a statement, whatever its subject. */
import { first, type Patterns } from './patterns.ts'
import type { Ruling } from './ruling.ts'

/** Null where its predicate is a judgement or says none of it. @param text the beginning of a statement, lower-case. */
export function byPredicate(text: string): Ruling | null {
  const predicate = predicateOf(text)
  return JUDGED.test(predicate) ? null : first(PREDICATE, predicate)
}

/** What would be, as a judgement: "it would be improper"; and what is so at times. */
const JUDGED =
  /^(?:(?:would|could|might)(?: not|n't)? (?:be (?:(?:an?|the|very|too|more|so|deeply|greatly) ){0,2}(?:easy|easier|hard|harder|difficult|improper|inappropriate|wrong|unfair|mistake|better|best|nice|perfect|honou?red|happy|glad|satisfied|willing|impossible|naive|foolish|irresponsible|remiss)\b|rule out|say\b|call (?:it|him|her|them|this|that)\b|occasionally|often|sometimes|always|usually|regularly)|(?:(?:will|would|ll|d) )?(?:must|ha(?:s|ve|d) to|needs? to) (?:(?:say|tell|admit|confess|wonder)\b|work (?:\w+ )?hard to\b))/
/** Against `predicateOf`, in order, where nothing else fits: what must, and what will be. */
const PREDICATE: Patterns = [
  [
    'expects',
    'should-do',
    /^should (?:soon |now |also )?(?:boost|help|give|lead|result|improve|raise|lower|ease|benefit|be (?:over|ready|enough|fine|clear))\b/,
  ],
  ['proposes', 'would-be-wise', /^would be (?:wise|better|smart|prudent|smarter|wiser) to\b/],
  ['proposes', 'would-like', /^(?:would|d) (?:\w+ )?(?:like|love|prefer) to\b/],
  [
    'demands',
    'must',
    /^(?:(?:should|must)(?:n't| not)?(?! have)\b|ought to\b|(?:(?:will|ll) )?(?:has|have|needs?|(?:has|have)? ?got) to\b|(?:can't|cannot|can not) (?:be )?allow|had better\b|(?:is|are|was|were)(?: \w+)? (?:needed|required)\b)/,
  ],
  [
    'expects',
    'will',
    /^(?:(?:wo|will)(?: not|n't)? |(?:would(?: not|n't)?|could(?! not|n't| be (?!\w+ed\b))) (?!have\b)|ll\b|(?:is|are|s|re|m|am|was|were)(?: not|n't)?(?: \w+ly)? (?:going|expected|likely|due|set|poised|bound|scheduled|about|supposed) to\b)/,
  ],
]

/**
 * A statement from its own first auxiliary on: "The talks / will go on". Empty where that stands in a clause of another:
 * "It is quite a sight that they will miss" expects nothing.
 */
function predicateOf(text: string): string {
  const main = text
    .replace(
      /^(?:(?:even )?if|unless|once|until|as long as|(?:even )?though|although|while|should (?:it|he|she|they|we|there|the|an?|any|this|that|his|her|its|their)) [^.?!]{0,160}?,\s(?!and\b|or\b)/,
      '',
    )
    // "The sale, which was decided in May, / will go on".
    .replace(/, (?:which|who|whose|where) [^,.?!]{3,140},/, '')
  const at = AUXILIARY.exec(main.slice(0, 160))?.index ?? -1
  return at < 0 || SUBORDINATE.test(main.slice(0, at).replace(WHO_DOES, '')) ? '' : main.slice(at).replace(/^'/, '')
}
/** "The officers who beat him / should be tried": what tells of whom it speaks, without an auxiliary of its own. */
const WHO_DOES =
  / (?:who|that|which) (?<=^(?:the|any|all|those|every|each|people|anyone|anybody|everyone|everybody)\b[^,.;:?!]{0,40} (?:who|that|which) )(?!(?:i|we|you|he|she|they|it|there|the|an?|his|her|their|this|these|those)\b)[^,.;:?!]{3,60}$/
const AUXILIARY =
  /\b(?:is|are|was|were|has|have|had|do|does|did|wo|will|would|ca|can|cannot|could|may|might|must|should|shall|ought|needs? to)(?=\b|n't)(?<!\b(?:in|of|since|by|last|until|early|late|mid) may)(?!(?<=may) \d)|'(?:ll|re|m|ve|d)\b|(?<=\b(?:it|he|she|that|there|here|what|who))'s\b/
const SUBORDINATE = /\b(?:that|which|who|whom|whose|where|how|what|because|when|whether|if|as long as)\b|[.?!;]/
