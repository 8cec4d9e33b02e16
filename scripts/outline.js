/**
 * Makes `src/web/outline.json`, the world's land as rings of SVG paths in degrees (x: longitude, y: minus latitude), from Natural Earth
 * (public domain) as the package world-atlas carries it:
 *
 *   npm install --no-save world-atlas@2.0.2 topojson-client@3.1.0 && node scripts/outline.js
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const { feature } = require('topojson-client')
const atlas = JSON.parse(readFileSync(require.resolve('world-atlas/countries-110m.json'), 'utf8'))
const point = ([x, y]) => `${Number(x.toFixed(1))} ${Number((-y).toFixed(1))}`
// What crosses the 180th meridian begins anew beyond it, or it would be drawn across the whole map.
const ring = (points) =>
  `M${points.map((each, i) => (i === 0 ? '' : Math.abs(each[0] - points[i - 1][0]) > 180 ? 'M' : 'L') + point(each)).join('')}`
const rings = feature(atlas, atlas.objects.countries)
  .features.flatMap(({ geometry }) => (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates))
  .flatMap((polygon) => polygon.map(ring))
writeFileSync(new URL('../src/web/outline.json', import.meta.url), `${JSON.stringify({ rings })}\n`)
console.log(`${rings.length} rings`)
