/** What counts as a statement at all. */

import { isQuestion } from '../text/questions.ts'
import { reportedBy } from '../text/reportedby.ts'
import { hasAuxiliary, hasVerb, isFiniteVerb, lacksSubject } from '../text/verbs.ts'
import { substance, words } from '../text/words.ts'
import type { Stance } from '../types.ts'

/** Words with which pages speak to their readers about themselves. */
const FURNITURE =
  /\b(?:subscribe|sign up|newsletter|click here|read more|read also|see also|follow us|follow @|all rights reserved|copyright|contributed(?: to this (?:report|story|article)\b|\.?$)|this (?:story|article|post|page) (?:has been|was|will be) (?:updated|corrected)|correction:|getty images|file photo|photo by|advertisement|your inbox|terms of (?:use|service)|privacy policy|cookies?|download (?:the|our)|watch (?:live|below|the video)|listen to|join the conversation|comments? (?:section|below)|material may not be published|follow (?:him|her|them|me) on|reach (?:him|her|me) at|this is a breaking|(?:at|in|on|via|from|through) (?:the following|this) link|is a (?:reporter|columnist|correspondent|contributor) (?:for|at|with)|editing by|reporting by|of readers think|(?:may|can) be reached at|this (?:live )?blog (?:is|was|has|will)|(?:is|concludes) \S{2,20} live blog)\b/iu
/** Why a source has no name is about the page, and no news: "The official was not authorized to speak to reporters." */
const UNNAMED =
  /^(?:(?!["“])\S+ ){0,9}(?:officials?|sources?|persons?|people|aides?|advis[eo]rs?|diplomats?|he|she|they)\b[^."“]{0,60}\b(?:not authori[sz]ed to|on (?:the )?condition of anonymity|(?:asked|requested) (?:not to be (?:named|identified)|(?:to remain )?anonym(?:ity|ous))|declined to be (?:named|identified))(?:(?!\b(?:told|said|says|confirmed)\b)[^."“]){0,140}\.?$/iu
/** Nor is which outlet had the news before others. */
const FIRST_TO =
  /^(?:\S+ ){1,3}?(?:(?:was|were|is|had) )?(?:first|earlier|previously|initially) (?:reported|broke|broken|revealed|published|disclosed) (?:on \p{L}+day )?(?:(?:the|this) (?:news|story)|it|by (?:the |The )?\p{Lu}[^.;:,]{1,50})(?: (?:on|late|earlier) [^.,;:]{1,25})?\.?$/u
/** Nor whom the outlet has asked: "We asked the port whether it would close." */
const WE_ASKED =
  /^(?:We(?:[’']ve| have| are|[’']re)? (?:still |also )*(?:asked|contacted|approached|reached out to|waiting for|awaiting|put (?:this|these|the) \p{L}+ to)\b|\p{Lu}[\p{L} ]{2,40} (?:has|have) (?:asked|contacted|approached|reached out to) \S.{0,60} for (?:a )?(?:comment|response|reaction)\b)/u
/** What is remarked on what stands before, and is its status: "The claim could not be independently verified." */
const UNVERIFIED =
  /^(?:There (?:was|is|has been) no (?:(?:immediate|independent|official) )*confirmation(?: (?:from|by|of the (?:claim|report)) [^,;]{2,40})?|(?:Neither|The|That|This|These|Those|Either) (?:claim|report|account|allegation|figure|video|statement)s? (?:could|has|have) (?:not )?(?:immediately |independently |yet )*(?:be |been )(?:immediately |independently )*(?:verified|confirmed))\.?$/u
/** The same as what a source asks for. */
const NAMELESS = /^(?:not )?(?:to )?(?:not )?(?:be (?:named|identified|quoted by name)|remain anonymous|anonymity)\b/i
/** A script or a style sheet that has come along with a page's text. */
const CODE = /\|\||&&|=>|\w\(\{|\}\);|['"\w]: ?['"{]|\.\w{1,30}\(|[{;] ?[\w-]{2,30}: ?[#\w]|<\/?\w{1,12}[ >]/u
/** "No such threat had been made" tells something. */
const GREETING =
  /^(?:good (?:morning|evening|afternoon|day)|hello|hi|thanks?(?: you)?|welcome|yes|no(?! (?!more\b|worries|problem|thanks|way\b)\p{Ll})|well|okay|ok|right|sure|exactly|correct)\b/iu

/** On somebody's word: a clause, or a noun phrase that says enough ("an indictment of twelve officers"). */
export function isStated(text: string, stance: Stance): boolean {
  const found = words(text)
  const content = substance(text)
  if (FURNITURE.test(text) || NAMELESS.test(text) || isCode(text) || isTable(text) || isTitle(text)) return false
  if (content === 0) return found.length >= 4 && hasVerb(found)
  if (GREETING.test(text) && content < 3) return false
  if (stance === 'declines-to-comment' && content < 2) return false
  if (isQuestion(text)) return content >= 3
  return (hasVerb(found) && found.length >= 2) || (content >= 4 && !/^(?:him|her|them|us|me|it)\b/i.test(text))
}

/** In quotation marks: a pronoun and its verb, though the list of verbs lacks it: “This saves everything”, “We thank you all”, “They lied”. */
export const isShortSentence = (text: string): boolean => SHORT_SENTENCE.test(text) && !isTitle(text)
const SHORT_SENTENCE =
  /^["“‘']?(?:(?:[Hh]e|[Ss]he|[Ii]t|[Tt]his|[Tt]hat) (?:\p{Ll}+ly )?\p{Ll}{2,}(?:(?<!le|ou|nes|thi)s|ed)\b|(?:I|[Ww]e|[Yy]ou|[Tt]hey) (?!of|all|both|two|three|alone|too|guys|people|who|and|or|with|from|in|at|on|for|not|as)\p{Ll}{3,} \p{L}{2,})/u

/** On the page's own word: a clause with a subject, and no talk about the page itself. */
export function isOwnStatement(text: string): boolean {
  const found = words(text)
  if (
    (found.length < 5 && !FOUR_WORDS.test(text)) ||
    substance(text) < 2 ||
    isQuestion(text) ||
    FURNITURE.test(text) ||
    UNNAMED.test(text) ||
    reportedBy(text) !== null ||
    FIRST_TO.test(text) ||
    WE_ASKED.test(text) ||
    UNVERIFIED.test(text)
  )
    return false
  if (isCode(text) || isTable(text) || !/\p{L}/u.test(text.replace(/<[^<>]{1,400}>/g, ''))) return false
  if (/^(?:good (?:morning|evening|afternoon)|hello|welcome)\b/i.test(text)) return false
  if (/^\p{Ll}/u.test(text) && lacksSubject(found)) return false
  if (NAMES_ONLY.test(text) && found.filter((_, i) => isFiniteVerb(found, i)).length < 2) return false
  // "Asked if it is so." stands before what was answered.
  if (/^Asked\s(?![\s\S]*,\s(?!who\b|which\b))/.test(text)) return false
  if (text === text.toUpperCase() || text.length > 1200 || endsQuotation(text)) return false
  // A sentence with its full stop and so many words has a verb, though it be one that the list lacks.
  const whole = found.length >= 9 && /[.!?]["”’)]{0,3}$/.test(text)
  return (
    (whole || found.some((_, i) => i > 0 && isFiniteVerb(found, i))) &&
    !/^(?:whether\b(?!.*,)|(?:who|whom|which|whose|where|when|to|of|in|on|at(?! (?:least|most)\b)|by|as|with|after|before|during|while|if|than|from)\b)/.test(
      text,
    )
  )
}

/** "Two sailors were injured.": a whole sentence of four words that names who, and what befell them. */
const FOUR_WORDS =
  /^(?!(?:It|He|She|They|We|You|I|This|That|There|These|Those|What|Who|Here|Nothing|Everything|All|So|But|And|Not)\b)\p{Lu}[\p{L}\d’'-]*(?: [\p{L}\d’'-]+)? (?:was|were|(?:has|have) been) (?:\p{Ll}{3,}(?:ll|r|nd|st|ct|ck|s|v|u|t|k|p|m|n|c|d)ed|hurt|shot|found|held|shut|stolen|beaten)\.$/u

/** "This shows how": what it shows is told by somebody. */
export const breaksOff = (text: string): boolean => /\s(?:how|why|what|whether|if)$/.test(text)

/** "How the town found its harbour": a title that only names what is told below it. */
const NAMES_ONLY = /^(?:How|Why|What|Where|When|Who)\s(?![\s\S]*(?:,\s|[.!?]["”’)]{0,3}$))/

/** Braces or brackets are in code as no writer has them, and in most of its words; a text that speaks of code has a few. */
function isCode(text: string): boolean {
  if (!/[{}]/.test(text) || !CODE.test(text)) return false
  const all = text.split(/\s+/)
  return all.filter((each) => /[{}()=;<>#&|]|:$/.test(each)).length > all.length / 4
}

/** "Biden 15 7 ✓ ✓ Sanders 17 8 ✓ ✓": cells of a table that have come along as words, figure behind figure. */
function isTable(text: string): boolean {
  if (!FIGURES.test(text)) return false
  const all = text.split(/\s+/)
  return all.filter((each, i) => CELL.test(each) && CELL.test(all[i - 1] ?? '')).length >= CELLS
}
const CELL = /^(?:[+−≥≤<>~-]?[$£€]?\d[\d.,]*[%KM+]?|[✓✔✗✘])$/u
const FIGURES = /[\d✓✔✗✘][%KM+]? [+−≥≤<>~$£€✓✔✗✘\d-]/u
/** Telephone numbers and scores have fewer in a row. */
const CELLS = 5

/** "State of the Union": every word that can have a capital has one. */
export function isTitle(text: string): boolean {
  const found = words(text)
  let content = 0
  for (const word of found) {
    if (word.stop) continue
    if ((!word.capital && !/^\d/.test(word.text)) || ++content === 6) return false
  }
  return !hasAuxiliary(found)
}

/** The tail of what somebody said, with its "said Lund": a quotation ends in it that did not begin in it. */
function endsQuotation(text: string): boolean {
  const close = text.indexOf('”')
  const open = text.indexOf('“')
  return (close >= 0 && (open < 0 || open > close)) || /^[^"]*[.,?!]['’]?"\s/.test(text)
}
