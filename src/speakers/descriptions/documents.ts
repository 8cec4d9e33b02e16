/** "The indictment", "Mueller's report", "a Justice Department filing": whose document it is, where the text says so. */
import { isCommon } from '../../text/common.ts'
import { hasWord } from '../../text/whole.ts'
import type { Span } from '../../types.ts'
import { remembered } from '../names/spelling.ts'
import { outletNamed } from '../outlets/outlets.ts'
import { outletsShown } from '../outlets/pageoutlets.ts'
import { DOCUMENTS, GROUPS, ORGANISATION_WORDS, ROLES } from '../words.ts'
import { headOf } from './descriptions.ts'

/** A name of one to four words, as it stands before or after a document. */
const NAME = `\\p{Lu}[\\p{L}\\p{N}.&’'-]{0,24}(?: (?:of (?:the )?|for |& )?\\p{Lu}[\\p{L}\\p{N}.&-]{0,24}){0,3}`
const DOCUMENT =
  /\b(indictment|charge|report|complaint|filing|memo|letter|statement|lawsuit|ruling|study|survey|poll|review|dossier|email|figure|stat|statistic|estimate|investigation|analysis|editorial|column|op-ed|ad|book|counterproposal|proposal|brief|commentary|submission|testimony|memoir|petition|tweet|audit|affidavit|data|release|finding|message|resolution|decree|communiqu[eé]|announcement|guidance|guideline|count|forecast|projection|tracker|index|number|record|chart|map|database|calculation|tally|census)s?\b/i

export interface Issuer {
  name: string
  /** Where it is named. */
  span: Span
  /** The document: "report". */
  word: string
}

/** Who has issued a document; null where the text does not say. `at` is the source's place. */
export function issuerOf(phrase: string, at: Span, text: string): Issuer | null {
  // What stands in a clause or an aside is no document that speaks.
  const word = DOCUMENT.exec(phrase.split(/,| (?:who|whom|that|which) /)[0]!)?.[1]?.toLowerCase()
  // "Reports have it": anybody’s.
  if (!word || isOfPeople(phrase) || POLLS.test(phrase) || /^reports$/i.test(phrase)) return null
  const kind = KINDS.find((each) => each.split('|').includes(word)) ?? word
  const inPhrase = named(phrase, kind, text)
  if (inPhrase)
    return {
      word,
      name: inPhrase.name,
      span: { start: at.start + inPhrase.at, end: at.start + inPhrase.at + inPhrase.name.length },
    }
  const whose = (WHOSE_STUDY.exec(phrase) ?? OF_WHOM.exec(phrase))?.[1]
  if (whose) {
    const start = at.start + phrase.indexOf(whose)
    return { word, name: whose, span: { start, end: start + whose.length } }
  }
  if (
    !/^(?:the|this|that|these|those|its|his|her|their|\p{Ll})/iu.test(phrase) ||
    /^(?:an?|another|new|recent|some|several|many|most|few|numerous|various)\b|\bother\b/i.test(phrase)
  )
    return null
  if (isAnybodys(word) && !/^(?:the|this|that|these|those) /i.test(phrase)) return null
  const from = Math.max(0, at.start - REACH)
  const before = named(text.slice(from, at.start), kind, text, isAnybodys(word) ? BY : ISSUING)
  if (before && isOfSeveral(text, from + before.at, before.name)) return null
  return (
    before && { word, name: before.name, span: { start: from + before.at, end: from + before.at + before.name.length } }
  )
}

/** "The joint letter from Rumia, Norland, and Halda": not Rumia's alone, nor Halda's. */
const isOfSeveral = (text: string, at: number, name: string): boolean =>
  /^,? and (?:the )?\p{Lu}|^, \p{Lu}[\p{L} ]{1,30},? and \p{Lu}/u.test(
    text.slice(at + name.length, at + name.length + 60),
  ) ||
  /\b(?:by|from|of) (?:the )?\p{Lu}[\p{L} ]{1,30}(?:, \p{Lu}[\p{L} ]{1,30})*,? and (?:the )?$/u.test(
    text.slice(Math.max(0, at - 100), at),
  )

/** "The Department of Ferries’s 2012 Harbour Safety Study": the department's, whatever it is called. */
const WHOSE_STUDY =
  /^(?:[Tt]he )?(\p{Lu}[\p{L}.&-]*(?: (?:(?:of|for|and) (?:the )?)?\p{Lu}[\p{L}.&-]*){1,5})[’']s? (?:\d{4} )?(?:\p{Lu}[\p{L}-]* ){1,7}(?:Study|Survey|Report|Review|Assessment|Index)$/u

/** "A statement of the Halda Electoral Commission": who speaks in it, and not what it is about. */
const OF_WHOM =
  /^(?:[Aa]n?|[Tt]he) (?:\p{Ll}+ )?(?:statement|message|resolution|decree|announcement|communiqu[eé]) of (?:the )?(\p{Lu}[\p{L}.&-]*(?: (?:(?:of|for|and) (?:the )?)?\p{Lu}[\p{L}.&-]*){1,6})/u

/** Of these everybody has some: whose they are says "by" or "from". */
export const isAnybodys = (word: string): boolean =>
  /^(?:data|release|finding|guidance|guideline|count|forecast|projection|tracker|index|number|record|chart|map|database|calculation|tally|census)$/.test(
    word,
  )
/** "Polls taken before" are anybody’s. */
const POLLS = /^(?:the )?(?:\p{Ll}+ )?(?:polls|surveys|poll numbers)\b/iu
/** One document by either word. */
const KINDS = ['indictment|charge', 'poll|survey', 'book|memoir']
/** "Voters questioned in the poll", "a judge who read the report": people, and no document. */
function isOfPeople(phrase: string): boolean {
  const before = phrase.split(DOCUMENT)[0]!
  const head = headOf(phrase).replace(/^[^\p{L}\d%]+|[^\p{L}\d%]+$/gu, '')
  return (
    / (?:who|whom) /.test(before) ||
    /^(?:percent|%|\d+%?|those|people|one|two|three|four|five|six|seven|eight|nine|ten|half|third|quarter|majority)$/.test(
      head,
    ) ||
    GROUPS.has(head) ||
    (ROLES.has(head) && !DOCUMENTS.test(head))
  )
}

/** How far back a document's issuer is looked for, in characters. */
const REACH = 4000

/** The last issuer named for a document of that kind. @param whole the article's text, which may have its name as a word. */
function named(
  text: string,
  kind: string,
  whole: string,
  patterns: readonly RegExp[] = ISSUING,
): { name: string; at: number } | null {
  // Names stand near the document: the places where it is written, from the last.
  const { document, place } = patternsOf(kind)
  for (const { index } of [...text.matchAll(place)].reverse()) {
    const from = Math.max(0, index - NEAR)
    const found = namedNear(
      text.slice(from, index + NEAR),
      document,
      kind.startsWith('indictment') ? [CHARGING, ...patterns] : patterns,
      whole,
    )
    if (found) return { name: found.name, at: from + found.at }
  }
  return null
}
const NEAR = 120

function namedNear(
  near: string,
  document: RegExp,
  patterns: readonly RegExp[],
  whole: string,
): { name: string; at: number } | null {
  let last: { name: string; at: number } | null = null
  for (const pattern of patterns)
    for (const match of near.matchAll(pattern)) {
      const { name: written, words } = match.groups as { name: string; words?: string }
      if (words !== undefined && !document.test(words)) continue
      const name = written
        .replace(/^(?:The|An?) (?=\p{Lu})/u, '')
        .replace(NEXT_SENTENCE, '')
        .replace(POSSESSIVE, '')
      if (NEXT_SENTENCE.test(written) && !match[0].endsWith(written)) continue
      // "Charges announced by Lund" are the prosecutors'.
      if (patterns.includes(CHARGING) && / announced (?:\S+ ){0,3}by /.test(match[0])) continue
      // "Records obtained by the Meridian", or by its Ada Lund, are another's.
      const holder = written.split(/[’']s /)[0]!.replace(/\.$/, '')
      if (/ obtained by /.test(match[0]) && (outletNamed(holder) || outletsShown(whole).has(holder))) continue
      const at = match.index + match[0].indexOf(name)
      const common =
        !name.includes(' ') && ((isCommon(name) && !outletNamed(name)) || hasWord(whole, name.toLowerCase()))
      // "Court records"
      if (!name.includes(' ') && ORGANISATION_WORDS.test(name)) continue
      if (!common && !NO_ISSUER.test(name) && (!last || at > last.at))
        last = { name: name + (goesOn(name, near.slice(at + name.length)) ?? ''), at }
    }
  return last
}

/** "Centers for Disease Control | and Prevention": of a name that says for what. */
const goesOn = (name: string, after: string): string | undefined =>
  / (?:for|of) |Food$/.test(name) ? AND_FOR.exec(after)?.[0] : undefined
const AND_FOR =
  /^ and (?:Prevention|Development|Rehabilitation|Agriculture|Technology|Industry|Training|Research|Human|Urban|Environment|Wildlife|Natural|Consumer|Cultural|Drug|Health)(?: (?:Organi[sz]ation|Administration|Agency|Services|Development|Resources|Affairs|Protection))?(?![\p{L}-])|^ and (?!Minister|President|Secretary|Director|Head)\p{Lu}\p{Ll}+ of (?:the )?\p{Lu}\p{Ll}+(?![\p{L}-])/u

/** "Halda University. | The". */
const NEXT_SENTENCE = /(?<=\p{L}{3})\.(?: .*)?$/u
/** "Lund's", "Lund's Monday" tweet. */
const POSSESSIVE = /[’']s?(?: (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)?$/

/** What stands with a capital before a document and has not issued it. */
const NO_ISSUER =
  /^(?:According|Amid|Following|Despite|Citing|Based|As|By|For|With|From|To|Of|While|Since|Some|Many|Several|Other|Such|All|Both|Another|The|This|That|These|Those|A|An|In|On|His|Her|Their|Our|Its|But|And|When|Where|What|Which|After|If|Read|New|North$|South$|East$|West$|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/

/** A kind of document at the beginning of a word, and where one is written. */
const patternsOf = remembered((kind) => ({
  document: new RegExp(`(?:^| )(?:${kind})s?\\b`, 'i'),
  place: new RegExp(`\\b(?:${kind}${kind.startsWith('indictment') ? '|indicted|charged' : ''})s?\\b`, 'gi'),
}))

/** "Lund called a report …" is not Lund's. */
const NO_PART =
  '(?:an?|the|this|that|his|her|its|their|our|another|any|no|by|in|on|of|to|for|from|with|about|and|or|as)\\b'

/** "The Justice Department indicted twelve officers". */
const CHARGING = new RegExp(
  `(?<![\\p{L}’'-])(?<name>${NAME}) (?:has |have |had )?(?:also |formally )?(?:indicted|charged)\\b(?! (?:that|with)\\b)`,
  'gu',
)
/** "The Halda | prosecutor's office": what makes a body of a place or a nation. */
const BODY =
  "(?: (?:government|military|police(?: department| force)?|campaign|administration|army|navy|intelligence|embassy|(?:(?:chief|state|public|district|city|county) )?\\p{Ll}+[’']?s?[’']? office))?"
/** A name and the words of which one may be the document. One pattern for all kinds, since compiling one costs milliseconds. */
const ISSUING = [
  `(?<name>${NAME}${BODY})(?:[’']s?(?: (?:19|20)\\d\\d)?)? (?=(?<words>(?:(?!${NO_PART})[\\p{Ll}-]+ ){0,2}[\\p{Ll}-]+))`,
  `(?<words>\\p{L}[\\p{Ll}-]*) (?:(?:was|were|is|filed|issued|brought|released|published|returned|obtained|secured|announced|unsealed|made|written|signed|drafted|compiled|collected|provided|gathered|conducted|prepared) )*(?:(?:on |last |this |earlier |late )*(?:week|month|year|today|yesterday|recently|\\p{Lu}\\p{Ll}+day|(?:January|February|March|April|June|July|August|September|October|November|December)(?: \\d{1,2})?) )?(?:by|from) (?:the )?(?:(?!(?:of|at|in|for|and|with|who|to|on|a|an|his|her) )[\\p{Ll}-]+ ){0,4}(?<name>${NAME}${BODY})`,
  `(?<name>${NAME}) (?:has |have |had )?(?:already )?(?:filed|issued|brought|released|published|returned|obtained|secured|announced|unsealed|wrote|sent) (?=(?<words>(?:\\S+ ){0,3}\\S+))`,
].map((source) => new RegExp(`(?<![\\p{L}’'-])${source}`, 'gu'))
const BY = ISSUING.slice(1, 2)
