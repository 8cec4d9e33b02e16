import { bare, isRoleWord } from '../speakers/roles.ts'
import { ROLES } from '../speakers/words.ts'
import type { AttributionSpans, Span } from '../types.ts'

/**
 * Sources that do not break off in the midst of a name: "the Russian Foreign | Ministry", "the former secretary of | State"; nor
 * before what somebody is: "the | Republican senator", "Lund's national | security adviser"; nor with a word that leads to
 * another: "federal prosecutors in". Who "the Rumian president, | Ada Lund," is belongs to it.
 */
export function withWholeNames<A extends AttributionSpans>(found: A, text: string): A {
  const set = nameFromContent(found, text)
  const others = [...set.cue, ...set.content]
  return { ...set, source: set.source.map((span) => whole(wholeWord(span, others, text), others, text)) }
}

/** "According to [the mayor of the city], {Ada Lund, it is late}": the name is hers, and no part of what she says. */
function nameFromContent<A extends AttributionSpans>(found: A, text: string): A {
  const [who] = found.source
  const [said, ...more] = found.content
  const [cue] = found.cue
  if (!who || !said || !cue || cue.end > who.start || said.start !== who.end + 2) return found
  const called = calledBehind(text.slice(who.start, who.end), text.slice(who.end, who.end + 80))
  const end = called ? who.end + called.length : 0
  // ", it is late"
  if (!called || end + 2 >= said.end) return found
  return {
    ...found,
    source: [{ start: who.start, end }, ...found.source.slice(1)],
    content: [{ start: end + 2, end: said.end }, ...more],
  }
}

/** "T- | Halden said": not from the midst of a word. */
function wholeWord({ start, end }: Span, others: readonly Span[], text: string): Span {
  const begun = BEGUN_BEFORE.exec(text.slice(Math.max(0, start - 20), start))?.[0].length ?? 0
  const from = start - begun
  return others.some((other) => other.start < start && other.end > from) ? { start, end } : { start: from, end }
}
const BEGUN_BEFORE = /(?<![\p{L}\p{N}’'-])[\p{L}\p{N}]{1,12}-$/u

function whole({ start, end }: Span, others: readonly Span[], text: string): Span {
  const limit = Math.min(end + 60, ...others.map((other) => other.start).filter((at) => at >= end))
  const after = text.slice(end, limit)
  const phrase = text.slice(start, end)
  const called = calledBehind(phrase, after)
  if (called) return { start, end: end + called.length }
  const rest = roleLeftOut(phrase, after) ?? (BROKEN.test(phrase) ? NAME.exec(after)?.[0] : undefined)
  // What goes on with small letters, or ends: in a headline every word has a capital.
  if (rest && GOES_ON.test(text.slice(end + rest.length, end + rest.length + 2)))
    return { start, end: end + rest.length }
  return { start, end: end - (LEADS.exec(phrase)?.[0].length ?? 0) }
}

/** A name, or what a name follows. */
const BROKEN = /(?:^|\s)(?:\p{Lu}[\p{L}’'-]+|\p{Lu}\p{L}+ of(?: the)?|\p{Ll}+ of)$/u
/** More of it; a day stands there as well, and is none. */
const NAME =
  /^(?: (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|I\b)\p{Lu}[\p{L}’'-]+){1,4}/u
const GOES_ON = /^(?:$|[,;:.]| [\p{Ll}–—-])/u
const LEADS = /\s(?:in|on|at|of|for|from|by|with|and|or|the|an?|own|today|yesterday)$/u

/** What follows a phrase that has begun and says of nobody yet what they are, up to the word that does. */
function roleLeftOut(phrase: string, after: string): string | undefined {
  if (!BEGUN.test(phrase) || phrase.split(' ').some((word) => isRole(word))) return undefined
  const words = WORDS.exec(after)?.[0].trim().split(' ') ?? []
  const head = words.findIndex((word, i) => isRole(word) && !isRole(words[i + 1] ?? ''))
  return head < 0 || words.slice(0, head).some((word) => SMALL.test(word))
    ? undefined
    : ` ${words.slice(0, head + 1).join(' ')}`
}
const BEGUN = /^(?:the|an?|his|her|its|their|\p{Lu}[\p{L}.-]+[’']s?)(?: [\p{Ll}-]+)?$/iu
const SMALL =
  /^(?:in|on|at|of|for|from|by|with|and|or|the|an?|to|as|but|that|which|who|is|was|are|were|has|have|had|will|would|\p{Ll}+ed)$/u
const WORDS = /^(?: [\p{L}-]+){1,3}/u

/** The whole name between commas behind what somebody is; "the mayor, Governor Lund, and" are two. */
function calledBehind(phrase: string, after: string): string | null {
  const name = CALLED.exec(after)?.[1]
  // "The mayor of the city"
  const head = phrase.replace(/ (?:of|for|at|in) .*$/, '')
  if (!name || ![phrase, head].some((each) => isRole(each.slice(each.lastIndexOf(' ') + 1))) || !ONE.test(phrase))
    return null
  return name.split(' ').some((word) => isRoleWord(word)) ? null : `, ${name}`
}
const ONE = /^(?:[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|(?:\p{Lu}[\p{L}.]+ ){0,2}\p{Lu}[\p{L}.]+[’']s?) /u
const CALLED = /^, (\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,3}), (?!and\b|or\b)/u
const isRole = (word: string): boolean => ROLES.has(bare(word))
