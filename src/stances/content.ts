/** What plainly said words do, by the words themselves: "I'll be asking about it" promises, "Cancel the summit" demands. */
import { isBase } from '../text/verbs.ts'
import type { Stance } from '../types.ts'
import { LEXICON, NEGATION, NEGATED as REVERSED } from './lexicon.ts'
import { CONTENT, JUDGED, JUDGEMENT, type Patterns, PREDICATE, QUOTED, REPORTED } from './patterns.ts'

/** @param content lower-case, straight apostrophes. @param quoted whether it is given in the speaker's own words. */
export function byContent(content: string, quoted: boolean): Found | null {
  const text = opening(content)
  return (
    first(CONTENT, text) ??
    first(quoted && OPENS.test(content) ? QUOTED : REPORTED, text) ??
    (quoted && isCall(text) ? { stance: 'demands' as const, rule: 'imperative' } : null) ??
    (quoted ? null : byOwnVerb(text, false)) ??
    byPredicate(predicateOf(text)) ??
    byJudgement(text) ??
    (quoted ? byOwnVerb(text, OPENS.test(content)) : null)
  )
}

/** "He agreed with her", "we are committed to it": what speakers say that they do is what they do. */
function byOwnVerb(text: string, quoted: boolean): Found | null {
  const [, bare, negated, verb] = (quoted ? I_DO : THEY_DO).exec(text) ?? []
  if (
    !verb ||
    /\b(?:been|being)\b/.test(bare!) ||
    /^\w+ to (?:say|announce|report|share|admit|mention|thank|express|convey|extend|tell|be (?:\w+ )?clear|make (?:\w+ )?clear|emphasi[sz]e|stress|point out|remind|clarify|note|add|reiterate|underline|highlight|explain)\b|^complain/.test(
      verb,
    )
  )
    return null
  // "We are promised a ship", "she was attacked": it is done to them.
  if (/\b(?:am|is|are|was|were|'m|'re|'s)\W*(?:\w+ly )?$/.test(bare!) && DONE_TO.test(verb)) return null
  // "He attacked a clerk" tells of no words.
  if (DEED.test(verb)) return null
  const negative = !!negated || NEGATION.test(bare!)
  for (const [stance, rule, pattern] of LEXICON) {
    if (!OWN.has(stance) || pattern.exec(bare + verb)?.index !== bare!.length) continue
    // "Has prepared a bill" is done.
    if (stance === 'promises' && /\b(?:has|have|had)\b/.test(bare!)) return null
    if (!negative) return { stance, rule: `own-${rule}` }
    // What somebody did not plan or seek was not refused.
    if (/\b(?:did|has|have|had)\b/.test(bare! + (negated ?? '')) && (stance === 'promises' || stance === 'proposes'))
      return null
    return REVERSED[stance] === 'rejects' ? { stance: 'rejects', rule: `own-not-${rule}` } : null
  }
  return null
}
/** What stands before a verb and changes but its tense or its manner. */
const LEADS =
  "((?:(?:'(?:m|re|ve|ll|d|s)|am|is|are|was|were|been|be|being|has|have|had|do|does|did|will|can|also|still|really|just|very|quite|so|too|always|never|often|only|definitely|deeply|already|a little bit|a bit|a little)(?: |(?=n't)))*)((?:not|n't|never) )?((?:\\w+ly )?[^.,;:?!]{2,40})"
const I_DO = new RegExp(`^(?:i|we)(?: |(?='))${LEADS}`)
const THEY_DO = new RegExp(`^(?:he|she|they|we|i|his \\w+|her \\w+|its \\w+|their \\w+)(?: |(?='))${LEADS}`)
const DONE_TO =
  /^(?:\w+ly )?(?:promised|assured|guaranteed|accepted|supported|backed|endorsed|praised|hailed|critici[sz]ed|condemned|blamed|attacked|assaulted|proposed|recommended|advised|rejected|opposed by|blocked|insulted|mocked)\b/
const DEED =
  /^(?:\w+ly )?(?:sought out|seek(?:s|ing)? out|attack|assault|hit|shot|sho?ot|hammer|knock|rip|whack|slam|blast|pummel|lay|laid|lit|tore|tear|sw[iu]ng|dug|trash|savag|bludgeon|went after|go after)/
const OWN: ReadonlySet<Stance> = new Set([
  'agrees',
  'rejects',
  'promises',
  'proposes',
  'apologises',
  'thanks',
  'praises',
  'criticises',
])

/** A quotation from its first word on; in "he would “firmly ask”" the page speaks of him. */
const OPENS = /^["“‘']/

export interface Found {
  stance: Stance
  rule: string
}

const byPredicate = (predicate: string): Found | null => (JUDGED.test(predicate) ? null : first(PREDICATE, predicate))

/** What is called disgraceful is criticised, in whatever words it is given; what is "not doing a good job" is not praised, and "nothing misleading" not criticised. */
export function byJudgement(text: string): Found | null {
  for (const [stance, rule, pattern] of JUDGEMENT) {
    const denied = stance === 'praises' ? NEGATED : stance === 'criticises' ? UNBLAMED : null
    const found = pattern.exec(text)
    if (found && !denied?.test(text.slice(0, found.index))) return { stance, rule }
  }
  return null
}
const NEGATED = /(?:\b(?:not|never|no|hardly|nothing|neither|nor|without)|n't) (?:[^\s.,;:]+ ){0,4}$/
/** "Nothing misleading", "our lack of bias", "did not go because of any bias", "did not see him as a liar", "no one has shown that it was driven by": who wants, trusts or bears no such thing blames it. */
const UNBLAMED =
  /(?:^(?:no one|nobody|none)\b[^.;:?!]{0,120} |\b(?:lack|absence|free) (?:of|from) (?:any )?|(?:\b(?:not|never)|n't) [^.;:?!]{1,60}? (?:because of|out of|based on|driven by|motivated by) (?:any )?|(?:\b(?:not|never|no|nothing|neither|nor|without)|n't) (?:(?!do |want|trust|stand|bear|tolerat|accept|elect|afford|let|allow|need|deserv|only|just|like|forget|ignore|mind)[^\s.,;:?!]+ ){0,4})$/

function first(rules: Patterns, text: string): Found | null {
  for (const [stance, rule, pattern] of rules) if (pattern.test(text)) return { stance, rule }
  return null
}

const TWO_WORDS = /^([\p{L}']+)[^\p{L}']+([\p{L}']*)/u

/** "Cancel your summit", "Free the children": a base form, and then what it is done to. */
function isCall(text: string): boolean {
  const [, first, second] = TWO_WORDS.exec(text) ?? []
  return (
    !!first &&
    isBase(first) &&
    first !== 'like' &&
    !/^make no /.test(text) &&
    /^(?:the|a|an|this|that|these|those|my|your|his|her|its|our|their|me|him|us|them|it|all|more|every|no|up|out|down|back)$/.test(
      second ?? '',
    )
  )
}

/** The beginning of a statement as the patterns see it: no opening marks, no words that only lead in. */
function opening(content: string): string {
  let text = content
    .slice(0, 400)
    .replace(/["“”]|\.\.\.|…/g, '')
    // The full stop of "U.S." or "Sen." ends no sentence.
    .replace(/\b(?:(?:\p{L}\.){2,}|(?:mr|mrs|ms|dr|sen|rep|gov|gen|st)\.)/gu, (word) => word.replaceAll('.', ''))
    .replace(/\s+/g, ' ')
  for (let before = ''; before !== text; ) {
    before = text
    text = text.replace(LEAD, '')
  }
  return text
}
const LEAD =
  /^(?:["'“”‘’.…,\s]+|(?:that|and|but|so|well|then|again|now|yes|frankly|honestly|certainly|obviously|clearly|of course|look|listen|instead|i mean|in fact|at the end of the day|(?:please |you can )?rest assured|please (?:know|note|understand|be assured)|(?:i |we )?(?:can |do )assure you|let me (?:just |first |also )?(?:assure you|tell you|say(?: this)?|be (?:\w+ )?(?:clear|honest|frank)|put it this way))\b[,:]?(?: that)?\s|(?:on|in|at|by|after|during|under|from|with|once|until|if (?:re-?)?elected) [^,.;:?!]{0,60}, (?=(?:i|we|he|she|they|it)\b)|(?:i|we|he|she|they)(?: would|'d) (?:(?:also|just|only) )?(?:say|argue|guess|add|imagine)(?: that)? (?!no\b|yes\b|so\b|it\b)(?=\S)|(?:i|we|he|she|they) (?:(?:also|just|still|really|truly|certainly|do|did) )?(?:think|thinks|thought|believe|believes|believed|feel|feels|felt|guess|say|says|said|know|knows)(?: that)? (?=\S))/

/**
 * A statement from its own first auxiliary on: "The talks / will go on". Empty where that stands in a clause of another:
 * "It is quite a sight that they will miss" expects nothing.
 */
function predicateOf(text: string): string {
  const main = text
    .replace(
      /^(?:(?:even )?if|unless|once|until|as long as|(?:even )?though|although|while) [^.?!]{0,160}?,\s(?!and\b|or\b)/,
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
