/** The country within which a story plays: those who speak for it stand against each other, and it is no side. */
import { COUNTRIES, countryNamed } from '../speakers/names/countries.ts'
import type { StorySpeaker } from '../speakers/story.ts'

/** Of all that the people of countries say, so much is one country's where it argues with itself. */
const ALONE = 0.9

/** @param weight how much a speaker says. */
export function homeOf(speakers: readonly StorySpeaker[], weight: (speaker: string) => number): string | null {
  const said = new Map<string, number>()
  for (const speaker of speakers) {
    const country = countryOf(speaker)
    if (country) said.set(country, (said.get(country) ?? 0) + weight(speaker.id))
  }
  const all = [...said.values()].reduce((sum, n) => sum + n, 0)
  return [...said].find(([, n]) => n > ALONE * all)?.[0] ?? null
}

/** The country that somebody speaks for. */
export const countryOf = ({ kind, name, affiliation, party }: StorySpeaker): string | null =>
  kind === 'outlet' || kind === 'unnamed'
    ? null
    : ((countryNamed(party ?? '') ?? countryNamed((kind === 'person' ? affiliation : name) ?? ''))?.country ?? null)

/** "White House" of "White House spokesman": of one country's houses each is a side. */
export function seatIn(text: string, country: string): string | null {
  const seats = COUNTRIES.find(({ name }) => name === country)?.seats ?? []
  return seats.find((seat) => text.includes(seat)) ?? null
}
