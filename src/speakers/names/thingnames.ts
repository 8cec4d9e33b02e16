/** Names of two words and more that no person has: of places, teams, stations, laws, bodies. */
import { placesNamed, regionNamed } from '../../places/gazetteer.ts'
import { isCommon } from '../../text/common.ts'
import { ORGANISATION_WORDS } from '../words.ts'
import { countryNamed } from './countries.ts'
import { canBeFirstName, isFirstName } from './firstnames.ts'
import { isInitials, SUFFIXES } from './nameparts.ts'

/** "Wall Street", "Nord Stream II", "New Jerseyans", "County Halda": names of two words and more that no person has. */
export const isThing = (name: readonly string[]): boolean =>
  name.length > 1 &&
  (NO_SURNAME.test(name.at(-1)!) ||
    OPENS_PLACE.test(name[0]!) ||
    isStation(name) ||
    isAirline(name) ||
    isTeam(name) ||
    (!canBeFirstName(name[0]!) && isThingOf(name)))
const OPENS_PLACE =
  /^(?:Las|Los|San|Fort|Port|Puerto|New|(?:North|South|East|West|(?:North|South)(?:east|west))(?:ern)?|Downtown)$/
/** "NBC Boston": a broadcaster of a town. */
export const isStation = ([network, ...town]: readonly string[]): boolean =>
  NETWORK.test(network!) && town.length < 3 && placesNamed(town.join(' ')).length > 0
/** "Air Halden"; but "Air Marshal Lund". */
const isAirline = ([air, what]: readonly string[]): boolean =>
  air === 'Air' && !/^(?:Chief|Vice|Marshal|Commodore|Commander|Officer|Cdre|Lt|Lieutenant|Jordan)$/.test(what!)
const NETWORK = /^(?:NBC|CBS|ABC|BBC|ITV|CTV|CBC|FOX|PBS|NPR|CNN|RTL|Univision|Telemundo) ?\d{0,2}$/
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
const THINGS =
  /^(?:Street|Avenue|Boulevard|Square|River|Lake|Islands?|Strait|Sea|Ocean|Valley|County|Stream|Pact|Accords?|Treaty|Act|Agreement|Plan|Strategy|Programme|Program|Project|Initiative|Framework|Protocol|Charter|Declaration|War|Summit|Cup|Games|Conference|League|Palace|Tower|States?|Plaza|Beach|Bridge|Canal|Academies|Convention|Legion|Division|Hills|Heights|Markets?|Automotive|Motors|Pharmaceuticals?|Technologies|Energy|Oversight|Judiciary|Appropriations|Affairs|Systems|Solutions|Partners|Holdings|Studios|Pictures|Entertainment|Index|Tribe|Camp|Staters|Analytics|Consulting|Strategies|Ventures|Securities|Newspapers|Stockings|Antifa)$/
/** What ends the name of a body or a place, and no person's. */
export const NO_SURNAME =
  /^(?:Treasury|Party|Committee|Commission|Council|Department|Ministry|Agency|Administration|Association|Federation|Foundation|Institute|University|Corporation|Airport|Airlines|Hospital|Parliament|Congress|Stadium|Embassy|Airways|Newspaper|States|Movement|Confederation|Initiative|Project|Book|Almanac|Yearbook|Handbook|Program|Archdiocese|Diocese|Center|Centre|Assembly|Coalition|Society|Bureau|League|Alliance|Authority|Conference|Chamber|Index|Constitution|County|Dictionary|Encyclopedia|Guild|Dept|Insurance|United|Accountability|Academies|Polls?|Polling|Survey|Study|Klan|Caucus|Research|Comms|Media|Amendment|Corps|Minority|Majority|City|Empire|Emperor|Parade|Brotherhood|Syndrome|Reserve|Investments|Composite|Studios|Pictures|Labs|Laboratories|Foods|Brands|Pharmaceuticals|Technologies|Motors|Entertainment|Enterprises|Industries|Holdings|College|Act|Co|Inc|Corp|Ltd|LLC)\.?$/
