/** "The US president", "his national security adviser": offices that one person holds at a time, by whoever holds them on the story's pages. */
import { countryNamed } from '../names/countries.ts'
import { remembered } from '../names/spelling.ts'
import type { SpeakersOfPage, Who } from '../story.ts'
import { statesmenOf } from './statesmen.ts'

/** Offices with one holder in a country, at the end of a description or a role. */
const OFFICE =
  /(?<before>.*?)\b(?<office>vice president|president|prime minister|premier|chancellor|king|queen|pope|first lady|(?:foreign|defense|interior|finance|energy|justice) minister|(?:foreign|home) secretary|secretary of (?:state|defense)|(?:state|homeland security|defense|treasury|press) secretary|national security adviser|attorney general|special counsel|chief of staff|chief justice|house speaker|(?:(?:senate|house) )?(?:majority|minority) (?:leader|whip)|ambassador to (?:the )?(?<to>[\p{L}. ]{2,30}))$/u
/** Not the holder now, or not of that office. */
const OTHER = /\b(?:former|ex|late|then|next|future|incoming|acting|deputy|assistant|vice|first|second)[- ]?$/
const CHAMBER = /^(?:senate|house) ((?:majority|minority) .*)$/
const LEADERS: readonly string[] = ['president', 'prime minister', 'premier', 'chancellor', 'king', 'queen']

/** The office that words end with; null where they end with none, or with one that is not held now. */
const officeIn = remembered((words: string): string | null => {
  const plain = words
    .toLowerCase()
    .replace(/advisor/g, 'adviser')
    .replace(/defence/g, 'defense')
    .replace(/\bdhs\b/g, 'homeland security')
    .trim()
  const { before, office, to } = OFFICE.exec(plain)?.groups ?? {}
  if (office === undefined || OTHER.test(before!) || /\bformer\b/.test(before!)) return null
  // The last words as they are written: a country has its capital.
  return to === undefined ? office : `ambassador to ${countryNamed(words.trim().slice(-to.length))?.country ?? to}`
})

type Holders = ReadonlyMap<string, ReadonlyMap<string, number>>

/** A description of one person by office. */
const isDescription = ({ kind, count, why }: Who): boolean =>
  kind === 'anonymous' && count === null && why.some(({ rule }) => rule === 'described')

/**
 * Whom a description stands for, by the keys of those whom the pages give that office; null where that is not plain.
 *
 * @param people those with a name, with the key under which a person is one across pages and the pages that tell so of them.
 */
export function holdersOf(
  people: readonly { who: Who; key: string; pages: readonly SpeakersOfPage[] }[],
): (who: Who) => string | null {
  const seen = new Map<string, Map<string, Set<string>>>()
  const put = (office: string, key: string, pages: readonly SpeakersOfPage[]) => {
    const holders = seen.get(office) ?? new Map<string, Set<string>>()
    seen.set(office, holders)
    const on = holders.get(key) ?? new Set()
    holders.set(key, on)
    for (const { article } of pages) on.add(article)
  }
  for (const { who, key, pages } of people)
    for (const { role, country } of who.kind === 'person' ? who.offices : []) {
      const office = officeIn(role)
      if (office === null) continue
      put(office, key, pages)
      // "The majority leader", of a chamber that the page does not say again.
      const short = CHAMBER.exec(office)?.[1]
      if (short !== undefined) put(short, key, pages)
      if (country === null) continue
      put(`${country} ${office}`, key, pages)
      if (LEADERS.includes(office)) put(`${country} leader`, key, pages)
    }
  const holders: Holders = new Map(
    [...seen].map(([office, keys]) => [office, new Map([...keys].map(([key, articles]) => [key, articles.size]))]),
  )
  const statesmen = statesmenOf(people)
  return (who) => {
    if (!isDescription(who)) return null
    const ofState = statesmen(who.name)
    if (ofState) return clearest(ofState, 1)
    const leads = /(?:^|\s)leader$/i.test(who.name)
    const office = officeIn(who.name) ?? (leads ? 'leader' : null)
    if (office === null) return null
    const own = who.party === null ? undefined : holders.get(`${who.party} ${office}`)
    if (own && !office.startsWith('ambassador')) return clearest(own)
    // Every country has a president: one without a country could be any.
    return office.includes(' ') ? clearest(holders.get(office)) : null
  }
}

/** On so many pages at least, and three times as many as give the office to another. */
function clearest(holders: ReadonlyMap<string, number> | undefined, least = 2): string | null {
  const [first, second] = [...(holders ?? [])].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
  return first && first[1] >= least && first[1] >= 3 * (second?.[1] ?? 0) ? first[0] : null
}
