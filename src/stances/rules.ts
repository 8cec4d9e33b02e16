/** The rules that say what a speaker does, in the order in which they are tried. */
import type { Article, Attribution, Span, Stance } from '../types.ts'
import { acted, singular } from './acts.ts'
import { bidden } from './bids.ts'
import { byJudgement } from './judgement.ts'
import { LEXICON, NEGATION } from './lexicon.ts'
import { ASSERTS, plain, type Rule, type Ruling, type Told, textOf } from './ruling.ts'
import { saying } from './saying.ts'
import { declined, silent, unanswered } from './unanswered.ts'

const RULES: readonly Rule[] = [declined, unanswered, bidden, silent, singular, acted, saying, seesAs, before]

/** What the first rule that knows says; "plain" where none does. */
export function byRules(
  article: Article,
  { cue, content, source, form }: Attribution,
  reports: boolean,
  said = textOf(article, content),
): Ruling {
  const who = plain(textOf(article, source))
  const how = plain(textOf(article, cue)).slice(0, 200)
  const what = plain(said).slice(0, 400)
  const told = { article, cue, content, source, form, reports, said, who, how, what }
  for (const rule of RULES) {
    const ruling = rule(told)
    if (ruling) return ruling
  }
  return ASSERTS
}

function seesAs({ reports, how, what }: Told): Ruling | null {
  return !reports && SEES_AS.test(how) ? byJudgement(what) : null
}

/** What stands before the cue does it; or what is said is what others expect. */
function before({ article, source, cue, who, how }: Told): Ruling | null {
  const main = /^(?:say|stat|add|argu|insist|claim|not|call)ing\b/.test(how) ? mainClause(article, source, cue) : ''
  const act = main && LEXICON.find(([stance, , pattern]) => OPPOSES.has(stance) && pattern.test(main))
  if (act && !NEGATION.test(main)) return { stance: act[0], rule: `${act[1]}-before` }
  if (/^(?:is|are|was|were) expected\b/.test(how) || /\bexpected\b/.test(who))
    return { stance: 'expects', rule: 'expected' }
  return null
}

/** Acts for which what is said with them gives the ground. */
const OPPOSES: ReadonlySet<Stance> = new Set(['denies', 'downplays', 'rejects'])
/** "Lund / played down the reports, / saying they were old": what stands between source and participle says what she does by saying it. */
function mainClause(article: Article, source: readonly Span[], cue: readonly Span[]): string {
  const [from, to] = [source.at(-1)?.end ?? 0, cue[0]!.start]
  const between = from > 0 && from < to && to - from < 160 ? article.text.slice(from, to) : ''
  return /[.!?\n]/.test(between) ? '' : plain(between)
}

/** "Considers him a traitor". */
const SEES_AS = /\b(?:consider|view|see|saw|regard|deem|perceiv)\w*$/
