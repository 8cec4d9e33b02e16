/** The names of an outlet across the pages of a story: what one page knows for an outlet another takes for a company, or for a person. */
import { isNetwork } from '../../origins/outlets.ts'
import type { Who } from '../story.ts'
import { isFirstName } from './firstnames.ts'
import { firstName, plain, surname } from './spelling.ts'

/** What may stand behind a name in its outlet's: "Amsel" for "Amsel Daily". */
const MEDIA =
  /^(?:daily|weekly|times|post|journal|herald|tribune|gazette|courier|chronicle|magazine|online|press|news|wire|review|report|today|media|tv|radio|network)$/
/** So short a name is too many things. */
const SHORTEST = 4

/** "Amsel Daily", "AmselDaily" and "amseldaily.com" in one form; "" of what has no letters. */
export const lettersOf = (name: string): string =>
  plain(name.replace(/^(?:www\.)?(\S{2,}?)\.(?:com?|org|net)(?:\.\p{L}{2})?$/iu, '$1')).replaceAll(' ', '')

/** What the names of a story's outlets are told by. */
interface Names {
  outlets: ReadonlySet<string>
  /** By the first part of its name, the outlet; "" where there are several. */
  short: ReadonlyMap<string, string>
  /** What else bears a name: bodies, places, and people who are told in full by their surnames. */
  others: ReadonlySet<string>
}

function namesOf(named: Iterable<Who>): Names {
  const outlets = new Set<string>()
  const short = new Map<string, string>()
  const others = new Set<string>()
  const people: string[] = []
  for (const { kind, name } of named) {
    const letters = lettersOf(name)
    // "The Courier, the Meridian": both.
    if (!letters || (kind === 'outlet' && (isNetwork(name) || name.includes(', ')))) continue
    if (kind === 'outlet') {
      outlets.add(letters)
      const parts = plain(name.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')).split(' ')
      const first = parts.slice(0, -1).join('')
      if (MEDIA.test(parts.at(-1)!) && first.length >= SHORTEST)
        short.set(first, (short.get(first) ?? letters) === letters ? letters : '')
    } else if (kind !== 'person') others.add(letters)
    else people.push(name)
  }
  // "Hill" is whoever is told in full by that surname; "Amsel Daily", taken for a person, is told as an outlet besides.
  for (const name of people) if (name.includes(' ') && !outlets.has(lettersOf(name))) others.add(surname(name))
  return { outlets, short, others }
}

/** @returns for each name of an outlet in the story the key of the outlet; null for what is none. */
export function outletNames(named: Iterable<Who>): (who: Pick<Who, 'kind' | 'name' | 'role'>) => string | null {
  const { outlets, short, others } = namesOf(named)
  const calledShort = (letters: string): string => (others.has(letters) ? '' : (short.get(letters) ?? ''))
  return ({ kind, name, role }) => {
    const letters = lettersOf(name)
    if (!letters) return null
    if (kind === 'outlet') return `outlet ${calledShort(letters) || letters}`
    if (kind === 'organisation') return outlets.has(letters) ? `outlet ${letters}` : null
    if (kind !== 'person' || isFirstName(firstName(name))) return null
    const alone = !name.includes(' ')
    if (alone && (role !== null || others.has(letters))) return null
    const outlet = outlets.has(letters) ? letters : alone ? calledShort(letters) : ''
    return outlet ? `outlet ${outlet}` : null
  }
}
