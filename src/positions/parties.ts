/** The sides of a story: for whom a speaker speaks, and whom a name in a text means. */
import type { Word } from '../claims/words.ts'
import { placesNamed } from '../places/gazetteer.ts'
import { countryNamed } from '../speakers/countries.ts'
import { partyOf } from '../speakers/party.ts'
import { plain, surname } from '../speakers/spelling.ts'
import type { StorySpeaker } from '../speakers/story.ts'

export interface Parties {
  /** The side of a story's speaker, by id; null for who takes none: outlets, who is not named, who only watches. */
  of: (speaker: string) => string | null
  /** The side named at an index of a text's words, and how many words name it. */
  named: (text: string, words: readonly Word[], i: number) => { party: string; length: number } | null
}

/** @param weight how much a speaker says: of two of one surname the one who says more is meant by it. */
export function partiesOf(speakers: readonly StorySpeaker[], weight: (speaker: string) => number): Parties {
  const sides = new Map<string, string>()
  const names = new Map<string, string>()
  const ranked = [...speakers].sort((a, b) => weight(b.id) - weight(a.id) || (a.id < b.id ? -1 : 1))
  for (const speaker of ranked) {
    const party = sideOf(speaker)
    if (party === null) continue
    sides.set(speaker.id, party)
    for (const name of [...calledBy(speaker), plain(party)]) if (!names.has(name)) names.set(name, party)
  }
  // "Fox wants" is said of the channel where the story hears it.
  for (const speaker of ranked)
    if (speaker.kind === 'outlet') for (const name of [...calledBy(speaker), firstOf(speaker.name)]) names.delete(name)
  return {
    of: (speaker) => sides.get(speaker) ?? null,
    named: (text, words, i) => {
      if (!words[i]!.capital) return null
      for (let length = Math.min(LONGEST, words.length - i); length > 0; length--) {
        const written = text.slice(words[i]!.start, words[i + length - 1]!.end).replace(/[’']s?$/, '')
        const party = names.get(plain(written)) ?? (countryNamed(written) ?? countryNamed(`${written}.`))?.country
        if (party !== undefined) return { party, length }
      }
      return null
    },
  }
}

const firstOf = (name: string): string => plain(name.split(' ', 1)[0]!)

/** Words in the longest name that is looked for. */
const LONGEST = 4

/** Who watches takes no side. */
const OBSERVER =
  /\b(?:journalist|columnist|reporter|correspondent|anchor|host|moderator|editor|analyst|commentator|author|professor|historian|lecturer|fellow|expert|pundit|contributor|photographer|strategist)s?\b/i

/** Words for who acts: "the ministry" is one, "the summit" none. */
const ACTS =
  /(?:[^s]s|people|men|women|government|ministry|administration|union|company|council|parliament|court|police|army|authority|agency|office|party|board|committee|opposition|leadership|military)$/i

/** "Others", "many leaders", "critics of the deal": nobody could be held to it. */
const VAGUE =
  /^(?:(?:the|other|some|many|most|several|all|both|few|two|three|such|those|these|certain|various|even) )*(?:others?|some|many|most|several|both|all|few|those|people|everyone|everybody|nobody|no one|anyone|leaders|critics|supporters|observers|skeptics|sceptics|opponents|detractors)\b/i

function sideOf({ kind, name, role, affiliation, party }: StorySpeaker): string | null {
  if (kind === 'outlet' || kind === 'unnamed') return null
  // Its voters and its lawmakers are not their country.
  if (party && kind !== 'person' && countryNamed(party)?.country === party && PUBLIC.test(name)) return name
  if (kind === 'anonymous' || party) return party
  if (kind === 'person') {
    if (OBSERVER.test(role ?? '')) return null
    // A governor or a senator speaks for no state: those of one state may stand against each other.
    return (
      countryNamed(affiliation ?? '')?.country ??
      (affiliation && !isPlace(affiliation) && !CHAMBER.test(affiliation) ? affiliation : name)
    )
  }
  if (OBSERVER.test(name) || VAGUE.test(name) || (!/\p{Lu}/u.test(name) && !ACTS.test(name))) return null
  const capital = name.charAt(0).toUpperCase() + name.slice(1)
  const both = /democrat/i.test(name) && /republican/i.test(name)
  return (
    countryNamed(name)?.country ??
    (both ? null : partyOf(capital, null, capital)) ??
    name.replace(/, (?:including|among them|such as)\b.*$/, '')
  )
}

const PUBLIC =
  /\b(?:voters?|percent|per cent|citizens|residents|respondents|public|people|lawmakers?|legislators?|senators?|congress(?:men|women)?|parliament|senate|(?<!white )house|both parties)\b/i

/** Those who sit in one stand against each other. */
const CHAMBER = /^(?:the )?(?:House|Senate|Congress|Parliament|Duma|Knesset|Bundestag|Commons|Lords)\b/

const isPlace = (name: string): boolean => placesNamed(name).length > 0

const calledBy = ({ kind, name, aliases }: StorySpeaker): string[] =>
  kind === 'anonymous' ? [] : kind === 'person' ? [surname(name)] : [name, ...aliases].map(plain)
