/** Which place a noun phrase names: a country, its capital or a seat that stands for its government, a region. */
import { regionNamed } from '../../places/gazetteer.ts'
import { countryNamed } from './countries.ts'
import { isFirstName } from './firstnames.ts'
import { type Named, organisation, type Phrase, place } from './named.ts'

/** A country, or the capital or seat that stands for its government. */
export function country({ whole }: Phrase): Named | null {
  const named = countryNamed(whole)
  if (!named || named.as === 'form') return null
  const isBody = BODIES.has(named.country) || (named.as === 'seat' && !SEAT.test(whole))
  const name = named.as !== 'seat' ? named.country : DOWNING_STREET.test(whole) ? 'Downing Street' : whole
  return isBody ? organisation(name) : place(name)
}
/** What stands among the countries and is none. */
const BODIES: ReadonlySet<string> = new Set(['European Union', 'United Nations', 'NATO', 'Vatican'])
const DOWNING_STREET = /^(?:the )?(?:No\.?|Number) 10$/i
/** Houses and quarters that stand for a government, beside its departments and services. */
export const SEAT =
  /^(?:(?:the )?(?:White House|Kremlin|Pentagon|Oval Office|Capitol Hill|Downing Street|(?:No\.?|Number) 10|Whitehall|Westminster|Buckingham Palace|Bankova|Élysée|Elysee|Quai d'Orsay|Zhongnanhai|Blue House|Beehive|Parliament Hill|Los Pinos|Miraflores|Planalto|Casa Rosada|La Moneda|Moncloa|Palazzo Chigi|Binnenhof|Leinster House|Berlaymont))$/i

/** A region, or a continent. */
export function region({ whole }: Phrase): Named | null {
  return (regionNamed(whole)?.kind === 'region' && !isFirstName(whole)) || CONTINENTS.has(whole) ? place(whole) : null
}
/** Europe "unveils a plan"; nobody is called so. */
const CONTINENTS: ReadonlySet<string> = new Set([
  'Europe',
  'Africa',
  'Asia',
  'Latin America',
  'South America',
  'North America',
])

/** A country by another of its names, which may be an adjective too: "the US". */
export function countryForShort({ whole }: Phrase): Named | null {
  const named = FOR_SHORT.test(whole) ? countryNamed(whole) : null
  return named && (/^(?:EU|E\.U|UN|U\.N|Nato)/.test(whole) ? organisation(named.country) : place(named.country))
}
const FOR_SHORT =
  /^(?:US|U\.S\.?|UK|U\.K\.?|EU|E\.U\.?|UN|U\.N\.?|USA|UAE|Britain|America|England|Scotland|Holland|Nato|Russian Federation)$/
