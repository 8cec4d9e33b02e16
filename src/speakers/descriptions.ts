/** "The official", "the minister", "Putin's spokesman": descriptions of somebody the text names elsewhere. */
import { regionNamed } from '../places/gazetteer.ts'
import { isCommon } from '../text/common.ts'
import type { Sentence, Span } from '../types.ts'
import type { Cast, Member } from './cast.ts'
import { COMPANIES } from './companies.ts'
import type { Context } from './context.ts'
import { countryIn } from './countries.ts'
import { genderOf } from './firstnames.ts'
import { readName } from './names.ts'
import { outletsIn } from './outlets.ts'
import type { Said } from './people.ts'
import { remembered } from './spelling.ts'
import { DOCUMENTS, GROUPS, ORGANISATION_WORDS, ROLES } from './words.ts'

const NAME = `\\p{Lu}[\\p{L}.&’'-]{1,24}(?: \\p{Lu}[\\p{L}.&’'-]{1,24}){0,3}`

export const isDescription = (text: string): boolean =>
  /^(?:the|his|her|their|its|this|that|[\p{Lu}][\p{L}.-]+[’']s?) /iu.test(text) ||
  // "New Zealand’s prime minister"
  /^(?:\p{Lu}[\p{L}.-]{1,20} ){1,2}\p{Lu}[\p{L}.-]{1,20}[’']s? \p{Ll}/u.test(text) ||
  /^\p{Ll}/u.test(text)

export const headOf = remembered(
  (text) =>
    (BODY_OF.test(text) ? OF_A_BODY.exec(text)?.[1] : undefined) ??
    text
      .split(
        /,| (?:who|whose|which|with|from|in|at|of|on|to|for|by|about|against|across|throughout|around|within|near|inside|(?:(?:directly|closely|intimately|deeply|personally|newly|recently|previously|originally|heavily) )?(?:familiar|briefed|privy|\p{Ll}+ed(?= (?:in|by|to|on|at|from|for|with) ))|close|representing|titled|entitled|soon|[–—-]+|speaking|(?:leading|heading|chairing|overseeing|investigating|probing) (?:the|an?|his|her|\p{Lu}\S*)|(?:working|presiding|living|sitting|standing|serving|running|tracking|looking) \p{Ll}+|conducted|provided|released|published|seen|obtained|including|like|caught|shown|held|received|taken|made) /u,
      )[0]!
      .split(' ')
      .at(-1)!
      .toLowerCase()
      .replace(/[’']s?$/, ''),
)
/** "A senior Department of Ferries official": the official. */
const BODY_OF = / (?:of|for|on) (?:the )?\p{Lu}/u
const OF_A_BODY =
  /(?:Department|Ministry|Office|Bureau|Committee|Board|Council|Commission) (?:of|for|on) (?:the )?(?:\p{Lu}[\p{L}’'-]*|and|of|the|&| )+ (?:\p{Ll}+ )?((?:official|spokes(?:man|woman|person)|aide|officer|employee|analyst|lawyer|attorney|source)s?)$/u

const singular = (word: string): string => word.replace(/s$/, '')

/** The speaker spoken of last whose description has the same head: "the official" after "a Ukrainian official". */
export function sameDescription(text: string, before: number, cast: Cast): Member | null {
  if (/^(?:an?|another|two|three|four|five|several|some|one)\b/i.test(text)) return null
  const head = headOf(text)
  const words = text
    .toLowerCase()
    .replace(/^(?:the|this|that) /, '')
    .split(' ')
  const fit = cast.speakers.filter(({ kind, name, mentions, why }) => {
    if (kind === 'person' || kind === 'outlet' || kind === 'unnamed' || (mentions[0]?.start ?? 0) >= before)
      return false
    if (OF_EACH.test(name)) return false
    // "Her advisers" are not "his advisers".
    const whose = /^(?:his|her|their|its) /i.exec(text)?.[0].toLowerCase()
    if (whose && /^(?:his|her|their|its) /i.test(name) && !name.toLowerCase().startsWith(whose)) return false
    const like = headOf(name)
    // "The justice" is not the Institute for Justice.
    if (kind === 'organisation' && ROLES.has(head)) return false
    // "Research by economists" is not the economists.
    if (like !== head && (DOCUMENTS.test(like) || why[0]?.rule === 'document')) return false
    if (like !== head && (kind !== 'organisation' || !name.toLowerCase().endsWith(head))) return false
    const known = name.toLowerCase().split(/[\s,]+/)
    if (kind === 'organisation')
      return (
        (known.at(-1) === head || like === head) &&
        words.length <= 2 &&
        words.slice(0, -1).every((word) => known.includes(word))
      )
    return (
      !/,| and /.test(name) &&
      words.every((word) => known.includes(word) || singular(word) === singular(head) || !/^\p{L}{4,}/u.test(word))
    )
  })
  return (
    fit.sort((a, b) => (b.mentions.at(-1)?.start ?? 0) - (a.mentions.at(-1)?.start ?? 0))[0] ??
    generic(head, before, cast)
  )
}

/** "Each president" is none of them. */
export const OF_EACH = /^(?:each|every|any|either) /i

const ORGANISATIONS =
  /^(?:party|company|group|organi[sz]ation|agency|department|ministry|committee|union|firm|bank|campaign|club|team|university)$/

const BUSINESS = /^(?:company|firm|bank)$/
const PUBLIC =
  /\b(?:Department|Ministry|Committee|Commission|Council|Court|Party|University|Agency|Bureau|Senate|Congress|House|Parliament|Police|Union|Nations|NATO|Bank of|Reserve|campaign|administration|government)\b/

/** Bodies whose last word says that they are another. */
const NO_UNION =
  /\b(?:Department|Ministry|Committee|Commission|Council|Court|University|College|School|Hospital|Agency|Bureau|Senate|Congress|House|Parliament|Police|Company|Corp|Inc|Center|Centre|Bank|Party|Airlines|administration|campaign)\.?$/i

/** "The party", "the company", "the group": the organisation spoken of last. */
function generic(head: string, before: number, cast: Cast): Member | null {
  if (!ORGANISATIONS.test(head)) return null
  return (
    cast.speakers
      .filter(
        ({ kind, name, mentions, why }) =>
          kind === 'organisation' &&
          (mentions[0]?.start ?? 0) < before &&
          !(BUSINESS.test(head) && PUBLIC.test(name)) &&
          !(head === 'union' && NO_UNION.test(name)) &&
          // "The union", and no company.
          !(
            why[0]?.rule === 'company' &&
            !BUSINESS.test(head) &&
            !/^(?:group|organi[sz]ation|team|club)$/.test(head)
          ) &&
          (!/^(?:described|document|media)$/.test(why[0]?.rule ?? '') || ORGANISATIONS.test(headOf(name))),
      )
      .sort((a, b) => (b.mentions.at(-1)?.start ?? 0) - (a.mentions.at(-1)?.start ?? 0))[0] ?? null
  )
}

/**
 * "The main opposition party, Fianna Fáil": the name in apposition. "Sinn Féin will …, the party has confirmed": the name
 * that begins the sentence. "Ms McDonald said … the party": hers.
 */
export function organisationMeant(text: string, at: Span, context: Context): { name: string; span: Span } | null {
  const { article, sentences, cast, spoken } = context
  const words = text.split(' ')
  const apposed = THEN_NAMED.exec(text)
  if (apposed && ORGANISATIONS.test(apposed[1]!.toLowerCase()) && /^\p{Lu}/u.test(apposed[2]!)) {
    const start = at.start + apposed[0].lastIndexOf(apposed[2]!)
    return { name: apposed[2]!, span: { start, end: start + apposed[2]!.length } }
  }
  const campaign = /^the (?:\p{L}+ )?(campaign|administration)(?:[’']s)?$/iu.exec(text)?.[1]
  if (campaign) return ownerOf(campaign.toLowerCase(), at, article.text, cast) ?? ofPresident(campaign, at, context)
  if (words.length > 2 || !/^(?:the|his|her|their|its)$/i.test(words[0]!) || !ORGANISATIONS.test(words.at(-1)!))
    return null
  const sentence = sentences.findLast(({ start }) => start <= at.start)
  const first =
    sentence &&
    new RegExp(`^${NAME}(?= (?:will|would|can|could|may|might|must|should|do|\\p{Ll}+(?:s|ed))\\b)`, 'u').exec(
      article.text.slice(sentence.start, at.start),
    )?.[0]
  if (
    first &&
    sentence &&
    !(first.includes(' ') ? cast.fullName(first, at.start)?.role : cast.knows(first)) &&
    !/^(?:The|In|On|At|But|And|A|An|It|He|She|They|We|This|That)\b/.test(first) &&
    // "Three employees", "We've", "Unlike others"
    !(!first.includes(' ') && !COMPANIES.has(first) && (isCommon(first) || /[’']/.test(first))) &&
    !countryIn(first)
  )
    return { name: first, span: { start: sentence.start, end: sentence.start + first.length } }
  const company = apposedBefore(words.at(-1)!, at, article.text, sentences)
  if (company) return company
  const before = spoken.at(-1)
  const [member, span] = [cast.get(before?.speaker), before?.source[0]]
  return member?.kind === 'person' && member.affiliation && span && !/^[RDI]-/.test(member.affiliation)
    ? { name: member.affiliation, span }
    : null
}
/** "Harbour Works, the parent company of Lund, rose. The company": the name with which the sentence before begins. */
function apposedBefore(
  head: string,
  at: Span,
  text: string,
  sentences: readonly Sentence[],
): { name: string; span: Span } | null {
  const index = sentences.findLastIndex(({ start }) => start <= at.start)
  const before = sentences[index - 1]
  if (!before) return null
  const [, name, what] = APPOSED.exec(text.slice(before.start, before.end)) ?? []
  return name && what?.split(' ').includes(head)
    ? { name, span: { start: before.start, end: before.start + name.length } }
    : null
}
const APPOSED = new RegExp(`^(${NAME}), (?:the|an?) ([\\p{L} -]{3,60}?)(?: (?:of|for|that|which|in|based)\\b|,)`, 'u')
/** "The administration" of a text that names the president. */
function ofPresident(body: string, at: Span, context: Context): { name: string; span: Span } | null {
  if (!/^administration$/i.test(body)) return null
  const holder = lastLike('the president', at.start, context)
  return holder?.role && OF_A_COUNTRY.test(holder.role)
    ? { name: `${holder.name.split(' ').at(-1)} administration`, span: holder }
    : null
}
const OF_A_COUNTRY =
  /^(?:(?:then-?|the |U\.?S\.? |American |United States )*president(?: of the United States)?|president)$/i
const THEN_NAMED = new RegExp(`^(?:the|a|an|its) (?:[\\p{L}-]+ ){0,4}(\\p{Ll}+), (${NAME})(?=$|,| and )`, 'iu')
/** "The campaign" after "the Lund campaign" or "Lund’s campaign". */
function ownerOf(body: string, at: Span, text: string, cast: Cast): { name: string; span: Span } | null {
  const from = Math.max(0, at.start - 3000)
  const named = [...text.slice(from, at.start).matchAll(OWNED)].findLast(
    ({ 1: name, 2: what }) => what === body && cast.knows(name!),
  )
  if (!named) return null
  const start = from + named.index
  return { name: `${named[1]} ${body}`, span: { start, end: start + named[0].length } }
}
const OWNED = /\b(\p{Lu}[\p{L}-]{2,24})(?:[’']s?)? (?:presidential |general election )?(campaign|administration)\b/gu

/** "The top Democrat on the committee said …" opens the text; the next sentences name him: "…, Sen. Mark Warner said". */
export function namedNext(
  text: string,
  at: Span,
  { article, sentences, attributions, cast }: Context,
): (Span & { name: string; role: string | null }) | null {
  const head = headOf(text.replace(/^(?:the|a|an) /i, ''))
  const one = (ROLES.has(head) && !GROUPS.has(head)) || /^(?:democrat|republican)$/.test(head)
  const definite = /^the /i.test(text)
  if (!one || (definite && text.split(' ').length < 3)) return null
  const index = sentences.findLastIndex(({ start }) => start <= at.start)
  const opens = sentences.slice(0, index).filter(({ start, end }) => end - start > 80).length === 0
  const until = (sentences[index + 4] ?? sentences.at(-1))?.end ?? 0
  const here = sentences[index]!
  // "2:35 p.m." stands over an item of its own.
  const above = article.blocks[here.block - 1]
  const item = above !== undefined && TIME.test(article.text.slice(above.start, Math.min(above.end, above.start + 40)))
  if (!opens && !(item && definite)) return null
  const next = attributions
    .flatMap(({ source }) => (source[0] && source[0].start >= here.end && source[0].end <= until ? [source[0]] : []))
    .map((span) => ({ span, said: readName(article.text.slice(span.start, span.end)) }))
    .find(({ said }) => said?.kind === 'person')
  if (!next?.said) return null
  const { span, said } = next
  const full = cast.fullName(said.name, span.start)
  const person = {
    name: full?.name ?? said.name,
    role: said.role ?? full?.role ?? null,
    start: span.start,
    end: span.end,
  }
  // Somebody whom the opening names already is somebody else; "a judge" is whoever is said to be one, or nothing else.
  const named = article.text.slice(item ? here.start : 0, here.end).includes(person.name.split(' ').at(-1)!)
  const roles = [person.role, ...(full?.said ?? []).map(({ role }) => role)].filter((role) => role !== null)
  const side = /^(?:democrat|republican)$/.test(head)
  const fits = roles.length === 0 ? full !== null && opens : side || roles.some((role) => isA(role, head))
  return named || !fits ? null : person
}

const TIME = /^\d{1,2}(?::\d\d)? ?[ap]\.?m\.?/i

/** Whether a role is what a headword says: "Magistrate Judge" is a judge, a congressman a lawmaker. */
function isA(role: string, head: string): boolean {
  const words = role
    .toLowerCase()
    .split(/[\s,]+/)
    .map((word) => ABBREVIATED[word] ?? word)
  return (
    words.includes(head) ||
    (/^(?:lawmaker|legislator|politician)$/.test(head) && words.some((word) => LAWMAKER.test(word))) ||
    (/^(?:head|chief|boss)$/.test(head) && words.some((word) => CHIEF.test(word))) ||
    (head === 'congressman' && SITS_IN_HOUSE.test(role)) ||
    (head === 'diplomat' && words.some((word) => /^(?:ambassador|envoy)$/.test(word)))
  )
}
/** "Chairman of the House Harbour Committee", "Rep." */
const SITS_IN_HOUSE =
  /(?<!Speaker |White )\bHouse (?:\p{Lu}[\p{L}]+ (?:and )?){0,5}(?:Committee|[Cc]aucus|[Mm]ajority|[Mm]inority)\b|^(?:U\.S\. )?Rep\.$/u
const CHIEF = /^(?:chair|chairman|chairwoman|president|director|executive|ceo|head|chief|boss)$/
const LAWMAKER =
  /^(?:lawmaker|legislator|representative|congress(?:man|woman)|senator|mp|assembly(?:man|woman)|deputy|councilman)$/

/**
 * "The justice", "the Kentucky Republican" of a text that nowhere says who that is: whoever spoke last or begins the sentence
 * before, if nothing that the text says of them speaks against it.
 */
export function personMeant(text: string, at: Span, { article, sentences, cast, spoken }: Context): Member | null {
  const head = headOf(text.replace(/^the /i, ''))
  const side = /^(republican|democrat)$/.exec(head)?.[1]
  if (
    !/^the /i.test(text) ||
    GROUPS.has(head) ||
    outletsIn(text).length > 0 ||
    THE_ONLY_ONE.test(head) ||
    !(side || ROLES.has(head) || OF_A_LIFE.test(head))
  )
    return null
  if (OTHERS.test(text) && !((OF_A_LIFE.test(head) || RUNS.test(head)) && /^the (?:top|former) /i.test(text)))
    return null
  const index = sentences.findLastIndex(({ start }) => start <= at.start)
  const from = sentences[Math.max(0, index - 2)]?.start ?? 0
  const last = spoken.findLast(({ source }) => source[0]!.start < at.start)
  const spoke = last && last.source[0]!.start >= from ? cast.get(last.speaker) : null
  const before = article.text.slice(sentences[Math.max(0, index - 1)]?.start ?? 0, at.start)
  const named = [...before.matchAll(/\p{Lu}[\p{L}\p{M}’'-]{1,24}/gu)]
    .map(({ 0: word }) => cast.fullName(word.replace(/[’']s$/, ''), at.start))
    .find((person) => person !== null)
  // "Another Rumian said …. The man said": he.
  const outer = cast.get(spoken.findLast(({ parent }) => !parent)?.speaker)
  if (outer?.kind === 'anonymous' && (outer.count ?? 1) === 1 && /^(?:man|woman|person)$/.test(head)) return outer
  const person = spoke?.kind === 'person' ? spoke : named ? cast.addPerson(named, 'named') : null
  if (!person) return null
  // "Lund wept when the judge spoke": another.
  const here = article.text.slice(sentences[index]?.start ?? 0, at.start)
  if (SUBORDINATE.test(here) && here.includes(person.name.split(' ').at(-1)!)) return null
  // "The gunman" is nobody of whom the page tells no deed.
  if (ACCUSED.test(head) && !isCharged(person.name, sentences, article.text)) return null
  const held = person.offices.map(({ role }) => role.toLowerCase())
  if (held.length > 0 && held.every((role) => isAnother(text.toLowerCase(), role, head))) return null
  const said = held.join(', ')
  // "The gunman in Halda" is not whoever spoke last.
  if (OF_ANOTHER.test(text) && !(said.includes(head) && said.includes(bodyBehind(text) ?? ''))) return null
  const fits = side
    ? person.party === null || person.party.toLowerCase() === `${side}s`
    : (said === '' && person.affiliation === null) || (isLike(person, said, head) && said.includes(bodyIn(text)))
  return fits ? person : null
}

const SUBORDINATE = /\b(?:when|while|after|before|because|until|although|though|as soon as|once) $/
const ACCUSED =
  /^(?:gunman|assailant|attacker|shooter|killer|suspect|defendant|perpetrator|prisoner|inmate|robber|hijacker|bomber)$/
const CHARGE =
  /\b(?:arrest|charge[ds]|accus|suspect|plead|pled|convict|sentenc|indict|jail|prison|custody|court|trial|shot|gunm[ae]n|shooter|killer|attack|stabb|murder)/i
function isCharged(name: string, sentences: readonly Sentence[], text: string): boolean {
  const last = name.split(' ').at(-1)!
  return sentences.some(({ start, end }) => {
    const words = text.slice(start, end)
    return words.includes(last) && CHARGE.test(words)
  })
}

/**
 * "The former mayor", "the Democratic candidate", whatever else the text says that somebody is: the only one whom this sentence names
 * before it, or the one before does.
 */
export function onlyOneNear(text: string, at: Span, { sentences, namings, cast }: Context): Member | null {
  const head = headOf(text)
  if (GROUPS.has(head) || !ROLES.has(head)) return null
  const owner = WAS_HIS.exec(text)?.[1]
  if (!owner && !/^the /i.test(text)) return null
  if (!owner && !RUNS.test(head) && (!/^the former /i.test(text) || /[’']s? \p{Ll}/u.test(text))) return null
  const own = sentences.findLastIndex(({ start }) => start <= at.start)
  for (const index of [own, own - 1]) {
    const there = [...namings.people].filter(
      ([{ name }, all]) =>
        !(owner && name.endsWith(owner)) &&
        all.some((each) => each.sentence === index && each.start < at.start && !each.quoted),
    )
    if (there.length > 1) return null
    const only = there[0]
    if (only)
      return only[1].some(({ owner, start }) => !owner && start < at.start) ? cast.addPerson(only[0], 'named') : null
  }
  return null
}

/** "President Lund’s former personal lawyer". */
const WAS_HIS =
  /^(?:(?:[Tt]he )?[Pp]resident |(?:Mr|Ms|Mrs)\. )?(?:\p{Lu}[\p{L}.-]+ )?(\p{Lu}[\p{L}-]+)[’']s? (?:former|longtime|one-time|onetime|ex-) ?(?:[\p{Ll}-]+ ){0,2}\p{Ll}+$/u

/** Whether a headword can mean somebody of whom a text says so much. */
const isLike = ({ offices }: Member, said: string, head: string): boolean =>
  said.includes(head) ||
  OF_A_LIFE.test(head) ||
  offices.some(({ role }) => isA(role, head) || (RUNS.test(head) && RUNS.test(headOf(role)))) ||
  (LAWMAKER.test(head) && offices.every(({ role }) => RUNS.test(headOf(role))))
const OF_ANOTHER = / (?:of|in|at|for|on|to|with) (?:the |an? )?(?:[\p{Ll}-]+ ){0,2}\p{Lu}/u
/** Of whom a text need not speak to call them so. */
const THE_ONLY_ONE = /^(?:queen|king|pope|monarch)$/
/** What texts call somebody by whom they have otherwise introduced. */
const OF_A_LIFE = /^(?:mogul|tycoon|neurosurgeon|surgeon|showman|socialist|legend|star|native|magnate)$/
/** Whoever runs for an office, and may hold another. */
const RUNS = /^(?:candidate|nominee|contender|hopeful|front-?runner)$/
const OTHERS = /^the (?:other|second|third|top|first|former|latter|next|then)\b/i

/** Somebody by a role, or by two: "the former minister and senator". */
export function lastLike(text: string, before: number, context: Context): Held | null {
  const roles = text.replace(/^the /i, '').split(/ and (?:current |former |now )?/)
  return roles.length === 2 && !text.includes(',')
    ? (roles.map((role) => holderOf(`the ${role}`, before, context)).find((each) => each !== null) ?? null)
    : holderOf(text, before, context)
}
type Held = Span & { name: string; role: string | null }

/** "Harbour council" of "the Harbour Council president", who is no other president; "" where none is named. */
function bodyIn(text: string): string {
  const run = /^(?:[Tt]he )?((?:\p{Lu}[\p{L}.&-]+ )+)\p{Ll}/u.exec(text)?.[1]?.trim() ?? ''
  // "Senate" of "the Senate Democratic leader".
  const body = run.replace(/ (?:Democratic|Republican|GOP|Majority|Minority)$/, '')
  return /^\p{Lu}/u.test(body) && ORGANISATION_WORDS.test(body) ? body.toLowerCase() : ''
}

/** "bank" of "the president of the World Bank", who is no other president; null where none is named. */
function bodyBehind(text: string): string | null {
  const name = BODY_BEHIND.exec(text)?.[1]
  if (!name || countryIn(name) || !ORGANISATION_WORDS.test(name)) return null
  return name.split(' ').at(-1)!.toLowerCase()
}
const BODY_BEHIND = /^the (?:[\p{L}-]+ ){1,4}?(?:of|at) the (\p{Lu}[\p{L}.&-]*(?: \p{Lu}[\p{L}.&-]*){0,4})$/u

/** Whether whoever has the role is that country's "top diplomat"; a secretary of state without a country is the American one. */
const heads = (role: string, country: string | null): boolean =>
  !FORMER.test(role) &&
  TOP_DIPLOMAT.test(role.toLowerCase()) &&
  (country === null || country === (countryIn(role) ?? (/state$/i.test(role) ? countryIn('U.S. diplomat') : null)))
const TOP_DIPLOMAT =
  /(?<!deputy |vice |assistant )\b(?:secretary of state|foreign (?:affairs )?(?:minister|secretary))\b/

/** "Tax" of "the nation's top tax official": of officials there are many kinds. */
const kindsIn = (text: string, head: string): string[] =>
  /^(?:official|executive)$/.test(head)
    ? text
        .toLowerCase()
        .split(/\s+/)
        .slice(0, -1)
        .filter((word) => !/^(?:the|an?|this|that|same|top|senior|former|retired|highest|ranking|\S+[’']s)$/.test(word))
    : []

/** The person named in the text who has the role: the one named last before, among those of the right country or principal. */
function holderOf(text: string, before: number, { article, cast, spoken }: Context): Held | null {
  const head = headOf(text)
  if (!ROLES.has(head) || GROUPS.has(head)) return null
  const whose = OWNER.exec(text)?.[1]?.toLowerCase()
  const country = countryIn(text)
  const body = bodyIn(text)
  const behind = bodyBehind(text)
  const kinds = country ? [] : kindsIn(text, head)
  const all = roles(cast)
  if (head === 'diplomat' && /\b(?:top|chief) (?:\S+ )?diplomat$/.test(text))
    return lastBefore(
      all.filter(({ role }) => heads(role, country)),
      before,
    )
  const former = all.filter(({ role }) => FORMER.test(role))
  // "The former president" is who is said to be one; else whoever has such an office.
  const people = !FORMER.test(text)
    ? all.filter(({ role }) => !FORMER.test(role))
    : former.some(({ role }) =>
          role
            .toLowerCase()
            .split(/[\s,]+/)
            .includes(head),
        )
      ? former
      : all
  const fit = people.filter(({ role, name, start }) => {
    const plain = role?.toLowerCase() ?? ''
    const words = plain.split(/[\s,]+/).map((word) => ABBREVIATED[word] ?? word)
    if (head === 'congressman' && SITS_IN_HOUSE.test(role ?? '') && genderOf(name.split(' ')[0]!) !== 'she') return true
    if (!words.includes(head) && !(country && HEADS.test(head) && words.some((word) => HEADS.test(word)))) return false
    if (
      whose &&
      SERVES.test(head) &&
      !plain.includes(whose) &&
      (OWNER.test(role ?? '') || ofAnother(whose, start, article.text))
    )
      return false
    if (behind && !plain.includes(behind)) return false
    if (kinds.length > 0 && !kinds.some((kind) => plain.includes(kind))) return false
    if (name.toLowerCase().endsWith(` ${whose}`) || !plain.includes(body) || isAnother(text.toLowerCase(), plain, head))
      return false
    return !country || !role || countryIn(role) === null || countryIn(role) === country
  })
  const ofCountry = country ? fit.filter(({ role }) => role && countryIn(role) === country) : []
  // A leader may be a president by title; a president without a country may be any country's.
  const elsewhere = new Set(
    country ? all.filter(({ role }) => role && (countryIn(role) ?? country) !== country).map(({ name }) => name) : [],
  )
  if (country && ofCountry.length === 0)
    return lastBefore(
      fit.filter(
        ({ role, name }) =>
          !elsewhere.has(name) &&
          role
            ?.toLowerCase()
            .split(/[\s,]+/)
            .includes(head),
      ),
      before,
    )
  // "The president" of a text that writes "President Hale" and "Russian President …" is Hale.
  const bare = country || whose ? [] : fit.filter(({ role }) => unqualified(role, text))
  if (HEADS.test(head) && !country && !whose) {
    const governing = headOfGovernment(before, article.text, cast)
    if (governing) return { ...governing, role: head }
    // Of whom it also writes with his country, as of all others, "President …" alone tells nothing.
    const foreign = new Set(fit.filter(({ role }) => role && countryIn(role)).map(({ name }) => name))
    const told = bare.every(({ name }) => foreign.has(name)) ? [] : bare
    const [lasting, bareLasting] = [fit, told].map((some) =>
      some.filter((each) => !inPassing(each, before, article.text)),
    )
    return mostNamed(bareLasting!.length > 0 ? bareLasting! : lasting!, article.text)
  }
  // Of two governors, the one who spoke just before.
  const said = fit.length > 1 ? cast.get(spoken.at(-1)?.speaker) : null
  const near = said && before - spoken.at(-1)!.source[0]!.end < NEAR ? said.name : null
  const state = stateIn(text)
  const ofState = state ? fit.filter(({ name }) => isOf(name, state, article.text)) : []
  if (ofState.length > 0) return lastBefore(ofState, before)
  const likely = ofCountry.length > 0 ? ofCountry : bare.length > 0 ? bare : fit
  return likely.find(({ name }) => name === near) ?? lastBefore(likely, before)
}

const OWNER = /^(?:\p{Lu}[\p{L}.-]{1,20} ){0,2}(\p{Lu}[\p{L}.-]+)[’']s? /u
/** "His spokesman Roth", where nothing near says that he is Lund. */
const ofAnother = (whose: string, start: number, text: string): boolean =>
  OF_SOMEBODY.test(text.slice(Math.max(0, start - 6), start)) &&
  !text
    .slice(Math.max(0, start - 300), start)
    .toLowerCase()
    .includes(whose)
const OF_SOMEBODY = /\b(?:[Hh]is|[Hh]er|[Tt]heir) $/
/** Of whom each has one of their own: "Lund’s spokesman" is not Kral’s, nor "his". */
const SERVES = /^(?:spokes(?:man|woman|person)|aide|advis[eo]r|lawyer|attorney)$/

/** "The president" is no vice president, the Labour leader none of another party, the majority's not the minority's, the foreign minister no prime minister. */
const isAnother = (text: string, role: string, head: string): boolean =>
  rankOf(text, head) !== rankOf(role, head) ||
  (IN_GENERAL.test(head) && GENERAL.test(text) !== GENERAL.test(role)) ||
  [PARTIES, CHAMBER, PORTFOLIOS].some((of) => {
    const [mine, theirs] = [of.exec(text)?.[0], of.exec(role)?.[0]].map((word) => word && (SAME[word] ?? word))
    return mine !== undefined && theirs !== undefined && mine !== theirs
  })
const rankOf = (text: string, head: string): boolean =>
  new RegExp(
    `\\b(?:vice|deputy|lt\\.|lieutenant|assistant|associate|predecessor)[ -](?:[\\p{L}.]+ ){0,2}?${head}`,
    'u',
  ).test(text)
/** The attorney general is nobody's attorney, and no general. */
const GENERAL = /\b(?:attorney|solicitor|surgeon|secretary|inspector|postmaster|adjutant|director)[- ]general\b/
const IN_GENERAL = /^(?:general|attorney|solicitor|surgeon|secretary|inspector|postmaster|adjutant|director)$/
const PARTIES =
  /\b(?:labour|conservative|tory|lib dem|liberal democrats?|snp|ukip|green party|democratic|democrats?|republicans?|gop)\b/
const SAME: Readonly<Record<string, string>> = {
  defence: 'defense',
  labor: 'labour',
  tory: 'conservative',
  'lib dem': 'liberal democrat',
  'liberal democrats': 'liberal democrat',
  democrat: 'democratic',
  democrats: 'democratic',
  gop: 'republican',
  republicans: 'republican',
}
const CHAMBER = /\b(?:majority|minority)\b/
/** What ministers and secretaries are of. */
const PORTFOLIOS =
  /\b(?:prime|foreign|home|interior|defen[cs]e|finance|treasury|justice|health|energy|trade|commerce|labou?r|education|housing|transport|environment|agriculture|culture|press|state)(?= (?:affairs )?(?:minister|secretary)\b)/

/** "Florida" of "the Florida senator", "the senator from Florida". */
function stateIn(text: string): string | null {
  const run =
    /^(?:[Tt]he )?(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)(?:[’']s)? |\bfrom (\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)/u.exec(text)
  const name = run?.[1] ?? run?.[2]
  return name && regionNamed(name)?.kind === 'region' ? name : null
}

/** Whether a text says that somebody is of a state: "Florida Sen. Ada Lund", "Ada Lund, R-Fla.", "Senator Lund of Florida". */
function isOf(name: string, state: string, text: string): boolean {
  const last = name.split(' ').at(-1)!
  for (let at = text.indexOf(last); at >= 0; at = text.indexOf(last, at + last.length)) {
    if (new RegExp(`${state}(?:[’']s)? (?:[\\p{L}.]+ ){0,4}$`, 'u').test(text.slice(Math.max(0, at - 70), at)))
      return true
    const after = OF_STATE.exec(text.slice(at + last.length, at + last.length + 40))?.[1]
    if (after && isShortFor(after, state)) return true
  }
  return false
}
const OF_STATE =
  /^,? (?:\(?[RDI](?:-|, )|of |from |(?:Republican|Democrat) (?:of|from) )(\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)?)/u
/** "Fla.", "FL" and "Florida" for Florida: its first letter and others of it in order. */
function isShortFor(short: string, whole: string): boolean {
  const letters = short.toLowerCase().replace(/[^\p{L}]/gu, '')
  let at = 0
  for (const letter of whole.toLowerCase()) if (letter === letters[at]) at++
  return short[0] === whole[0] && at === letters.length
}

const FORMER = /^(?:the |a |an )?(?:former|ex|one-?time|erstwhile|late)\b/i

/** "President", "then-President", "Prime Minister" for "the prime minister": no other country's and no organisation's. */
const unqualified = (role: string, text: string): boolean => {
  const said = text.toLowerCase().split(' ')
  return role
    .toLowerCase()
    .split(/[\s,]+/)
    .every((word) => said.includes(word) || /^(?:then-?|former|sitting|current|the|\p{L}+\.)$/u.test(word))
}

const lastBefore = <T extends Span>(people: readonly T[], before: number): T | null =>
  people.findLast(({ start }) => start < before) ?? people[0] ?? null

/** "In the Hale administration the president …": Hale, named so a line before at most. */
function headOfGovernment(before: number, text: string, cast: Cast): (Span & { name: string }) | null {
  const from = Math.max(0, before - NEAR / 2)
  const named = [
    ...text.slice(from, before).matchAll(/\bthe (\p{Lu}[\p{L}’'-]+) (?:administration|presidency)\b/gu),
  ].at(-1)
  const person = named && cast.fullName(named[1]!, before)
  if (!named || !person) return null
  const start = from + named.index + 4
  return { name: person.name, start, end: start + named[1]!.length }
}

const timesNamed = ({ name }: { name: string }, text: string): number => text.split(name.split(' ').at(-1)!).length - 1

/** "Signed in 1987 by President Hale": named once, far from where "the president" speaks. */
const inPassing = (person: Span & { name: string }, at: number, text: string): boolean =>
  timesNamed(person, text) === 1 && (person.start > at || at - person.end > NEAR)
const NEAR = 600

/** Of two presidents the one of whom the text speaks more. */
const mostNamed = <T extends { name: string }>(people: readonly T[], text: string): T | null =>
  people.reduce<T | null>(
    (most, each) => (most && timesNamed(most, text) >= timesNamed(each, text) ? most : each),
    null,
  )
const ABBREVIATED: Readonly<Record<string, string>> = {
  'gov.': 'governor',
  'sen.': 'senator',
  'rep.': 'representative',
  'pres.': 'president',
  'amb.': 'ambassador',
  'gen.': 'general',
  'col.': 'colonel',
  'sgt.': 'sergeant',
  'prof.': 'professor',
}
/** Of a country there is one of these. */
const HEADS = /^(?:leader|president|premier|chancellor|king|queen|emperor|chief)$/

/** Whom the text, or a statement before, says to have a role, in order. */
function roles(cast: Cast): (Said & { name: string })[] {
  const { people, speakers } = cast
  const named = people.named.flatMap(({ name, said }) => said.map((each) => ({ ...each, name })))
  const titled = [...people.titled].flatMap(([last, said]) =>
    said.map((each) => {
      const full = cast.fullName(last, each.start)
      // "President Lund" is not Mrs. Lund, unless she is said to be president.
      const hers =
        full && genderOf(full.name.split(' ')[0]!) === 'she' && !full.said.some(({ role }) => role.includes(each.role))
      return { ...each, name: (hers ? cast.fullName(last, each.start, 'he') : full)?.name ?? last }
    }),
  )
  const spoken = speakers.flatMap(({ kind, name, offices }) =>
    kind === 'person' ? offices.map(({ role, span }) => ({ role, name, ...span })) : [],
  )
  return [...named, ...titled, ...spoken].sort((a, b) => a.start - b.start)
}
