import { expect, it } from 'vitest'
import { besideOf } from './map.tsx'

it('the name of a place stands where the edge of the map does not cut it', () => {
  const at = (longitude: number, latitude: number) =>
    besideOf({ name: 'Halden', longitude, latitude }, [0, -60, 100, 60], 1)
  expect(at(50, 30)).toEqual({ x: 51.2, y: -31.2, 'text-anchor': 'start' })
  expect(at(97, 30)).toEqual({ x: 95.8, y: -31.2, 'text-anchor': 'end' })
  expect(at(50, 59)).toEqual({ x: 51.2, y: -56.6, 'text-anchor': 'start' })
})
