/** What a text says somebody is: "Kremlin spokesman" before a name, ", a doctor" after it; and for whom that speaks. */
import { countryNamed } from './names/countries.ts'
import { isFirstName } from './names/firstnames.ts'
import { ORGANISATION_WORDS, ROLES, TITLES } from './words.ts'

/** A word without its full stops and possessive, in small letters. */
export const bare = (word: string): string =>
  word
    .toLowerCase()
    .replace(/\./g, '')
    .replace(/[’']s?$/, '')

export const isNation = (word: string): boolean => countryNamed(word.replace(/[’']s$/, '')) !== null

const COURTESY = /^(?:mr|mrs|ms|miss|dr|messrs|mx|msgr)$/
/** "North Korean leader": a nation of one word or two. */
const opensNation = ([one, two]: readonly string[]): boolean => isNation(one ?? '') || isNation(`${one} ${two}`)

/** A word that says what somebody is: a title or a role, in the singular or plural. */
export function isRoleWord(word: string): boolean {
  const plain = bare(word)
  if (COURTESY.test(plain)) return false
  if (/^(?:Del|Atty)\.$|^(?:AG|ADA|DA|PC|DI|DCI|DCS)$/.test(word)) return true
  const last = plain.slice(plain.lastIndexOf('-') + 1)
  // "Chief-of-Staff"
  const first = /^(\p{L}+)-(?:of|at|in)-/u.exec(plain)?.[1] ?? last
  return TITLES.has(plain) || [plain, plain.replace(/s$/, ''), last, first].some((each) => ROLES.has(each))
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
  /,| (?:who|whom|whose|which|that|and|but|when|where|while|as|said|says|told|tells|wrote|born|based)\b|;|\s[–—-]+\s|\(|[.?!]?\s?(?:["“”]|'')|[.?!](?=\s)(?<=(?:\p{Ll}{4}|\p{Lu}{3})[.?!])(?<!(?:Asst|Capt|Prof|Supt|Dept|Cmdr|Pres)\.)/u
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
  if (CLAUSE.test(plain) || /^(?:and|or|but) /.test(plain)) return null
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
  /^(?:the|a|an|his|her|its|their|our|my|and|or|but|although|though|said|says|by|with|to|that|as|from|like|met|saw|told|asked|is|was|are|were|be|been|has|had|have|do|does|did|not|will|would|can|could|may|might|must|shall|should|meet|meeting|greet|tell|ask|when|while|if|after|before|between|against|about|photo|file|than|then|also|known|named|called|because|since|who|which|where|he|she|they|it|we|you|sent|wrote|writes|tells|led|held|brought|gave|took|made|won|lost|ran|began|saw|knew|thought|let|left|felt|found|heard|paid|rose|sat|spoke|stood|struck|went|came|became|got|drew|drove|fell|fought|threw|shut|put|set|oversaw|say|show|tell|see|call|nor|neither|any|much|what|whom|someone|amid|via|per|seen|given|taken|shown|chosen|gives|gets|makes|takes|wants|urges|joins|backs|beats|hits|include|including|with|without|into|over|under|at|in|on|of|for)$/
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
  let at = words.length
  let small = 0
  let from = at
  while (at > 0) {
    const word = words[at - 1]!
    const lower = /^\p{Ll}/u.test(word)
    if (/(?:[,;:.!?][’']?|[”"]|'')$/.test(word) && !isAbbreviation(word)) break
    // A dateline, an aside, a dash or a quotation within, a mark that stands alone.
    if (/^[–—•·▪●*"“”'‘’-]+$|^\(|\)$|—|[”"]\p{L}/u.test(word)) break
    if (lower && IN_ROLE.test(word)) {
      // "… Security and Defence Council" is one name; "… Lund and Finnish President" are two people.
      const joins = [words[at - 2], words[at]].every((each) => /^\p{Lu}/u.test(each ?? ''))
      // "… Ada Lund of Norland and Governor …", but "chairman and director".
      const other = isRoleWord(words[at] ?? '') && !isRoleWord(words[at - 2] ?? '')
      // "Ada Lund and Halda Mayor …"
      const named = isFirstName(words[at - 3] ?? '') && !isRoleWord(words[at - 2]!)
      if (word === 'and' && joins && !other && !named && !opensNation(words.slice(at)) && !/[’']s?$/.test(words[at]!)) {
        at--
        continue
      }
      // "… of the U.S. Army General": goes on where a role stands before the preposition.
      const before = words.slice(0, at).findLastIndex((each) => !IN_ROLE.test(each))
      const ofBody =
        /^(?:on|of|for)$/.test(word) && HEADS_BODY.test(words[before] ?? '') && /^\p{Lu}/u.test(words[at] ?? '')
      if (
        from === words.length ||
        before < 0 ||
        !(isRoleWord(words[before]!) || ofBody) ||
        /^[’']s$/.test(words[before]!)
      )
        break
      if (/^(?:and|the)$/.test(word) && before === at - 2) break
      // "A spokesman for Sen. …", "the husband of counselor …": the first office is another's.
      if (!/^(?:and|the)$/.test(word) && IS_ANOTHERS.test(words[before]!) && isRoleWord(words.at(-1)!)) break
      at = before + 1
      continue
    }
    if (lower) {
      const part = isRoleWord(word) || isTrade(word)
      if (
        !part &&
        (NO_PART.test(word) ||
          (/(?:ed|ing|(?<!s)s)$/.test(word) &&
            !PARTICIPLES.test(word) &&
            !/(?:ics|news|rights|affairs|communications|operations|arms|business|sales)$/.test(word)) ||
          ++small > 3)
      )
        break
      // "Would target Norland leader": a verb.
      if (!part && (at === words.length || MODAL.test(words[at - 2] ?? ''))) break
    }
    at--
    // "“We take Senator Lund at her word”": the verb is no part of the title.
    if (word.length < 6 && SUBJECT.test(word)) {
      while (from < words.length && /^\p{Ll}/u.test(words[from]!) && !isRoleWord(words[from]!)) from++
      break
    }
    if (NOT_IN_ROLE.test(word)) break
    from = at
    if (/^["“]/.test(word)) break
  }
  const role = words.slice(from)
  return role.some((word) => isRoleWord(word) || isTrade(word)) && role.length <= 12 ? role.length : 0
}
/** "Council on Harbours member". */
const HEADS_BODY = /^(?:Council|Committee|Commission|Department|Ministry|Bureau|Board|Office|Center|Centre|Institute)$/
/** Whoever is somebody's, and bears another name. */
const IS_ANOTHERS =
  /^(?:spokes(?:man|woman|person)|source|aide|advis[eo]r|lawyer|attorney|assistant|representative|surrogate|friend|confidante?|critic|supporter|backer|donor|opponent|rival|challenger|successor|predecessor|colleague|biographer|husband|wife|widow|widower|son|daughter|father|mother|brother|sister|nephew|niece|cousin|uncle|aunt|son-in-law|daughter-in-law|girlfriend|boyfriend)s?$|^allies$|^ally$/i
const SUBJECT = /^["“‘']?(?:I|We|You|They|He|She|It)$/
/** Capitalised words that begin sentences, days, and the button of a video's box, which are no part of a role. */
const NOT_IN_ROLE =
  /^(?:The|A|An|In|On|At|But|And|For|With|When|While|After|Before|As|If|He|She|They|It|We|I|This|That|These|Those|His|Her|Its|Their|Our|My|Like|By|Mr|Mrs|Ms|Mr\.|Mrs\.|Ms\.|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Today|Yesterday|Meanwhile|Suddenly|Finally|Eventually|Recently|Although|Though|Because|Since|Until|Unlike|Despite|Both|Then|So|Now|Here|There|Also|Even|Yet|Or|From|To|Of|Perhaps|Instead|Maybe|Indeed|Earlier|Later|Still|Once|Is|Was|Are|Were|Will|Would|Can|Could|Should|Did|Does|Do|Has|Have|Had|Why|What|How|Who|CLOSE)$/

/**
 * A role as one person has it: "sociologist" of "sociologists", "adviser" of "another adviser". Null where words before a name
 * tell no role: "CNN", "Bible-reading".
 */
export function roleOfOne(written: string): string | null {
  const role = withoutTitle(written)
    .replace(/^[Oo]ne of (?:the|his|her|its|their) (?=\S+)/, '')
    .replace(/^["“]|^(?:[Aa]nother|[Oo]ne) |^of (?:the |his |her |its |their )?(?=\S+)/, '')
    .replace(LOWER_BEFORE_TITLE, '')
    .replace(NAMED_TOO, '')
    .replace(RANK_TOO, '')
    .replace(SECTION, '')
    .replace(ON_AIR, '')
    .replace(OF_ITS, '$2 $1')
    .replace(LEFT_OPEN, '')
    .replace(/\b(Sen|Rep|Gov|Gen|Col)s\.$/, '$1.')
    .replace(/(?<=^(?:(?!of |at |for |to |in )\S+ ){0,4}?)\p{L}{3,}s(?= (?:of|at|for|with|from|in|on)\b|$)/u, (word) =>
      isRoleWord(word.slice(0, -1)) && !isRoleWord(`${word}s`) && !ROLES.has(word.toLowerCase())
        ? word.slice(0, -1)
        : word,
    )
  const words = role.split(/[\s,]+/)
  if (SEVERAL.test(role)) return null
  return words.some((word) => (isRoleWord(word) && !isPartOfTitle(word)) || isTrade(word)) ||
    LETTER.test(role) ||
    PARTISAN.test(role)
    ? role
    : null
}
/** "Committee Chairman Sen.": what somebody is, and the title that stands with the name. */
function withoutTitle(role: string): string {
  const before = /^(.*\p{L}{3}) (?:Sen|Rep|Gov)\.$/u.exec(role)?.[1]
  return before && isRoleWord(headOf(before)) && !NO_OFFICE.test(before) ? before : role
}

/** What a senator may be beside, and no office. */
const NO_OFFICE = /^(?:\p{Ll}+ )?(?:veteran|freshman|incumbent)$/iu

/** "In a message | President": what stands before a title and is neither office nor quality. */
const LOWER_BEFORE_TITLE =
  /^(?:(?!(?:former|then|new|newly|incoming|outgoing|late|acting|current|sitting|moderate|incumbent|retired|state|freshman|fellow|veteran|longtime|conservative|liberal|progressive|centrist|embattled|disgraced|popular|deputy|assistant|vice|interim|elected|first|second|third)\b)\p{Ll}{3,} ){1,3}(?=(?:(?:Vice )?President|Prime Minister|Attorney General|Secretary of State|House Speaker|Sen|Rep|Gov|Senator|Representative|Governor|Mayor|Sheriff)\.?$)/u
/** "Politics | Rep.": the section of the page. */
const SECTION =
  /^(?:Politics|Opinion|Exclusive|Breaking|Video|Watch|Update|Live)(?: News)? (?=(?:President|Vice President|Prime Minister|Attorney General|Sen|Rep|Gov|Senator|Representative|Governor|Mayor|Sheriff)\.?$)/
/** "Former prosecutor | on CNN on Thursday": where and when they spoke. */
const ON_AIR = / (?:on (?:\p{Lu}[\p{L}&]*(?: \p{Lu}[\p{L}&]*){0,2}) )?on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/u
/** "Mayor | Carlos A.": a first name and an initial are no part of the office. */
const NAMED_TOO = / \p{Lu}\p{Ll}+ \p{Lu}\.$/u
/** "Army spokesman | Captain": the rank that stands with the name of whoever speaks for others. */
const RANK_TOO =
  /(?<=spokes(?:man|woman|person)) (?:(?:Brig(?:adier|\.)|Lieutenant|Lt\.|Major|Maj\.|Vice|Rear) )?(?:General|Gen\.|Colonel|Col\.|Captain|Capt\.|Commander|Cmdr\.|Major|Maj\.|Admiral|Adm\.|Commodore|Lieutenant|Lt\.|Sergeant|Sgt\.)$/
/** "Host of the Meridian's", before a title in quotation marks. */
const OF_ITS =
  /\b(host|anchor|editor|author|moderator|creator|producer|correspondent|columnist|writer) (?:of|for|on) (?:the )?(\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*)?)[’']s$/u
/** "Author of", "director for defence such". */
const LEFT_OPEN =
  /(?:(?<= of) (?:Dr|Mr|Mrs|Ms|Sen|Rep|Gov)\.)?(?: (?:such|including|of|for|at|in|on|to|with|and|from|the|(?:the|a|this) (?:new )?(?:book|novel)))+$/
const LETTER = /^[RDI]-[A-Z]/
/** "R-Halda" says less of somebody than any office. */
export const isParty = (role: string): boolean => LETTER.test(role)
/** "A bipartisan group of senators — Ada Lund, …": several. */
const SEVERAL = /\b(?:group|pair|trio|coalition|handful|number) of \p{L}+s$/u
const PARTISAN = /\b(?:Democrat|Republican)$/

const OWN_NAME =
  /^(\p{Lu}\p{L}+)[’']s(?: \p{Lu}[\p{L}&-]+){1,2} (?:Shop|Store|Restaurant|Bar|Pub|Café|Cafe|Grill|Bakery|Hospital|College|School|Church|Farm|Auction)$/u
/** What a role is in: "Kremlin" of "Kremlin spokesman", "Novaya Gazeta" of "director at Novaya Gazeta"; null where it names none. */
export function affiliationOf(role: string | null): string | null {
  if (!role) return null
  const letter = /\b[RDI]-[A-Z][\w.]*/.exec(role)
  if (letter) return letter[0]
  if (/^(?:former|ex-|onetime|one-time|retired)/i.test(role) || KIN.test(role.split(AFTER_HEAD)[0]!)) return null
  for (const [, named] of role.matchAll(BEHIND)) {
    // "Chief of Brennan’s Smoke Shop"
    const shop = OWN_NAME.exec(named!)
    if (shop && !isAdjective(shop[1]!) && !countryNamed(shop[1]!)) return named!
    const body = named!.replace(
      /(?<!Women|Men|Children|People|Workers|Teachers|Veterans|Sheriffs|Nurses|Citizens|Mothers|Doctors|Lawyers|Farmers|Correspondents)[’']s? .*$|[’']s?$|(?<=\p{L}{3})\.$/u,
      '',
    )
    const first = body.split(/ (?:and|for) /)[0]!
    if (!isAdjective(first) && !countryNamed(first) && !PORTFOLIO.test(body) && !isOfSomebody(body)) return body
  }
  const from = FROM.exec(role)?.[1]
  if (from && ORGANISATION_WORDS.test(from)) return from
  const words = role.split(' ')
  const head = words.findIndex((word, i) => isRoleWord(word) && !/^\p{Lu}/u.test(words[i + 1] ?? ''))
  const opening = words.slice(0, Math.max(head, 0))
  const small = opening.findLastIndex((word) => !/^\p{Lu}/u.test(word) && !/^(?:and|of|for|on)$/.test(word))
  const before = opening.slice(small + 1).filter(
    (word, i, all) =>
      !/^(?:(?:Mr|Mrs|Ms|Dr)\.?|Majority|Minority)$/.test(word) &&
      (!isOffice(word) ||
        BODY_OF_OFFICE.test(all[i + 1] ?? '') ||
        // "Halda Attorney General's Office"
        (isOffice(all[i + 1] ?? '') && BODY_OF_OFFICE.test(all[i + 2] ?? ''))),
  )
  // "Deputy Foreign" is of no body, "Senate Foreign Relations" is.
  while (
    before.length > 0 &&
    (isPartOfTitle(before.at(-1)!) || (before.at(-1) === 'District' && /^(?:attorney|judge)$/i.test(words[head]!))) &&
    !/^(?:of|for|on)$/.test(before.at(-3) ?? '') &&
    !/^(?:Defense|Defence|Finance|Interior|Foreign)$/.test(before.at(-1)!)
  )
    before.pop()
  while (before.length > 0 && NO_BODY.test(before[0]!)) before.shift()
  while (
    before.length > 0 &&
    /^(?:[Dd]eputy|[Aa]cting|[Ff]ormer|[Ss]enior|[Aa]ssistant|[Aa]ssociate|[Vv]ice|[Ff]irst|[Ss]pecial|[Ll]ead|and|of|for)$/.test(
      before[0]!,
    )
  )
    before.shift()
  // "Meridian White House correspondent", "Rumian Defence Ministry": whoever sends them; the ministry.
  if (
    /^(?:correspondent|reporter|editor|journalist|producer)$/i.test(words[head] ?? '') &&
    /^White House$/.test(before.slice(-2).join(' '))
  )
    before.splice(-2)
  if (before.length > 2 && isNation(before[0]!) && OF_STATE.test(before.at(-1)!)) before.shift()
  const name = before.join(' ').replace(/[’']s?$/, '')
  const known = countryNamed(name)
  if (known?.as === 'seat') return name
  if (!name || known) return null
  // "The Democratic National Committee" is a body, "Rumian" is none, nor is "Republican".
  const isBody =
    before.length > 1 &&
    ORGANISATION_WORDS.test(before.at(-1)!) &&
    !/^(?:Senate|House|Congress)$/.test(before.at(-1)!) &&
    !isNation(before[0]!)
  if (!isBody && before.some((word) => isAdjective(word))) return null
  // A portfolio is no body: the Transport Minister is of the Transport Ministry, a secretary of a department named otherwise.
  if (/^minister$/i.test(words[head]!)) return `${name} Ministry`
  if (
    before.length === 1 &&
    (isPartOfTitle(name) || SUBJECTS.test(name) || /(?:[’']|al|ist|ing)$|-\p{Ll}+$/u.test(name))
  )
    return null
  return /^secretary$/i.test(words[head]!) ? null : name
}
const BODY_OF_OFFICE = /^(?:Department|Ministry|Office)$/
/** What a professor teaches. */
const SUBJECTS =
  /^(?:Law|History|Economics|Politics|Sociology|Psychology|Physics|Biology|Medicine|English|Music|Art|Journalism)$/
const OF_STATE = /^(?:Ministry|Department|Parliament|Army|Navy|Police|Government|Embassy)$/
/** "His", "This", "One", "Two": whose or how many, and no body. */
const NO_BODY =
  /^(?:[Tt]he|[Aa]n?|[Mm]y|[Oo]ur|[Yy]our|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Tt]h(?:is|at|[eo]se)|[Nn]o|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Aa]nother|[Ss]ome|[Mm]any|[Mm]ost|[Ss]everal|[Ff]ew|[Aa]ll|[Bb]oth|[Ee]ach|[Ee]very|[Aa]ny|[Oo]ther|[Mm]ultiple|[Tt]hen|new|top)$/
/** "Russia Ada Lund", "Mayor Lund": another's office. */
const isOfSomebody = (body: string): boolean => {
  const words = body.split(' ')
  return words.some(isOffice) || (words.length > 2 && isNation(words[0]!) && isFirstName(words[1]!))
}
const isOffice = (word: string): boolean => isRoleWord(word) && !isPartOfTitle(word)
/** Whose mother somebody is, and no body. */
const KIN =
  /(?:^|[\s-])(?:mother|mom|father|dad|parent|wife|husband|spouse|widow|widower|son|daughter|brother|sister|uncle|aunt|cousin|nephew|niece|grand(?:mother|father|son|daughter)|girlfriend|boyfriend|fianc[ée]e?|in-law|friend|classmate|roommate|neighbou?r)(?: |$)/i
const PORTFOLIO = /^(?:State|Staff)\b|^(?:Defense|Defence|Interior|Homeland Security|National Intelligence)$/
const BODY = "\\p{Lu}[\\p{L}\\p{M}.&’'-]*(?: (?:(?:of|for|and|on|&) (?:the )?)?\\p{Lu}[\\p{L}\\p{M}.&’'-]*){0,6}"
const BEHIND = new RegExp(
  `\\b(?:of|at|for|with|to) (?:the |an? )?(?:(?!by |about |from |in |during |under |between |staff )[\\p{Ll}-]+ ){0,3}?(?:[Mm]r\\.? |[Mm]rs\\.? |[Mm]s\\.? |President )?(${BODY})`,
  'gu',
)
const FROM = new RegExp(`\\bfrom (?:the )?(${BODY})`, 'u')
/** Words with a capital before a role that name no body: "Russian", "Former", "Democratic". */
const isAdjective = (word: string): boolean =>
  isNation(word) ||
  /^(?:Former|Senior|Deputy|Chief|Acting|Prime|First|Vice|Democratic|Republican|Conservative|Labour|Liberal|Top|Veteran|Retired|Roman|Catholic|Christian|Evangelical|Muslim|Islamic|Shia|Shiite|Sunni|Jewish|Hindu|Buddhist|Hispanic|Latin[oa]|European|African|Asian|LGBTQ?|Amish)$/.test(
    word,
  )
