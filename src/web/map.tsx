/** Places on a map, drawn from the list that stands below it. Nothing is loaded for it. */
import type { DossierPlace } from '../dossier/types.ts'
import outline from './outline.json' with { type: 'json' }
import { useWords } from './reader.ts'

type At = Pick<DossierPlace, 'name' | 'latitude' | 'longitude'>
type Box = [x: number, y: number, width: number, height: number]

/** Degrees around the outermost places, and the least that is shown. */
const MARGIN = 4
const LEAST = 24
/** Names on the map; the list has all. */
const NAMED = 12

/** The part of the world that holds these places: `x y width height` in degrees, y downwards. */
function frameOf(places: readonly Pick<DossierPlace, 'latitude' | 'longitude'>[]): Box {
  const [west, east] = around(
    places.map(({ longitude }) => longitude),
    -180,
    180,
  )
  const [north, south] = around(
    places.map(({ latitude }) => -latitude),
    -85,
    85,
  )
  return [west, north, east - west, south - north]
}

function around(values: readonly number[], least: number, most: number): [number, number] {
  const [from, to] = [Math.min(...values), Math.max(...values)]
  const spare = Math.max(MARGIN, (LEAST - (to - from)) / 2)
  return [Math.max(least, from - spare), Math.min(most, to + spare)]
}

let boxes: Box[] | undefined

/** The outlines of the countries that lie in a part of the world. */
function landIn([x, y, width, height]: Box): string {
  boxes ??= outline.rings.map((ring) => {
    const points = ring
      .slice(1)
      .split(/[LM]/)
      .map((point) => point.split(' ').map(Number) as [number, number])
    const [xs, ys] = [points.map((point) => point[0]), points.map((point) => point[1])]
    const [left, top] = [Math.min(...xs), Math.min(...ys)]
    return [left, top, Math.max(...xs) - left, Math.max(...ys) - top]
  })
  const seen = boxes.map(
    ([left, top, wide, high]) => left < x + width && x < left + wide && top < y + height && y < top + high,
  )
  return outline.rings.filter((_, i) => seen[i]).join('')
}

/** Places as dots on a map of the land around them. */
export function PlaceMap({ places }: { places: readonly DossierPlace[] }) {
  const words = useWords().places
  const box = frameOf(places)
  const [x, y, width, height] = box
  const unit = Math.max(width, height * 1.6) / 100
  const largest = Math.max(...places.map(({ mentions }) => mentions.length))
  // The most spoken of last, so that nothing hides it.
  const drawn = [...places].reverse()
  return (
    <svg class="map" viewBox={`${x} ${y} ${width} ${height}`} role="img" aria-label={words.map}>
      <path d={landIn([x, y, width, height])} class="land" stroke-width={unit / 8} />
      {drawn.map(({ name, latitude, longitude, kind, mentions }) => (
        <circle
          key={`${name}${latitude}${longitude}`}
          class={kind}
          cx={longitude}
          cy={-latitude}
          r={unit * (0.5 + 1.4 * Math.sqrt(mentions.length / largest))}
          stroke-width={unit / 5}
        >
          <title>{`${name}: ${mentions.length}`}</title>
        </circle>
      ))}
      {labelled(places, unit).map((place) => (
        <text key={`${place.name}${place.latitude}`} {...besideOf(place, box, unit)} font-size={1.5 * unit}>
          {place.name}
        </text>
      ))}
    </svg>
  )
}

/** Where the name of a place stands: above it and to the right, unless the edge of the map would cut it. */
export function besideOf({ name, latitude, longitude }: At, [x, y, width]: Box, unit: number) {
  const isRight = longitude + (1.2 + 0.9 * name.length) * unit <= x + width
  const isAbove = -latitude - 2.5 * unit >= y
  return {
    x: longitude + (isRight ? 1.2 : -1.2) * unit,
    y: -latitude + (isAbove ? -1.2 : 2.4) * unit,
    'text-anchor': isRight ? ('start' as const) : ('end' as const),
  }
}

/** The most spoken of first, as far as their names do not cover one another. */
function labelled(places: readonly DossierPlace[], unit: number): DossierPlace[] {
  const out: DossierPlace[] = []
  const covers = (a: DossierPlace, b: DossierPlace) =>
    Math.abs(a.latitude - b.latitude) < 1.8 * unit &&
    Math.abs(a.longitude - b.longitude) < 0.9 * unit * Math.max(a.name.length, b.name.length)
  for (const place of places) {
    if (out.length === NAMED) break
    if (!out.some((other) => covers(other, place))) out.push(place)
  }
  return out
}
