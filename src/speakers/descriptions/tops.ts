/** "America's top diplomat", "Colorado's top law enforcement official": offices told by what nobody there stands above. */

/** What somebody is the top of, and the offices whose holder is that. */
const TOPS: readonly (readonly [RegExp, RegExp])[] = [
  [/^diplomat$/, /(?<!deputy |vice |assistant )\b(?:secretary of state|foreign (?:affairs )?(?:minister|secretary))\b/],
  [
    /^(?:law[ -]enforcement (?:official|officer|agent)|lawyer|attorney|legal (?:officer|official)|prosecutor)$/,
    /(?<!deputy |assistant |associate )\b(?:attorney general|prosecutor general|general prosecutor|chief prosecutor)\b/,
  ],
  [
    /^(?:general|admiral|soldier|(?:military |army |uniformed )?(?:officer|commander)|military official)$/,
    /(?<!deputy |former )\b(?:commander[- ]in[- ]chief|chief of (?:the )?(?:general |defen[cs]e |army )?staff|chairman of the joint chiefs)\b/,
  ],
  [
    /^(?:cop|police (?:officer|official))$/,
    /(?<!deputy |assistant )\b(?:police (?:chief|commissioner)|(?:chief|commissioner) of police|chief constable)\b/,
  ],
]
const TOP = /\b(?:top|chief|highest[- ]ranking|most senior) (?:\p{Lu}\S* )*(\p{Ll}+(?:[ -]\p{Ll}+)*)$/u

/** Roles whose holder a description calls the top of something; null where it does not. */
export function topOf(text: string): RegExp | null {
  const of = TOP.exec(text)?.[1]
  return of === undefined ? null : (TOPS.find(([what]) => what.test(of))?.[1] ?? null)
}
