/** Attributions without a source: who speaks goes on from before, or comes next. */
import type { Attribution } from '../types.ts'
import type { Member } from './cast.ts'
import type { Context, Resolved } from './context.ts'

/** What nobody does: "and has been accused of", "but seemed". */
const NOT_DONE = /^(?:(?:(?:has|have|had) been|is|are|was|were|be|been|it|there)\b|seem|appear)/

/** "… officers, but says he will": the verb goes on with the subject of the statement before it in the sentence. */
export function goesOn({ cue, parent }: Attribution, { article, sentences, cast, spoken }: Context): Member | null {
  const verb = cue[0]
  const from = verb && sentences.findLast(({ start }) => start <= verb.start)?.start
  if (!verb || from === undefined) return null
  const joined = /(?:\b(?:and|but|or|then|yet)|,)(?: (?:also|then|later|even|has|had|have))*\s*$/.test(
    article.text.slice(Math.max(from, verb.start - 30), verb.start),
  )
  const text = article.text.slice(verb.start, verb.end).toLowerCase()
  const first = text.split(' ')[0]!
  if (!joined || NOT_DONE.test(text) || !/(?:s|ed|ing|told|wrote|said)$/.test(first)) return null
  const before = spoken.findLast(
    (each) => each.source[0]!.start >= from && each.source[0]!.end <= verb.start && each.parent === parent,
  )
  if (before) return cast.get(before.speaker)
  // "Lund left the stage, saying": the name that begins the sentence.
  if (!/ing$/.test(first) || !/,\s*$/.test(article.text.slice(0, verb.start))) return null
  const name = SUBJECT.exec(article.text.slice(from, verb.start))?.[1]
  const person = name && !parent ? cast.fullName(name.replace(/^(?:Mr|Mrs|Ms|Dr)\. |^President /, ''), from) : null
  return person && cast.addPerson(person, 'named')
}

/** "After blaming the harbour board for it, Lund left": who does what the sentence leads in with comes next. */
export function leadsIn(
  { cue, content, parent }: Attribution,
  context: Context,
  resolve: (attribution: Attribution, context: Context) => Resolved,
): Member | null {
  const { article, sentences, attributions, cast } = context
  const verb = cue[0]
  const sentence = verb && sentences.findLast(({ start }) => start <= verb.start)
  const last = content.at(-1)
  if (!verb || !sentence || !last || last.start < verb.end || last.end > sentence.end) return null
  const { text } = article
  if (!PARTICIPLE.test(text.slice(verb.start, verb.end)) || !LEADS_IN.test(text.slice(sentence.start, verb.start)))
    return null
  const comma = /^["”’]?,["”’]? /.exec(text.slice(last.end, last.end + 4))?.[0]
  if (!comma) return null
  const from = last.end + comma.length
  const said = attributions.find((each) => each.source[0]?.start === from && each.parent === parent)
  if (said) return resolve(said, context).speaker
  const name = SUBJECT.exec(text.slice(from, from + 90))?.[1]
  const person = name ? cast.fullName(name.replace(/^(?:Mr|Mrs|Ms|Dr)\. |^President /, ''), from) : null
  return person && cast.addPerson(person, 'named')
}
const PARTICIPLE = /^(?:\p{Ll}+ly )?\p{L}+ing\b/iu
const LEADS_IN =
  /^(?:(?:But|And|Yet|Still|So) )?(?:(?:After|Before|By|While|When|Despite|Without|Upon|In|Since|Instead of|Besides|Rather than) )?(?:(?:first|then|also|even|\p{Ll}+ly) )?$/iu
/** A name, and its verb. */
const SUBJECT =
  /^((?:(?:Mr|Mrs|Ms|Dr)\. |President )?\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+){0,2}) (?:also |then |now |later )?(?:is|was|has|had|will|would|could|can|did|does|may|might|said|made|took|gave|went|told|left|came|ran|won|lost|kept|held|began|spoke|met|led|put|set|sent|saw|[\p{Ll}]+(?:ed|s))\b/u
