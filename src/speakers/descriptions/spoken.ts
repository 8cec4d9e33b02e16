import type { SpeakerKind } from '../../types.ts'

/** Has what stands before a noun already, or stands for one. */
const DETERMINED =
  /^(?:(?:every|any|some|no)(?:one|body|thing)|s?he|him|they|them|we|us|you|i|me|few|only|of|the|an?|this|that|these|those|his|her|its|their|our|my|your|some|any|many|most|several|both|all|each|every|another|other|no|none|neither|one|two|three|four|five|six|seven|eight|nine|ten|half|dozens|hundreds|thousands|more|fewer|less|about|around|nearly|almost|virtually|practically|just about|at least|who|what|whoever|(?:today|yesterday|tomorrow|tonight|last night)[’']s)(?![\p{L}])/u
/** "De Blasio" at the beginning of a name. */
const PARTICLE =
  /^(?:de|del|della|di|da|van|von|der|den|al|el|bin|ibn|la|le|du|dos)[ -](?:(?:la|las|los|der|den) )?\p{Lu}/u
const AMOUNT = /^(?:number|handful|group|couple|majority|minority|series|variety|coalition|range|pair|host) of\b/
/** Where a description's head is over. */
const AFTER_HEAD =
  /\s*(?:[,;:(–—]|\s-\s|\b(?:of|for|from|in|on|at|by|to|with|about|against|between|within|across|among|around|near|under|like|including|who|which|that|whose|familiar|close|briefed|privy|aware)\b)/
const PLURAL = /(?:[^su]s|people|men|women|police|children|others|both)$/

/** A description as a sentence has it: "the agency", "a number of senators"; names as they are. */
export function spoken(name: string, kind: SpeakerKind): string {
  if (kind !== 'organisation' && kind !== 'group' && kind !== 'anonymous') return name
  if (!/^\p{Ll}/u.test(name) || /^\p{Ll}+\p{Lu}/u.test(name) || DETERMINED.test(name) || PARTICLE.test(name))
    return name
  if (AMOUNT.test(name)) return `a ${name}`
  return PLURAL.test(name.split(AFTER_HEAD, 1)[0]!) ? name : `the ${name}`
}
