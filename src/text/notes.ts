import type { NoteKind } from '../types.ts'

/** What an outlet says about its own page: who helped, what was changed, whose rights. */

const PAGE =
  '(?:story|article|post|report|piece|column|headline|caption|graphic|editorial|essay|alert|list|item|page|version)'
const WRONG =
  '(?:incorrect|erroneous|mistaken|wrong|misstate|misspell|misspelt|misidentif|misattribut|mis-attribut|misquot|mischaracteri)'

const NOTES = [
  /^(?:corrections?|clarifications?) ?(?:&|and) ?(?:clarifications?|amplifications?|corrections?)\b/iu,
  // "April 3: This story was updated with the Dow’s close."
  new RegExp(
    `^(?:\\p{L}{3,9}\\.? \\d{1,2}(?:, \\d{4})?|\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?)[:,] (?:this|the) ${PAGE} (?:was|has been|is)\\b`,
    'iu',
  ),
  // "Dollar General has 16,000 stores. An earlier version of this story incorrectly said it had over 14,000."
  new RegExp(
    `^[^"“”]{0,260}\\b(?:earlier|previous|prior|original|initial) (?:version|headline) of (?:this|the) ${PAGE}\\b.{0,60}\\b${WRONG}`,
    'iu',
  ),
  new RegExp(
    `^[^"“”]*\\b${WRONG}[^"“”]{0,120}\\bin an? (?:earlier|previous) version of this ${PAGE}\\b[^"“”]{0,40}$`,
    'iu',
  ),
  // "In a story March 11 about the Boeing 737, The Associated Press reported erroneously that China grounded its models."
  new RegExp(
    `^in (?:an? |some )?(?:earlier )?(?:story|stories|item|report|graphic|caption)s? .{0,240}\\b${WRONG}`,
    'iu',
  ),
  // "(We added a new top to this post at 12:40 p.m. ET.)"
  /^\(?we(?:['’]ve| have)? (?:most recently |last |first |also |just )?(?:added|updated|put|topped|rewrote|published)\b[^.]{0,80}\b(?:post|story|page|report)\b/iu,
  new RegExp(`^an? corrected version of (?:this|the) ${PAGE} (?:is|appears|follows)\\b`, 'iu'),
  /^(?:\p{P}\s?){0,3}(?:this (?:story|article|post|report|page|piece|column|headline|sentence|paragraph|is a (?:developing|breaking)(?: news)? story|(?:story|article) (?:is|was)|content (?:was|is))\b.{0,60}\b(?:updat|correct|develop|originally|first|appear(?:s in the|ed)|published|revis|amend|clarif|edited|translat|version|breaking|misstated|incorrectly))/iu,
  /^(?:editor[’']?s?['’]? note|author[’']?s? note|correction(?: appended)?|corrections?|clarification|disclosure|disclaimer|update(?:d)?|note to readers|note)\b ?(?:\(.{1,40}\) ?)?[:.—–-]/iu,
  /^(?:correction|clarification|update|editor[’']?s?['’]? note)s?,? (?:\p{L}{3,9}\.? \d{1,2}|\d{1,2} \p{L}{3,9}|\d{1,2}[:.]\d\d|\d{1,2}\/\d{1,2})[^:]{0,30}:/iu,
  /^(?:an?|the|our) (?:earlier|previous|original|prior|initial) (?:version|headline) (?:of|for|on|to) (?:this|the|our) (?:\p{L}+ )?(?:story|article|post|report|piece|column|headline)\b/iu,
  /^correction appended\.?$/iu,
  /^\(?(?:additional )?(?:reporting|writing|contributions?|research|editing) (?:by|from|contributed by)\b/iu,
  /\bcontributed (?:to (?:this|the|our) (?:report|story|article|post|piece|column|coverage)|reporting\b|from \p{L}+)[^.]{0,60}\.?$/iu,
  /^(?:\p{Lu}[\p{L}.’'-]+,? (?:and )?){1,12}contributed\b.{0,120}$/u,
  /^contribut(?:ing|ors?) ?:/iu,
  /^(?:\p{Lu}[\p{L}.’'-]+,? (?:and )?){1,8}reported from\b[^.]{2,120}\.?(?: .{0,300})?$/u,
  /^with (?:\p{L}+ ){0,4}(?:wires?|wire services|wire reports|staff reports|files|agencies|agency reports)\.?$/iu,
  /^(?:©|\(c\)|copyright\b)(?! ?getty)[^a-z]{0,3}.{0,300}$/iu,
  /\ball rights reserved\b|\bmay not be (?:published|reproduced|reprinted|republished)\b/iu,
  /^the (?:views|opinions) (?:and opinions )?(?:expressed|in this)\b/iu,
  /^(?:opinions|views) expressed\b/iu,
  // "Reid Moss teaches in Norvik. The opinions expressed in this commentary are his own."
  /\bthe (?:views|opinions) expressed (?:in this|here)\b[^"“”]{0,90}$/iu,
  /^(?:\p{P} )?this (?:report|story|article) (?:contains|includes|is based (?:in part )?on) (?:material|wire|reporting|reports|information)\b.{0,80}$/iu,
  /^(?:\p{L}+ )?transcripts? (?:is|are) (?:created|provided|produced|generated)\b|^this is a (?:rush|lightly edited|partial) transcript\b|^a (?:lightly |slightly )?(?:edited|condensed) (?:transcript|version) of (?:our|the|this)\b/iu,
  /^(?:content created by|for (?:licensing|syndication|reprint)\b).{0,200}\b(?:available|contact|licens)/iu,
  /^(?:our|this) (?:fact[- ]check(?:ing)? )?(?:work|coverage|reporting|project|series) is (?:supported|funded|made possible)\b/iu,
  /^(?:as|first|originally) published (?:in|on|by)\b.{0,60}$/iu,
  /^a version of this (?:article|story)\b/iu,
  /^(?:\*? ?)?source: .{1,60}$/iu,
  /^h\/t:? .{1,60}$/iu,
  /^follow \p{L}+(?:['’]s)? (?:coverage|reporters?)\b.{0,160}$/iu,
] as const

const KINDS: readonly (readonly [NoteKind, RegExp])[] = [
  ['retraction', /\bretract(?:ed|ion|s)\b|\b(?:story|article|report|post) (?:has been|was) withdrawn\b/iu],
  [
    'correction',
    /\bcorrect(?:ed|ions?|s|ing)\b|\b(?:misstated|misspelled|misspelt|misidentified|mischaracterized|misquoted|misattributed|incorrectly|erroneously|wrongly|mistakenly)\b/iu,
  ],
  ['clarification', /\bclarif(?:y|ied|ies|ication)\b/iu],
  ['update', /\b(?:updat(?:ed?|es|ing)|amended|revised|edited to)\b/iu],
]

/** What a note says was done to its page. */
export const noteKindOf = (note: string): NoteKind => KINDS.find(([, words]) => words.test(note))?.[0] ?? 'other'

/** "This story has been updated…", "Associated Press writer … contributed", copyright lines. */
export function isNote(line: string): boolean {
  if (line.length > 900) return false
  // "[Editor’s note: …]", "* Correction: …", "— Editors' note: …"
  const plain = line.replace(/^(?:(?!["“”'‘’])[\p{P}\p{S}\s]){1,4}/u, '')
  return NOTES.some((pattern) => pattern.test(line) || (plain !== line && pattern.test(plain)))
}

const AUTHOR =
  /^(?:[•—–*-] ?)?(?:\p{Lu}[\p{L}.’'-]*,? ){2,4}(?:is|was|has been) (?:an? |the |one of )?.{0,120}\b(?:journalist|reporter|editor|correspondent|writer|columnist|author|contributor|fellow|professor|host|director|producer|analyst|blogger|freelancer?)\b|\b(?:[Hh]is|[Hh]er) (?:latest|new|most recent) book is\b|\b(?:can|may) be (?:reached|contacted) at\b/u

/** A line that, at the end of a page, is about its author: "Reid Moss is a journalist based in Norvik." */
export const readsLikeAuthor = (line: string): boolean => line.length <= 500 && !/["“]/.test(line) && AUTHOR.test(line)

/** A line about the author: "Joshua Yaffa is a New Yorker contributor". */
export function isAboutAuthor(line: string, byline: string | null): boolean {
  if (!byline || line.length > 600) return false
  const name = byline
    .replace(/^by\s+/iu, '')
    .split(/,| and | & |\||;|\s[-–—]\s/u)[0]!
    .trim()
  if (name.split(/\s+/u).length < 2 || name.length > 60) return false
  const start = line.toLowerCase().indexOf(name.toLowerCase())
  if (start < 0 || start > 8) return false
  return /^,? (?:\(.{1,40}\),? )?(?:is|was|are|writes|covers|reports|has (?:been|covered|written|served)|can be|teaches|works|,|a\b|an\b|the\b|former|founder|author|follow)/iu.test(
    line.slice(start + name.length),
  )
}
