/** Something written, shown or laid down, that speaks for whoever made it: "the note", "a complaint filed against him". */
import { DOCUMENTS } from '../words.ts'

/** @param head the word that heads a phrase, in small letters. */
export const isWritten = (head: string): boolean =>
  head !== 'number' &&
  [head, head.replace(/s$/, ''), head.replace(/ies$/, 'y')].some((word) => DOCUMENTS.test(word) || LAID_DOWN.test(word))
const LAID_DOWN =
  /^(?:e-mail|rule|regulation|guidance|guideline|policy|notice|act|amendment|pledge|log|return|obituary|speech|clause|decree|mandate|directive|doctrine|charter|manifesto|ordinance|statute|contract|measure|headline|caption|chart|ranking|index|projection|forecast|model|simulation|experiment|passage|chapter|diary|minutes|metrics|app|cover|memorandum|subpoena|warrant|motion|injunction|screenshot|blueprint|database|order|suit|story|page|version|listing|film|webpage|website|clip|biography|bio|commentary|notification|handbill|leaflet|pamphlet|brochure|write-up|paper|counterclaim|countersuit|manual|handbook|playbook|guidebook|guide|newsletter|brief|advisory|bulletin|documentary|trailer|piece|column|note|essay|blog|op-ed|evaluation|map|dictionary|encyclopedia|textbook|preprint|count|tracker|dashboard|visualization|tool|decision|citation|estimate|number|test|trial|calculation|update|code|announcement|declaration|paragraph|sentence|section|provision|scripture|novel|episode|placard|calendar|timetable|questionnaire|curriculum|syllabus|autopsy|census|audit|advert|commercial|remarks|profile|summary|subhead|exhibit|outline|investigation|inquiry|probe|briefing|dissent|draft|copy|form|documentation|chyron|flowchart|infographic|diagram|videotape|flyer|flier|ledger|timeline|thread|glossary|itinerary|communication|correspondence|opinion|invitation|alert|protocol|wording|faq|insert|translation)$/

/**
 * "A letter first shown by", "the report out Tuesday", "a Gull Journal paper", "a series of new surveys": a piece of writing whose
 * word does not end the phrase, or stands behind how many or whose.
 */
export function isPiece(phrase: string): boolean {
  const of = QUANTITY.exec(phrase)
  if (of) return isPiece(phrase.slice(of[0].length))
  if (OF_A_NAME.test(phrase)) return isNoun(phrase.slice(phrase.lastIndexOf(' ') + 1))
  const words = phrase.split(PREPOSITION)[0]!.split(' ')
  const end = words.findIndex((_, i) => i > 0 && goesOn(words, i))
  return isNoun(words.at(end < 0 ? -1 : end - 1)!)
}
/** "Halda Academy of Ferries review". */
const OF_A_NAME =
  /^\p{Lu}[\p{L}.’'-]*(?: (?:\p{Lu}[\p{L}.’'-]*|of|for|the|and|&))* of (?:\p{Lu}[\p{L}.’'-]*|of|for|the|and|&| )+ \p{Ll}+$/u
const isNoun = (word: string): boolean => /^\p{Ll}/u.test(word) && !VERB_TOO.test(word) && isWritten(word.toLowerCase())
/** Words that are as often verbs or people: "those who research", "the close call". */
const VERB_TOO =
  /^(?:act|figure|form|post|text|plan|deal|list|note|page|order|guide|tool|model|rule|suit|test|count|probe|star|bill|law)s?$/

const QUANTITY =
  /^(?:(?:an?|the|one|some|many|most|several|all|few|dozens|hundreds|thousands|a number|number|series|trio|pair|handful|couple|slew|volley|host|string|raft|flurry|spate|majority|none|decades|years) )*(?<=(?:one|some|many|most|several|all|few|dozens|hundreds|thousands|number|series|trio|pair|handful|couple|slew|volley|host|string|raft|flurry|spate|majority|none|decades|years) )of (?:(?:the|these|those|his|her|its|their|our) )?/iu
const PREPOSITION =
  / (?:of|for|to|in|on|from|by|with|at|about|into|over|under|against|between|before|after|during|who|which|that|whose)(?= |$)|[,(]/u

/** What follows a noun that is no part of its name: "out", "filed", "Tuesday", "he wrote", "ICE filed". */
const goesOn = (words: readonly string[], i: number): boolean =>
  BEHIND.test(words[i]!) || (/^\p{Lu}/u.test(words[i]!) && PARTICIPLE.test(words[i + 1] ?? ''))
const PARTICIPLE =
  /^(?:\p{Ll}{2,}ed|put|sent|made|seen|read|written|drawn|taken|given|shown|kept|leaked|found|wrote|held)$/u
const BEHIND =
  /^(?:\p{Ll}{2,}(?:ed|ing)|out|put|sent|made|seen|written|drawn|taken|given|shown|kept|held|last|this|earlier|late|first|recently|he|she|they|it|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/u
