/** What a text says somebody is: "Kremlin spokesman" before a name, ", a doctor" after it. */
import { countryNamed } from './names/countries.ts'
import { isFirstName } from './names/firstnames.ts'
import { ROLES, TITLES } from './words.ts'

/** A word without its full stops and possessive, in small letters. */
export const bare = (word: string): string =>
  word
    .toLowerCase()
    .replace(/\./g, '')
    .replace(/[’']s?$/, '')

/** "Norland", "Norwegian", "Norway’s". */
export const isNation = (word: string): boolean => countryNamed(word.replace(/[’']s$/, '')) !== null

const COURTESY = /^(?:mr|mrs|ms|miss|dr|messrs|mx|msgr)$/
/** "North Korean leader": a nation of one word or two. */
const opensNation = ([one, two]: readonly string[]): boolean => isNation(one ?? '') || isNation(`${one} ${two}`)

/** A word that says what somebody is: a title or a role, in the singular or plural. */
export function isRoleWord(word: string): boolean {
  const plain = bare(word)
  // "Omar Ag Halda": a son of Halda's, and no attorney general.
  if (COURTESY.test(plain) || word === 'Ag') return false
  if (/^(?:Del|Atty)\.$|^(?:AG|ADA|DA|PC|DI|DCI|DCS|CM|MEC|MMC)$/.test(word)) return true
  if (RANK.test(plain)) return true
  const last = plain.slice(plain.lastIndexOf('-') + 1)
  // "Chief-of-Staff"
  const first = /^(\p{L}+)-(?:of|at|in)-/u.exec(plain)?.[1] ?? last
  return TITLES.has(plain) || [plain, plain.replace(/s$/, ''), last, first].some((each) => ROLES.has(each))
}
/** "Brig-Gen", "Lt-Col": as British papers write it. */
const RANK = /^(?:brig|maj|lt|lieutenant|major|vice|rear)-(?:gen|general|col|colonel|cdr|commander|adm|admiral)$/
/** A word that ends as those for trades do: "ferryman", "archivist". */
export const isTrade = (word: string): boolean => TRADE.test(word)
const TRADE = /^\p{Ll}{3,}(?:ist|man|woman|person|ician|smith)$/u

/** A word of a title that holds none by itself: "National", "deputy". */
export const isPartOfTitle = (word: string): boolean =>
  /^(?:national|security|state|foreign|defen[cs]e|interior|finance|army|navy|police|special|first|vice|deputy|acting|former|ex|then|assistant|associate|senior)$/.test(
    bare(word),
  )

/** A word that says by itself what somebody is: no "National". */
export const isHolder = (word: string): boolean => isRoleWord(word) && !isPartOfTitle(word)

/** Where a noun phrase ends: at a clause, a comma, or a second thing. */
const PHRASE_END =
  /,| (?:who|whom|whose|which|that|and|but|when|where|while|as|said|says|told|tells|wrote|born|based)\b|;|\s[–—-]+\s|\(|[.?!]?\s?(?:["“”]|'')|[.?!](?=\s)(?<=(?:\p{Ll}{4}|\p{Lu}{3})[.?!])(?<!(?:Asst|Capt|Prof|Supt|Dept|Cmdr|Pres)\.)/u
/** Where the words behind the head begin. */
export const AFTER_HEAD = / (?:of|for|at|to|in|on|with|from|by|under|behind|during|near)\b/

/** The word that heads a noun phrase: "ambassador" of "the U.S. ambassador to Russia". */
export const headOf = (phrase: string): string => phrase.split(AFTER_HEAD)[0]!.trim().split(' ').at(-1) ?? ''

/**
 * The role in what follows a name and its comma: "a doctor", "the U.S. ambassador to Russia", "R-Ky.", "48, a teacher from
 * Halda, who …". Null where it is something else.
 */
export function roleAfter(text: string): string | null {
  const plain = text.replace(/^\d{1,3}(?:-year-old)?,? (?:(?:is|was) )?/, '').replace(/^who (?:is|was) /, '')
  // "…, has become the source of anxiety", "…, whose husband"
  if (CLAUSE.test(plain) || /^(?:and|or|but) /.test(plain)) return null
  const letter = /^[RDI]-[A-Z][\w.]*(?: ?[A-Z]\w*\.?)?/.exec(plain)?.[0]
  if (letter) return letter
  const opening =
    /^(?:an?|the|its|his|her|their|then(?: the| an?)?|also an?|one of (?:the|its|his|her)) /i.exec(plain)?.[0] ?? ''
  let phrase = plain.slice(opening.length)
  phrase = phrase.slice(0, end(phrase)).replace(/[.\s]+$/, '')
  if (!phrase || phrase.length > LONGEST_ROLE) return null
  // ", dressed head to toe in yellow": how she looks.
  const first = phrase.split(' ', 1)[0]!
  if (!opening && /^\p{Ll}+(?:ed|ing)$/u.test(first) && !PARTICIPLES.test(first)) return null
  const head = headOf(phrase)
  if (!isRoleWord(head) && !isTrade(head)) return null
  // "One of the MPs"
  return /^one of /i.test(opening) && /^\p{L}+s$/u.test(phrase) && !/ss$/.test(phrase) ? phrase.slice(0, -1) : phrase
}
const LONGEST_ROLE = 120
const CLAUSE =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|does|did|who|whom|whose|which|that|where|when|told|tells|said|says|wrote|writes)\b/
function end(phrase: string): number {
  const found = PHRASE_END.exec(phrase)
  if (!found) return phrase.length
  // "head of policy and planning" goes on; "a doctor and mother of two" does too.
  if (found[0] === ' and' && !/^ and (?:an?|the|his|her|their) /.test(phrase.slice(found.index))) {
    const rest = phrase.slice(found.index + 4)
    return found.index + 4 + end(rest)
  }
  return found.index
}

const IN_ROLE = /^(?:of|for|to|at|in|and|on|the)$/
/** Small words before a role that are no part of it. */
const NO_PART =
  /^(?:the|a|an|his|her|its|their|our|my|and|or|but|although|though|said|says|by|with|to|that|as|from|like|met|saw|told|asked|is|was|are|were|be|been|has|had|have|do|does|did|not|will|would|can|could|may|might|must|shall|should|meet|meeting|greet|tell|ask|when|while|if|after|before|between|against|about|photo|file|than|then|also|known|named|called|because|since|who|which|where|he|she|they|it|we|you|sent|wrote|writes|tells|led|held|brought|gave|took|made|won|lost|ran|began|saw|knew|thought|let|left|felt|found|heard|paid|rose|sat|spoke|stood|struck|went|came|became|got|drew|drove|fell|fought|threw|shut|put|set|oversaw|say|show|tell|see|call|nor|neither|any|much|what|whom|someone|amid|via|per|seen|given|taken|shown|chosen|gives|gets|makes|takes|wants|urges|joins|backs|beats|hits|include|including|with|without|into|over|under|at|in|on|of|for|notably|particularly|especially|namely|mainly|mostly|chiefly|largely)$/
const MODAL = /^(?:to|will|would|can|could|may|might|must|should|not)$/
const PARTICIPLES =
  /^(?:retired|acting|leading|managing|visiting|outgoing|incoming|ruling|elected|renowned|celebrated|disgraced|ousted|jailed|exiled|detained|appointed|armed|trusted|self-\w+|\w+-\w+)$/

/** "Gen.", "U.S."; "East." ends a sentence. */
const isAbbreviation = (word: string): boolean =>
  /^(?:\p{Lu}\.)+$/u.test(word) || (/^\p{Lu}\p{L}{1,5}\.$/u.test(word) && (isRoleWord(word) || ABBREVIATED.test(word)))
const ABBREVIATED =
  /^(?:Asst|Assoc|Dep|Maj|Sgt|Det|Cmdr|Cdr|Adm|Hon|Rev|Msgr|Supt|Insp|Pvt|Cpl|Atty|Sec|Min|Amb|Prof|St|Mr|Mrs|Ms|Dr|No)\.$/

/**
 * How many of the words before a name say what somebody is: "Kremlin spokesman", "Secretary of State", "Chief of Staff of the
 * U.S. Army General", "retired general". 0 where they do not.
 */
export function roleBefore(words: readonly string[]): number {
  // "An organiser of the Women’s March": no person, but what she organises.
  const [of, the, whose = ''] = words.slice(-3)
  if (of === 'of' && the === 'the' && /[’']s?$/.test(whose)) return 0
  let small = 0
  let from = words.length
  for (let at = words.length; at > 0; ) {
    const word = words[at - 1]!
    if (isApart(word)) break
    if (IN_ROLE.test(word)) {
      const beyond = beyondSmallWord(words, at, from === words.length)
      if (beyond === null) break
      at = beyond
      continue
    }
    if (/^\p{Ll}/u.test(word) && !isOffice(word)) {
      if (isOutside(word) || ++small > MOST_SMALL) break
      // "Would target Norland leader": a verb.
      if (at === words.length || MODAL.test(words[at - 2] ?? '')) break
    }
    at--
    if (SUBJECT.test(word)) {
      from = behindVerb(words, from)
      break
    }
    if (NOT_IN_ROLE.test(word)) break
    from = at
    if (/^["“]/.test(word)) break
  }
  const role = words.slice(from)
  return role.some(isOffice) && role.length <= MOST_WORDS ? role.length : 0
}
const MOST_WORDS = 12
/** Of words in small letters that are no office: "deputy port policy adviser". */
const MOST_SMALL = 3

/** The end of a sentence or clause, a dateline, an aside, a dash or a quotation within, a mark that stands alone. */
const isApart = (word: string): boolean =>
  (/(?:[,;:.!?][’']?|[”"]|'')$/.test(word) && !isAbbreviation(word)) ||
  /^[–—•·▪●*"“”'‘’-]+$|^\(|\)$|—|[”"]\p{L}/u.test(word)

/**
 * How many words stand before "of", "and" and the like where the role goes on there; null where it does not.
 *
 * @param at how many words there are with it. @param isLast nothing of the role stands behind it.
 */
function beyondSmallWord(words: readonly string[], at: number, isLast: boolean): number | null {
  const word = words[at - 1]!
  if (word === 'and' && joinsOneName(words, at)) return at - 1
  // "… of the U.S. Army General": goes on where a role stands before the preposition.
  const before = words.slice(0, at).findLastIndex((each) => !IN_ROLE.test(each))
  const opening = words[before]
  if (isLast || opening === undefined || /^[’']s$/.test(opening)) return null
  const isBody = /^(?:on|of|for)$/.test(word) && HEADS_BODY.test(opening) && /^\p{Lu}/u.test(words[at] ?? '')
  if (!isRoleWord(opening) && !isBody) return null
  const joins = /^(?:and|the)$/.test(word)
  if (joins && before === at - 2) return null
  // "A spokesman for Sen. …", "the husband of counselor …": the first office is another's.
  if (!joins && IS_ANOTHERS.test(opening) && isOffice(words.at(-1)!)) return null
  return before + 1
}

/** "… Security and Defence Council" is one name; "… Lund and Finnish President" are two people. */
function joinsOneName(words: readonly string[], at: number): boolean {
  const [first, next] = [words[at - 2] ?? '', words[at] ?? '']
  if (![first, next].every((each) => /^\p{Lu}/u.test(each))) return false
  // "… Ada Lund of Norland and Governor …", but "chairman and director"; "Ada Lund and Halda Mayor …".
  const isAfterPerson = !isRoleWord(first) && (isRoleWord(next) || isFirstName(words[at - 3] ?? ''))
  return !isAfterPerson && !opensNation(words.slice(at)) && !/[’']s?$/.test(next)
}

/** In small letters, and no part of a role: "said", "took", "seeing". */
const isOutside = (word: string): boolean =>
  NO_PART.test(word) ||
  (/(?:ed|ing|(?<!s)s)$/.test(word) &&
    !PARTICIPLES.test(word) &&
    !/(?:ics|news|rights|affairs|communications|operations|arms|business|sales)$/.test(word))

/** "“We take Senator Lund at her word”": the verb is no part of the title. */
function behindVerb(words: readonly string[], from: number): number {
  const verbs = words.slice(from).findIndex((word) => !/^\p{Ll}/u.test(word) || isRoleWord(word))
  return verbs < 0 ? words.length : from + verbs
}

const isOffice = (word: string): boolean => isRoleWord(word) || isTrade(word)
/** "Council on Harbours member". */
const HEADS_BODY = /^(?:Council|Committee|Commission|Department|Ministry|Bureau|Board|Office|Center|Centre|Institute)$/
/** Whoever is somebody's, and bears another name. */
const IS_ANOTHERS =
  /^(?:spokes(?:man|woman|person)|source|aide|advis[eo]r|lawyer|attorney|assistant|representative|surrogate|friend|confidante?|critic|supporter|backer|donor|opponent|rival|challenger|successor|predecessor|colleague|biographer|husband|wife|widow|widower|son|daughter|father|mother|brother|sister|nephew|niece|cousin|uncle|aunt|son-in-law|daughter-in-law|girlfriend|boyfriend)s?$|^allies$|^ally$/i
const SUBJECT = /^["“‘']?(?:I|We|You|They|He|She|It)$/
/** Capitalised words that begin sentences, days, and the button of a video's box, which are no part of a role. */
const NOT_IN_ROLE =
  /^(?:The|A|An|In|On|At|But|And|For|With|When|While|After|Before|As|If|He|She|They|It|We|I|This|That|These|Those|His|Her|Its|Their|Our|My|Like|By|Mr|Mrs|Ms|Mr\.|Mrs\.|Ms\.|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Today|Yesterday|Meanwhile|Suddenly|Finally|Eventually|Recently|Although|Though|Because|Since|Until|Unlike|Despite|Both|Then|So|Now|Here|There|Also|Even|Yet|Or|From|To|Of|Perhaps|Instead|Maybe|Indeed|Earlier|Later|Still|Once|Is|Was|Are|Were|Will|Would|Can|Could|Should|Did|Does|Do|Has|Have|Had|Why|What|How|Who|CLOSE)$/
