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

let index: Map<string, Entry[]> | undefined

/** The places of a name, the largest first; made when it is first asked for. */
export function placesNamed(name: string): readonly Entry[] {
  index ??= read()
  return index.get(name) ?? []
}

/** Countries and regions by a name or a short form of it: what may follow a town and a comma. A name may be a country's and a state's. */
export function regionsNamed(name: string): Entry[] {
  const plain = name.replace(/['’]s$|[.,'’]+$/u, '')
  const named = [...new Set([name, SHORT_STATES.get(plain) ?? plain])].flatMap(placesNamed)
  return named.filter(({ kind }) => kind !== 'city')
}

export const regionNamed = (name: string): Entry | undefined => regionsNamed(name)[0]

function read(): Map<string, Entry[]> {
  const out = new Map<string, Entry[]>()
  const put = (name: string, entry: Entry) => {
    const known = out.get(name)
    if (known) known.push(entry)
    else out.set(name, [entry])
  }
  const towns = table.cities.split('\n').map((line): Entry => {
    const [name, country, latitude, longitude, size, capital] = line.split('|') as [
      string,
      string,
      string,
      string,
      string,
      string,
    ]
    return {
      name,
      kind: 'city',
      country,
      latitude: Number(latitude),
      longitude: Number(longitude),
      size: Number(size),
      capital: capital === '1',
    }
  })
  for (const [name, country] of countriesOf(towns)) put(name, country)
  for (const [name, country, latitude, longitude] of REGIONS)
    put(name, { name, kind: 'region', country, latitude, longitude, size: 0, capital: false })
  for (const town of towns) {
    put(town.name, town)
    const plain = town.name.normalize('NFKD').replace(/\p{M}/gu, '')
    if (plain !== town.name) put(plain, town)
  }
  for (const [alias, name] of TOWN_ALIASES) {
    const town = out.get(name)?.find(({ kind }) => kind === 'city')
    if (town) out.set(alias, [{ ...town, name: alias }, ...(out.get(alias) ?? [])])
  }
  return out
}

/** Each country lies where its people do: the middle of its towns, by size. */
function countriesOf(towns: readonly Entry[]): Map<string, Entry> {
  const sums = new Map<string, [weight: number, latitude: number, longitude: number]>()
  for (const { country, latitude, longitude, size } of towns) {
    const sum = sums.get(country) ?? [0, 0, 0]
    const weight = Math.sqrt(size + 1)
    sums.set(country, [sum[0] + weight, sum[1] + weight * latitude, sum[2] + weight * longitude])
  }
  const names = new Intl.DisplayNames(['en'], { type: 'region' })
  const out = new Map<string, Entry>()
  for (const [code, [weight, latitude, longitude]] of sums) {
    const round = (sum: number) => Math.round((100 * sum) / weight) / 100
    const place = {
      kind: 'country',
      country: code,
      latitude: round(latitude),
      longitude: round(longitude),
      size: 0,
      capital: false,
    } as const
    const name = names
      .of(code)!
      .replace(/&/g, 'and')
      .replace(/ \(.*\)$/, '')
    out.set(name, { name, ...place })
    for (const [alias, of] of COUNTRY_ALIASES) if (of === code) out.set(alias, { name, ...place })
  }
  return out
}
