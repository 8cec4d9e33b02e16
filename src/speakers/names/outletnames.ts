/** The names of an outlet across the pages of a story: what one page knows for an outlet another takes for a company, or for a person. */
import { isNetwork } from '../../origins/outlets.ts'
import { outletNamed } from '../outlets/outlets.ts'
import type { Who } from '../story.ts'
import { isFirstName } from './firstnames.ts'
import { firstName, plain, surname } from './spelling.ts'

/** What may stand behind a name in its outlet's: "Amsel" for "Amsel Daily". */
const MEDIA =
  /^(?:daily|weekly|times|post|journal|herald|tribune|gazette|courier|chronicle|magazine|online|press|news|wire|review|report|today|media|tv|radio|network)$/
/** So short a name is too many things. */
const SHORTEST = 4

/** "Amsel Daily", "AmselDaily" and "amseldaily.com" in one form; "" of what has no letters. */
const lettersOf = (name: string): string =>
  plain(name.replace(/^(?:www\.)?(\S{2,}?)\.(?:com?|org|net)(?:\.\p{L}{2})?$/iu, '$1')).replaceAll(' ', '')

/** What the names of a story's outlets are told by. */
interface Names {
  outlets: ReadonlySet<string>
  /** By the first part of its name, the outlet; "" where there are several. */
  first: ReadonlyMap<string, string>
  /** By the last word of its name, likewise. */
  last: ReadonlyMap<string, string>
  /** Of people who are told in full. */
  surnames: ReadonlySet<string>
  /** Of bodies and places. */
  bodies: ReadonlySet<string>
}

function namesOf(named: Iterable<Who>): Names {
  const outlets = new Set<string>()
  const first = new Map<string, string>()
  const last = new Map<string, string>()
  const surnames = new Set<string>()
  const bodies = new Set<string>()
  for (const { kind, name } of named) {
    const letters = lettersOf(name)
    // "The Courier, the Meridian": both.
    if (!letters || (kind === 'outlet' && (isNetwork(name) || isHost(name) || name.includes(', ')))) continue
    if (kind === 'outlet') {
      outlets.add(letters)
      const parts = plain(name.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')).split(' ')
      const start = parts.slice(0, -1).join('')
      if (MEDIA.test(parts.at(-1)!) && start.length >= SHORTEST) putOne(first, start, letters)
      if (start) putOne(last, parts.at(-1)!, letters)
    } else if (kind !== 'person') bodies.add(letters)
    else if (firstName(name)) surnames.add(surname(name))
  }
  return { outlets, first, last, surnames, bodies }
}

/** "" where there is another already. */
function putOne(all: Map<string, string>, key: string, value: string): void {
  all.set(key, (all.get(key) ?? value) === value ? value : '')
}

/** "amseldaily.com" */
export const isHost = (name: string): boolean => /^\S+\.\p{Ll}{2,}$/u.test(name)

/** @returns for each name of an outlet in the story the key of the outlet; null for what is none. */
export function outletNames(named: Iterable<Who>): (who: Pick<Who, 'kind' | 'name' | 'role'>) => string | null {
  const { outlets, first, last, surnames, bodies } = namesOf(named)
  const calledShort = (letters: string): string =>
    surnames.has(letters) || bodies.has(letters) ? '' : (first.get(letters) ?? '')
  // "The Post" is none by that name.
  const calledLast = (name: string): string =>
    /^[Tt]he \p{Lu}\p{L}+$/u.test(name) && outletNamed(name) === null ? (last.get(plain(name)) ?? '') : ''
  return ({ kind, name, role }) => {
    const letters = lettersOf(name)
    if (!letters) return null
    // A page's own voice bears its host: "amseldaily.com, citing Amsel Daily" would be none.
    if (kind === 'outlet' && isHost(name)) return `outlet ${plain(name)}`
    if (kind === 'outlet') return `outlet ${calledLast(name) || calledShort(letters) || letters}`
    if (kind === 'organisation') return outlets.has(letters) ? `outlet ${letters}` : null
    if (kind !== 'person' || isFirstName(firstName(name))) return null
    const alone = !name.includes(' ')
    if (alone && (role !== null || surnames.has(letters))) return null
    const outlet = outlets.has(letters) ? letters : alone ? calledShort(letters) : ''
    return outlet ? `outlet ${outlet}` : null
  }
}
