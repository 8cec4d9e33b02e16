/** What a text says somebody is: "Kremlin spokesman" before a name, ", a doctor" after it; and for whom that speaks. */
import { countryNamed } from './countries.ts'
import { isFirstName } from './firstnames.ts'
import { ORGANISATION_WORDS, ROLES, TITLES } from './words.ts'

/** A word without its full stops and possessive, in small letters. */
export const bare = (word: string): string =>
  word
    .toLowerCase()
    .replace(/\./g, '')
    .replace(/[’']s?$/, '')

export const isNation = (word: string): boolean => countryNamed(word.replace(/[’']s$/, '')) !== null

const COURTESY = /^(?:mr|mrs|ms|miss|dr|messrs|mx)$/
/** "North Korean leader": a nation of one word or two. */
const opensNation = ([one, two]: readonly string[]): boolean => isNation(one ?? '') || isNation(`${one} ${two}`)

/** A word that says what somebody is: a title or a role, in the singular or plural. */
export function isRoleWord(word: string): boolean {
  const plain = bare(word)
  if (COURTESY.test(plain)) return false
  if (/^(?:Del|Atty|Supt)\.$/.test(word)) return true
  const last = plain.slice(plain.lastIndexOf('-') + 1)
  return TITLES.has(plain) || [plain, plain.replace(/s$/, ''), last].some((each) => ROLES.has(each))
}
export const isTrade = (word: string): boolean => TRADE.test(word)
const TRADE = /^\p{Ll}{3,}(?:ist|man|woman|person|ician|smith)$/u

/** A word of a title that holds none by itself: "National", "deputy". */
export const isPartOfTitle = (word: string): boolean =>
  /^(?:national|security|state|foreign|defen[cs]e|interior|finance|army|navy|police|special|first|vice|deputy|acting|former|ex|then|assistant|associate|senior)$/.test(
    bare(word),
  )

/** Where a noun phrase ends: at a clause, a comma, or a second thing. */
const PHRASE_END =
  /,| (?:who|whom|whose|which|that|and|but|when|where|while|as|said|says|told|tells|wrote|born|based)\b|;|\s[–—-]+\s|\(|[.?!]?\s?(?:["“”]|'')/
/** Where the words behind the head begin. */
const AFTER_HEAD = / (?:of|for|at|to|in|on|with|from|by|under|behind|during|near)\b/

/** The word that heads a noun phrase: "ambassador" of "the U.S. ambassador to Russia". */
const headOf = (phrase: string): string => phrase.split(AFTER_HEAD)[0]!.trim().split(' ').at(-1) ?? ''

/**
 * The role in what follows a name and its comma: "a doctor", "the U.S. ambassador to Russia", "R-Ky.", "48, a teacher from
 * Halda, who …". Null where it is something else.
 */
export function roleAfter(text: string): string | null {
  const plain = text.replace(/^\d{1,3}(?:-year-old)?,? (?:(?:is|was) )?/, '').replace(/^who (?:is|was) /, '')
  // "…, has become the source of anxiety", "…, whose husband"
  if (CLAUSE.test(plain)) return null
  const letter = /^[RDI]-[A-Z][\w.]*(?: ?[A-Z]\w*\.?)?/.exec(plain)?.[0]
  if (letter) return letter
  const opening = /^(?:an?|the|its|his|her|their|then|also an?|one of (?:the|its|his|her)) /i.exec(plain)?.[0] ?? ''
  let phrase = plain.slice(opening.length)
  phrase = phrase.slice(0, end(phrase)).replace(/[.\s]+$/, '')
  if (!phrase || phrase.length > LONGEST_ROLE) return null
  // ", dressed head to toe in yellow": how she looks.
  const first = phrase.split(' ', 1)[0]!
  if (!opening && /^\p{Ll}+(?:ed|ing)$/u.test(first) && !PARTICIPLES.test(first)) return null
  const head = headOf(phrase)
  return isRoleWord(head) || isTrade(head) ? phrase : null
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
  /^(?:the|a|an|his|her|its|their|our|my|and|or|but|although|though|said|says|by|with|to|that|as|from|like|met|saw|told|asked|is|was|are|were|be|been|has|had|have|do|does|did|not|will|would|can|could|may|might|must|shall|should|meet|meeting|greet|tell|ask|when|while|if|after|before|between|against|about|photo|file|than|then|also|known|named|called|because|since|who|which|where|he|she|they|it|we|you|sent|wrote|writes|tells|led|held|brought|include|including|with|without|into|over|under|at|in|on|of|for)$/
const MODAL = /^(?:to|will|would|can|could|may|might|must|should|not)$/
const PARTICIPLES =
  /^(?:retired|acting|leading|managing|visiting|outgoing|incoming|ruling|elected|renowned|celebrated|disgraced|ousted|jailed|exiled|detained|appointed|armed|trusted|self-\w+|\w+-\w+)$/

/** "Gen.", "U.S."; "East." ends a sentence. */
const isAbbreviation = (word: string): boolean =>
  /^(?:\p{Lu}\.)+$/u.test(word) || (/^\p{Lu}\p{L}{1,5}\.$/u.test(word) && (isRoleWord(word) || ABBREVIATED.test(word)))
const ABBREVIATED =
  /^(?:Asst|Assoc|Dep|Maj|Sgt|Det|Cmdr|Cdr|Adm|Hon|Rev|Msgr|Supt|Insp|Pvt|Cpl|Atty|Sec|Min|Amb|Prof|St|Mr|Mrs|Ms|Dr)\.$/

/**
 * How many of the words before a name say what somebody is: "Kremlin spokesman", "Secretary of State", "Chief of Staff of the
 * U.S. Army General", "retired general". 0 where they do not.
 */
export function roleBefore(words: readonly string[]): number {
  let at = words.length
  let small = 0
  let from = at
  while (at > 0) {
    const word = words[at - 1]!
    const lower = /^\p{Ll}/u.test(word)
    if (/(?:[,;:.!?][’']?|[”"]|'')$/.test(word) && !isAbbreviation(word)) break
    // A dateline, or an aside.
    if (/^[–—-]+$|^\(|\)$/.test(word)) break
    if (lower && IN_ROLE.test(word)) {
      // "… Security and Defence Council" is one name; "… Lund and Finnish President" are two people.
      const joins = [words[at - 2], words[at]].every((each) => /^\p{Lu}/u.test(each ?? ''))
      // "… Ada Lund of Norland and Governor …", but "chairman and director".
      const other = isRoleWord(words[at] ?? '') && !isRoleWord(words[at - 2] ?? '')
      if (word === 'and' && joins && !other && !opensNation(words.slice(at)) && !/[’']s?$/.test(words[at]!)) {
        at--
        continue
      }
      // "… of the U.S. Army General": goes on where a role stands before the preposition.
      const before = words.slice(0, at).findLastIndex((each) => !IN_ROLE.test(each))
      if (from === words.length || before < 0 || !isRoleWord(words[before]!) || /^[’']s$/.test(words[before]!)) break
      if (/^(?:and|the)$/.test(word) && before === at - 2) break
      at = before + 1
      continue
    }
    if (lower) {
      const part = isRoleWord(word) || isTrade(word)
      if (
        !part &&
        (NO_PART.test(word) ||
          (/(?:ed|ing|s)$/.test(word) &&
            !PARTICIPLES.test(word) &&
            !/(?:ics|news|rights|affairs|communications|operations|arms|business|sales)$/.test(word)) ||
          ++small > 3)
      )
        break
      // "Would target Norland leader": a verb.
      if (!part && (at === words.length || MODAL.test(words[at - 2] ?? ''))) break
    }
    at--
    if (NOT_IN_ROLE.test(word)) break
    from = at
    if (/^["“]/.test(word)) break
  }
  const role = words.slice(from)
  return role.some((word) => isRoleWord(word) || isTrade(word)) && role.length <= 12 ? role.length : 0
}
/** Capitalised words that begin sentences and days, which are no part of a role. */
const NOT_IN_ROLE =
  /^(?:The|A|An|In|On|At|But|And|For|With|When|While|After|Before|As|If|He|She|They|It|We|I|This|That|These|Those|His|Her|Its|Their|Our|My|Like|By|Mr|Mrs|Ms|Mr\.|Mrs\.|Ms\.|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Today|Yesterday|Meanwhile|Although|Though|Because|Since|Until|Unlike|Despite|Both|Then|So|Now|Here|There|Also|Even|Yet|Or|From|To|Of|Is|Was|Are|Were|Will|Would|Can|Could|Should|Did|Does|Do|Has|Have|Had|Why|What|How|Who)$/

/**
 * A role as one person has it: "sociologist" of "sociologists", "adviser" of "another adviser". Null where words before a name
 * tell no role: "CNN", "Bible-reading".
 */
export function roleOfOne(written: string): string | null {
  const role = withoutTitle(written)
    .replace(/^["“]|^(?:[Aa]nother|[Oo]ne) /, '')
    .replace(LEFT_OPEN, '')
    .replace(/\b(Sen|Rep|Gov|Gen|Col)s\.$/, '$1.')
    .replace(/(?<=^(?:(?!of |at |for |to |in )\S+ ){0,4}?)\p{L}{3,}s(?= (?:of|at|for|with|from|in|on)\b|$)/u, (word) =>
      isRoleWord(word.slice(0, -1)) && !isRoleWord(`${word}s`) && !ROLES.has(word.toLowerCase())
        ? word.slice(0, -1)
        : word,
    )
  const words = role.split(/[\s,]+/)
  return words.some((word) => (isRoleWord(word) && !isPartOfTitle(word)) || isTrade(word)) ||
    LETTER.test(role) ||
    PARTISAN.test(role)
    ? role
    : null
}
/** "Committee Chairman Sen.": what somebody is, and the title that stands with the name. */
function withoutTitle(role: string): string {
  const before = /^(.*\p{L}{3}) (?:Sen|Rep|Gov)\.$/u.exec(role)?.[1]
  return before && isRoleWord(headOf(before)) ? before : role
}

/** "Author of", "director for defence such". */
const LEFT_OPEN =
  /(?: (?:such|including|of|for|at|in|on|to|with|and|from|the|(?:the|a|this) (?:new )?(?:book|novel)))+$/
const LETTER = /^[RDI]-[A-Z]/
const PARTISAN = /\b(?:Democrat|Republican)$/

/** What a role is in: "Kremlin" of "Kremlin spokesman", "Novaya Gazeta" of "director at Novaya Gazeta"; null where it names none. */
export function affiliationOf(role: string | null): string | null {
  if (!role) return null
  const letter = /\b[RDI]-[A-Z][\w.]*/.exec(role)
  if (letter) return letter[0]
  if (/^(?:former|ex-|onetime|one-time|retired)/i.test(role)) return null
  for (const [, named] of role.matchAll(BEHIND)) {
    const body = named!.replace(/[’']s? .*$|[’']s?$|(?<=\p{L}{3})\.$/u, '')
    const first = body.split(/ (?:and|for) /)[0]!
    if (!isAdjective(first) && !countryNamed(first) && !PORTFOLIO.test(body) && !isOfSomebody(body)) return body
  }
  const from = FROM.exec(role)?.[1]
  if (from && ORGANISATION_WORDS.test(from)) return from
  const words = role.split(' ')
  const head = words.findIndex((word, i) => isRoleWord(word) && !/^\p{Lu}/u.test(words[i + 1] ?? ''))
  const opening = words.slice(0, Math.max(head, 0))
  const small = opening.findLastIndex((word) => !/^\p{Lu}/u.test(word) && !/^(?:and|of|for)$/.test(word))
  const before = opening
    .slice(small + 1)
    .filter((word) => !/^(?:(?:Mr|Mrs|Ms|Dr)\.?|Majority|Minority)$/.test(word) && !isOffice(word))
  // "Deputy Foreign" is of no body, "Senate Foreign Relations" is.
  while (
    before.length > 0 &&
    isPartOfTitle(before.at(-1)!) &&
    !/^(?:Defense|Defence|Finance|Interior|Foreign)$/.test(before.at(-1)!)
  )
    before.pop()
  while (
    before.length > 0 &&
    /^(?:[Dd]eputy|[Aa]cting|[Ff]ormer|[Ss]enior|[Aa]ssistant|[Aa]ssociate|[Vv]ice|[Ff]irst|[Ss]pecial|and|of|for)$/.test(
      before[0]!,
    )
  )
    before.shift()
  const name = before.join(' ').replace(/[’']s?$/, '')
  if (!name || before.some((word) => isAdjective(word)) || countryNamed(name)) return null
  // A portfolio is no body: the Transport Minister is of the Transport Ministry, a secretary of a department named otherwise.
  if (/^minister$/i.test(words[head]!)) return `${name} Ministry`
  if (before.length === 1 && (isPartOfTitle(name) || /(?:[’']|al|ist|ing)$|-\p{Ll}+$/u.test(name))) return null
  return /^secretary$/i.test(words[head]!) ? null : name
}
/** "Russia Ada Lund", "Mayor Lund": another's office. */
const isOfSomebody = (body: string): boolean => {
  const words = body.split(' ')
  return words.some(isOffice) || (words.length > 2 && isNation(words[0]!) && isFirstName(words[1]!))
}
const isOffice = (word: string): boolean => isRoleWord(word) && !isPartOfTitle(word)
const PORTFOLIO = /^(?:State|Staff)\b|^(?:Defense|Defence|Interior|Homeland Security|National Intelligence)$/
const BODY = "\\p{Lu}[\\p{L}\\p{M}.&’'-]*(?: (?:(?:of|for|and|on) (?:the )?)?\\p{Lu}[\\p{L}\\p{M}.&’'-]*){0,6}"
const BEHIND = new RegExp(
  `\\b(?:of|at|for|with|to) (?:the |an? )?(?:(?!by |about |from |in |during |under |between |staff )[\\p{Ll}-]+ ){0,3}?(?:[Mm]r\\.? |[Mm]rs\\.? |[Mm]s\\.? |President )?(${BODY})`,
  'gu',
)
const FROM = new RegExp(`\\bfrom (?:the )?(${BODY})`, 'u')
/** Words with a capital before a role that name no body: "Russian", "Former", "Democratic". */
const isAdjective = (word: string): boolean =>
  isNation(word) ||
  /^(?:Former|Senior|Deputy|Chief|Acting|Prime|First|Vice|Democratic|Republican|Conservative|Labour|Liberal|Top|Veteran|Retired)$/.test(
    word,
  )
