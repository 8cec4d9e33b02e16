/** What a statement tells to have happened at a time that it names: the deeds beside the words for the time, with who and whom they name. */
import { meaning } from '../claims/meaning.ts'
import { isRoleWord } from '../speakers/roles.ts'
import { weight } from '../text/idf.ts'
import { isFiniteVerb, VERBS } from '../text/verbs.ts'
import { stem, type Word, words } from '../text/words.ts'
import type { Span } from '../types.ts'

/** A deed by its meaning (`claims/meaning.ts`), with the names of who did it and to whom, as far as they stand beside it. */
export interface Deed {
  deed: string
  who: string[]
  whom: string[]
  /** What else it is about that few statements are: "girls", "ferry". */
  things: string[]
}

export interface Telling {
  /** Nearest to the words for the time: as a sentence has few, so has this. */
  deeds: Deed[]
  /** The statement tells of these, and does not just name them beside something else. */
  isMain: boolean
}

/** @param at the words for the time; `others` those for other times of the same text, whose deeds are theirs. */
export function tellingOf(text: string, at: Span, others: readonly Span[]): Telling {
  const clause = clauseAround(text, at, others)
  const found = deedsIn(text, clause)
  // "Arrested on Friday, he denied": what stands before the time is what happened then; "Friday’s arrest", "on Friday they arrested".
  const behind = THING.exec(text.slice(at.end, clause.end))?.[0].length ?? 0
  const isNear = (start: number) => start < at.start || start < at.end + behind
  const near = found.filter(({ start }) => isNear(start))
  const own = near.filter(({ start }) => start >= at.start)
  const deeds = own.length > 0 ? own : near.length > 0 ? near : found
  return {
    deeds: deeds.map(({ deed, who, whom, things }) => ({ deed, who, whom, things })),
    isMain: clause.start === 0 && own.length === 0 && deeds.some(({ finite }) => finite),
  }
}

/** Ends a clause, or begins one that hangs on it. */
const BOUND =
  /[;:()—–]|\s-\s|,?\s(?:after|as|because|before|but|if|since|that|when|where|which|while|who)\s|,\s(?:and|but|who|which)\s/giu

function clauseAround(text: string, at: Span, others: readonly Span[]): Span {
  let [start, end] = [0, text.length]
  const bounds = [...text.matchAll(BOUND)].map(({ 0: joint, index }) => ({ start: index, end: index + joint.length }))
  for (const bound of [...bounds, ...others])
    if (bound.end <= at.start) start = Math.max(start, bound.end)
    else if (bound.start >= at.end) end = Math.min(end, bound.start)
  return { start, end }
}

/** The noun that a time stands before: "Sunday | ’s jewel heist". */
const THING =
  /^(?:['’]s)?(?: (?!(?:and|as|at|by|for|from|had|has|in|is|near|of|on|that|to|was|were|with)\b)\p{Ll}[\p{L}-]*){1,3}/u

interface Found extends Deed {
  start: number
  finite: boolean
}

function deedsIn(text: string, { start: from, end }: Span): Found[] {
  const all = words(text.slice(from, end))
  const named = namesIn(all)
  const things = [...thingsIn(all), ...antecedentOf(text, from)]
  return all.flatMap((word, i) => {
    const deed = deedOf(all, i)
    if (deed === null) return []
    const [before, behind] = [named.filter((each) => each.i < i), named.filter((each) => each.i > i)].map((some) =>
      some.map(({ name }) => name),
    ) as [string[], string[]]
    // "Was fired by the board"
    const [who, whom] = isPassive(all, i) ? [behind, before] : [before, behind]
    return { deed, who, whom, things, start: from + word.start, finite: isFiniteVerb(all, i) }
  })
}

const thingsIn = (all: readonly Word[]): string[] =>
  all.flatMap(({ text, stem, stop, capital }, i) => {
    const isThing = !stop && !capital && !/\d/.test(text) && weight(stem) >= TELLING && deedOf(all, i) === null
    return isThing && !LIGHT.has(meaning(stem)) ? meaning(stem) : []
  })
/** How rare a word is that tells of what something is. */
const TELLING = 1.5

/** "The girls | who were abducted in April" */
function antecedentOf(text: string, from: number): string[] {
  const before = RELATIVE.exec(text.slice(Math.max(0, from - REACH), from))
  return before ? thingsIn(words(before[1]!)).slice(-1) : []
}
const RELATIVE = /((?:\p{L}[\p{L}-]* ){0,2}\p{L}[\p{L}-]*),? (?:that|which|who) $/u
const REACH = 60

function deedOf(all: readonly Word[], i: number): string | null {
  const { capital, stop, stem } = all[i]!
  if (capital || stop) return null
  const deed = meaning(stem)
  return !LIGHT.has(deed) && (DEEDS.has(deed) || isFiniteVerb(all, i)) ? deed : null
}

const isPassive = (all: readonly Word[], i: number): boolean => BE.test(all[i - 1]?.text ?? '')
const BE = /^(?:is|are|was|were|be|been|being)$/

/** Names of who takes part: no roles, and none of where it happened ("in Paris and nearby Sèvres"). */
function namesIn(all: readonly Word[]): { name: string; i: number }[] {
  let where = false
  return all.flatMap(({ text, stem, capital, stop }, i) => {
    if (!capital) {
      where = WHERE.test(text) || (where && /^(?:and|nearby|the)$/.test(text))
      return []
    }
    return where || stop || isRoleWord(text) || isTime(text) ? [] : { name: meaning(stem), i }
  })
}
const WHERE = /^(?:across|around|at|from|in|inside|into|near|of|outside|over|through|to)$/
const isTime = (word: string): boolean =>
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan(?:uary)?|feb(?:ruary)?|march|april|may|june|july|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/.test(
    word,
  )

const namesOf = (list: string): string[] => list.split(' ').map((word) => meaning(stem(word)))

/** Of which two at one time need not be the same: anybody says, plans, holds and takes. */
const LIGHT = new Set(
  namesOf(
    'accord add aim allege appear ask base become begin believe bring call claim close come concern continue describe design end expect ' +
      'find follow force get give go happen have help hold hope identify include involve know lead like live locate look make mean ' +
      'name need occur open place plan play post publish put raise read receive regard relate release remain report say see seem set ' +
      'show speak start state suspect take talk tell think tweet try turn use want work write',
  ),
)
LIGHT.delete(meaning('meet'))
/** What happens and is no verb's. */
const EVENTS =
  'ceasefire ceremony conference crash earthquake election explosion fire flood funeral hearing heist hurricane war storm summit trial truce ' +
  'verdict visit wedding'
const DEEDS = new Set([...[...VERBS].map((verb) => meaning(stem(verb))), ...namesOf(EVENTS)])
