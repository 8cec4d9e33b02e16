/** Words that contradict or accuse alike, so that two statements can be set against each other without their wording. */
import { contentWords } from './words.ts'

/** Each line is one sense. General English of news, not one story's. */
const SENSES: readonly (readonly [sense: string, pattern: RegExp])[] = [
  [
    '=interfere',
    /\b(?:interfer|meddl|interven|hack|cyber-?attack|tamper|involve[dm]|attack(?:ed|ing)? (?:our|the|this|its)\b|influenced? (?:our|the) election)\w*/i,
  ],
  ['=kill', /\b(?:kill|murder|assassinat|poison|execut(?:ed|ion of)|massacr)\w*/i],
  ['=strike', /\b(?:shell|bomb|bombard|airstrike|missile strike|struck|shot down|downed)\w*/i],
  ['=collude', /\b(?:collu|conspir)\w*/i],
  ['=arrive', /\b(?:arriv|flew in|flown in|landed|touched down)\w*/i],
  ['=late', /\b(?:late|tardy|behind schedule)\b/i],
  [
    '=cancel',
    /\b(?:cancel|call(?:ed|ing)? off|back(?:ed|ing)? out|scrap|postpon|abandon|pull(?:ed|ing)? out|withdr[ae]w)\w*/i,
  ],
  [
    '=proceed',
    /\b(?:go(?:es|ing)? ahead|went ahead|proceed|go on as planned|press(?:es|ed|ing)? ahead|continue as planned|take place as)\w*/i,
  ],
  ['=accept', /\b(?:accept|agree[ds]? to|approv|endors|sign(?:ed|s)? off)\w*/i],
  ['=refuse', /\b(?:reject|refus|turn(?:ed|s)? down|veto|rul(?:ed|es|ing) out)\w*/i],
  ['=alive', /\b(?:alive|surviv)\w*/i],
  ['=dead', /\b(?:dead|died|was killed|were killed)\b/i],
  ['=win', /\b(?:won|winning|wins|victor(?:y|ious))\b/i],
  ['=lose', /\b(?:lost|losing|loses|defeated)\b/i],
]

const OPPOSITES: readonly (readonly [string, string])[] = [
  ['=cancel', '=proceed'],
  ['=accept', '=refuse'],
  ['=alive', '=dead'],
  ['=win', '=lose'],
]

/** Acts of which somebody can be accused. */
const ACCUSED: ReadonlySet<string> = new Set(['=interfere', '=kill', '=strike', '=collude'])

/** Content stems of a text, with the senses found in it. */
export function sensesOf(text: string): Set<string> {
  const found = new Set(contentWords(text.slice(0, 1200)).map(({ stem }) => stem))
  for (const [sense, pattern] of SENSES) if (pattern.test(text)) found.add(sense)
  return found
}

export const isSense = (stem: string): boolean => stem.startsWith('=')

/** Whether one has a sense whose opposite the other has. */
export function opposed(a: ReadonlySet<string>, b: ReadonlySet<string>): readonly [string, string] | null {
  for (const [x, y] of OPPOSITES)
    if ((a.has(x) && b.has(y) && !a.has(y) && !b.has(x)) || (a.has(y) && b.has(x) && !a.has(x) && !b.has(y)))
      return [x, y]
  return null
}

/** An accusation that both speak of. */
export const accusation = (a: ReadonlySet<string>, b: ReadonlySet<string>): string | null =>
  [...ACCUSED].find((sense) => a.has(sense) && b.has(sense)) ?? null
