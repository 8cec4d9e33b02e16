/** Of whom nobody can say who it is: whoever else is named for the same may be meant. */
import type { Statement } from '../dossier/statements.ts'

type Voice = Pick<Statement, 'kind' | 'name'>

const ANYBODY =
  /^(?:(?:the|some|many|other|most|several|regular) )*(?:many|some|others?|critics|people|everyone|everybody|observers|folks|skeptics|commentators|pundits|analysts|experts|supporters|opponents|detractors|media|internet|social media(?: users)?|relatives|family(?: members)?|friends|neighbou?rs|witnesses|bystanders|survivors|residents|fans|(?:one|either|other|each) side|both sides)$/i
/** "A few people at the guild", "some internally": nobody in particular there. */
const SOME_THERE =
  /^(?:an? few|few|some|several|many|most|others)(?: (?:people|employees|insiders|staff(?:ers)?|members|colleagues))?,? (?:at|in|inside|within|internally|there)\b/i
const CROWD = /^(?:hundreds|thousands|millions|dozens|scores)\b/i

/** "Critics", "many": a view that is in the air. */
export const isAnybody = ({ kind, name }: Voice): boolean =>
  (kind === 'group' || kind === 'anonymous' || kind === 'organisation' || kind === 'person') &&
  (ANYBODY.test(name) || CROWD.test(name) || SOME_THERE.test(name))

const DOCUMENT =
  /\b(?:tweets?|(?:Facebook|Instagram) posts?|videos?|letters?|statements?|messages?|recordings?|tapes?|memos?|e-?mails?|clips?|transcripts?|manifesto|speech|account|announcement|(?:executive )?order|proclamation|placards?|signs?|banners?)$/i

/** "The inaccurate tweet", "the video": somebody's, and the page does not say whose. */
export const isDocument = ({ kind, name }: Voice): boolean =>
  ['organisation', 'group', 'anonymous'].includes(kind) &&
  DOCUMENT.test(headOf(name)) &&
  !/\p{Lu}/u.test(headOf(name).slice(1))

const headOf = (name: string): string =>
  name.replace(/,? (?:of|compiled|in|on|from|behind|at|to|that|which|released|posted|sent|addressed|,) .*$|,.*$/s, '')

/** "The report", "a news website", "new rumours": some outlet's, and the page does not say whose. */
export const isReport = ({ kind, name }: Voice): boolean =>
  ['organisation', 'group', 'anonymous'].includes(kind) && REPORT.test(name)
const REPORT =
  /^(?:(?:an?|the|this|that|new|recent|latest|early|earlier|previous|initial|original|unconfirmed|news|media|press|tech|online|several|multiple|various|other|some|local|numerous) )*(?:reports?|articles?|stor(?:y|ies)|publications?|(?:web)?sites?|blogs?|outlets?|newspapers?|tabloids?|magazines?|rumou?rs?|speculation)(?: (?:late|early|earlier|on|published|posted|received|this|last)\b[^,]{0,40})?$/i

/** "A Saturday Meridian report", "Amsel’s source", "an article in the Courier": the name of whose report or source it is. */
export function whoseReport({ kind, name }: Voice): string | null {
  if (!['organisation', 'group', 'anonymous'].includes(kind)) return null
  const found = REPORT_OF.exec(name) ?? OWN_SOURCE.exec(name) ?? REPORT_IN.exec(name)
  return found?.[1] ?? null
}
const NAME = String.raw`(?:[Tt]he )?\p{Lu}[\p{L}\p{N}.&-]*(?: \p{Lu}[\p{L}\p{N}.&-]*){0,3}`
const REPORT_OF = new RegExp(
  String.raw`^(?:(?:an?|the|this|that|its|new|recent|latest|earlier|original|exclusive|unconfirmed|\p{Lu}\p{Ll}{2,5}day) ){0,3}(${NAME})(?:[’']s?)? (?:\p{Ll}+ )?(?:report|article|story)(?![\p{L}’'-])`,
  'u',
)
const OWN_SOURCE = new RegExp(
  `^(${NAME})[’']s? (?:(?:own|unnamed|anonymous|unidentified|single|inside) )*(?:source|sources|tipster|report)$`,
  'u',
)
const REPORT_IN = new RegExp(
  `^(?:(?:an?|the|this|that|new|recent|latest|earlier|exclusive|unconfirmed) )*(?:report|reports|article|story) (?:in|from|by|on) (${NAME})$`,
  'u',
)

/** Pages that list what others wrote: whose a line of theirs is they do not tell. */
const LISTS_OTHERS =
  /^(?:news\.google\.|google\.[a-z.]+\/news|bing\.com\/news|drudgereport\.|memeorandum\.|techmeme\.|newsnow\.|feedly\.|flipboard\.|smartnews\.)/i

/** Whether an outlet, by name or host, only lists what others wrote. */
export const listsOthers = (outlet: string): boolean => LISTS_OTHERS.test(outlet.replace(/^www\./, ''))

/** "News broke that", "following a report that", "reportedly": a page tells on its own word what others have found out. */
export const isHearsay = ({ text }: Pick<Statement, 'text'>): boolean => HEARSAY.test(text)
const HEARSAY =
  /\breportedly\b|\b(?:news|word) (?:broke|emerged|spread|came)\b[^.;:]{0,60} that\b|\b(?:(?:news|media|press|other|earlier|recent|several|multiple) )?reports? (?:\p{Ll}+ ){0,3}?that\b|\bit (?:was|has been|had been|is) (?:\p{Ll}+ly )?(?:reported|revealed|alleged|rumou?red) that\b/iu
