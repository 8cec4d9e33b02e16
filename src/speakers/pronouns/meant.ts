/**
 * Whom "he" or "she" means: of the candidates of the page the likeliest, or nobody. A softmax over them, a weight for each thing
 * that speaks for or against one (log-linear ranking, as Denis and Baldridge, 2008, for English pronouns), learnt from
 * `evals/gold/antecedents*.jsonl` by `training/speakers`.
 */
import type { Attribution, Reason, Span } from '../../types.ts'
import type { Member } from '../cast.ts'
import type { Context } from '../context.ts'
import type { Gender } from '../names/firstnames.ts'
import { authorOf } from './author.ts'
import { type Candidate, candidatesFor } from './candidates.ts'
import { isToldDead } from './dead.ts'
import WEIGHTS from './meant.json' with { type: 'json' }

const weights: Readonly<Record<string, number>> = WEIGHTS

/** Too rare to be learnt, and hardly ever wrong: "Lund asked Marsh whether …. He"; "In his statement, Lund"; "a spokesman said he"; whom the paragraph before brings in. */
const CERTAIN: ReadonlySet<string> = new Set(['asked', 'introduced', 'leads in', 'outer begins', 'last in quote'])

type Listener = (at: Span, candidates: readonly Candidate[]) => void
let listener: Listener | null = null
/** For training, and nothing else: hears of all candidates. */
export const onCandidates = (each: Listener): void => {
  listener = each
}

/** The likeliest, with its probability and where they are named; null where nobody is likelier. */
export function meant(
  attribution: Attribution,
  sought: Gender,
  context: Context,
): { speaker: Member; rule: string; more: Partial<Reason> } | null {
  const at = attribution.source[0]!
  const candidates = candidatesFor(attribution, at, sought, context)
  listener?.(at, candidates)
  const other = askedBy(at, sought, context) ?? onTheOtherSide(attribution, context)
  const self = whoSpeaks(attribution, context)
  const author = authorOf(context.article)
  const first = subjectOf(attribution, context.article.text)
  const told = toldBy(attribution, context.article.text)
  const called = addressed(attribution, context.article.text)
  const found = likeliestAlive(
    candidates.filter(({ person, speaker }) => {
      const name = person?.name ?? speaker?.name ?? ''
      return (
        !(other && speaker === other) &&
        !(self && speaker === self) &&
        name !== author &&
        !(person && !speaker && context.namings.isOnlyAuthor(person)) &&
        ![told, first].some((each) => each && (name === each || name.endsWith(` ${each}`))) &&
        !called.has(name.split(' ')[0]!)
      )
    }),
    context.article.text,
  )
  if (!found) return null
  const { person, speaker, named } = found.candidate
  const made = speaker ?? context.cast.addPerson(person!, 'named')
  return { speaker: made, rule: 'pronoun', more: { spans: [at, ...(named ? [named] : [])], score: found.score } }
}

/** "LUND: And he said no", "“He said no,” Lund said": not Lund, who would say "I". */
function whoSpeaks({ parent }: Attribution, { done, cast }: Context): Member | null {
  const outer = parent ? done.get(parent) : null
  return outer?.form === 'direct' ? cast.get(outer.speaker) : null
}

/** "When a reporter asked him for his plans, he said", "asked by the judge for his plea, he said": not who asks. */
function askedBy(at: Span, sought: Gender, { article: { text }, spoken, cast, sentences }: Context): Member | null {
  const before = spoken.findLast(({ cue }) => cue.length > 0 && cue[0]!.start < at.start)
  const own = sentences.findLastIndex(({ start }) => start <= at.start)
  const [sentence, last] = [sentences[own], sentences[own - 1]]
  const cue = before?.cue.at(-1)
  if (!cue || !sentence || !ASKS.test(text.slice(cue.start, cue.end))) return null
  if (cue.start < sentence.start) {
    // "The lawyer asked her whether she had voted. She said": whoever was asked.
    const asks = last?.block === sentence.block && cue.start >= last.start && before!.source[0]!.start < cue.start
    const her = asks
      ? /^ (?:(him)|her) (?=if|whether|what|why|how|who|when|where|about)/.exec(text.slice(cue.end, cue.end + 14))
      : null
    return her && (her[1] ? 'he' : 'she') === sought ? cast.get(before!.speaker) : null
  }
  const by = before!.source[0]!.start
  if (by > cue.end && text.slice(cue.end, by) === ' by ') return cast.get(before!.speaker)
  const whom = / (?:(him)|her)\b/.exec(text.slice(cue.start, Math.min(cue.end + 5, at.start)))
  return whom && (whom[1] ? 'he' : 'she') === sought ? cast.get(before!.speaker) : null
}
const ASKS = /\b(?:asked|asks|pressed|questioned|challenged|begged|urged)\b/i

/**
 * "Ms. Lund asked what she had seen.", and in the next paragraph "“No,” she said": not who asked; and "“Did you see it?” he asked"
 * behind "“No,” Marsh replied": not who has just answered.
 */
function onTheOtherSide(
  { content, cue }: Attribution,
  { article: { text }, spoken, cast, sentences }: Context,
): Member | null {
  const said = content[0]
  if (!said || !/["“]/.test(text.slice(Math.max(0, said.start - 1), said.start + 1))) return null
  const last = spoken.findLast(({ parent, cue: [first] }) => !parent && first && first.start < said.start)
  const [own, before] = [said.start, last?.cue[0]?.start ?? 0].map((each) =>
    sentences.findLast(({ start }) => start <= each),
  )
  if (!last || !own || !before || own.block - before.block > 1 || own.block === before.block) return null
  const verb = text.slice(last.cue[0]!.start, last.cue.at(-1)!.end)
  const isQuestion = /\?["”]?[ ,]?$/.test(text.slice(said.start, said.end + 1))
  const asks = ASKS_IF.test(text.slice(last.cue.at(-1)!.end, last.cue.at(-1)!.end + 12)) && /^asked$/.test(verb)
  const answers = !isQuestion && asks && ANSWERS.test(text.slice(said.start, said.start + 8))
  const goesOn = isQuestion && REPLIES.test(verb) && ASKS.test(text.slice(cue[0]!.start, cue.at(-1)!.end))
  return answers || goesOn ? cast.get(last.speaker) : null
}
const ASKS_IF = /^ (?:if|whether|what|why|how|who|when|where|about)\b/
const ANSWERS = /^["“]?(?:No|Yes|Yeah|Oh|Well|Absolutely|I|My|We)\b/
const REPLIES = /^(?:replied|answered|responded)$/

/** "She said Ms. Lund was late": not Lund, who would not call herself so. */
function subjectOf({ content, cue }: Attribution, text: string): string | null {
  const [said] = content
  return said && said.start >= (cue.at(-1)?.end ?? 0)
    ? (SUBJECT.exec(text.slice(said.start, said.start + 60))?.[1] ?? null)
    : null
}
const SUBJECT =
  /^(?:that )?(?:Mr|Mrs|Ms|Miss)\.? ([\p{Lu}][\p{L}’'-]*[\p{L}])(?= (?:and (?:his|her) |is|was|were|had|has|would|will|did|does|could|should|might|also|\p{Ll}+ed)\b)/u

/** "She told Ms. Lund that": not Lund, who would have told herself. */
function toldBy({ cue }: Attribution, text: string): string | null {
  const end = cue.at(-1)?.end ?? 0
  const said = text.slice(cue[0]?.start ?? end, end)
  return TELLS.test(said) ? (TOLD.exec(text.slice(end, end + 80))?.[1] ?? null) : null
}
const TELLS = /\b(?:told|tells|asked|asks|reminded|assured|informed|warned|urged|thanked)$/
/** A name, up to what is told. */
const TOLD =
  /^ (?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame)\.? )?((?:\p{Lu}[\p{L}’'-]+ ){0,3}\p{Lu}[\p{L}’'-]*[\p{L}])(?= (?:that|about|to|he|she|they|how|why|what|when|if|whether|in|on|by)\b|[,:.])/u

/** "“I blame nobody, Ada, for it,” she said": who is spoken to does not speak. */
function addressed({ content }: Attribution, text: string): ReadonlySet<string> {
  const quoted = content.filter(({ start }) => /["“]/.test(text.slice(Math.max(0, start - 1), start + 1)))
  return new Set(
    quoted.flatMap(({ start, end }) =>
      [...text.slice(start, end).matchAll(/, (\p{Lu}\p{Ll}+)(?=, (?!and\b|or\b|\p{Lu})|[.?!]?["”])/gu)].map(
        ([, name]) => name!,
      ),
    ),
  )
}

/** The page tells of them most, but it is others who say so. */
function likeliestAlive(candidates: readonly Candidate[], text: string): ReturnType<typeof likeliest> {
  const found = likeliest(candidates)
  const { person, speaker } = found?.candidate ?? {}
  if (!person || speaker || !isToldDead(person.name.slice(person.name.lastIndexOf(' ') + 1), text)) return found
  return likeliestAlive(
    candidates.filter((each) => each !== found!.candidate),
    text,
  )
}

/** @returns `score` is the probability. */
export function likeliest(candidates: readonly Candidate[]): { candidate: Candidate; score: number } | null {
  const nobody = weights.nobody ?? 0
  const utilities = candidates.map(({ features }) => features.reduce((sum, name) => sum + (weights[name] ?? 0), 0))
  const highest = Math.max(nobody, ...utilities)
  const candidate =
    candidates.find(({ features }) => features.some((name) => CERTAIN.has(name))) ??
    candidates[utilities.findIndex((utility) => utility === highest && utility > nobody)]
  if (!candidate) return null
  const sum = [nobody, ...utilities].reduce((all, utility) => all + Math.exp(utility - highest), 0)
  return { candidate, score: Math.round(100 / sum) / 100 }
}
