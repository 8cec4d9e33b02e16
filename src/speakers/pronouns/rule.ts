/** What the rules for pronouns share. */
import type { Attribution, Reason, Span } from '../../types.ts'
import type { Member } from '../cast.ts'
import type { Context } from '../context.ts'

/** Whom a pronoun means, and the rule that says so; nobody where that stays open. */
export interface Meant {
  speaker: Member | null
  rule: string
  more?: Partial<Reason>
}

/** Null for what is no pronoun of its kind. @param text the source's words. */
export type PronounRule = (text: string, attribution: Attribution, context: Context) => Meant | null

/** How far back a pronoun reaches, in characters. */
export const REACH = 2500

/** Of those who pass a test whoever was named last before. */
export function last({ cast }: Context, at: Span, test: (member: Member) => boolean): Member | null {
  const place = (member: Member) => member.mentions.filter(({ start }) => start < at.start).at(-1)?.start ?? -1
  return (
    cast.speakers
      .filter((member) => test(member) && place(member) >= at.start - REACH && place(member) >= 0)
      .sort((a, b) => place(b) - place(a))[0] ?? null
  )
}

/** The words of a cue, all its parts. */
export const cueOf = ({ cue }: Attribution, text: string): string =>
  cue.map(({ start, end }) => text.slice(start, end)).join(' ')

/** A run of words with capitals, as a pattern. */
export const CAPITALS =
  "((?:(?:[Tt]he )?\\p{Lu}[\\p{L}\\p{M}.&’'-]{0,24} (?:(?:of|for|on|and) (?:the )?)?){0,5}\\p{Lu}[\\p{L}\\p{M}.&’'-]{0,24})"
