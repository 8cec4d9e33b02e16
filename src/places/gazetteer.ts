/** Names of places with where they are: towns from GeoNames (CC BY 4.0; `scripts/gazetteer.js`), regions, countries. */
import { addTo } from '../lists.ts'
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

/** Those that were asked for. */
const known = new Map<string, readonly Entry[]>()

/** The places of a name, the largest first. */
export function placesNamed(name: string): readonly Entry[] {
  const found = known.get(name) ?? find(name)
  if (found.length > 0) known.set(name, found)
  return found
}

function find(name: string): Entry[] {
  land ??= read()
  const places = [...(land.get(name) ?? []), ...townsNamed(name)]
  const [town] = townsNamed(TOWN_ALIASES.get(name) ?? '')
  return town ? [{ ...town, name }, ...places] : places
}

/** Countries and regions by a name or a short form of it: what may follow a town and a comma. A name may be a country's and a state's. */
export function regionsNamed(name: string): Entry[] {
  const plain = name.replace(/['’]s$|[.,'’]+$/u, '')
  const named = [...new Set([name, SHORT_STATES.get(plain) ?? plain])].flatMap(placesNamed)
  return named.filter(({ kind }) => kind !== 'city')
}

/** The first of them. */
export const regionNamed = (name: string): Entry | undefined => regionsNamed(name)[0]

/** Countries and regions. */
let land: Map<string, Entry[]> | undefined

function read(): NonNullable<typeof land> {
  const out: NonNullable<typeof land> = new Map()
  for (const line of table.countries.split('\n')) {
    const country = countryIn(line)
    out.set(country.name, [country])
    for (const [alias, of] of COUNTRY_ALIASES) if (of === country.country) out.set(alias, [country])
  }
  for (const [name, country, latitude, longitude] of REGIONS) {
    const region: Entry = { name, kind: 'region', country, latitude, longitude, size: 0, capital: false }
    addTo(out, name, region)
  }
  return out
}

/** Towns' lines in the table by how their names begin, with accents and without: a page names few of them. */
let lines: Map<string, string[]> | undefined
/** Of beginnings that were asked for, the lines by name. */
const byName = new Map<string, Map<string, string[]>>()

function townsNamed(name: string): Entry[] {
  const begins = beginning(`${name}|`)
  const near = byName.get(begins) ?? named(begins)
  byName.set(begins, near)
  return (near.get(name) ?? []).map(townIn)
}

function named(begins: string): Map<string, string[]> {
  lines ??= begun()
  const out = new Map<string, string[]>()
  for (const line of lines.get(begins) ?? []) {
    const name = nameIn(line)
    addTo(out, name, line)
    for (const spelt of new Set([plain(name), transcribed(name)])) if (spelt !== name) addTo(out, spelt, line)
  }
  return out
}

function begun(): NonNullable<typeof lines> {
  const out: NonNullable<typeof lines> = new Map()
  for (const line of table.cities.split('\n')) {
    const begins = beginning(line)
    addTo(out, begins, line)
    const plainly = FOREIGN.test(begins) ? beginning(`${plain(nameIn(line))}|`) : begins
    if (plainly !== begins) addTo(out, plainly, line)
  }
  return out
}

const beginning = (line: string): string => line.slice(0, 2)
const nameIn = (line: string): string => line.slice(0, line.indexOf('|'))
const plain = (name: string): string => (FOREIGN.test(name) ? name.normalize('NFKD').replace(/\p{M}/gu, '') : name)
/** "Duesseldorf". */
const transcribed = (name: string): string => name.replace(/[äöü]/g, (vowel) => `${plain(vowel)}e`)
const FOREIGN = /[^\0-\x7f]/

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
