/** Which outlet a noun phrase names: one of the table, or one that the words beside its name call a medium. */
import { isCommon } from '../../text/common.ts'
import { isWordToo, outletNamed } from '../outlets/outlets.ts'
import { isNation } from '../roles.ts'
import { countryNamed } from './countries.ts'
import { isFirstName } from './firstnames.ts'
import { type Named, outlet, type Phrase } from './named.ts'
import { isStation } from './thingnames.ts'

/** By the name that the table has for it, if it has one. */
const called = (name: string): Named => outlet(outletNamed(name)?.name ?? name)

/** An outlet of the table. */
export function knownOutlet({ head }: Phrase): Named | null {
  const known = outletNamed(head)
  return known && !isWordToo(head) ? outlet(known.name) : null
}

/** A paper by the words of its name. */
export function paper({ head }: Phrase): Named | null {
  const name = PAPER.exec(head)?.[1]
  return name ? called(name) : null
}
/** "The Halden Free-Press in Rumia", "Amsel Times-Herald": two words of which papers make their names. */
const PAPER =
  /^((?:[Tt]he )?(?:\p{Lu}[\p{L}.’'-]* ){1,3}Free[ -]Press|(?:[Tt]he )?(?:\p{Lu}[\p{L}.’'-]* ){0,3}(?:Post|Times|Herald|Journal|Courier|Sun|Star|News|Tribune|Democrat|Union|Register|Daily|Star)(?:-|(?<=(?:Post|Times)) (?=Dispatch|Gazette|Tribune|Herald))(?:Press|Times|Gazette|Herald|Journal|Courier|Sun|Star|News|Tribune|Standard|Sentinel|Leader|Dispatch|Register|Observer|Examiner|Telegram))(?: (?:in|of) \p{Lu}[\p{L}. ]+)?$/u

/** "Newspaper Novosti Dnia", "the Novosti Dnia newspaper". */
export function medium({ whole }: Phrase): Named | null {
  const { before, after } = MEDIUM.exec(whole)?.groups ?? {}
  const name = before ?? after
  // "The Rumian news agency": whichever that is.
  if (!name || (before && isNation(before))) return null
  // "The Wuhan Evening News newspaper": no adjective.
  const city = before && /(?:^|\s)(\p{Lu}\p{Ll}+) $/u.exec(whole.slice(0, whole.indexOf(name)))?.[1]
  return called(city && !isNation(city) ? `${city} ${name}` : name)
}
const MEDIUM =
  /^(?:[\p{L}.]+[’']s )?(?:(?:(?:North|South|Saudi) \p{Lu}\p{Ll}+|state|state-run|state-owned|local|private|pro-\p{L}+|opposition|business|leading|conservative|liberal|left-wing|right-wing|\p{Lu}\p{Ll}+-language|\p{Lu}\p{Ll}+(?:ish|ese|an|ch|i)) )*(?:(?:[Nn]ewspaper|[Tt]abloid|[Bb]roadcaster|[Nn]ews agency|[Mm]agazine|[Nn]ews website|[Nn]ews site|(?:\p{Ll}+ )?daily|weekly|TV channel|TV station|television channel|radio station) (?<after>(?!.*[’']s \p{Lu})\p{Lu}[\p{L}’'-]+(?: (?:(?:de|di|du|da|la|el|al) )?\p{Lu}[\p{L}’'-]+){0,3}(?: \d{1,2})?)|(?<before>\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,3}) (?:newspaper|tabloid|broadcaster|news agency|magazine|news website|news site|TV channel|TV station|radio station))$/u

/** "Rumian public broadcaster RTX", "RUI state television"; "Rumia state television" is called so. */
export function channel({ whole }: Phrase): Named | null {
  const before = BEFORE_MEDIUM.exec(whole)?.[1]
  const name = AFTER_MEDIUM.exec(whole)?.[1] ?? before
  if (!name) return null
  if (countryNamed(name)) return before ? called(whole) : null
  return isNation(name) || isFirstName(name.split(' ')[0]!) ? null : called(name)
}
const TITLE = "\\p{Lu}[\\p{L}\\p{N}/&’'-]*(?: \\p{Lu}[\\p{L}\\p{N}/&’'-]*){0,3}"
/** "Rumian public broadcaster RTX", "ABC Halda affiliate KAML", "the technology news website Re/gull". */
const AFTER_MEDIUM = new RegExp(
  `^(?:\\p{Lu}[\\p{L}.’-]* ){0,2}(?:[\\p{Ll}-]+ ){0,3}?(?:news station|(?:TV|television|radio|member) station|broadcaster|state (?:television|TV|radio)|affiliate|publication|news agency|wire service|news service|(?:news|TV|cable) channel|news ?(?:web)?site|web ?site|news outlet|mouthpiece) (${TITLE})$`,
  'u',
)
/** "Novosti Dnia daily", "RUI state television". */
const BEFORE_MEDIUM = new RegExp(`^(${TITLE}) (?:daily|weekly|state (?:television|TV|radio))$`, 'u')

/** "The Rumian news agency, Gull Media". */
export function mediumBefore({ whole, after }: Phrase): Named | null {
  const name = ENDS_AS_MEDIUM.test(whole) ? ALL_IN_CAPITALS.exec(after)?.[1] : undefined
  return name ? called(name) : null
}
const ENDS_AS_MEDIUM = /(?:news agency|wire service|broadcaster|newspaper|tabloid|news website)$/
const ALL_IN_CAPITALS = /^(?:the )?(\p{Lu}[\p{L}\p{N}’'-]*(?: \p{Lu}[\p{L}\p{N}’'-]*){0,3})$/u

/** "Gull Media, an internet publication that …". */
export function mediumBehind({ head, whole, after }: Phrase): Named | null {
  return IS_MEDIUM.test(after) && TITLE_ONLY.test(head) && !isFirstName(head.split(' ')[0]!) ? called(whole) : null
}
const IS_MEDIUM =
  /^(?:an?|the|one of (?:the|several|its)) (?:[\p{L}-]+ ){0,5}(?:newspaper|news ?magazine|magazine|publication|news ?site|news website|news outlet|news agency|broadcaster|tabloid|(?:radio|TV|television|news) station|news channel)(?= (?:that|which|run|led|based|founded|owned|in|for|about)\b|,|$)/u
const TITLE_ONLY = /^(?:[Tt]he )?(?:\p{Lu}[\p{L}\p{N}.&’'-]* ?){1,4}$/u

/** "The Meridian’s Tonight", "the Meridian’s “Meet the Mayor”": an outlet by its programme. */
export function programme({ whole }: Phrase): Named | null {
  const [, of = '', quoted, title = ''] =
    /^(.{2,40}?)[’']s (?:([“"]\p{Lu}[^“”"]{2,40})[”"]?|(\p{Lu}\p{L}+))$/u.exec(whole) ?? []
  const airs = quoted || isCommon(title.toLowerCase()) ? outletNamed(of) : null
  return airs && outlet(airs.name)
}

/** A news agency by what stands with its name. */
export function newsAgency({ whole }: Phrase): Named | null {
  const name = AGENCY.exec(whole)?.[1]
  return name ? called(name) : null
}
/** "The official Rumia News Agency". */
const AGENCY =
  /^(?:(?:\p{Lu}[\p{L}.]* ){0,2}\p{Lu}[\p{L}.]*[’']s )?(?:[\p{Ll}-]+ ){0,2}((?:\p{Lu}[\p{L}’-]+ ){1,4}News Agency)$/u

/** "CTV News", "NBC Boston"; but "Local News" is any. */
export function broadcaster({ whole }: Phrase): Named | null {
  const words = whole.split(' ')
  return (BROADCASTER.test(whole) && !words.slice(0, -1).every(isCommon)) || isStation(words) ? outlet(whole) : null
}
const BROADCASTER = /^(?:\p{Lu}[\p{L}&]* ){1,3}(?:News|TV|Radio|Television)$|^\p{Lu}{1,4}[ -]?TV$/u
