/** Names of places with where they are: towns from GeoNames (CC BY 4.0; `scripts/gazetteer.js`), regions, countries. */
import type { Place } from '../types.ts'
import table from './gazetteer.json' with { type: 'json' }
import { COUNTRY_ALIASES, REGIONS, SHORT_STATES, TOWN_ALIASES } from './regions.ts'

export interface Entry {
  /** As it is shown. */
  name: string
  kind: Place['kind']
  /** ISO 3166-1 alpha-2. */
  country: string
  latitude: number
  longitude: number
  /** Thousands of people; 0 where not known. */
  size: number
  capital: boolean
}

/** A town is a line of the table until its name is asked for: a page names few of them. */
let index: Map<string, (Entry | string)[]> | undefined

/** The places of a name, the largest first. */
export function placesNamed(name: string): readonly Entry[] {
  index ??= read()
  const found = index.get(name) ?? []
  for (const [i, each] of found.entries()) if (typeof each === 'string') found[i] = townIn(each)
  return found as Entry[]
}

/** Countries and regions by a name or a short form of it: what may follow a town and a comma. A name may be a country's and a state's. */
export function regionsNamed(name: string): Entry[] {
  const plain = name.replace(/['’]s$|[.,'’]+$/u, '')
  const named = [...new Set([name, SHORT_STATES.get(plain) ?? plain])].flatMap(placesNamed)
  return named.filter(({ kind }) => kind !== 'city')
}

export const regionNamed = (name: string): Entry | undefined => regionsNamed(name)[0]

function read(): NonNullable<typeof index> {
  const out: NonNullable<typeof index> = new Map()
  const put = (name: string, place: Entry | string) => {
    const known = out.get(name)
    if (known) known.push(place)
    else out.set(name, [place])
  }
  for (const line of table.countries.split('\n')) {
    const country = countryIn(line)
    out.set(country.name, [country])
    for (const [alias, of] of COUNTRY_ALIASES) if (of === country.country) out.set(alias, [country])
  }
  for (const [name, country, latitude, longitude] of REGIONS)
    put(name, { name, kind: 'region', country, latitude, longitude, size: 0, capital: false })
  for (const line of table.cities.split('\n')) {
    const name = line.slice(0, line.indexOf('|'))
    put(name, line)
    if (!/[^\0-\x7f]/.test(name)) continue
    const plain = name.normalize('NFKD').replace(/\p{M}/gu, '')
    if (plain !== name) put(plain, line)
  }
  for (const [alias, name] of TOWN_ALIASES) {
    const town = out.get(name)?.find((each) => typeof each === 'string')
    if (town) out.set(alias, [{ ...townIn(town), name: alias }, ...(out.get(alias) ?? [])])
  }
  return out
}

function townIn(line: string): Entry {
  const [name, country, latitude, longitude, size, capital] = line.split('|')
  return {
    name: name!,
    kind: 'city',
    country: country!,
    latitude: Number(latitude),
    longitude: Number(longitude),
    size: Number(size),
    capital: capital === '1',
  }
}

function countryIn(line: string): Entry {
  const [name, country, latitude, longitude] = line.split('|')
  return {
    name: name!,
    kind: 'country',
    country: country!,
    latitude: Number(latitude),
    longitude: Number(longitude),
    size: 0,
    capital: false,
  }
}
