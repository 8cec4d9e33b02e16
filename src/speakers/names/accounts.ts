/** Who writes under a handle: "gull_watcher (@gull_watcher)", "@HarbourTrust" of a page about the Harbour Trust. */
import { isCommon } from '../../text/common.ts'
import { lettersOf } from '../../text/letters.ts'
import type { Span } from '../../types.ts'
import type { Context } from '../context.ts'
import { outletsIn } from '../outlets/outlets.ts'
import { ORGANISATION_WORDS } from '../words.ts'
import { canBeFirstName } from './firstnames.ts'
import { readName } from './names.ts'
import { isPeoples } from './things.ts'

interface Account {
  kind: 'person' | 'organisation' | 'outlet'
  name: string
}

/** @param core the words before the handle; null where there is no handle, or they are a name by themselves. */
export function accountOf(core: string, at: Span, { article, cast, namings }: Context): Account | null {
  const written = article.text.slice(at.start, at.end)
  const handle = HANDLE.exec(written)?.[1]
  if (!handle) return null
  const display = /^(?:RT )?@/.test(core) ? '' : core
  const isCalled = /\p{Lu}\p{L}+ \p{Lu}/u.test(display) || /^(?:\p{Lu}\p{Ll}+|\p{Lu}{2,})$/u.test(display)
  if (isCalled && (readName(display) || isPeoples(display.split(' ').at(-1)!))) return null
  const letters = lettersOf(handle)
  const person = cast.people.named.find(({ name }) => lettersOf(name) === letters)
  if (person) return { kind: 'person', name: person.name }
  const words = display.split(' ')
  if (ORGANISATION_WORDS.test(display)) return { kind: 'organisation', name: display }
  if (canBeFirstName(words[0]!) && !isCommon(words[0]!) && words.length > 1)
    return { kind: 'person', name: capitalised(display) }
  // "Harbour Matters"
  if (words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word) && isCommon(word))) return null
  if (/\p{Lu}.*(?:news|tv|radio|media|times|daily)$/iu.test(display)) return { kind: 'outlet', name: display }
  const [outlet] = outletsIn(display)
  if (outlet) return { kind: 'outlet', name: outlet.outlet.name }
  const body =
    letters.length >= SURE
      ? namings.bodies.find(
          ({ name, kind, start }) =>
            kind !== 'place' &&
            article.text[start - 1] !== '@' &&
            !(at.start <= start && start < at.end) &&
            isHandleOf(letters, name),
        )
      : undefined
  if (body) return { kind: 'organisation', name: body.name }
  if (OFFICIAL.test(handle)) return { kind: 'organisation', name: /\p{L}/u.test(display) ? display : `@${handle}` }
  return { kind: 'person', name: /\p{L}/u.test(display) ? display : `@${handle}` }
}
const HANDLE = /(?:^(?:RT )?|\(\s?)@([\w.-]{1,80})(?:\s?\))?\s?$/
/** "@HSA_gov", "@HaldaPD": of an authority. */
const OFFICIAL =
  /(?:_gov|GOV|[a-z]Gov|Police|[a-z]PD|Dept|[a-z]Fire|Embassy|Ministry|_news|[a-z]News)$|^(?:NWS|US[A-Z]{2}|Embassy)/
/** "@portwatch" of PortWatch, "@harbourtrust" of the Harbour Trust Council. */
const isHandleOf = (letters: string, name: string): boolean =>
  name.includes(' ') ? lettersOf(name).startsWith(letters) : lettersOf(name) === letters
/** So many letters of a handle that begin a body's name are no chance. */
const SURE = 7
const capitalised = (name: string): string => name.replace(/(?<=^| )\p{Ll}/gu, (letter) => letter.toUpperCase())
