/** What a text tells of a party's will: "Moscow rejects a truce", "the union's demand for more pay", "he will not agree to it". */

import { partyOf } from '../speakers/party.ts'
import { LEXICON, NEGATED } from '../stances/lexicon.ts'
import { type Word, words } from '../text/words.ts'
import type { Stance } from '../types.ts'
import { OBSERVER, type Parties } from './parties.ts'

export interface Will {
  /** A party; or the pronoun, of the first or the third person, that may stand for whoever speaks. */
  whose: { party: string } | 'I' | 'he'
  stance: Stance
  /** Named as the party's own: "the union's demand"; that it is there, who speaks of it takes for given. */
  owned: boolean
  /** Where its verb or noun begins in the text. */
  at: number
  /** Where that which is wanted begins in the text. */
  from: number
}

/** Verbs of will in a finite form. */
const VERB =
  /\b(?:demand(?:s|ed)?|insist(?:s|ed)? (?:on|that)|call(?:s|ed)? (?:on|for)|press(?:es|ed) for|urge[ds]?|want(?:s|ed)?|(?:seeks|sought)(?! to)|(?:reject|oppos|refus|dismiss|resist|veto)(?:e?s|e?d|e)?|rul(?:es?|ed) out|turn(?:s|ed) down|agree[ds]?|accept(?:s|ed)?|supports?|supported|back(?:s|ed)|endors(?:es|ed)|propos(?:es|ed)|offer(?:s|ed)?|promis(?:es|ed)|pledge[ds]?|vow(?:s|ed)|threaten(?:s|ed)|den(?:y|ies|ied)|disput(?:es|ed)|(?:prepared|ready|willing|unwilling|unprepared|open) to)\b/g
/** In its base form a verb has a plural subject or an auxiliary: "NATO support" is none. */
const BASE =
  /^(?:demand|insist|call|urge|want|reject|oppose|refuse|dismiss|resist|veto|agree|accept|support|offer|pledge)\b/i
const READY = /^(un)?(?:prepared|ready|willing|open) to/i

/** Nouns of will that a party's name owns. */
const NOUN =
  /[’'](?:s )?(?:[a-z]{3,12} ){0,2}?(?:(demands?|calls?|insistence|conditions?)|(proposals?|offers?)|(refusal|rejection|opposition)|(promises?|pledges?)|(threats?)) (?:for|of|to|on|that|against)\b/g
const NOUNS: readonly Stance[] = ['demands', 'proposes', 'rejects', 'promises', 'threatens']
/** "The American plan includes": what stands in a side's paper is what it proposes. */
const PLAN =
  / (?:plan|proposal|draft|offer|bill|roadmap)s? (?:includes?|included|calls? for|called for|provides? for|envisage[ds]?|foresees?|would)\b/g

const HAS_VERB = new RegExp(VERB.source)
const GIVES = /^(?:agree|accept|pledge|promise)/
/** "Refused to say", "wants to know", "are ready to go": nothing is wanted or refused of what follows. */
const NO_WILL =
  /^ to (?:say|comment|answer|respond|elaborate|discuss|speculate|acknowledge|concede|know|hear|learn|understand|go|get into|begin|start)\b/
/** "Offered few details". */
export const OFFERS_NOTHING =
  /\boffer(?:s|ed|ing)? (?:(?:few|no|little|scant|only|some|further|more|additional|new|his|her|their) )?(?:\p{L}+ )?(?:specifics|details?|evidence|explanations?|comment|clues?|insight|condolences|thoughts|prayers|support|advice|words)\b/u
/** What is cheap to look for first. */
const HAS_NOUN =
  /demand|call|insisten|condition|propos|offer|refus|reject|opposition|promis|pledg|threat|plan|draft|bill|roadmap/

/** Words between a subject and its verb. */
const BETWEEN =
  /^(?:is|are|was|were|has|have|had|will|would|do|does|did|be|been|also|never|not|no|longer|again|already|still|even|himself|herself|itself|\p{L}+ly|\p{L}+n't)$/u
/** What may be is no will yet. */
const OPEN = /\b(?:if|unless|whether|could|might|may|should|when|until)\b[^.;:]*$/i
/** "It is absurd to think that Lund wanted to leave": nobody says that she did. */
const FOOLISH =
  /\b(?:insane|absurd|ridiculous|wrong|crazy|silly|foolish|laughable|preposterous) to (?:think|say|suggest|believe|imagine|claim|argue|pretend)\b[^.;:]*$/i
const IS = /^(?:is|are|was|were|be|been)$/
const NOT = /^(?:never|not|no|\p{L}+n't)$/u

/** Those who act for a side: "the Trump administration", "Russian officials". */
const AGENT =
  /^(?:administration|government|ministry|officials?|side|team|delegation|negotiators?|leaders?|leadership|authorities|lawmakers?|parliament|president|minister|spokes\p{L}+|diplomats?|embassy|representatives?|envoys?|lawyers?)$/u

const SPEAKS_FOR = /^(?:officials?|spokes\p{L}+|representatives?|negotiators?|delegation|lawyers?)$/u

const PREPOSITION = /^(?:in|of|for|to|with|from|at|by|on|against|between|about|over|under|near)$/

/** How far before its verb a subject may begin, in words. */
const SUBJECT = 5

/** Whether a text may tell of anybody's will at all. */
export const mayTellOfWill = (text: string): boolean => HAS_VERB.test(text) || HAS_NOUN.test(text)

/** What a text tells parties to want or refuse: first by verbs, then by nouns. */
export function willsOf(text: string, parties: Parties): Will[] {
  if (!mayTellOfWill(text)) return []
  const verbs = [...text.matchAll(VERB)]
  const nouns = [...text.matchAll(NOUN), ...text.matchAll(PLAN)]
  if (verbs.length + nouns.length === 0) return []
  const all = words(text)
  return [
    ...verbs.flatMap((verb) => willOfVerb(text, all, verb, parties) ?? []),
    ...nouns.flatMap((noun) => willOfNoun(text, all, noun, parties) ?? []),
  ]
}

function willOfVerb(
  text: string,
  all: readonly Word[],
  { 0: verb, index }: RegExpExecArray,
  parties: Parties,
): Will | null {
  const before = all.findIndex(({ start }) => start === index) - 1
  if (before < -1) return null
  let at = before
  while (at >= 0 && BETWEEN.test(all[at]!.text)) at--
  const between = all.slice(at + 1, before + 1).map(({ text }) => text)
  const would = between.includes('would')
  // "Is threatened by it", "would not have sought it": nobody's will.
  if (between.some((word) => IS.test(word)) && /[^e]ed$/.test(verb)) return null
  if (would && between.includes('have')) return null
  // "The town would also agree to it", by a plan: it has not.
  if (would && GIVES.test(verb) && all[at]?.capital) return null
  if (at === before && BASE.test(verb) && !/^(?:i|we)$|[a-rt-z]s$/.test(all[at]?.text ?? '')) return null
  if (isNoWill(text, verb, index)) return null
  const negated = between.some((word) => NOT.test(word))
  const stance = stanceOf(verb, negated)
  const whose = stance && subjectAt(text, all, at, index, parties)
  if (!whose) return null
  // "Lund's proposed wall" is there for whoever speaks of it.
  const owned = /[’']s? $/.test(text.slice(0, index)) && verb.endsWith('ed')
  return owned && typeof whose === 'string' ? null : { whose, stance, owned, at: index, from: index + verb.length }
}

/** Whether what stands around a verb of will shows that it tells of none. */
function isNoWill(text: string, verb: string, index: number): boolean {
  const clause = text.slice(Math.max(0, index - 150), index)
  return (
    OPEN.test(clause) ||
    FOOLISH.test(clause) ||
    NO_WILL.test(text.slice(index + verb.replace(/ to$/, '').length)) ||
    (/^offer/.test(verb) && OFFERS_NOTHING.test(text.slice(index, index + 60))) ||
    // "Lund dismissed him as a novice" says what she thinks of him.
    (/^dismiss/.test(verb) && /^[^,.;]{1,60} as\b/.test(text.slice(index + verb.length)))
  )
}

function willOfNoun(text: string, all: readonly Word[], noun: RegExpExecArray, parties: Parties): Will | null {
  const at = noun.index
  const owner = all.findLastIndex(({ start, end }) => start < at || end <= at)
  const whose = subjectAt(text, all, owner, at, parties, 2)
  if (!whose || typeof whose === 'string') return null
  const stance = NOUNS[noun.slice(1).findIndex(Boolean)] ?? 'proposes'
  return { whose, stance, owned: true, at, from: at + noun[0].length }
}

function stanceOf(verb: string, negated: boolean): Stance | null {
  const ready = READY.exec(verb)
  if (ready) return Boolean(ready[1]) !== negated ? 'rejects' : 'agrees'
  const plain = verb.toLowerCase()
  const stance = /^insist/.test(plain) ? 'demands' : LEXICON.find(([, , pattern]) => pattern.test(plain))?.[0]
  if (!stance || !negated) return stance ?? null
  const turned = stance === 'demands' ? 'rejects' : NEGATED[stance]
  return turned ?? null
}

/** Whose will it is: the name that ends at a word, or one whose agents do; a first person. */
function subjectAt(
  text: string,
  all: readonly Word[],
  last: number,
  verb: number,
  parties: Parties,
  between = 0,
): Will['whose'] | null {
  const end = all[last]
  if (!end || /[^\s.’'"“”]/u.test(text.slice(end.end, verb).replace(/\p{L}+/gu, ''))) return null
  if (/^(?:i|we)$/.test(end.text)) return 'I'
  if (/^s?he$/.test(end.text)) return 'he'
  for (let from = Math.max(0, last - SUBJECT); from <= last; from++) {
    const found = PREPOSITION.test(all[from - 1]?.text ?? '') ? null : parties.named(text, all, from)
    if (!found) continue
    const after = from + found.length
    const rest = all.slice(after, last + 1)
    // "Lund attacked Vik's demand" tells of Vik's.
    if (rest.some((_, i) => parties.named(text, all, after + i))) continue
    const joined = /^[\p{L}\p{N}\s.’'-]*$/u.test(text.slice(all[from]!.start, end.end))
    if (
      joined &&
      (rest.length <= between ||
        rest.every((word, i) => word.capital || (i === rest.length - 1 && AGENT.test(word.text))))
    )
      return { party: found.party }
  }
  return between > 0 ? null : named(text, all, last)
}

/** A name that no speaker of the story bears: "the Harbour Board", "the Lund administration". */
function named(text: string, all: readonly Word[], last: number): Will['whose'] | null {
  const agent = AGENT.test(all[last]!.text) && !all[last]!.capital
  let from = last - (agent ? 1 : 0)
  const end = from
  while (from >= 0 && all[from]!.capital && end - from < SUBJECT) from--
  from++
  if (/^(?:the|a|an)$/.test(all[from]?.text ?? '')) from++
  if (from > end || (!agent && from === end && all[from]!.start < 5)) return null
  // A spokesman is of whom he speaks for, and an administration is a side itself.
  const name = text.slice(all[from]!.start, all[SPEAKS_FOR.test(all[last]!.text) ? end : last]!.end)
  if (PREPOSITION.test(all[from - 1]?.text ?? '')) return null
  if (!/^[\p{L}\p{N} .’'-]+$/u.test(name) || NO_NAME.test(name) || OBSERVER.test(name)) return null
  return { party: partyOf(name, null, name) ?? name }
}

const NO_NAME =
  /^(?:This|That|It|He|She|His|Her|Our|My|Their|If|When|Whether|Why|How|No|Some|Many|Most|Senior|Longtime|Former|Top|Veteran|Fellow|Outgoing|Incoming|January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b|\d{3}/
