/** What is somebody's, named by a pronoun: their campaign, their book. */
import type { Attribution } from '../../types.ts'
import type { Member } from '../cast.ts'
import type { Context } from '../context.ts'
import { pronoun } from './pronouns.ts'

/** "Ada Lund, whose group": where the page says she is, or a group of hers. */
export function whoseBody(core: string, attribution: Attribution, context: Context): string | null {
  const body = WHOSE_BODY.exec(core)?.[1]
  const person = body ? pronoun('who', attribution, context)?.speaker : null
  if (person?.kind !== 'person') return null
  const { affiliation } = person
  const isThere = affiliation && OF_ANY_NAME.test(body!) && !/^[RDI]-|^(?:Democrat|Republican)/.test(affiliation)
  return isThere ? affiliation : `${person.name}’s ${body!.toLowerCase()}`
}
const OF_ANY_NAME = /^(?:group|organi[sz]ation|company|firm|charity|non-?profit|foundation|think tank|agency)$/i
const WHOSE_BODY =
  /^whose (?:own )?(group|organi[sz]ation|company|firm|charity|non-?profit|foundation|think tank|agency|office|campaign|administration|team|government)$/i

/** "Her campaign": the campaign of whom "her" means. */
export function itsBody(core: string, attribution: Attribution, context: Context): string | null {
  const [, whose, body] =
    /^(his|her) (?:own )?(campaign|administration|office|team|camp|foundation|transition team|campaign team)$/i.exec(
      core,
    ) ?? []
  const { cast } = context
  const person =
    whose && body ? (subjectBefore(whose, attribution, context) ?? pronoun(whose, attribution, context)?.speaker) : null
  if (person?.kind !== 'person') return null
  const last = person.name.split(' ').at(-1)!
  const known = cast.speakers.find(
    ({ kind, name }) => kind === 'organisation' && name.includes(last) && name.endsWith(` ${body!.toLowerCase()}`),
  )
  return known?.name ?? `${person.name}’s ${body!.toLowerCase()}`
}

/** "Lund plans a bill, his office said": of whom the statement tells that stands before. */
function subjectBefore(whose: string, { content, source }: Attribution, { article: { text }, cast }: Context) {
  const [said, at] = [content.at(-1), source[0]]
  if (!said || !at || !/^,? ?$/.test(text.slice(said.end, at.start))) return null
  const begins = text.slice(content[0]!.start, Math.min(said.end, content[0]!.start + BEGINS))
  for (const [name] of begins.matchAll(/\p{Lu}[\p{L}’'-]+(?= \p{Ll})/gu)) {
    const person = cast.fullName(name, at.start)
    if (person) return (person.gender ?? GENDER[whose]) === GENDER[whose] ? cast.addPerson(person, 'pronoun') : null
  }
  return null
}
/** In so many characters the subject has been named. */
const BEGINS = 100
const GENDER: Readonly<Record<string, 'he' | 'she'>> = { his: 'he', her: 'she' }

/** "Her submission to the court", "Lund’s first statement as mayor": what somebody has written or said speaks for them. */
export function itsAuthor(whole: string, attribution: Attribution, context: Context): Member | null {
  const core = whole.replace(QUOTED_FROM, '')
  const [, owner = '', piece] = OF_NAMED.exec(core) ?? []
  const named =
    piece && WRITTEN.test(`his ${piece}`) ? context.cast.fullName(owner, attribution.source[0]!.start) : null
  if (named) return context.cast.addPerson(named, 'name')
  const whose = WRITTEN.exec(core)?.[1]
  const person = whose ? pronoun(whose, attribution, context)?.speaker : null
  return person?.kind === 'person' ? person : null
}
/** "The key quotes from her address": hers. */
const QUOTED_FROM =
  /^(?:the |some )?(?:(?:key|main|full|best|top|most important) )?(?:quotes|quotations|excerpts|extracts|highlights|passages|text|transcript) (?:of|from) (?=\p{L})/iu
const OF_NAMED = /^((?:\p{Lu}[\p{L}.’-]* ){0,3}\p{Lu}[\p{L}-]+)[’']s? (.+)$/u
const WRITTEN =
  /^(his|her) (?:own )?(?:[\p{L}-]+ ){0,2}(?:question|answer|announcement|book|memoir|autobiography|statement|letter|tweets?|posts?|profile|page|account|feed|website|remarks|comments|submission|brief|op-ed|column|essay|testimony|affidavit|message|memo|email|blog|speech|address|interview|filing|plea|motion)(?: (?:to|in|on|for|with|as|at|about|before) .*)?$/iu
