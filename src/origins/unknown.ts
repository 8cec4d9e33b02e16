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

/** Pages that list what others wrote: whose a line of theirs is they do not tell. */
const LISTS_OTHERS =
  /^(?:news\.google\.|google\.[a-z.]+\/news|bing\.com\/news|drudgereport\.|memeorandum\.|techmeme\.|newsnow\.|feedly\.|flipboard\.|smartnews\.)/i

export const listsOthers = (outlet: string): boolean => LISTS_OTHERS.test(outlet.replace(/^www\./, ''))

/** "News broke that", "following a report that", "reportedly": a page tells on its own word what others have found out. */
export const isHearsay = ({ text }: Pick<Statement, 'text'>): boolean => HEARSAY.test(text)
const HEARSAY =
  /\breportedly\b|\b(?:news|word) (?:broke|emerged|spread|came)\b[^.;:]{0,60} that\b|\b(?:(?:news|media|press|other|earlier|recent|several|multiple) )?reports? (?:\p{Ll}+ ){0,3}?that\b|\bit (?:was|has been|had been|is) (?:\p{Ll}+ly )?(?:reported|revealed|alleged|rumou?red) that\b/iu
