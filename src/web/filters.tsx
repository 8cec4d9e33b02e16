import { isOnly } from '../dossier/narrowed.ts'
import type { Claim, Only } from '../dossier/types.ts'
import { STATUSES } from '../types.ts'
import { useWords } from './reader.ts'
import type { Shown } from './shown.ts'

export interface Filter extends Only {
  page: number
}

/** Those of the status and term that are chosen. */
export const filtered = (claims: readonly Claim[], filter: Only): Claim[] =>
  claims.filter((claim) => isOnly(claim, filter))

/** Terms that can be chosen. */
const MOST_TERMS = 8

/** Which claims are shown, as links: each with how many are there beside what is chosen already, and none where there are none. */
export function Filters({ shown: { dossier, links, inState }, filter }: { shown: Shown; filter: Filter }) {
  const words = useWords()
  const ofTerm = (claims: readonly Claim[]) => (filter.term ? filtered(claims, { ...filter, status: null }) : claims)
  const has = (term: string) => dossier.claims.some((claim) => isOnly(claim, { ...filter, term }))
  const terms = dossier.terms.filter(({ id }) => id === filter.term || !filter.status || has(id))
  const link = (status: string | null, label: string) => (
    <a
      key={label}
      href={links.known({ status, term: filter.term })}
      aria-current={filter.status === status ? 'true' : undefined}
    >
      {label}
    </a>
  )
  return (
    <nav class="filters" aria-label={words.known.filter}>
      <span class="group">
        {link(null, words.known.all(ofTerm(dossier.claims).length))}
        {STATUSES.map((status) => [status, ofTerm(inState.get(status)!).length] as const)
          .filter(([status, n]) => n > 0 || status === filter.status)
          .map(([status, n]) => link(status, `${words.statuses[status]} ${words.number(n)}`))}
      </span>
      {terms.length > 0 ? (
        <span class="group">
          {terms.slice(0, MOST_TERMS).map((term) => (
            <a
              key={term.id}
              href={links.known({ term: filter.term === term.id ? null : term.id, status: filter.status })}
              aria-current={filter.term === term.id ? 'true' : undefined}
            >
              {term.label}
            </a>
          ))}
        </span>
      ) : null}
    </nav>
  )
}
