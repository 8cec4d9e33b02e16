import { placesNamed, regionNamed } from '../places/gazetteer.ts'
import { isCommon } from '../text/common.ts'
import { COMPANIES } from './companies.ts'
import { countryIn, countryNamed } from './countries.ts'
import { canBeFirstName, type Gender, genderOf, isFirstName, isNoFirstName } from './firstnames.ts'
import { officeHolder } from './officeholder.ts'
import { isWordToo, outletNamed } from './outlets.ts'
import { bare, isNation, isPartOfTitle, isRoleWord, isTrade, roleAfter } from './roles.ts'
import { remembered } from './spelling.ts'
import { DOCUMENTS, GROUPS, ORGANISATION_WORDS, ROLES } from './words.ts'

/** What a noun phrase names. */
export interface Named {
  kind: 'person' | 'organisation' | 'outlet' | 'place'
  name: string
  /** Words before or after a person's name: "Kremlin spokesman". */
  role: string | null
  gender: Gender | null
  /** "WHO", of "the World Harbour Organization (WHO)". */
  acronym?: string
}

const CAPITALISED = /^(?:\p{Lu}[\p{L}\p{M}.’'-]*|\p{Lu}\.|al-\p{Lu}[\p{L}-]+|O[’']\p{Lu}\p{L}+|d[’']\p{Lu}\p{L}+)$/u
const PARTICLES = new Set('de,del,della,der,den,van,von,bin,ibn,al,el,la,le,da,dos,di,du,ter,ten,y,zu'.split(','))
const SUFFIXES = /^(?:jr|sr|ii|iii|iv)\.?$/i

/**
 * Reads a noun phrase: "Kremlin spokesman Dmitry Peskov", "Hugh Hill, a doctor", "the Justice Department", "Sen. Rand Paul,
 * R-Ky.". Null where it names nobody.
 */
export const readName = remembered((phrase: string): Readonly<Named> | null => {
  const text = phrase
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,;])/g, '')
    .replace(/^["“‘']|["”’']$/g, '')
    .replace(NICKNAME, ' ')
    .replace(STATE, '')
    .replace(TOWN_OF_STATE, '')
    .replace(SHORT_WITHIN, '')
    .replace(/(?<=\p{Lu}\p{L}+) (?:Of|For|And|The) (?=\p{Lu})/gu, (word) => word.toLowerCase())
    .trim()
  // "Black, Asian and Hispanic adults"
  if (SEVERAL_KINDS.test(text)) return null
  const holder = officeHolder(text)
  if (holder) return { kind: 'person', ...holder, gender: genderOf(holder.name.split(' ')[0]!) }
  const comma = text.search(
    /, (?!(?:Jr|Sr|II|III)\b)|\s\(|\s[–—-]+\s|—(?=\p{Ll})(?<=\p{Ll}—)| who | which | whose |(?<=\p{Lu}\p{L}+ \p{Lu}\p{L}+) (?:(?:in|on|during|after) (?:an?|the|his|her|\p{Lu}\p{Ll}+day\b)|on (?:CNN|MSNBC|CNBC|NBC|ABC|CBS|PBS|NPR|BBC|C-SPAN|Fox News|Twitter|Facebook)\b|(?:wrote|writes|noted|said|says|told|tweeted|resigned)\b)/u,
  )
  const head = (comma > 0 ? text.slice(0, comma) : text).replace(/[’']s?$/, '').replace(/[’']s$/, '')
  const after =
    comma > 0
      ? text
          .slice(comma)
          .replace(/^[,\s(–—-]+/, '')
          .replace(/[\s,–—-]+$/, '')
      : ''
  const acronym_ = /^([A-Z][A-Za-z.&]{1,8})\)/.exec(after)?.[1]
  const named = readHead(head, after.replace(/\)$/, ''))
  return named?.kind === 'organisation' && acronym_ ? { ...named, acronym: acronym_ } : named
})

const SEVERAL_KINDS = /^\p{Lu}\p{Ll}+(?:, \p{L}+){1,4},? and \p{L}+ \p{Ll}+(?:s|men|women|people)$/u
/** `Robert "Bo" Marsh`, `Robert "Boats for All" Marsh`: what stands in quotation marks between two names. */
const NICKNAME =
  /(?<=\p{Lu}[\p{L}.’'-]{1,24}) (?:["“‘(](?![RDI]-)\p{Lu}[\p{L}’'-]{1,20}|["“]\p{Lu}[\p{L}’'-]{0,20}(?: \p{L}[\p{L}’'-]{0,20}){1,4})[,”"’)]{1,2} (?=\p{Lu})/u

/** "Lund County (Ariz.) Sheriff Ada Lund" */
const STATE = / \(\p{Lu}[\p{L}.]{1,6}\)(?= \p{Lu})/u

/** "The Rumian Ferry Agency (RFA) administrator, Ada Lund": what it is called for short. */
const SHORT_WITHIN = / \(\p{Lu}[\p{L}.&]{1,8}\)(?= \p{Ll})(?! (?:and|or|is|was|has|in|of|for|on|to|at) )/u

/** "Halda, Md., mayor Ada Lund": the state of a town. */
const TOWN_OF_STATE = /(?<=^(?:[Tt]he |[Ff]ormer )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?), \p{Lu}[\p{L}.]{1,5}\.,(?= \p{L})/u

/** "The Halden Free-Press in Rumia", "Amsel Times-Herald": two words of which papers make their names. */
const PAPER =
  /^((?:[Tt]he )?(?:\p{Lu}[\p{L}.’'-]* ){1,3}Free[ -]Press|(?:[Tt]he )?(?:\p{Lu}[\p{L}.’'-]* ){0,3}(?:Post|Times|Herald|Journal|Courier|Sun|Star|News|Tribune|Democrat|Union|Register|Daily|Star)-(?:Press|Times|Gazette|Herald|Journal|Courier|Sun|Star|News|Tribune|Standard|Sentinel|Leader|Dispatch|Register|Observer|Examiner|Telegram))(?: (?:in|of) \p{Lu}[\p{L}. ]+)?$/u

const outletBy = (name: string): Named => ({
  kind: 'outlet',
  name: outletNamed(name)?.name ?? name,
  role: null,
  gender: null,
})

function readHead(head: string, after: string): Named | null {
  const whole = head.replace(/^(?:the|The) /, '')
  const outlet = outletNamed(head)
  if (outlet && !isWordToo(head)) return { kind: 'outlet', name: outlet.name, role: null, gender: null }
  const paper = PAPER.exec(head)?.[1]
  if (paper) return outletBy(paper)
  const medium = MEDIUM.exec(whole)?.groups
  if (medium) {
    const name = (medium.before ?? medium.after)!
    // "The Wuhan Evening News newspaper": no adjective.
    const city = medium.before && /(?:^|\s)(\p{Lu}\p{Ll}+) $/u.exec(whole.slice(0, whole.indexOf(name)))?.[1]
    return outletBy(city && !isNation(city) ? `${city} ${name}` : name)
  }
  const channel = AFTER_MEDIUM.exec(whole)?.[1] ?? BEFORE_MEDIUM.exec(whole)?.[1]
  if (BEFORE_MEDIUM.test(whole) && channel && countryNamed(channel)) return outletBy(whole)
  if (channel && !countryNamed(channel) && !isNation(channel) && !isFirstName(channel.split(' ')[0]!))
    return outletBy(channel)
  const agencyCalled = /(?:news agency|wire service|broadcaster|newspaper|tabloid|news website)$/.test(whole)
    ? /^(?:the )?(\p{Lu}[\p{L}\p{N}’'-]*(?: \p{Lu}[\p{L}\p{N}’'-]*){0,3})$/u.exec(after)?.[1]
    : null
  if (agencyCalled) return outletBy(agencyCalled)
  if (
    IS_MEDIUM.test(after) &&
    /^(?:[Tt]he )?(?:\p{Lu}[\p{L}\p{N}.&’'-]* ?){1,4}$/u.test(head) &&
    !isFirstName(head.split(' ')[0]!)
  )
    return outletBy(whole)
  const called = BODY_CALLED.exec(head)?.[1]
  const apposedBody = after && BODY_BEFORE.test(head) ? BODY_NAME.exec(after)?.[1] : undefined
  if (apposedBody && !isFirstName(apposedBody.split(' ')[0]!))
    return { kind: 'organisation', name: apposedBody, role: null, gender: null }
  if (called && !isFirstName(called.split(' ')[0]!))
    return { kind: 'organisation', name: called, role: null, gender: null }
  const from = FULL_NAME_OF.exec(head)?.[1]
  const ofPlace =
    from &&
    (!ORGANISATION_WORDS.test(from) || holderAtEnd(from)) &&
    !(isRoleWord(from.split(' ').at(-1)!) && isFirstName(head.split(' ').at(-2)!))
      ? personIn(from, after)
      : null
  if (ofPlace && (ofPlace.name.includes(' ') || ofPlace.role || /^(?:Mr|Mrs|Ms|Dr)\b/.test(head))) return ofPlace
  const programme = /^(.+)[’']s (\p{Lu}\p{L}+)$/u.exec(whole)
  const aired = programme && isCommon(programme[2]!.toLowerCase()) ? outletNamed(programme[1]!) : null
  if (aired) return { kind: 'outlet', name: aired.name, role: null, gender: null }
  const place = countryNamed(whole)
  if (place && place.as !== 'form') return placeOf(whole, place)
  if (regionNamed(whole)?.kind === 'region' && !isFirstName(whole))
    return { kind: 'place', name: whole, role: null, gender: null }
  if (MEMBERS.test(whole)) return { kind: 'organisation', name: whole, role: null, gender: null }
  if (COMPANIES.has(whole)) return { kind: 'organisation', name: whole, role: null, gender: null }
  const agency = AGENCY.exec(whole)?.[1]
  if (agency) return outletBy(agency)
  if (BROADCASTER.test(whole) && !whole.split(' ').slice(0, -1).every(isCommon))
    return { kind: 'outlet', name: whole, role: null, gender: null }
  if (
    place &&
    /^(?:US|U\.S\.?|UK|U\.K\.?|EU|E\.U\.?|UN|U\.N\.?|USA|UAE|Britain|America|England|Scotland|Holland|Nato|Russian Federation)$/.test(
      whole,
    )
  )
    return {
      kind: /^(?:EU|E\.U|UN|U\.N|Nato)/.test(whole) ? 'organisation' : 'place',
      name: place.country,
      role: null,
      gender: null,
    }
  if (
    HEADED.test(head) &&
    !holderAtEnd(head) &&
    !endsWithPeople(head) &&
    !/^(?:\p{Lu}\S+ ){0,3}(?:\p{L}+ )?(?:[Ss]ecretary|[Mm]inister|[Dd]irector|[Hh]ead|[Cc]hair\w*|[Ss]pokes\w+|[Ll]eader)\b/u.test(
      head,
    )
  )
    return organisationIn(head)
  const acronym = /(?:^| )(\p{Lu}\p{L}*(?:\p{Lu}\p{Ll}?){2,})$/u.exec(head)?.[1]
  const heading = head.split(PREPOSITION)[0]!.split(' ').at(-1)!
  if (
    acronym &&
    !(heading !== acronym && !isWritten(heading) && (GROUPS.has(heading) || OTHER_HEAD.test(head))) &&
    /^\p{Ll}|^(?:The )?\p{L}+$/u.test(head) &&
    !/^(?:Mc|Mac|O[’']|La|Le|De|Di|Du|Da|Van|Von)/.test(acronym) &&
    !OFFICES.test(acronym) &&
    !isRoleWord(acronym) &&
    !SUFFIXES.test(acronym)
  )
    return { kind: 'organisation', name: acronym, role: null, gender: null }
  if (
    BODY_AFTER.test(after.replace(/^[^()]{1,12}\), /, '')) &&
    roleAfter(after) === null &&
    /^(?:[Tt]he )?\p{Lu}[^,]*$/u.test(head) &&
    !isFirstName(head.split(' ')[0]!)
  )
    return { kind: 'organisation', name: whole, role: null, gender: null }
  const titled = /^(?:\p{L}+ ){0,6}\p{L}+ (?:of|for|at|to) /u.test(whole) ? apposed(head, after) : null
  return titled ?? personIn(head, after) ?? apposed(head, after) ?? organisationIn(head)
}

/** "Department of Ferries official", "Department of Ferries and harbour officers": somebody there. */
function endsWithPeople(head: string): boolean {
  const last = head.slice(head.lastIndexOf(' ') + 1)
  return /^\p{Ll}/u.test(last) && (isHolder(last) || GROUPS.has(last)) && !/^(?:intelligence|police)$/.test(last)
}

/** "Department of Harbour Affairs Secretary Ada Lund". */
function holderAtEnd(head: string): boolean {
  const [title, first, last] = head
    .split(' ')
    .filter((word) => !isInitial(word))
    .slice(-3)
  return (
    title !== undefined &&
    isHolder(title) &&
    ![first!, last!].some((word) => !/^\p{Lu}\p{Ll}/u.test(word) || isTitle(word) || ORGANISATION_WORDS.test(word))
  )
}

/** Something that an organisation has written, and that speaks for it. */
const isWritten = (word: string): boolean =>
  DOCUMENTS.test(word) || /^(?:guidance|guidelines|figures|numbers|statistics|estimates|projections|rules)$/.test(word)
/** "An operative working with the RNC", "police and the FBI": something else is spoken of. */
const OTHER_HEAD = /^\p{Ll}.* (?:with|by|in|to|on|against|and|or|of|for|from|at) /u
const PREPOSITION = / (?:of|for|on|at|in|to|from|with|inside|within) /

/** "A spokesman for the ministry, Emil Roth", "a former rival, ex-governor Ada Lund": the name stands behind the role. */
function apposed(head: string, after: string): Named | null {
  const [whole, ...rest] = after.split(', ')
  const first = whole?.replace(/ (?:of|from) \p{Lu}.*$/u, '')
  // "The assailant, Emil Roth": no office, but one thing and a name.
  const one = ONE_OF_THEM.test(head) || OF_A_PARTY.test(head)
  const called = one && isFirstName(first?.split(' ')[0] ?? '')
  if ((!one && !isRole(head)) || servesSomebody(head)) return null
  const name =
    first && /^(?:\p{L}[\p{L}\p{M}.’'-]* ){0,8}(?:al-)?\p{Lu}[\p{L}\p{M}.’'-]*$/u.test(first)
      ? personIn(first, rest.join(', '))
      : null
  // "The assailant, Roth Harbour" may be anything; "the skater, Shani Roth" does what people do.
  const doer =
    /^[Tt]he (?:[\p{Ll}-]+ )?(?!.*(?:paper|maker|retailer|manufacturer|lender|insurer|carrier|publisher|provider|builder|operator)$)\p{Ll}{2,}(?:er|or|ist|man|woman)$/u.test(
      head,
    )
  if (!called && !isRole(head) && !name?.role && !(doer && canBeFirstName(first?.split(' ')[0] ?? ''))) return null
  return name?.name.includes(' ') ? { ...name, role: head.replace(/^(?:the|a|an|its|his|her|their) /i, '') } : null
}

/** "A spokeswoman for the top Republican on the committee, Emil Roth": Roth is no spokeswoman. */
function servesSomebody(head: string): boolean {
  const whom = (SERVES.exec(head)?.[1] ?? '').split(PREPOSITION)[0]!.split(' ').at(-1)
  return !!whom && (isHolder(whom) || /^(?:Democrat|Republican)$/.test(whom))
}
const SERVES =
  /^(?:[\p{L}-]+ ){1,4}(?:spokes(?:man|woman|person)|aide|advis[eo]r|lawyer|attorney|representative) (?:for|to) (.+)$/iu

/** "The top Democrat on the Harbour Committee", "Amsel’s most powerful Republican". */
const OF_A_PARTY =
  /^(?:the|an?|\p{Lu}[\p{L}.-]+[’']s?) (?:[\p{L}’'-]+ ){0,6}(?:Democrat|Republican)(?: (?:on|in|from|of) .{2,60})?$/iu
const ONE_OF_THEM =
  /^(?:[Oo]ne of (?:the|his|her|their|its|\p{Lu}[\p{L}.-]+[’']s?) (?:[\p{L}-]+ ){0,4}\p{Ll}+s|[Aa]nother (?:[\p{L}-]+ ){0,3}(?:Democrat|Republican))$|^(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Aa]nother|[Oo]ne) (?:[\p{Ll}-]+ ){0,3}(?!\p{Ll}*s(?![\p{L}-]))[\p{Ll}-]+(?: (?:in|of|from|at) (?:the )?\p{L}+)?$/u

/** Houses and quarters that stand for a government, beside its departments and services. */
const SEAT =
  /^(?:(?:the )?(?:White House|Kremlin|Pentagon|Oval Office|Capitol Hill|Downing Street|(?:No\.?|Number) 10|Whitehall|Westminster|Buckingham Palace|Bankova|Élysée|Elysee|Quai d'Orsay|Zhongnanhai|Blue House|Beehive|Parliament Hill|Los Pinos|Miraflores|Planalto|Casa Rosada|La Moneda|Moncloa|Palazzo Chigi|Binnenhof|Leinster House|Berlaymont))$/i

const placeOf = (name: string, { country, as }: { country: string; as: string }): Named => {
  const body = ['European Union', 'United Nations', 'NATO', 'Vatican'].includes(country)
  return {
    kind: body || (as === 'seat' && !SEAT.test(name)) ? 'organisation' : 'place',
    name: as === 'seat' ? name : country,
    role: null,
    gender: null,
  }
}

/** A run of capitalised words that ends the phrase, with title and role before it. */
function personIn(head: string, after: string): Named | null {
  const words = head.split(' ')
  let from = words.length
  while (from > 0) {
    const word = words[from - 1]!
    if (CAPITALISED.test(word.replace(/,$/, '')) || (from < words.length && PARTICLES.has(word)) || SUFFIXES.test(word))
      from--
    else break
  }
  while (from < words.length && PARTICLES.has(words[from]!)) from++
  const the = /^(?:the|An?)$/i.test(words[from] ?? '') || /^the$/i.test(words[from - 1] ?? '')
  if (/^(?:The|An?)$/.test(words[from] ?? '')) from++
  const run = words.slice(from)
  if (run.length === 0) return null
  const before = words.slice(0, from)
  // Titles and what they are titles of stand in capitals too: "Deputy Attorney General Rod Rosenstein".
  let cut = 0
  for (const [i, word] of run.entries()) {
    // "Martin Luther King Jr." is no king.
    const first = isInitial(run[i - 1] ?? '') ? i - 2 : i - 1
    const known =
      (first >= cut && i > run.length - 3 && isFirstName(run[first]!)) ||
      SUFFIXES.test(run[i + 1] ?? '') ||
      // "Spokesman Jordan Roth", "Guy Marsh"
      (i === run.length - 2 &&
        canBeFirstName(word) &&
        (/^(?:Guy|Star|Chase|Israel)$/.test(word) ||
          [run[i - 1] ?? before.at(-1) ?? ''].some((each) => isHolder(each) || isTrade(each)))) ||
      (SURNAMES_TOO.test(word) &&
        ((i === run.length - 1 && i === 1 && before.length === 0 && canBeFirstName(run[0]!) && !isCommon(run[0]!)) ||
          // "Rep Pete King", "the ferry analyst Abdi Sheikh"
          (i === run.length - 1 &&
            i > 0 &&
            isHolder(run[i - 2] ?? before.at(-1) ?? '') &&
            !isTitle(run[i - 1]!) &&
            !isNation(run[i - 1]!) &&
            !isCommon(run[i - 1]!)) ||
          isHolder(run[i - 1] ?? '') ||
          COURTESY.test(bare(run[i - 1] ?? '')) ||
          isIntroduced(run, before, after)))
    const ends = /[’']s$/.test(word) || (!known && (isTitle(word) || isNation(word) || /-\p{Ll}+$/u.test(word)))
    const isPart =
      i < run.length - 2 &&
      ((ORGANISATION_WORDS.test(word) && !canBeFirstName(word)) ||
        (isTrade(word.toLowerCase()) && !canBeFirstName(word)))
    if (i < run.length - 1 && (ends || isPart)) cut = i + 1
    else if (i === run.length - 1 && !known && isTitle(word)) return null
  }
  // "… of New York Ada Lund"
  if (run.length - cut > 3 && isPlace(run.slice(cut, cut + 2))) cut += 2
  // "Director of National Intelligence Ada Lund": a first name behind what is none.
  if (!isFirstName(run[cut]!) && !isInitials(run[cut]!) && (cut > 0 || before.length > 0)) {
    const behind = (test: (word: string) => boolean) =>
      run.findIndex((word, i) => i > cut && i < run.length - 1 && test(word) && !isCommon(word))
    const surely = behind(isFirstName)
    const first = surely > 0 ? surely : behind(canBeFirstName)
    if (first > 0) cut = first
  }
  cut += actsBefore(run.slice(cut))
  const ofNation = cut > 0 && isNation(run[cut - 1]!)
  while (run.length - cut > 2 && isNoFirstName(run[cut]!)) cut++
  const name = run.slice(cut).map((word) => word.replace(/[,;]$/, ''))
  if (name.length === 0 || name.length > 5) return null
  const words_ = name.join(' ')
  // "Hugh Marsh's Atlas" is no person, "Ukraine's Marsh" is.
  const whose = cut > 0 && /[’']s$/.test(run[cut - 1]!) ? run[cut - 1]! : null
  // "Asian-Americans"
  if (name.length === 1 && words_.includes('-') && GROUPS.has(bare(words_.slice(words_.lastIndexOf('-') + 1))))
    return null
  if (whose && name.length === 1 && !isNation(whose) && !outletNamed(whose)) return null
  // "The senator from Texas"
  if (cut === 0 && /^(?:of|from|for|at|in|to|across|around|throughout|within|near)$/.test(before.at(-1) ?? ''))
    return null
  // "Farmers Insurance": several are no title of one.
  if (
    name.length === 1 &&
    cut > 0 &&
    isCommon(words_) &&
    /s$/.test(run[cut - 1]!) &&
    !isRoleWord(`${run[cut - 1]}s`) &&
    isRoleWord(run[cut - 1]!.slice(0, -1))
  )
    return null
  // "Harbour IG", "Gulls DC"
  if (
    name.length > 1 &&
    ACRONYM.test(name.at(-1)!) &&
    !SUFFIXES.test(name.at(-1)!) &&
    words_ !== words_.toUpperCase() &&
    !canBeFirstName(name[0]!)
  )
    return null
  if (name.length > 2 && words_ === words_.toUpperCase() && ORGANISATION_WORDS.test(inCapitals(name.at(-1)!)))
    return null
  if (isRoleWord(before.at(-1) ?? '') && FOR_ANOTHER.test(before.join(' '))) return null
  const told = name.length < 4 && roleAfter(after) !== null
  if (isThing(name) && !(told && SUFFIXES.test(name.at(-1)!))) return null
  // "Love Lund", "Judicial Watch", "Coalition Party".
  if (
    name.length > 1 &&
    !titledBy(run.slice(0, cut), before) &&
    !isInitial(name[0]!) &&
    !(told && name.length === 2 && before.length === 0 && !isNoFirstName(name[0]!) && !isCommon(name[0]!)) &&
    (isNoFirstName(name[0]!) ||
      (!canBeFirstName(name[0]!) && isCommon(name.findLast((word) => !SUFFIXES.test(word)) ?? '')))
  )
    return null
  if ((outletNamed(run.slice(0, cut).join(' ')) !== null && !/[’']s$/.test(run[cut - 1] ?? '')) || outletNamed(words_))
    return null
  const roleWords = [...before, ...run.slice(0, cut)].filter(
    (word, i) => !(i === 0 && /^(?:the|a|an|sitting|to|by)$/i.test(word)),
  )
  const titled = roleWords.some(isTitle)
  // "The former aide to President Lund" is the aide.
  const small = before.findLastIndex(
    (word, i) => (/^\p{Ll}/u.test(word) || (i === 0 && /s$/.test(word))) && isRoleWord(word) && word !== 'finance',
  )
  const preposition = before.findIndex((word, i) => i > small && /^(?:to|of|for|with|from|by|in|on|at)$/.test(word))
  if (
    small >= 0 &&
    preposition > small &&
    !(cut > 0 && (ofNation || (name.length > 1 && PORTFOLIO.test(run[cut - 1]!))))
  )
    return null
  if (
    before.some(
      (word, i) =>
        LISTS.test(word) &&
        !(
          word === 'and' &&
          /^(?:Republican|Democrat)$|^(?!.*s$)/.test(before[i - 1] ?? '') &&
          isTitle(before[i - 1] ?? '')
        ) &&
        // "Former HSA and NBA Director Ada Lund"
        !(word === 'and' && /^[A-Z]{2,6}$/.test(before[i - 1] ?? '') && run.slice(0, cut).some(isHolder)),
    )
  )
    return null
  if (NO_SURNAME.test(name.at(-1)!)) return null
  // "Two-thirds", "U.S.-Rumian", "Lundism", "Jr."
  if (name.length === 1 && NO_NAME_ALONE.test(words_)) return null
  // "Miss World Rumia"
  if (name.length > 1 && !isFirstName(name[0]!) && isCommon(name[0]!) && countryNamed(name.at(-1)!)) return null
  const ownWord = told && name.length === 2 && isFirstName(name[0]!)
  if (ORGANISATION_WORDS.test(words_) && !roleWords.some(isRoleWord) && !ownWord) return null
  if (name.length === 1 && [words_, words_.toLowerCase()].some((word) => ORGANISATION_WORDS.test(word))) return null
  // "The American Legion", "Democratic National Convention": a word with a capital behind what is no office.
  const isWord = isCommon(words_) || ORGANISATION_WORDS.test(words_)
  const holder = (isWord ? roleWords.slice(-1) : roleWords).some(holds) || isFirstName(roleWords[0] ?? '')
  if (name.length === 1 && roleWords.length > 0 && !whose && !holder) return null
  if (name.length > 2 && ORGANISATION_WORDS.test(name.at(-1)!)) return null
  if (/[.?!] /.test(words_.replace(/\b(?:\p{Lu}|St)\. /gu, ''))) return null
  if (name.length === 1 && /^[A-Z]+$/.test(name[0]!.replace(/\./g, ''))) return null
  if (countryNamed(words_)) return null
  // "The Ku Klux Klan", "Anti-war Groups", "Some Republicans": an article or a plural is before no name.
  if (
    (the && !titled && !run.slice(0, cut).some((word) => /[’']s$/.test(word))) ||
    (GROUPS.has(bare(name.at(-1)!)) && !isOnesOwn(name, roleWords, after)) ||
    NO_NAME.test(name[0]!)
  )
    return null
  // "The Meridian's Ada Lund" is not described.
  const its = cut > 0 && /[’']s$/.test(run[cut - 1]!) && before.every((word) => /^the$/i.test(word))
  const described = before.length > 0 && !titled && !its
  if (
    described &&
    !roleAfter(after) &&
    !(
      name.length > 1 &&
      (isFirstName(name[0]!) || (canBeFirstName(name[0]!) && !isCommon(name[0]!))) &&
      !before.some((word) => JOINS.test(word))
    )
  )
    return null
  const courtesy = roleWords.every((word) => COURTESY.test(bare(word)))
  const role =
    roleWords.length > 0 && !courtesy
      ? roleWords
          .filter((word) => !/^(?:mr|mrs|ms|miss|\d+-year-old)$/.test(bare(word)))
          .join(' ')
          .replace(/,$|[’']s$/, '') || roleAfter(after)
      : roleAfter(after)
  return {
    kind: 'person',
    name: words_,
    role,
    gender: genderBy(roleWords) ?? (name.length > 1 ? genderOf(name[0]!) : null),
  }
}
/** How many words before a name say what somebody does: "Surfer Ada Lund", "Gulls GM Ada Lund". */
export function actsBefore(words: readonly string[]): number {
  const first = words.findIndex(
    (word, i) => i > 0 && i < words.length - 1 && (isFirstName(word) || (canBeFirstName(word) && !isCommon(word))),
  )
  const more = words.slice(0, first)
  return first > 0 && !SUFFIXES.test(words[first + 1]!) && doesSomething(more.at(-1)!) && !more.some(canBeFirstName)
    ? first
    : 0
}
/** What somebody does, and no first name. */
const doesSomething = (word: string): boolean => DOES.test(word) && !canBeFirstName(word) && !NAME_LIKE.test(word)
/** "Tanveer", "Amir": first names that end so. */
const NAME_LIKE = /^\p{Lu}\p{Ll}*(?:[aeiou]{2}r|[^aeiou]ir)$/u
const DOES = /^(?:\p{Lu}\p{L}*\p{Ll}(?:er|or|ist|ian)|(?!JJ|MJ|AJ|TJ|DJ|CJ|RJ|BJ|PJ|[JK]\p{Lu}$)\p{Lu}{2,3})$/u
/** "Mr. Sides", "Ada Sides, a doctor": a surname that is a word for several people. */
const isOnesOwn = (name: readonly string[], roleWords: readonly string[], after: string): boolean =>
  name.length === 1
    ? COURTESY.test(bare(roleWords.at(-1) ?? ''))
    : name.length === 2 && isFirstName(name[0]!) && (roleAfter(after) !== null || !isCommon(name[0]!))
/** "A spokesman for candidate Lund": his. */
const FOR_ANOTHER =
  /^(?:[\p{L}-]+ ){0,4}(?:spokes(?:man|woman|person)|aide|advis[eo]r|lawyer|attorney|representative) (?:for|of|to) (?!the )(?:[\p{L}-]+ ){0,3}[\p{L}-]+$/iu
/** "Wall Street", "Nord Stream II", "New Jerseyans", "County Halda": names of two words and more that no person has. */
export const isThing = (name: readonly string[]): boolean =>
  name.length > 1 &&
  (NO_SURNAME.test(name.at(-1)!) ||
    OPENS_PLACE.test(name[0]!) ||
    isTeam(name) ||
    (!canBeFirstName(name[0]!) && isThingOf(name)))
const OPENS_PLACE = /^(?:Las|Los|San|Fort|Port|Puerto|New|(?:North|South|East|West)(?:ern)?)$/
/** "New York", "San Diego". */
export const isPlace = (words: readonly string[]): boolean =>
  OPENS_PLACE.test(words[0]!) && placesNamed(words.join(' ')).length > 0
/** "Halden Gulls": a city and several of something. */
const isTeam = ([city, what, ...more]: readonly string[]): boolean =>
  more.length === 0 &&
  /[^s]s$/.test(what!) &&
  (!canBeFirstName(city!) || isCommon(what!) || isCommon(what!.slice(0, -1))) &&
  !isFirstName(city!) &&
  (placesNamed(city!)[0]?.size ?? 0) >= (canBeFirstName(city!) ? 400 : 100)
const ACRONYM = /^\p{Lu}{2,4}$/u
/** "COMMITTEE" as "Committee". */
const inCapitals = (word: string): string => word.charAt(0) + word.slice(1).toLowerCase()
const isThingOf = (name: readonly string[]): boolean =>
  /^(?:County|Mount|Cape|Route|Highway|Interstate)$/.test(name[0]!) ||
  THINGS.test(name.at(-1)!) ||
  ORGANISATION_WORDS.test(name.at(-1)!) ||
  (SUFFIXES.test(name.at(-1)!) && !name.some(isInitials)) ||
  (name.length > 2 && /^(?:Tribe|Nations?)$/.test(name.at(-1)!)) ||
  // "Texas Health Presbyterian"
  (name.length > 2 && regionNamed(name[0]!)?.kind === 'region') ||
  (name.length === 3 &&
    (regionNamed(`${name[0]} ${name[1]}`)?.kind === 'region' || countryNamed(`${name[1]} ${name[2]}`) !== null)) ||
  /^(?:New|North|South|West) .*(?:ans|ers|ites)$|^(?:Middle|Far|Near|Deep|Wild) (?:East|West|South|North)$/.test(
    name.join(' '),
  )
const isInitial = (word: string): boolean => /^\p{Lu}\.$/u.test(word)
/** "T.S.", and no country. */
const isInitials = (word: string): boolean => /^(?:\p{Lu}\.){1,3}$/u.test(word) && !isNation(word)
const THINGS =
  /^(?:Street|Avenue|Boulevard|Square|River|Lake|Islands?|Strait|Sea|Ocean|Valley|County|Stream|Pact|Accords?|Treaty|Act|Agreement|War|Summit|Cup|Games|Conference|League|Palace|Tower|States?|Plaza|Beach|Bridge|Canal|Academies|Convention|Legion|Division|Hills|Heights|Markets?|Automotive|Motors|Pharmaceuticals?|Technologies|Energy|Oversight|Judiciary|Appropriations|Affairs|Systems|Solutions|Partners|Holdings|Studios|Pictures|Entertainment|Index|Tribe|Camp|Staters|Analytics|Consulting|Strategies|Ventures|Securities|Newspapers|Stockings|Antifa)$/
/** "CEOs" */
const OFFICES = /^\p{Lu}{2,4}s$/u
/** "CTV News", "NTV". */
const BROADCASTER = /^(?:\p{Lu}[\p{L}&]* ){1,3}(?:News|TV|Radio|Television)$|^\p{Lu}{1,4}TV$/u
/** "The official Rumia News Agency". */
const AGENCY =
  /^(?:(?:\p{Lu}[\p{L}.]* ){0,2}\p{Lu}[\p{L}.]*[’']s )?(?:[\p{Ll}-]+ ){0,2}((?:\p{Lu}[\p{L}’-]+ ){1,4}News Agency)$/u
/** "Centers for Harbour Control", "Doctors Without Borders", "Citizens for Ferries": a body by its members. */
const MEMBERS =
  /^(?:\p{Lu}[\p{L}.’-]* ){0,3}(?:Centers|Citizens|Doctors|Physicians|Mothers|Moms|Americans|Students|Scholars|Veterans|Women|Parents|Lawyers|Reporters|Scientists|Customs) (?:for|[Ww]ithout|[Aa]gainst|and) \p{Lu}[\p{L} &-]*$/u
/** What ends the name of a body or a place, and no person's. */
const NO_SURNAME =
  /^(?:Party|Committee|Commission|Council|Department|Ministry|Agency|Administration|Association|Federation|Foundation|Institute|University|Corporation|Airport|Airlines|Hospital|Parliament|Congress|Stadium|Embassy|Airways|Newspaper|States|Movement|Initiative|Project|Program|Archdiocese|Diocese|Center|Centre|Assembly|Coalition|Society|Bureau|League|Alliance|Authority|Conference|Chamber|Index|Constitution|County|Dictionary|Encyclopedia|Guild|Dept|Insurance|United|Accountability|Academies|Polls?|Polling|Survey|Study|Klan|Caucus|Research|Comms|Media|Amendment|Corps|Minority|Majority|City|Empire|Emperor|Parade|Brotherhood|Syndrome|Reserve|Investments|Composite|Studios|Pictures|Labs|Laboratories|Foods|Brands|Pharmaceuticals|Technologies|Motors|Entertainment|Enterprises|Industries|Holdings|College|Act|Co|Inc|Corp|Ltd|LLC)\.?$/
const titledBy = (...words: readonly (readonly string[])[]): boolean => words.flat().some(isTitle)
const COURTESY = /^(?:mr|mrs|ms|miss|dr|sir)$/
const isTitle = (word: string): boolean =>
  COURTESY.test(bare(word)) || isRoleWord(word) || /^(?:Democrat|Republican|Democratic)$/.test(word)
/** Titles that are surnames, too. */
export const SURNAMES_TOO =
  /^(?:King|Prince|Pope|Bishop|Judge|Major|Dean|Pastor|Priest|Imam|Deacon|Shah|Duke|Fellow|Baron|Sheriff|Sheikh)$/
/** "Fatmah Imam, a teacher": two words with a capital and what somebody is. */
const isIntroduced = (run: readonly string[], before: readonly string[], after: string): boolean =>
  run.length === 2 &&
  before.length === 0 &&
  !isCommon(run[0]!) &&
  !isTitle(run[0]!) &&
  !isNation(run[0]!) &&
  roleAfter(after) !== null
/** A word that says by itself what somebody is: no "National". */
const isHolder = (word: string): boolean => isRoleWord(word) && !isPartOfTitle(word)
/** The same, a trade, a party or a courtesy. */
const holds = (word: string): boolean =>
  isHolder(word) || isTrade(word) || COURTESY.test(bare(word)) || /^(?:Democrat|Republican)$/.test(word)
/** What somebody is chief, secretary or director of. */
const PORTFOLIO =
  /^(?:Staff|State|Defen[sc]e|Intelligence|Affairs|Security|Justice|Treasury|Commerce|Labou?r|Energy|Education|Health|Operations|Communications|Policy)$/
/** What goes before is another, or an example. */
const LISTS = /^(?:and|or|than|like|including|as|between)$/
const JOINS = /^(?:of|to|for|in|at|on|with|from|by|about|against|and|or|than|as|like|between|that)$/
const NO_NAME_ALONE =
  /^(?:(?:Jr|Sr)\.?|(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Twenty|Thirty|Forty|Fifty|Sixty|Seventy|Eighty|Ninety|U\.S\.|US|UK|EU)-.*|\p{L}{4,}(?:ism|world|care|gate)|\p{L}+-American)$/u
/** What stands with a capital where a sentence begins, and is nobody's name. */
const NO_NAME =
  /^(?:Without|E-?mails?|Some|Many|Most|More|All|Both|Several|Few|Those|These|Neither|Either|None|Nobody|Everyone|Anyone|Someone|Something|Everything|Anything|Nothing|Somebody|Anybody|Everybody|Whoever|Whatever|Another|Others?|Any|Each|Every|No|Not|Such|Anti|Pro|Non|One|Two|Three|Four|Five|Only|Even|Just|But|And|If|As|So|News|Polls?|Here|There|What|Who|How|Why|I|We|You|He|She|They|It|His|Her|Their|Its|My|Our|From|To|In|On|At|By|For|With|About|Of|Other|Fellow|Anti-\p{L}+|Pro-\p{L}+|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/u

function genderBy(roleWords: readonly string[]): Gender | null {
  const titles = roleWords.map(bare)
  if (titles.some((word) => /^(?:mrs|ms|miss|dame|lady|queen|princess)$|woman$|^actress$|^waitress$/.test(word)))
    return 'she'
  return titles.some((word) =>
    /^(?:mr|sir|lord|king|prince|pope)$|(?:spokes|chair|congress|business|assembly)man$/.test(word),
  )
    ? 'he'
    : null
}

/** "a doctor", "the U.S. ambassador to Russia", "R-Ky.", "director of …". */
const isRole = (text: string): boolean => roleAfter(text) !== null

/** An organisation by the word that heads it: "Ministry of Foreign Affairs", "Justice Department", "NATO". */
function organisationIn(head: string): Named | null {
  const plain = head
    .replace(/^(?:the|The|a|A|an) /, '')
    .replace(WHOSE_BODY, '')
    .replace(/^.{2,40}[’']s (?=[A-Z][A-Z.&]{1,7}$)/, '')
  if (!/\p{Lu}/u.test(plain) || countryIn(plain) === plain) return null
  const end = plain.split(' ').at(-1)!
  if (
    /^\p{Ll}/u.test(end) &&
    (GROUPS.has(end) || isTrade(end.replace(/s$/, ''))) &&
    !/^(?:intelligence|police|community)$/.test(end)
  )
    return null
  const heading = plain
    .split(/ (?:of|for|on|at|in|to|from|with|inside|within) /)[0]!
    .split(' ')
    .at(-1)!
  if (GROUPS.has(heading.toLowerCase()) && heading !== 'intelligence' && heading !== 'police') return null
  const organised =
    ORGANISATION_WORDS.test(plain === plain.toUpperCase() ? inCapitals(heading) : heading) ||
    /[’']s (?:Office|Department|Bureau|Division)$/.test(plain) ||
    (/^[A-Z][A-Z.&]{1,7}$/.test(plain) &&
      !ROLES.has(plain.toLowerCase()) &&
      !GROUPS.has(plain.toLowerCase()) &&
      !(plain.length > 4 && isCommon(plain))) ||
    / community$/.test(plain)
  const name = OF_SOME_QUALITY.exec(plain)?.[1] ?? plain
  return organised ? { kind: 'organisation', name, role: null, gender: null } : null
}

/** "The country’s | National Harbour Institute". */
const WHOSE_BODY =
  /^(?:country|nation|state|city|county|town|region|island|kingdom|president|government|province)[’']s (?=(?:\p{Lu}\S* )+\p{Lu}|\p{Lu}\S* (?:of|for) (?:the )?\p{Lu})/u
/** "The main opposition Harbour Party": what it is called, behind what is said of it; "the state Democratic Party" is another one. */
const OF_SOME_QUALITY =
  /^(?:(?:main|largest|leading|ruling|governing|opposition|powerful|influential|conservative|liberal|progressive|left-wing|right-wing|far-right|far-left|center-right|centre-right|center-left|centre-left|centrist|nationalist|populist|nonpartisan|non-partisan|bipartisan|nonprofit|extremist|militant|embattled|newly formed|(?:pro|anti)-\p{Ll}+|\p{Lu}\p{Ll}+-based) )+(\p{Lu}[\p{L}.&’'-]*(?: (?:(?:of|for|and|on|&) (?:the )?)?\p{Lu}[\p{L}.&’'-]*)+)$/u

/** "Newspaper Novosti Dnia", "the Novosti Dnia newspaper". */
const MEDIUM =
  /^(?:[\p{L}.]+[’']s )?(?:(?:(?:North|South|Saudi) \p{Lu}\p{Ll}+|state|state-run|state-owned|local|private|pro-\p{L}+|opposition|business|leading|conservative|liberal|left-wing|right-wing|\p{Lu}\p{Ll}+-language|\p{Lu}\p{Ll}+(?:ish|ese|an|ch|i)) )*(?:(?:[Nn]ewspaper|[Tt]abloid|[Bb]roadcaster|[Nn]ews agency|[Mm]agazine|[Nn]ews website|[Nn]ews site|(?:\p{Ll}+ )?daily|weekly|TV channel|TV station|television channel|radio station) (?<after>(?!.*[’']s \p{Lu})\p{Lu}[\p{L}’'-]+(?: (?:(?:de|di|du|da|la|el|al) )?\p{Lu}[\p{L}’'-]+){0,3})|(?<before>\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,3}) (?:newspaper|tabloid|broadcaster|news agency|magazine|news website|news site|TV channel|TV station|radio station))$/u
const TITLE = "\\p{Lu}[\\p{L}\\p{N}/&’'-]*(?: \\p{Lu}[\\p{L}\\p{N}/&’'-]*){0,3}"
/** "Rumian public broadcaster RTX", "ABC Halda affiliate KAML", "the technology news website Re/gull". */
const AFTER_MEDIUM = new RegExp(
  `^(?:\\p{Lu}[\\p{L}.’-]* ){0,2}(?:[\\p{Ll}-]+ ){0,3}?(?:news station|(?:TV|television|radio) station|broadcaster|state (?:television|TV|radio)|affiliate|publication|news agency|wire service|news service|(?:news|TV|cable) channel|news ?(?:web)?site|web ?site|news outlet|mouthpiece) (${TITLE})$`,
  'u',
)
/** "Novosti Dnia daily", "RUI state television". */
const BEFORE_MEDIUM = new RegExp(`^(${TITLE}) (?:daily|weekly|state (?:television|TV|radio))$`, 'u')
/** "Gull Media, an internet publication that …". */
const IS_MEDIUM =
  /^(?:an?|the|one of (?:the|several|its)) (?:[\p{L}-]+ ){0,5}(?:newspaper|news ?magazine|magazine|publication|news ?site|news website|news outlet|news agency|broadcaster|tabloid|(?:radio|TV|television|news) station|news channel)(?= (?:that|which|run|led|based|founded|owned|in|for|about)\b|,|$)/u
/** "The advocacy group Harbour Watch". */
const BODY_CALLED =
  /^(?:(?:[Tt]he|[Aa]n?) )?(?:[\p{L}-]+ ){0,3}?(?:group|organi[sz]ation|company|firm|think tank|charity|non-?profit|brewery|start-?up|union|bank|retailer|lender|automaker|carmaker|drugmaker|airline|website|chain|vendor|giant|manufacturer|publisher) (?!of |for )(\p{Lu}[\p{L}.&’'-]*(?: (?:of |for |and |the )?\p{Lu}[\p{L}.&’'-]*){0,5})$/u
/** "Its vendor, Harbour Works", "one of those advocacy groups, the Harbour Trust". */
const BODY_BEFORE =
  /^(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Oo]ne of (?:the|those|its)|[Aa]nother|(?:\p{Lu}[\p{L}.]+ ){0,2}\p{Lu}[\p{L}.]+[’']s?) )(?:[\p{L}’'-]+ ){0,5}(?:groups?|organi[sz]ations?|compan(?:y|ies)|firms?|think tanks?|charit(?:y|ies)|non-?profits?|vendors?|retailers?|lenders?|automakers?|carmakers?|drugmakers?|makers?|manufacturers?|airlines?|banks?|chains?|startups?|start-ups?)$/u
const BODY_NAME = /^(?:[Tt]he )?(\p{Lu}[\p{L}\p{N}.’'-]*(?: (?:of |for |and |& |the )?\p{Lu}[\p{L}\p{N}.’'-]*){0,5})$/u
/** "Harbour Rising, a conservative group that …". */
const BODY_AFTER =
  /^(?:an?|the|one of (?:the|several|many|its)) (?:[\p{L}’'-]+ ){0,4}(?:PAC|group|organi[sz]ation|company|firm|think tank|charity|non-?profit|committee|association|agency|coalition|union|retailer|automaker|carmaker|startup|start-up|airline|manufacturer|firms|companies|groups|organi[sz]ations)(?= (?:that|which|aligned|run|led|based|she|he|founded|backed|funded|supporting|opposing|working|behind|owned|specializing|of|in|for|on)\b|,|$)/u
/** "Hugh Marsh of the Harbour Institute". */
const FULL_NAME_OF =
  /^((?:\p{L}[\p{L}\p{M}.’'-]* ){1,5}?\p{Lu}[\p{L}\p{M}’'-]+) (?:of|for|from|at|with) (?:the |an? )?(?:\p{Ll}[\p{Ll}-]+ ){0,4}\p{Lu}/u

/** "Ministry of …", "Department for …": what stands before the preposition heads the name. */
const HEADED =
  /\b(?:Ministry|Department|Office|Committee|Commission|Council|Court|Bureau|Institute|University|Bank|Embassy|House|Board|Association|Federation|Party|Conference|League|Chamber|Assembly|Union|Coalition|Alliance|Society|Congress|Guild) (?:of|for|on) /
