import { sentenceAt } from '../text/sentences.ts'
import { hasMainVerb } from '../text/verbs.ts'
import { words } from '../text/words.ts'
import type { Article, Attribution, Sentence, Span, Stance } from '../types.ts'

/**
 * What somebody has not said, or not yet, is the page's own word about them: "Hale is likely to repeat it", "is due to testify about it", "could ask for aid",
 * "has never condemned it", "none of them has named it", "if Hale demands it", and what they allude to. What they think, know or want is theirs, though it be negated.
 */
export function isUnsaid(
  { text }: Pick<Article, 'text'>,
  { source, cue, content, form, stance, parent }: Attribution,
): boolean {
  const [who, how] = [source[0], cue[0]]
  // Also inside what another says: "Lund said nothing, the sheriff said".
  if (how && form !== 'direct' && isNothing(text, how, content[0])) return true
  if (!how || parent !== null || form !== 'indirect') return false
  if (ALLUDES.test(text.slice(how.start, how.end)) && !isNamed(text, content)) return true
  if (!who) return false
  const name = text.slice(who.start, who.end)
  if (/^(?:I|we|you)\b/i.test(name)) return false
  if (NOBODY.test(name) && !SILENT.has(stance)) return true
  if (how.start >= who.end && SUPPOSED.test(text.slice(Math.max(0, who.start - 9), who.start))) return true
  if (how.start >= who.end && GAPPED.test(text.slice(Math.max(0, who.start - 16), who.start))) return true
  const words = text.slice(how.start, how.end)
  if (/^to\b/.test(words) && MAY_OR_NOT.test(text.slice(Math.max(0, who.start - 12), who.start))) return true
  // "Lund slammed the mayor for claiming that …" is the mayor's claim.
  if (/^\p{L}+ing\b/u.test(words) && JUDGED.test(text.slice(who.end, how.start))) return true
  return FORETOLD.test(words) || (SAYING.has(stance) && NEGATED.test(words))
}

/** "Lund said nothing as she was led away", "said little about the ferry": no words of theirs; but "said nothing was wrong" are. */
const isNothing = (text: string, how: Span, what: Span | undefined): boolean =>
  !!what &&
  /\bsa(?:id|ys?|ying)$/.test(text.slice(how.start, how.end)) &&
  what.start - how.end === 1 &&
  SAYS_NOTHING.test(text.slice(what.start, what.end))
const SAYS_NOTHING =
  /^(?:nothing|little|not a word|no more|nothing (?:more|else|further))(?: (?:as|after|when|while|before|about|of|on|to|during|in|at|until|publicly|else|more|further)\b|$)/

/** "Do we want the harbour to close?": who asks that tells of nobody that they want it; but "Why does Lund want it?" does. */
export function isAskedHere(
  { text }: Pick<Article, 'text'>,
  sentences: readonly Sentence[],
  { source, cue, form, stance }: Attribution,
): boolean {
  const [how] = cue
  if (!how || source.length === 0 || form === 'direct' || stance === 'asks') return false
  const sentence = sentences[sentenceAt(sentences, how.start)]
  return !!sentence && text[sentence.end - 1] === '?' && POLAR.test(text.slice(sentence.start, how.start))
}
const POLAR =
  /^["“]?(?:(?:And|But|So|Or|Then|Yet),? )?(?:do|does|did|is|are|was|were|has|have|had|will|would|can|could|should|may|might|must)(?:n['’]t)? (?![^?]*["“])/iu

/** "The inquiry, which Lund has denied, goes on": what goes on is not what she denies. */
export function isBeyond({ text }: Pick<Article, 'text'>, { source, cue }: Attribution, { start }: Span): boolean {
  const [who, how] = [source[0], cue.at(-1)]
  if (!who || !how || start < how.end || !/\bwhich $/.test(text.slice(Math.max(0, who.start - 6), who.start)))
    return false
  return /^\s?[,—–-]/.test(text.slice(how.end, start))
}

/** "Lund said, referring to a plan of hers" tells what was meant; "referring to it as a wreck" what she calls it. */
const ALLUDES = /^(?:\p{Ll}+ly )?(?:referring|alluding|pointing|nodding) (?:back )?to$/u
const isNamed = (text: string, content: readonly Span[]): boolean =>
  content.some(({ start, end }) => /\bas\b|["“]/.test(text.slice(Math.max(0, start - 1), end)))

/** "Calls for a wider port", whosever they are: a thing that is named so states nothing, and the sentence around it is the page's own. */
export function isOnlyNamed({ text }: Pick<Article, 'text'>, { source, content, stance }: Attribution): boolean {
  const [span] = content
  if (!span || source.length > 0 || content.length > 1 || SILENT.has(stance)) return false
  const named = text.slice(span.start, span.end)
  const quoted = /["“‘]/.test(text.slice(Math.max(0, span.start - 1), span.start + 1))
  // "Calls for the mayor to resign" say who is to do what, "claims that he had resigned" what is claimed.
  const tells = (stance === 'demands' && /\p{L} to \p{Ll}/u.test(named)) || /\p{L} that \p{Ll}/u.test(named)
  return !quoted && !tells && !hasMainVerb(words(named))
}

/** "The Courier reported, citing two officials", "which first reported the news": on whose word, or who had it first, and nothing that anybody states. */
export function isOfReport({ text }: Pick<Article, 'text'>, { cue, content }: Attribution): boolean {
  const [how, what] = [cue[0], content[0]]
  if (!how || !what || content.length > 1) return false
  const [words, told] = [text.slice(how.start, how.end), text.slice(what.start, what.end)]
  return (
    (CITES.test(words) && (OF_WHOM.test(told) || OF_OUTLET.test(told))) ||
    (HAD_FIRST.test(words) && THE_NEWS.test(told))
  )
}
const CITES = /^(?:citing|quoting|cite[sd]?|quote[sd]?)$/i
/** People and papers on whose word something is told, and nothing beside. */
export const OF_WHOM =
  /^(?:[\p{L}’'.-]+ ){0,4}?(?:sources?|people|persons?|officials?|executives?|aides?|diplomats?|insiders?|employees?|spokes\p{L}+|documents?|records|media|outlets?|newspapers?)(?:,? (?:and|or|with|who|whom|familiar|close|briefed|in|at|from|of|inside|within|on|speaking|involved|privy|reviewed|seen|obtained)\b[^“”":]*)?$/iu
/** "State news agency HNA", "the newspaper Tageslicht" */
const OF_OUTLET =
  /^(?:[\p{Ll}’'-]+ |\p{Lu}\p{Ll}+ ){0,4}?(?:agency|newspaper|daily|broadcaster|channel|website|tabloid)(?: \p{Lu}[\p{L}’' -]{1,40})?$/u
const HAD_FIRST = /^(?:first |earlier |previously )(?:reported|broke|published|revealed)$|^broke$/
const THE_NEWS = /^(?:(?:the|this|that) (?:news|story)|it)$/

const JUDGED =
  /\b(?:slam|blast|critici|attack|mock|rebuk|condemn|denounc|ripp|chid|scold|fault|blam|prais|credit|thank)\w*\s[^.;\n]{2,160}\bfor (?:\p{Ll}+ly )?$/u
/** "The plan, which / polls / show / few want": what is said lacks what "which" stands for; "in which Lund said that …" lacks nothing. */
const GAPPED =
  /(?<!\b(?:in|on|at|of|by|to|for|from|with|about|after|during|under|upon|through|over|against))(?:^|[\s,(—–]) ?(?:which|whom|who) $/u
/** "It is hard for | mayors to speak of it": they may or may not. */
const MAY_OR_NOT = /\bfor (?:(?:the|any|many|some|most|all) )?$/u
/** "What if | the mayor claims that …" */
const SUPPOSED = /\b(?:if|unless|whether) $/i
const NOBODY = /^(?:none|neither|nobody|no one|no)\b/i
const SILENT: ReadonlySet<Stance> = new Set(['has-not-answered', 'declines-to-comment'])
const FORETOLD =
  /^(?:(?:also|now|still|probably|likely) )?(?:will|could|may|might|should|(?:is|are|was|were|['’]s|['’]re) (?:(?:very |more |most |un)?likely|scheduled|slated|due|set) to\b|would(?! (?:\p{Ll}+ )?(?:like|love|prefer|rather|say|later)\b))\b/iu
const NEGATED =
  /^(?:(?:has|have|had|did|does|do|could|can) (?:not|never)|(?:has|have|had|did|does|do|could|can)n['’]t|never|(?:has|have|had) yet to)\s(?!(?:\p{L}+ly )?(?:believ|think|thought|expect|want|agree|know|kn[eo]w|see|seen|feel|felt|mind|like|care|accept|rule|intend|plan|understand|realiz|realis|remember|recall|trust|support|approve|appear|seem|look|need|have|be)\p{L}*)/iu
/** Stances that a negation takes back. */
const SAYING: ReadonlySet<Stance> = new Set([
  'asserts',
  'criticises',
  'praises',
  'expects',
  'confirms',
  'promises',
  'agrees',
])
