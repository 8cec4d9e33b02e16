/** "He", "she": somebody. */
import type { Attribution } from '../../types.ts'
import type { Member } from '../cast.ts'
import type { Context } from '../context.ts'
import { outletsIn } from '../outlets/outlets.ts'
import { meant } from './meant.ts'
import { type Meant, REACH } from './rule.ts'

/** "He", "she". */
export function he(text: string, attribution: Attribution, context: Context): Meant | null {
  const gender = HE.test(text) ? 'he' : SHE.test(text) ? 'she' : null
  if (!gender) return null
  const own = subjectOfContent(attribution, context)
  if (own) return { speaker: own, rule: 'pronoun' }
  const owned = ofSomebody(attribution, gender, context)
  if (owned) return { speaker: owned, rule: 'pronoun' }
  const gave = interviewed(attribution, gender, context)
  if (gave) return { speaker: gave, rule: 'pronoun' }
  return meant(attribution, gender, context) ?? { speaker: null, rule: 'pronoun-open' }
}
const HE = /^(?:he|him|his|himself)$/i
const SHE = /^(?:she|her|hers|herself)$/i

/** "An official said Lund will leave in May, which he believes is right": Lund, since the official is nobody whom "he" names. */
function subjectOfContent({ source }: Attribution, { article: { text }, spoken, cast }: Context): Member | null {
  const at = source[0]!
  if (!/, which $/.test(text.slice(Math.max(0, at.start - 8), at.start))) return null
  const over = spoken.findLast(({ content }) =>
    content.some(({ start, end }) => start < at.start && end >= at.start - 8),
  )
  if (!over || cast.get(over.speaker)?.kind !== 'anonymous') return null
  const said = over.content.find(({ start, end }) => start < at.start && end >= at.start - 8)!
  const name = SUBJECT.exec(text.slice(said.start, Math.min(at.start, said.start + 160)))?.[1]
  const person = name ? cast.fullName(name, at.start) : null
  return person && cast.addPerson(person, 'pronoun')
}
const SUBJECT =
  /^(?:that )?(?:\p{L}[\p{L}.’'-]* ){0,6}?\p{Lu}[\p{L}’'-]+ (\p{Lu}[\p{L}’'-]+) (?:will|would|is|was|has|had|plans|wants)\b/u

/** "Lund's ally confirmed it, though he did not say more": the ally, who spoke in this sentence, and not Lund. */
function ofSomebody({ source }: Attribution, gender: 'he' | 'she', context: Context): Member | null {
  const { article, sentences, cast, spoken } = context
  const at = source[0]!
  const sentence = sentences.findLast(({ start }) => start <= at.start)
  const last = spoken.findLast((each) => !each.parent && each.source[0]!.start < at.start)
  const [who] = last?.source ?? []
  if (!sentence || !who || who.start < sentence.start) return null
  const member = cast.get(last!.speaker)
  const words = article.text.slice(who.start, who.end)
  return member?.kind === 'anonymous' && (member.gender ?? gender) === gender && OWNED.test(words) ? member : null
}
const OWNED = /^\p{Lu}[\p{L}-]+[’']s (?:[\p{Ll}-]+ ){0,4}(?!\p{Ll}+s$)\p{Ll}+$/u

/** "He also said in the interview": whoever gave one, whoever else spoke since. */
function interviewed({ source }: Attribution, gender: 'he' | 'she', context: Context): Member | null {
  const { article, sentences, cast, spoken } = context
  const at = source[0]!
  if (!IN_THE_INTERVIEW.test(article.text.slice(at.end, at.end + 90))) return null
  for (let i = spoken.length - 1; i >= 0; i--) {
    const start = spoken[i]!.source[0]!.start
    if (start < at.start - REACH) return null
    const member = cast.get(spoken[i]!.speaker)
    if (start >= at.start || member?.kind !== 'person' || (member.gender ?? gender) !== gender) continue
    const sentence = sentences.findLast((each) => each.start <= start)
    const words = sentence ? article.text.slice(sentence.start, sentence.end) : ''
    if (/\binterview/.test(words) || (TELLS.test(words) && outletsIn(words).length > 0)) return member
  }
  return null
}
const IN_THE_INTERVIEW =
  /^ (?:(?:also|later|then) )?(?:said|told|\p{Ll}+ed)\b[^.“”"\n]{0,20}\bin (?:the|that|this) (?:same )?(?:\p{L}+ )?interview\b/u
const TELLS = /\b(?:told|tells|telling)\b/
