/** Which claims somebody looks for: by what was found in their words, and by who said them, where, when and how. */
import type { Found } from '../store/store.ts'
import { STANCES, STATUSES, type Stance, type Status } from '../types.ts'
import type { Claim, ClaimMention, Dossier, DossierArticle, DossierSpeaker } from './types.ts'

/** Null is no condition. All of them have to hold of one statement of a claim, but for the status, which is the claim's. */
export interface Filter {
  /** Part of the outlet's name. */
  outlet: string | null
  /** Part of a name or other name of the speaker. */
  speaker: string | null
  party: string | null
  stance: Stance | null
  status: Status | null
  /** First and last day on which it was said, or else published: YYYY-MM-DD. */
  from: string | null
  to: string | null
}

/** Reads a filter from what was typed; what makes no sense is no condition. */
export function filterOf(typed: (name: string) => string | undefined): Filter {
  const words = (name: string) => typed(name)?.trim().slice(0, 200) || null
  const day = (name: string) => /^\d{4}-\d\d-\d\d$/.exec(words(name) ?? '')?.[0] ?? null
  const one = <T extends string>(name: string, all: readonly T[]) => all.find((each) => each === typed(name)) ?? null
  return {
    outlet: words('outlet'),
    speaker: words('speaker'),
    party: words('party'),
    stance: one('stance', STANCES),
    status: one('status', STATUSES),
    from: day('from'),
    to: day('to'),
  }
}

/** Whether a filter lets all through. */
export const isOpen = (filter: Filter): boolean => Object.values(filter).every((each) => each === null)

/**
 * The claims that fit, each once: in the order of the statements found, or all in the dossier's order where no words were asked for.
 *
 * @param found ids of mentions, best first; null for all.
 */
export function claimsFound(dossier: Dossier, found: readonly string[] | null, filter: Filter): Claim[] {
  const fits = statementTest(dossier, filter)
  const ofStatus = ({ status }: Claim) => filter.status === null || status === filter.status
  if (found === null) return dossier.claims.filter((claim) => ofStatus(claim) && claim.mentions.some(fits))
  const held = new Map<string, { claim: Claim; mention: ClaimMention }>()
  for (const claim of dossier.claims) for (const mention of claim.mentions) held.set(mention.id, { claim, mention })
  const out = new Set<Claim>()
  for (const id of found) {
    const { claim, mention } = held.get(id) ?? {}
    if (claim && mention && ofStatus(claim) && fits(mention)) out.add(claim)
  }
  return [...out]
}

/** What a search has found: of each kind in the order in which it is shown. */
export interface FoundIn {
  /** What was typed. */
  q: string
  filter: Filter
  claims: Claim[]
  speakers: DossierSpeaker[]
  articles: DossierArticle[]
}

/** What of a dossier fits what was typed and chosen. @param found what the store's index has for the words. */
export function foundIn(dossier: Dossier, q: string, filter: Filter, found: Found): FoundIn {
  const asked = q.trim() !== ''
  const said = asked ? found.hits.filter(({ kind }) => kind === 'mention').map(({ id }) => id) : null
  const articles = new Map(dossier.articles.map((each) => [each.id, each]))
  const fits = articleTest(filter)
  return {
    q,
    filter,
    claims: asked || !isOpen(filter) ? claimsFound(dossier, said, filter) : [],
    speakers: asked && isOpen(filter) ? peopleCalled(q.trim(), dossier.speakers, found) : [],
    articles: found.hits.flatMap(({ kind, id }) => {
      const article = kind === 'article' ? articles.get(id) : undefined
      return article && fits(article) ? article : []
    }),
  }
}

/** Speakers by name; where a word was misspelt, by the word searched for instead. */
function peopleCalled(q: string, speakers: readonly DossierSpeaker[], { instead }: Found): DossierSpeaker[] {
  const plain = q.toLowerCase()
  const meant = [plain, ...instead.flatMap(({ word, words }) => words.map((each) => plain.replace(word, each)))]
  return speakers.filter(({ name, aliases }) =>
    [name, ...aliases].some((each) => meant.some((words) => each.toLowerCase().includes(words))),
  )
}

/** Whether an article is from the outlet and day asked for; none fits what only a statement has. */
function articleTest({ outlet, from, to, ...of }: Filter): (article: DossierArticle) => boolean {
  if (Object.values(of).some((each) => each !== null)) return () => false
  return (article) => holds(article.outlet, outlet) && isWithin((article.published ?? '').slice(0, 10), from, to)
}

const holds = (text: string | null, part: string | null): boolean =>
  part === null || (text ?? '').toLowerCase().includes(part.toLowerCase())

/** @param day "" where it is not known. */
const isWithin = (day: string, from: string | null, to: string | null): boolean =>
  (from === null || day >= from) && (to === null || (day !== '' && day <= to))

function statementTest(dossier: Dossier, filter: Filter): (mention: ClaimMention) => boolean {
  const outlets = new Map(dossier.articles.map(({ id, outlet }) => [id, outlet]))
  const speakers = new Set(
    dossier.speakers
      .filter(
        ({ name, aliases, party }) =>
          [name, ...aliases].some((each) => holds(each, filter.speaker)) &&
          (filter.party === null || party === filter.party),
      )
      .map(({ id }) => id),
  )
  return ({ article, speaker, stance, saidAt, published }) => {
    const day = (saidAt ?? published ?? '').slice(0, 10)
    return (
      holds(outlets.get(article) ?? null, filter.outlet) &&
      speakers.has(speaker) &&
      (filter.stance === null || stance === filter.stance) &&
      isWithin(day, filter.from, filter.to)
    )
  }
}
