/** "The Halda senator", "the Norland Republican": whoever the story's pages call "Sen. Ada Lund, R-Nor." or "Norland Sen. Ada Lund". */
import { remembered } from '../names/spelling.ts'
import type { SpeakersOfPage, Who } from '../story.ts'
import { isShortFor, stateIn } from './ofstate.ts'

/** What somebody of a state is called, and what tells it of a role. */
const CALLED: Readonly<Record<string, RegExp>> = {
  senator: /\bSen(?:ator)?\b/i,
  governor: /\bGov(?:ernor)?\b/i,
  congressman: /\b(?:Rep|Representative|Congressman)\b/i,
  congresswoman: /\b(?:Rep|Representative|Congresswoman)\b/i,
  republican: /^R-|\b(?:Republican|GOP)\b/,
  democrat: /^D-|\bDemocrat(?:ic)?\b/,
}
const DESCRIPTION = new RegExp(
  `^(?:the )?(?:(?:junior|senior) )?(?:\\p{Lu}.* (?<what>${Object.keys(CALLED).join('|')})|(?<whose>${Object.keys(CALLED).join('|')}) (?:from|of) \\p{Lu}.*)$`,
  'iu',
)
/** "R-Nor." */
const PARTY_AND_STATE = /^[RDI]-(?<short>\p{Lu}[\p{L}. ]*)$/u

/** @returns by a description, those whom it can mean, by their keys with the number of pages that tell so; undefined where it is of no state. */
export function statesmenOf(
  people: readonly { who: Who; key: string; pages: readonly SpeakersOfPage[] }[],
): (description: string) => ReadonlyMap<string, number> | undefined {
  return remembered((description: string) => {
    const { what, whose } = DESCRIPTION.exec(description)?.groups ?? {}
    const called = CALLED[(what ?? whose ?? '').toLowerCase()]
    const state = called ? stateIn(description.replace(/^(?:the )?(?:junior |senior )?/i, '')) : null
    if (!called || !state) return undefined
    const found = new Map<string, number>()
    for (const { who, key, pages } of people)
      if (who.kind === 'person' && isOf(state, who) && who.offices.some(({ role }) => called.test(role)))
        found.set(key, (found.get(key) ?? 0) + pages.length)
    return found
  })
}

const isOf = (state: string, { offices }: Who): boolean =>
  offices.some(({ role }) => {
    const short = PARTY_AND_STATE.exec(role)?.groups?.short
    return short ? isShortFor(short, state) : stateIn(role) === state
  })
