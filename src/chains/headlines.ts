/** Headlines and leads, which tell of what is said further down without saying where. */
import type { Attribution, ChainLink } from '../types.ts'
import { EARLIER } from './occasions.ts'
import { at, LEAD, type Page, type Rule } from './page.ts'
import { ASKS, ATTACKS, SAYS } from './verbs.ts'

/** How far below what a headline or lead tells of is looked for, in characters. */
const BELOW = 1600
/** So many longer words make two statements one: fewer where the same speaker has both. */
const SHARED = 2
const SHARED_BY_OTHERS = 3

/**
 * "Port chief: Nobody was warned" over "“Nobody was warned,” Ada Lund said on Radio Amsel": the link of the first statement
 * below that has the words, by the same speaker or by whom a description may stand for; of a headline without its words below that of
 * all that its speaker says there. Asked once all other links are found.
 */
export const headTells: Rule = (attribution, page) => {
  const here = at(attribution)
  const speaker = page.whose(attribution)
  const title = page.article.blocks[0]
  if (!title || here >= LEAD || !speaker || speaker.kind === 'outlet' || speaker.kind === 'unnamed') return []
  const inTitle = here < title.end
  const cue = page.text(attribution.cue)
  const speaks = [SAYS, ATTACKS, ASKS].some((verbs) => verbs.test(cue))
  if (page.isElsewhere(attribution) || (!inTitle && (EARLIER.test(cue) || !speaks))) return []
  const words = longWords(page.text(attribution.content))
  const below = page.attributions.filter((each) => at(each) > Math.max(here, title.end) && at(each) < BELOW)
  for (const next of below) {
    const same = next.speaker === attribution.speaker
    const described = speaker.kind === 'anonymous' && page.whose(next)?.kind === 'person'
    if ((!same && !described) || page.linksOf(next).length === 0) continue
    const text = page.text(next.content)
    const said = longWords(text)
    const quoted = quotedIn(page.text(attribution.content)).some((each) => lettersOf(text).includes(each))
    if (quoted) return heard(page.linksOf(next), page)
    if ([...words].filter((word) => said.has(word)).length < (same ? SHARED : SHARED_BY_OTHERS)) continue
    return heard(page.linksOf(next), page)
  }
  return inTitle && speaks ? heard(onlyLinks(attribution, below, page), page) : []
}

/** The link that all have which a speaker says below the lead, or says where; none where one has none or another. */
function onlyLinks(attribution: Attribution, below: readonly Attribution[], page: Page): readonly ChainLink[] {
  const own = below
    .filter((each) => each.speaker === attribution.speaker && (at(each) >= LEAD || page.linksOf(each).length > 0))
    .map((each) => page.linksOf(each))
  const [first] = own
  return first && own.every(([link, ...more]) => link && more.length === 0 && link.name === first[0]?.name) ? first : []
}

const heard = (links: readonly ChainLink[], page: Page): readonly ChainLink[] =>
  links.length === 1 ? page.inherited(links, 'told-later', links[0]!.span) : []

/** What stands in quotation marks and is long enough to be told by: letters alone. */
const quotedIn = (text: string): string[] =>
  (text.match(/["“‘'][^"”“’]{8,}["”’']/g) ?? []).map(lettersOf).filter((letters) => letters.length >= 8)
const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}]+/gu, '')

const longWords = (text: string): Set<string> => new Set(text.toLowerCase().match(/\p{L}{5,}/gu) ?? [])
