/** Words that contradict or accuse alike, so that two statements can be set against each other without their wording. */
import { words } from '../text/words.ts'
import { meaning } from './meaning.ts'

/** Each line is one sense. General English of news, not one story's. */
const SENSES: readonly (readonly [sense: string, pattern: RegExp])[] = [
  [
    '=interfere',
    /\b(?:interfer|meddl|interven|hack|cyber-?attack|tamper|involved in\b|involvement|attack(?:ed|ing)? (?:our|the|this|its)\b|influenced? (?:our|the) election)\w*/i,
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
    /\b(?:go(?:es|ing)? ahead|went ahead|proceed(?!\w* to \p{L})|go on as planned|press(?:es|ed|ing)? ahead|continue as planned|take place as)\w*/iu,
  ],
  ['=accept', /\b(?:accept|agree[ds]? to|approv|endors|sign(?:ed|s)? off)\w*/i],
  ['=refuse', /\b(?:reject|refus|turn(?:ed|s)? down|veto|rul(?:ed|es|ing) out)\w*/i],
  ['=alive', /\b(?:alive|surviv)\w*/i],
  [
    '=dead',
    // "A dead eye", "a dead end" is of nobody's death.
    /\b(?:dead(?! (?!in|on|at|after|by|inside|near|from|and|or|but|as|when|before|within|outside|of|for|to|since|while|with|following|or|if)\p{Ll})|died|was killed|were killed)\b/iu,
  ],
  ['=win', /\b(?:won|winning|wins|victor(?:y|ious))\b/i],
  [
    '=lawful',
    /\b(?:is|are|was|were|be|been) (?:\p{L}+ ){0,2}?(?:lawful|legal|constitutional)\b|\b(?:within|under) (?:his|her|its|their) (?:constitutional |legal |lawful )?(?:rights?|authority|powers?)\b/iu,
  ],
  [
    '=unlawful',
    /\b(?:is|are|was|were|be|been) (?:\p{L}+ ){0,2}?(?:unlawful|illegal|unconstitutional)\b|\b(?:unlawful|wrongful|illegal|unconstitutional)(?:ly)? (?!immigra|alien)\p{L}+|\bviolat(?:e[sd]?|ing)\b|\b(?:broke|breaks|breaking|against) the law\b/iu,
  ],
  ['=lose', /\b(?:lost|losing|loses|defeated)\b/i],
]

const PAIRS: readonly (readonly [string, string])[] = [
  ['=cancel', '=proceed'],
  ['=accept', '=refuse'],
  ['=alive', '=dead'],
  ['=win', '=lose'],
  ['=lawful', '=unlawful'],
]

/** The sense that contradicts each, either way round. */
export const OPPOSITES: ReadonlyMap<string, string> = new Map(
  PAIRS.flatMap(([a, b]) => [
    [a, b],
    [b, a],
  ]),
)

/** Acts of which somebody can be accused. */
const ACCUSED: ReadonlySet<string> = new Set(['=interfere', '=kill', '=strike', '=collude'])
/** Whether whoever is told to have done so is accused. */
export const isAccusation = (sense: string): boolean => ACCUSED.has(sense)

/** The senses found in a text, in a fixed order. */
export const sensesOf = (text: string): string[] =>
  SENSES.filter(([, pattern]) => pattern.test(text.slice(0, 1200))).map(([sense]) => sense)

/** The senses by which two are opposed, one of each; null where either has both or they are not. */
export function opposed(a: readonly string[], b: readonly string[]): [string, string] | null {
  const one = a.find((sense) => {
    const other = OPPOSITES.get(sense)
    return other !== undefined && b.includes(other) && !a.includes(other) && !b.includes(sense)
  })
  return one === undefined ? null : [one, OPPOSITES.get(one)!]
}

/** An accusation that both speak of. */
export const accusation = (a: readonly string[], b: readonly string[]): string | null =>
  a.find((sense) => ACCUSED.has(sense) && b.includes(sense)) ?? null

const PATTERNS = new Map(SENSES)

/** The text without the words that bear a sense. */
export const withoutSenses = (text: string): string =>
  SENSES.reduce((left, [, pattern]) => left.replace(new RegExp(pattern, `${pattern.flags}g`), ' '), text.slice(0, 1200))

/** The act is told as done: "hacked", "was behind the attack"; not "hacking is feared", "the attack". */
export function isDone(sense: string, text: string): boolean {
  const found = PATTERNS.get(sense)!.exec(text)
  if (!found) return false
  const before = text.slice(Math.max(0, found.index - 40), found.index)
  const evident = /\b(?:doubt|evidence|proof|conclu\w+|fact|responsible for|behind)\b[^.;]{0,40}$/i.test(before)
  return (
    evident ||
    /ed\b|\bstruck\b|\bshot\b/i.test(found[0]) ||
    /\b(?:did|does|to|has been|have been|was|were|is|are)\s$/i.test(before)
  )
}

/** How many words may stand between what is called off and the calling off. */
const NEAR = 5

/** Whether a word that means what this stem means stands by the word that bears the sense. */
export function isNear(text: string, sense: string, stem: string): boolean {
  const found = PATTERNS.get(sense)!.exec(text)
  if (!found) return false
  const all = words(text)
  const at = all.findIndex(({ end }) => end > found.index)
  return all.slice(Math.max(0, at - NEAR), at + NEAR + 1).some((word) => meaning(word.stem) === meaning(stem))
}

/** What stands before the word that bears a sense; "" where none does. */
export const beforeSense = (text: string, sense: string): string =>
  text.slice(0, PATTERNS.get(sense)!.exec(text)?.index ?? 0)
