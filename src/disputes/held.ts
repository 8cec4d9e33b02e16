/** What a statement is by its own words: told as a fact, on somebody's side, or asked for. */

import { forceOf } from '../claims/force.ts'
import { isBase, isFiniteVerb } from '../text/verbs.ts'
import { words } from '../text/words.ts'
import type { Stance } from '../types.ts'
import { AGAINST, type Side, withoutRelatives } from './side.ts'

/** Who speaks so does not hold what he speaks of. */
export const NOT_HELD: ReadonlySet<Stance> = new Set([...AGAINST, 'rejects', 'doubts', 'downplays'])

/** Told as a fact: nothing in it is denied, supposed, or yet to come. */
export function isHeld({ text, features: { force, conditional, stance } }: Side): boolean {
  if (conditional || NOT_HELD.has(stance)) return false
  const main = withoutRelatives(text)
  const isFact = force === 'fact' || (main !== text && forceOf(main) === 'fact')
  return isFact && tells(text) && !NEGATIVE.test(main) && !DOUBTED.test(text)
}

/** Told as planned or to come: nothing in it is denied, supposed, or asked for. */
export const isPlanned = (side: Side): boolean =>
  !side.features.conditional &&
  !NOT_HELD.has(side.features.stance) &&
  side.features.force !== 'possible' &&
  PLANNED.test(side.text) &&
  !asksFor(side) &&
  !NEGATIVE.test(side.text) &&
  !DOUBTED.test(side.text)
const PLANNED =
  /\b(?:will|['’]ll|going to|plan(?:s|ned|ning)?|intend(?:s|ed|ing)?|decided|about to|preparing to|set to|wants?|looking (?:to|at|into|in to)|on the (?:verge|brink|cusp) of|ready to|introducing)\b/iu
const DOUBTED =
  /\b(?:den(?:y|ies|ied|ial)\w*|dismiss\w*|reject\w*|refus\w*|doubt\w*|whether|fake|untrue|false|unfounded|baseless|groundless|hoax|(?<!\bto )lies?|fiction|myth|appear\w*|seem\w*|pretend\w*|concerns (?:about|over|that)|unaware|(?:is|are|was|were),? instead)\b/i
/** What lacks a thing is no more said to have it than what has none. */
const NEGATIVE = /\b(?:not|never|no|neither|cannot|lack(?:s|ed|ing)?|fail(?:s|ed)? to|unable to)\b|n['’]t\b/i

/** "Rumia hacked it", "I call it a trick"; not "Lund campaign bribery". */
const tells = (text: string): boolean =>
  words(text).some(
    ({ text: word }, i, all) =>
      isFiniteVerb(all, i) && (!isBase(word) || /^(?:i|we|they|you)$/.test(all[i - 1]?.text ?? '')),
  )

/** Something is asked for or held to be right, by the speaker or by those of whom the page tells. */
export const asksFor = ({ text, features: { stance, force } }: Side): boolean =>
  stance === 'demands' || stance === 'proposes' || force === 'ought' || CALL.test(text) || isCommand(text)
const CALL =
  /\b(?:call(?:s|ed|ing)? (?:by|from|on|for|upon|to)|urg(?:e[sd]?|ing)|demand(?:s|ed|ing)?|press(?:ed|ing|es)|pressure|appeal(?:s|ed|ing)? (?:to|for|that)|pleas?|right to|wrong to)\b/i
const isCommand = (text: string): boolean => {
  const [first] = words(text.replace(/^(?:to )?["“‘']?(?:@\w{1,30},? )?/, '').slice(0, 60))
  return first !== undefined && isBase(first.text)
}

/** That somebody was charged is not denied by who denies the deed. */
export const isCharged = (text: string): boolean => CHARGED.test(text.replace(ALLEGED, ''))
const CHARGED = /\b(?:charg|indict|accus|alleg|sanction)/i
/** "The alleged smugglers" tells of no charge. */
const ALLEGED = /\balleged(?:ly)? (?!(?:that|the|an?|his|her|its|their|he|she|they|it|in|on|to)\b)(?=\p{Ll})/gu
