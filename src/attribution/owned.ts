/** A noun of speech with its owner, inside what somebody says of it: "does not believe Lund’s claim that …". */
import { bare, headOf, isRoleWord } from '../speakers/roles.ts'
import { GROUPS } from '../speakers/words.ts'
import { hasMainVerb } from '../text/verbs.ts'
import { VERDICT } from '../text/verdicts.ts'
import { words } from '../text/words.ts'
import type { AttributionSpans } from '../types.ts'

const NAME = String.raw`\p{Lu}[\p{L}\p{M}.’'-]{0,30}`
/** What stands for people behind a name: "the Trump administration’s". */
const BODY =
  '(?:administration|government|ministry|army|military|campaign|camp|team|family|officials?|lawyers?|attorneys?|prosecutors?|police|party|department|office|committee|agency|spokes(?:man|woman|person))'
const OWNER = `${NAME}(?: ${NAME}){0,4}(?: ${BODY})?`
const CLAIM_NOUN =
  '(?:assertion|claim|contention|insistence|allegation|accusation|suggestion|statement|belief|charge|conclusion|assessment|argument|warning|complaint|denial)s?'
const KIND = `(?:(?!that )\\p{Ll}[\\p{L}-]{2,20} ){0,2}`
/** Before what is no part of it: "…, calling it a lie". */
const REST = `[^\\n]{12,}?(?=, (?:saying|calling|noting|arguing|adding|telling|insisting|but) |$)`
const OWNED = new RegExp(
  `(?:^|(?<=\\p{Ll} ))(?<source>${OWNER})[’']s? (?<cue>${KIND}${CLAIM_NOUN}) that (?<content>${REST})`,
  'du',
)
/** "Denied allegations by Anna Lund that …". */
const BY = new RegExp(
  `\\b(?<cue>${CLAIM_NOUN}) (?:made )?(?:by|from) (?<source>(?:the )?${OWNER}) that (?<content>${REST})`,
  'du',
)
/** "Dismissed claims by two senators that …": by people without a name. */
const BY_SOME = new RegExp(
  `\\b(?<cue>${CLAIM_NOUN}) (?:made )?(?:by|from) (?<source>(?:\\p{Ll}[\\p{L}’'-]* ){0,6}?\\p{Ll}[\\p{L}’'-]+) that (?<content>${REST})`,
  'du',
)
const SO_MANY = /^an? (?:\p{Ll}+ )?(?:group|number|pair|handful|couple) of /u

function bySome(text: string): RegExpExecArray | null {
  const found = BY_SOME.exec(text)
  const head = found && bare(headOf(found.groups!.source!.replace(SO_MANY, '')))
  return head && (isRoleWord(head) || GROUPS.has(head) || /^(?:man|woman|accusers?)$/.test(head)) ? found : null
}

/** What begins with it goes on with what is said of the claim. */
const IS_SUBJECT = /\b(?:whether|that|and|but|because|if|which)(?: the)? $/

/** What begins right after it is what somebody denies, doubts or backs: "challenged / Lund’s contention that …". */
const IS_OBJECT =
  /\b(?:den(?:y|ies|ied|ying)|disput(?:e[sd]?|ing)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|challeng(?:e[sd]?|ing)|refut(?:e[sd]?|ing)|rebut(?:s|ted|ting)?|contradict(?:s|ed|ing)?|question(?:s|ed|ing)?|doubt(?:s|ed|ing)?|back(?:s|ed|ing)?(?: on| against)?|stood by|stands? by|repeat(?:s|ed|ing)?|echo(?:es|ed|ing)?|support(?:s|ed|ing)?|confirm(?:s|ed|ing)?|defend(?:s|ed|ing)?|mock(?:s|ed|ing)?)(?: again)? (?:the )?$/

/** Most contents have none of it: a test much cheaper than the patterns. */
const SAYS_CLAIM = new RegExp(`${CLAIM_NOUN} (?:that|by|from|made) `)

/** Where source, cue and content of the one stand in some words; a verdict on it is no part of it. @param before what stands before them. */
export function ownedIn(text: string, before = ''): RegExpExecArray | null {
  if (!SAYS_CLAIM.test(text)) return null
  const found = OWNED.exec(text) ?? BY.exec(text) ?? bySome(text)
  const content = found?.indices?.groups?.content
  if (!content) return null
  const verdict = verdictIn(text.slice(...content))
  const end = verdict ?? calledIn(text.slice(...content), before + text.slice(0, found.index))
  if (end !== null) content[1] = content[0] + end
  const subject = found.index === 0 ? !IS_OBJECT.test(before) : IS_SUBJECT.test(text.slice(0, found.index))
  return verdict === null && subject ? null : found
}

/** Where a verdict on a statement that stands before it begins: "she saw it / is not true"; not "the mayor is wrong". */
function verdictIn(text: string): number | null {
  const before = VERDICT.exec(text)?.[1]
  return before && hasMainVerb(words(before)) ? before.length : null
}

/** "Rejected accusations by the board that she hid it / as “baseless”": what the one who rejects them calls them. */
const calledIn = (text: string, before: string): number | null =>
  CALLS.test(before) ? (CALLED_AS.exec(text)?.index ?? null) : null
const CALLS =
  /\b(?:reject|dismiss|describ|denounc|condemn|brand|label|slam|blast|characteri[sz]|ridicul|derid|mock)\p{Ll}* (?:[\p{L}’'-]+ ){0,4}$/u
const CALLED_AS =
  / as (?:["“‘]|(?:\p{Ll}+ly )?(?:false|untrue|baseless|groundless|unfounded|nonsense|absurd|ridiculous|malicious|lies|propaganda|a (?:lie|hoax|smear|fabrication))\b)/u

const IS_CLAIM = new RegExp(`^(?:\\p{L}+ ){0,3}${CLAIM_NOUN}$`, 'u')

/** "Lund’s claim that she had the key | is absurd" is no word of Lund’s: the statement ends before the verdict. */
export function withoutVerdict<A extends AttributionSpans>(found: A, text: string): A {
  const [cue, span] = [found.cue[0], found.content[0]]
  if (!cue || !span || found.content.length > 1 || cue.end > span.start) return found
  if (!IS_CLAIM.test(text.slice(cue.start, cue.end))) return found
  const from = Math.min(cue.start, found.source[0]?.start ?? cue.start)
  const words = text.slice(span.start, span.end)
  const verdict = verdictIn(words) ?? calledIn(words, text.slice(Math.max(0, from - 60), from))
  return verdict === null ? found : { ...found, content: [{ start: span.start, end: span.start + verdict }] }
}
