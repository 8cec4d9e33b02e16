/** For whom a role speaks: the body, outlet or party that it is in. */
import { countryNamed } from './names/countries.ts'
import { isFirstName } from './names/firstnames.ts'
import { AFTER_HEAD, isHolder, isNation, isPartOfTitle, isRoleWord } from './roles.ts'
import { ORGANISATION_WORDS } from './words.ts'

const OWN_NAME =
  /^(\p{Lu}\p{L}+)[’']s(?: \p{Lu}[\p{L}&-]+){1,2} (?:Shop|Store|Restaurant|Bar|Pub|Café|Cafe|Grill|Bakery|Hospital|College|School|Church|Farm|Auction)$/u
/** The body that a description says somebody is in, by a name that is surely one: the office may be another's of whom the page tells. */
export function bodyOfDescription(description: string): string | null {
  const body = affiliationOf(description.replace(/^(?:the|an?) /i, ''))
  return body?.includes(' ') && ORGANISATION_WORDS.test(body) ? body : null
}

/** What a role is in: "Kremlin" of "Kremlin spokesman", "Novaya Gazeta" of "director at Novaya Gazeta"; null where it names none. */
export function affiliationOf(role: string | null): string | null {
  if (!role) return null
  const letter = /\b[RDI]-[A-Z][\w.]*/.exec(role)
  if (letter) return letter[0]
  if (/^(?:former|ex-|onetime|one-time|retired)/i.test(role) || KIN.test(role.split(AFTER_HEAD)[0]!)) return null
  // Who stands for a house is not in it; a department is its university's.
  const held = role.replace(STANDS_FOR, '$1').replace(DEPARTMENT, 'at ')
  return bodyBehind(held) ?? bodyBefore(held.split(' '))
}

const STANDS_FOR =
  /\b(candidate|nominee|contender|hopeful) (?:for|to) (?:the )?(?:(?:US|U\.S\.) )?(?:Congress|Senate|House|Parliament|Assembly|Council)$/i
const DEPARTMENT =
  /\b(?:in|of|at|with) (?:the|its) (?:Department|School|Faculty|Division) (?:of|for) \p{Lu}[^,]{2,60}? at (?=(?:the )?\p{Lu})/u

/** "Novaya Gazeta" of "director at Novaya Gazeta". */
function bodyBehind(role: string): string | null {
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
  return from && ORGANISATION_WORDS.test(from) ? from : null
}

/** "Kremlin" of "Kremlin spokesman". */
function bodyBefore(words: readonly string[]): string | null {
  const at = words.findIndex((word, i) => isRoleWord(word) && !/^\p{Lu}/u.test(words[i + 1] ?? ''))
  const head = words[at] ?? ''
  const before = capitalisedBefore(words.slice(0, Math.max(at, 0)), head)
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
  if (OF_RANK.test(name)) return null
  // A portfolio is no body: the Transport Minister is of the Transport Ministry, a secretary of a department named otherwise.
  if (/^minister$/i.test(head)) return `${name} Ministry`
  if (
    before.length === 1 &&
    (isPartOfTitle(name) || SUBJECTS.test(name) || /(?:[’']|al|ist|ing)$|-\p{Ll}+$/u.test(name))
  )
    return null
  return /^secretary$/i.test(head) ? null : name
}

/** The capitalised words before the head of a role that may name a body, without those of the title. */
function capitalisedBefore(opening: readonly string[], head: string): string[] {
  const small = opening.findLastIndex((word) => !/^\p{Lu}/u.test(word) && !/^(?:and|of|for|on)$/.test(word))
  const before = opening.slice(small + 1).filter(
    (word, i, all) =>
      !/^(?:(?:Mr|Mrs|Ms|Dr)\.?|Majority|Minority)$/.test(word) &&
      (!isHolder(word) ||
        BODY_OF_OFFICE.test(all[i + 1] ?? '') ||
        // "Halda Attorney General's Office"
        (isHolder(all[i + 1] ?? '') && BODY_OF_OFFICE.test(all[i + 2] ?? ''))),
  )
  // "Deputy Foreign" is of no body, "Senate Foreign Relations" is.
  while (
    before.length > 0 &&
    (isPartOfTitle(before.at(-1)!) || (before.at(-1) === 'District' && /^(?:attorney|judge)$/i.test(head))) &&
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
    /^(?:correspondent|reporter|editor|journalist|producer)$/i.test(head) &&
    /^White House$/.test(before.slice(-2).join(' '))
  )
    before.splice(-2)
  if (before.length > 2 && isNation(before[0]!) && OF_STATE.test(before.at(-1)!)) before.shift()
  return before
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
  return words.some(isHolder) || (words.length > 2 && isNation(words[0]!) && isFirstName(words[1]!))
}
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
/** "Air" of "Air Chief Marshal", "Rear" of "Rear Admiral". */
const OF_RANK = /^(?:Air(?: Chief| Vice)?|Rear|Field|Fleet|Staff|Squadron|Group|Wing|Flight|Master|Petty|Gunnery)$/
/** Words with a capital before a role that name no body: "Russian", "Former", "Democratic". */
const isAdjective = (word: string): boolean =>
  isNation(word) ||
  /^(?:Former|Senior|Deputy|Chief|Supreme|Opposition|Acting|Prime|First|Vice|Democratic|Republican|Conservative|Labour|Liberal|Top|Veteran|Retired|Roman|Catholic|Christian|Evangelical|Muslim|Islamic|Shia|Shiite|Sunni|Jewish|Hindu|Buddhist|Hispanic|Latin[oa]|European|African|Asian|LGBTQ?|Amish)$/.test(
    word,
  )
