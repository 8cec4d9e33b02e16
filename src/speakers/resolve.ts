/** From a source span to a speaker: the rules in the order in which they are tried. */
import type { Attribution } from '../types.ts'
import { halfNamed, movement, ofNation } from './bodysources.ts'
import { reason } from './cast.ts'
import type { Context, Resolved } from './context.ts'
import { description, unnamedSource } from './descriptions/describedsources.ts'
import { officeHolder } from './descriptions/officeholder.ts'
import { ownWords } from './descriptions/ownwords.ts'
import { elderOrYounger } from './elder.ts'
import { formerOrLatter } from './formerlatter.ts'
import { beforeName, known, relative } from './namedelsewhere.ts'
import { name } from './namedsources.ts'
import { accountOf } from './names/accounts.ts'
import { departmentShort } from './names/acronyms.ts'
import { bodyInFull } from './names/shortbody.ts'
import { inSmallLetters } from './names/spelling.ts'
import { accused, happening, impersonal } from './nobody.ts'
import { oneOfThem, thosePeople } from './ofthem.ts'
import { outlet, publication, site } from './outlets/mediasources.ts'
import { pronoun } from './pronouns/pronouns.ts'
import { itsAuthor, itsBody, whoseBody } from './pronouns/theirs.ts'
import { asDescribed, found, named, type Rule, type Said } from './said.ts'
import { isSeveralBodies, listed, severalIn, twoCountries } from './several.ts'
import { coreOf, phraseAt } from './sourcewords.ts'
import { goesOn, leadsIn } from './unsourced.ts'

/** The first that knows. What none knows is described by its own words. */
const RULES: readonly Rule[] = [
  impersonal,
  accused,
  meant, // he, she, they, who
  oneOfThem,
  thosePeople,
  formerOrLatter,
  elderOrYounger,
  inFull,
  department, // before outlets and names: "State said"
  ofNation,
  halfNamed,
  outlet,
  publication,
  site,
  happening,
  called, // a group called Harbour Watch
  theirs, // her campaign, his book
  several,
  beforeName,
  account,
  relative, // Lund’s brother, Emil
  movement,
  known, // before names, whose rules do not know whom the text names elsewhere
  ownWords, // the statement, by which the ministry spoke
  unnamedSource, // before names: "two officials", whatever stands behind them
  name,
  description,
]

/** Who the source of an attribution is, and by which rule. Without a source, or where it is none, whoever speaks before or next. */
export function resolve(attribution: Attribution, context: Context): Resolved {
  const { article, cast } = context
  const [at] = attribution.source
  if (!at || IS_TIME.test(phraseAt(article.text, at))) {
    const subject = goesOn(attribution, context)
    if (subject) return found(subject, 'same-subject', attribution)
    const next = leadsIn(attribution, context, resolve)
    if (next) return found(next, 'next-subject', attribution)
    return found(cast.add('unnamed', '', {}, null, reason('no-source', [])), 'no-source', attribution)
  }
  const cue = attribution.cue.map(({ start, end }) => article.text.slice(start, end)).join(' ')
  const phrase = phraseAt(article.text, at)
  const core = unshouted(coreOf(phrase, cue, at, attribution, context), context)
  const said = { attribution, context, at, phrase, core, cue }
  for (const rule of RULES) {
    const resolved = rule(said)
    if (resolved) return resolved
  }
  return asDescribed(said)
}

/** "LUND CALLS FOR A VOTE", between the paragraphs of a page that tells of Lund. */
function unshouted(core: string, { cast }: Context): string {
  if (COURTEOUS.test(core)) return inSmallLetters(core)
  const name = /^\p{Lu}{4,}$/u.test(core) ? inSmallLetters(core) : core
  return cast.knows(name) ? name : core
}

/** A transcript's "MR. LUND", "CHAIR LUND". */
const COURTEOUS =
  /^(?:(?:MR|MRS|MS|DR|SEN|REP|GOV|GEN|PROF)\.?|CHAIR(?:MAN|WOMAN)?|SENATOR|REPRESENTATIVE|JUDGE|JUSTICE|MINISTER|PRESIDENT|SECRETARY|GOVERNOR|MAYOR|COUNCILL?OR|PROFESSOR|SHERIFF|OFFICER|SERGEANT|DETECTIVE|DIRECTOR|SPEAKER|AMBASSADOR|COMMISSIONER) \p{Lu}[\p{Lu}’'-]{2,24}$/u

/** "Earlier on Tuesday", which the model took for who speaks. */
const IS_TIME =
  /^(?:earlier|later|early|late|shortly (?:before|after)) (?:(?:on|in|this|last|that) )?(?:the )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|day|week|month|year|morning|afternoon|evening|night)(?: (?:morning|afternoon|evening|night))?$/i

function meant({ core, attribution, context }: Said): Resolved | null {
  const who = pronoun(core, attribution, context)
  return who && { speaker: who.speaker, why: [{ ...reason(who.rule, attribution.source), ...who.more }] }
}

function department(said: Said): Resolved | null {
  const short = departmentShort(said.phrase, said.context.article.text)
  return short && named(said, 'organisation', short.name, 'acronym', {}, [said.at, short.span])
}

/** "The Foundation", "the Red Cross". */
function inFull(said: Said): Resolved | null {
  const whole = THE.test(said.phrase) ? bodyInFull(said.core.replace(THE, ''), said.context.article.text) : null
  return whole && named(said, 'organisation', whole.name, 'the-body', {}, [said.at, whole.span])
}
const THE = /^[Tt]he (?=\p{Lu})/u

function called(said: Said): Resolved | null {
  return CALLED.test(said.phrase) && /^\p{Lu}/u.test(said.core)
    ? named(said, 'organisation', said.core, 'organisation')
    : null
}
const CALLED =
  /^(?:[Aa]n?|[Tt]he) (?:[\p{L}-]+ ){0,4}(?:group|organi[sz]ation|company|firm|coalition|charity|non-?profit) (?:called|named|known as) /u

function theirs(said: Said): Resolved | null {
  const { core, attribution, context } = said
  const author = itsAuthor(core, attribution, context)
  if (author) return found(author, 'its-author', attribution)
  const body = itsBody(core, attribution, context) ?? whoseBody(core, attribution, context)
  return body === null ? null : named(said, 'organisation', body, 'its-body')
}

function several(said: Said): Resolved | null {
  if (officeHolder(said.core)) return null
  const people = severalIn(said.core, said.at.start, said.context.cast)
  // "Lund, who met Roth and other mayors": what is told of one names no others.
  if (!people && isSeveralBodies(said.core.replace(TOLD_OF, '')))
    return named(said, 'group', said.core.replace(/^[Tt]he /, ''), 'several-bodies')
  const two = people ? null : twoCountries(said.phrase)
  if (two) return named(said, 'group', listed(two), 'several-bodies')
  const both = people ? null : bothMeant(said)
  if (both) return found(both, 'both', said.attribution)
  return people && named(said, 'group', listed(people), 'several-people', { count: people.length })
}

const TOLD_OF = /, (?:who|which|whose|whom) [^,]*$/

/** "Both countries", "the two states", just behind "the Rumian and the Norland government": the two who spoke last. */
function bothMeant({ phrase, at, context: { cast, spoken } }: Said) {
  if (!BOTH.test(phrase)) return null
  const last = spoken.at(-1)
  const two = last && at.start - last.source[0]!.end < BOTH_NEAR ? cast.get(last.speaker) : null
  return two?.kind === 'group' && TWO.test(two.name) ? two : null
}
const BOTH =
  /^(?:both|(?:the |these |those )?two) (?:\p{Ll}+ )?(?:countries|nations|states|sides|parties|governments|leaders|ministers|senators|lawmakers|men|women|companies|groups)$/iu
const TWO = /^[^,]+ and [^,]+$/
/** How near those who are meant by "both" have spoken, in characters. */
const BOTH_NEAR = 500

/** Under a handle. */
function account(said: Said): Resolved | null {
  const found = accountOf(said.core, said.at, said.context)
  return found && named(said, found.kind, found.name, 'account')
}
