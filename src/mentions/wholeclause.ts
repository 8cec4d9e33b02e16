/** What somebody said that says nothing by itself, and the clause with its source and cue that is shown in its place. */

import { inQuotation } from '../claims/context.ts'
import { joinText } from '../text/spans.ts'
import { hasMainVerb, hasVerb, holdsSubject, isFiniteVerb } from '../text/verbs.ts'
import { type Word, words } from '../text/words.ts'
import type { Article, Attribution, Sentence, Span, Stance } from '../types.ts'
import { opensClause } from './clauses.ts'
import { isOwnStatement } from './statement.ts'
import { trim } from './trim.ts'

/** What is known beside an attribution. */
export interface Surroundings {
  /** The name of who speaks; "" where nobody knows. */
  speaker: string
  /** All attributions of the article. */
  others: readonly Attribution[]
}

/**
 * What an attribution's words are to be instead of its content: a whole clause, nothing, or (undefined) the content as it is.
 */
export function instead(
  article: Article,
  sentences: readonly Sentence[],
  attribution: Attribution,
  span: Span,
  about: Surroundings,
): Span[] | null | undefined {
  // A dash or a colon signs what was said.
  if (isSaid(article, attribution, span) || !/\p{L}/u.test(cueOf(article, attribution))) return undefined
  const judged = (judges(article, attribution) || takesObject(article, attribution)) && isObject(article, span)
  if (!judged && !needsWhole(article, attribution, span)) return undefined
  const whole = wholeClause(article, sentences, attribution, span, about)
  if (whole !== undefined) return whole
  if (isQuoted(article, span))
    return isEmbedded(article, attribution, span) && isAskedByNone(attribution) ? null : undefined
  const text = article.text.slice(span.start, span.end)
  if (isParticiple(article, attribution) || isFragment(text)) return null
  if (judged && (/^\p{Ll}+ing\b/u.test(text) || isOfWhich(article, attribution))) return null
  return isEmbedded(article, attribution, span) && isAskedByNone(attribution) ? null : undefined
}

/** "Said / any ship that came late “is gone”", "warned that / …": a clause, however far its verb stands from its beginning. */
function isSaid(article: Article, attribution: Attribution, span: Span): boolean {
  const text = article.text.slice(span.start, span.end)
  const cue = cueOf(article, attribution)
  const before = article.text.slice(Math.max(0, span.start - 9), span.start)
  const isThat = /\bthat ["“‘]?$/.test(before)
  if (isThat ? WHICH.test(text) || HEDGED.test(cue) : !SAID.test(cue) || /\bbecause $/.test(before)) return false
  return hasVerb(words(text)) && !isEmbedded(article, attribution, span) && !isFragment(text)
}
/** "Recalled that rule when she left": which rule is meant. */
const WHICH = /^\p{Ll}+ (?:when|where|because|if|after|before|while)\b/u
/** "Raised the possibility that …", "pushed the falsehood that …", "does not care that …": the words before "that" belong to it. */
const HEDGED =
  /n['’]t|\b(?:not|never)\b|^(?:can|could|may|might)\b|\b(?:possibilit(?:y|ies)|prospect|spect(?:er|re)|falsehood|myth|lie|risk|chance|notion|idea|theory|rumou?rs?)$/u
const SAID = /^(?:(?:also|later|then|again|has|had) )?(?:said|says?)$/

const isAskedByNone = ({ stance, source }: Attribution): boolean => !ASKING.has(stance) || source.length === 0
const ASKING: ReadonlySet<Stance> = new Set(['asks', 'declines-to-comment'])
const DENYING: ReadonlySet<Stance> = new Set(['denies', 'disputes'])
/** With an object of its own. */
const FOUR_WORDS = /^(?:\p{Lu}\S*|he|she|they) \p{Ll}+ (?:\S+ )\p{L}{4,}(?<! (?:none|nothing|them))$/u
const WILLS: ReadonlySet<Stance> = new Set(['demands', 'rejects', 'proposes'])

const needsWhole = (article: Article, attribution: Attribution, span: Span): boolean => {
  const text = article.text.slice(span.start, span.end)
  return (
    !hasMainVerb(words(text)) ||
    isEmbedded(article, attribution, span) ||
    isFragment(text) ||
    PLEADED.test(cueOf(article, attribution)) ||
    (WANTS.test(cueOf(article, attribution)) && DONE.test(text))
  )
}
/** To what: "pleaded guilty to / the charges and was fined". */
const PLEADED = /\bplead(?:s|ed|ing)? (?:not )?guilty to$/
/** "Wants / it signed by May": nobody signed. */
const WANTS = /\b(?:wants?|wanted|needs?|needed|like|prefers?|preferred)$/
const DONE =
  /^(?:it|him|her|them|this|that) (?:\p{Ll}{2,}ed|done|gone|out|over|shut|built|sold|written|withdrawn|taken|given|sent)\b/u

/** "whether they will meet", "exactly what they might discuss": claims nothing by itself. */
export const EMBEDDED_QUESTION =
  /^(?:(?:exactly|just|precisely) )?(?:whether|what|why|how|when|where|who|which)\b(?!.*\?)/i
/** Not so a quoted sentence that goes on after it, “What we need is a truce”, nor "when the ice broke, she sold the ship". */
function isEmbedded({ text }: Article, { stance, cue }: Attribution, { start, end }: Span): boolean {
  const part = text.slice(start, end)
  const finds = ASKING.has(stance) || FINDS_OUT.test(cueOf({ text }, { cue }))
  if (finds && /^if\s/.test(part) && !goesOn(part)) return true
  if (!EMBEDDED_QUESTION.test(part) || goesOn(part)) return false
  const found = words(part)
  return !found[0]!.capital || verbs(found) < 2 || !inQuotation(text, start)
}

/** "Wants to know / if the ship was sold". */
const FINDS_OUT = /\b(?:determin|know|learn|find(?:ing)? out|establish|decid|check|examin|investigat)\p{L}*$/u

/** "When …, she sold the ship". */
const goesOn = (part: string): boolean =>
  /^(?:when|where|if)\b/i.test(part) && opensClause(part.slice(part.indexOf(',') + 1 || part.length))
const verbs = (found: readonly Word[]): number => found.filter((_, i) => isFiniteVerb(found, i)).length

/** "To cancel the meeting": what somebody wants, or was told. */
const INFINITIVE =
  /^to ["“]?(?:\p{Ll}+ly )?(?!the|an?|his|her|its|their|our|my|your|this|that|these|those|all|some|any|no|each|every)\p{Ll}+\b/u
/** Whom something is said of or to: "themselves as shocked", "him for more documents". */
const OBJECT =
  /^(?:(?:him|them|(?:me|us)(?! and\b)|(?:him|her|it|my|your)self|(?:them|our|your)selves)\b|her (?:for|of|as|to|about|with|the|an?)\b)/u
/** What leads to a noun, and to no clause behind a comma: "of the old plan", "about a man she knew". */
const PREPOSITION =
  /^(?:of |against |regarding |upon |over (?!\d)|about (?!\d|half\b|(?:an?|one|two|three|four|five|six|seven|eight|nine|ten)[ -]\p{L}+[ -](?:of|in)\b))[^,]*$/u

/** What says nothing without the verb that it hangs on, whatever verbs it has. */
const isFragment = (text: string): boolean =>
  INFINITIVE.test(text) || OBJECT.test(text) || PREPOSITION.test(text) || isSubordinate(text)

/** "As the talks went on", of which no more is left. */
const isSubordinate = (text: string): boolean =>
  SUBORDINATE.test(text) && !/,|[.!?]["”’)]{0,2}$/.test(text) && verbs(words(text)) < 2
const SUBORDINATE = /^(?:if|unless|when|while|as (?!of |many |much |well )|because|although|though) /i

/** What leads in to a clause and is whole only with it; "after the vote" with a small letter hangs on what stands before it. */
export const leadsIn = (text: string): boolean => LEADS_IN.test(text) && !/^(?:after|before|until)\s/.test(text)
const LEADS_IN = new RegExp(
  `^["“]?(?:if|unless|when|while|as|because|since|although|though|like|unlike|absent|without|despite|(?:${
    // "Less than two weeks after"
    String.raw`(?:(?:even|just|only|shortly|soon|long|less|more|than|almost|nearly|about|an?|one|two|three|four|five|six|ten|\d+|few|several|many|hours?|days?|weeks?|months?|years?) ){1,6}`
  })?(?:after|before|until))\\s`,
  'iu',
)

/** "Blasted / the mayor for closing the port": whom somebody judges, and why; nothing is stated of them before the first preposition. */
const judges = (article: Article, attribution: Attribution): boolean =>
  attribution.stance === 'criticises' || attribution.stance === 'praises' || /\baccus/.test(cueOf(article, attribution))
/** What ends in a preposition, or names, never has a clause behind it: "put the heat on / the mayor over what …". */
const takesObject = (article: Article, { cue }: Attribution): boolean =>
  cue.length === 1 && TAKES_OBJECT.test(cueOf(article, { cue }))
const TAKES_OBJECT =
  /^(?!according)(?!.*\b(?:said|says|told|wrote|writes|stated|tweeted|posted)\b).*(?:\b(?:on|for|at|against|with|over|about|of|to|by|from|into|behind)|\b(?:call|describ|label|dub|brand|portray|depict|detail|outlin|blam|press|target|question|defin|identif)\p{L}*)$/u
/** "Who blamed / the mayor": whom it is said of stands before it. */
const isOfWhich = ({ text }: Article, { source, stance }: Attribution): boolean =>
  ONLY_SAID.has(stance) && source.some(({ start, end }) => /^(?:who|which|that)$/.test(text.slice(start, end)))
const ONLY_SAID: ReadonlySet<Stance> = new Set(['asserts', 'criticises', 'praises'])
const isObject = ({ text }: Article, { start, end }: Span): boolean =>
  !/["“‘]|\bthat\s.$/.test(text.slice(Math.max(0, start - 6), start + 1)) &&
  !hasMainVerb(
    words(
      text
        .slice(start, end)
        .split(/\b(?:of|for|over|as|about|on|against|that|who|which|whom|where|because|after|before)\b/, 1)[0]!,
    ),
  )

/**
 * "The ministry / has denied / involvement": what has no verb of its own says nothing without its source and cue, so all
 * three are the statement, where one sentence holds them.
 */
function wholeClause(
  article: Article,
  sentences: readonly Sentence[],
  attribution: Attribution,
  span: Span,
  { speaker, others }: Surroundings,
): Span[] | null | undefined {
  const { source, cue, content } = attribution
  const accused = accuses(article, attribution)
  const isJoined =
    /^\p{L}+ing\b/iu.test(cueOf(article, attribution)) && !accused && !isProgressive(article, attribution)
  const fragment = isFragment(article.text.slice(span.start, span.end))
  const isTorn = content.length > 1 && (!fragment || content[0]!.start < cue[0]!.end)
  if (source.length === 0 || isTorn || isJoined) return undefined
  const all = [...source, ...cue, span]
  const end = Math.max(...all.map((each) => each.end))
  const from = Math.min(...all.map((each) => each.start))
  const sentence = sentences.find((each) => each.start <= from && end <= each.end)
  const followed = isFollowed(article, attribution, span, end)
  if (!sentence || end - from > 400 || (end > span.end && !followed)) return undefined
  const before = article.text.slice(sentence.start, from)
  if (CONDITION.test(before)) return null
  if (fragment && cue[0]!.start < source[0]!.start) return null
  const clause = article.text.slice(from, end)
  const named = nameBefore(before, clause, speaker)
  const title = (!named && /^\p{Lu}/u.test(clause) && TITLED.exec(before)?.[0]) || ''
  const told = trim(article.text, { start: named ? from + WHO.exec(clause)![0].length : from - title.length, end })
  // "Lund, who …, has": what is told of her is told by itself.
  const name = named ? trim(article.text, { start: from - named.length, end: from - 2 }) : null
  if (!told) return undefined
  const whole = name ? [name, told] : [told]
  const apart = named ? null : apartFrom(told, article.text, attribution, others)
  // "Lund … offered none" says too little without what she did before.
  return apart && states(apart) ? apart : states(whole) ? whole : undefined

  function states(spans: readonly Span[]): boolean {
    const text = joinText(article.text, spans).replace(' … ', ' ')
    return (
      !isNobody(text, speaker !== '' && (fragment || WILLS.has(attribution.stance))) &&
      (accused ||
        isOwnStatement(text) ||
        (holdsSubject(words(text)[0]!) && words(text).length > 4) ||
        // "Lund denied those reports" is short, and says what it says.
        (DENYING.has(attribution.stance) && words(text).length > 2) ||
        // "She demanded his resignation"
        (WILLS.has(attribution.stance) && FOUR_WORDS.test(text) && hasMainVerb(words(text))))
    )
  }
}

/** "The council / declined to say when, but / admitted a delay": what the same source says before it is told by itself. */
function apartFrom(
  told: Span,
  text: string,
  { source, cue }: Attribution,
  others: readonly Attribution[],
): Span[] | null {
  const [who, how] = [source.at(-1)!, cue[0]!]
  const first = others.find(
    (other) =>
      other.source.at(-1)?.end === who.end &&
      other.cue[0]!.start >= who.end &&
      (other.content[0]?.start ?? how.start) < how.start &&
      Math.max(...other.content.map(({ end }) => end)) <= how.start,
  )
  if (!first || who.end >= how.start) return null
  const between = text.slice(who.end, how.start)
  const joint = JOINT.exec(between)?.[1]
  // "Did not say when or admit a delay", "could have met them and denied it": the helpers before the first are the second's, too.
  const isOwn = joint !== undefined && FINITE.test(text.slice(how.start, how.end)) && !MODAL.test(between)
  if (!isOwn || (joint !== 'but' && NEGATED.test(between))) return null
  return [
    { start: told.start, end: who.end },
    { start: how.start, end: told.end },
  ]
}
const JOINT = /\b(and|but)(?: (?:\p{L}+ly|also|then|later|has|have|had|instead))*\s$/u
/** "Admitted", "has admitted", "said". */
const FINITE =
  /^(?:(?:also|then|later|\p{L}+ly) )?(?:(?:has|have|had) )?(?:\p{L}+ed|said|told|wrote|gave|took|made|spoke|swore|saw|held|laid|went on)\b/u
const MODAL = /\b(?:will|would|can|could|may|might|should|must|to) have\b/u
const NEGATED = /\b(?:not|never|no|nor|declined|refused|failed)\b|n['’]t\b/u

/** "The new rule / shocked / many observers": the source that ends it is whole. Not "that / rule shocked …", which begins before it. */
const isFollowed = ({ text }: Article, { cue, content }: Attribution, span: Span, end: number): boolean =>
  content.length === 1 &&
  cue[0]!.start === span.end + 1 &&
  /[\p{L}\p{N}%]/u.test(text[span.end - 1]!) &&
  !/\bthat $/i.test(text.slice(Math.max(0, span.start - 6), span.start)) &&
  !/['’]$/.test(text.slice(span.end, end)) &&
  !/^(?:['’]|\s(?:and|or)\s)/.test(text.slice(end, end + 5))

/** "If Lund called for / a vote": she did not. */
const CONDITION = /\b(?:if|unless|whether) $/i
/** "Lund, " before "who closed the port", where she is meant; "" where not. */
function nameBefore(before: string, clause: string, speaker: string): string {
  const named = WHO.test(clause) && NAMED.exec(before)
  return named && speaker.endsWith(named[1]!) && /^\p{Lu}/u.test(speaker) ? named[0] : ''
}
const WHO = /^(?:who|which)\s/
/** "President" before the source's "Lund" belongs to it. */
const TITLED =
  /^(?!(?:As|When|While|Where|If|Because|Although|Though|Since|After|Before|Until|Unless|But|And|So|Yet|That|In|On|At|By|For|With)\s)(?:\p{Lu}[\p{L}.]*\s){1,3}$/u
const NAMED = /(?:[Tt]he )?(?:\p{Lu}[\p{L}.’'-]*\s){0,6}(\p{Lu}[\p{L}’'-]*), $/u

/** "It is said": nobody. "It / offered / to buy the ship" is said of something. */
const isNobody = (clause: string, isMeant: boolean): boolean =>
  /^(?:who|which|that)\s/i.test(clause) || (!isMeant && /^it\s/i.test(clause))

/** "With the mayor accusing Lund of theft": whom one accuses of what is nothing without who does. */
const accuses = (article: Article, { source, cue }: Attribution): boolean =>
  /^accusing\b/i.test(cueOf(article, { cue })) && source.some(({ end }) => end + 1 === cue[0]!.start)

/** "…, citing many objections": what hangs on a participle is no statement without a verb of its own, but for a quotation. */
const isParticiple = (article: Article, attribution: Attribution): boolean =>
  /^(?!according)\p{L}+ing\b/iu.test(cueOf(article, attribution)) && !isProgressive(article, attribution)
/** "They are | asking", in which it is the verb. */
const isProgressive = ({ text }: Article, { cue }: Attribution): boolean =>
  /(?:['’](?:re|s|m)|\b(?:is|are|was|were|been)) (?:(?:also|now|still|already) )?$/.test(
    text.slice(Math.max(0, cue[0]!.start - 14), cue[0]!.start),
  )

/** The words of the first part of a cue. */
export const cueOf = ({ text }: Pick<Article, 'text'>, { cue }: Pick<Attribution, 'cue'>): string =>
  text.slice(cue[0]!.start, cue[0]!.end)

const isQuoted = (article: Article, { start }: Span): boolean =>
  /["“‘]/.test(article.text.slice(Math.max(0, start - 1), start + 1))
