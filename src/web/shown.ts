import type { Claim, Dossier, DossierArticle, DossierSpeaker } from '../dossier/types.ts'
import type { Failure } from '../store/failures.ts'
import { STATUSES, type Status } from '../types.ts'
import type { Links } from './links.ts'
import { once } from './once.ts'

/** A dossier with what its pages look up again and again. */
export interface Shown extends Index {
  dossier: Dossier
  links: Links
  /** What was to be read for the story and could not be. */
  failures: readonly Failure[]
}

interface Index {
  articles: ReadonlyMap<string, DossierArticle>
  speakers: ReadonlyMap<string, DossierSpeaker>
  claims: ReadonlyMap<string, Claim>
  /** The claim that holds a mention. */
  holders: ReadonlyMap<string, Claim>
  /** The claims of each status. */
  inState: ReadonlyMap<Status, readonly Claim[]>
}

const indexOf = once(
  ({ articles, speakers, claims }: Dossier): Index => ({
    articles: new Map(articles.map((each) => [each.id, each])),
    speakers: new Map(speakers.map((each) => [each.id, each])),
    claims: new Map(claims.map((each) => [each.id, each])),
    holders: new Map(claims.flatMap((each) => each.mentions.map(({ id }) => [id, each] as const))),
    inState: new Map(STATUSES.map((state) => [state, claims.filter(({ status }) => status === state)])),
  }),
)

/** A dossier with what its pages look up in it. */
export const shownOf = (dossier: Dossier, links: Links, failures: readonly Failure[] = []): Shown => ({
  ...indexOf(dossier),
  dossier,
  links,
  failures,
})
