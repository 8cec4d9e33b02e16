import type { Claim, Dossier, DossierArticle, DossierSpeaker } from '../dossier/types.ts'
import type { Failure } from '../store/failures.ts'
import type { Links } from './links.ts'

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
}

/** A dossier is asked for many times and never changed. */
const indices = new WeakMap<Dossier, Index>()

export function shownOf(dossier: Dossier, links: Links, failures: readonly Failure[] = []): Shown {
  const index = indices.get(dossier) ?? {
    articles: new Map(dossier.articles.map((each) => [each.id, each])),
    speakers: new Map(dossier.speakers.map((each) => [each.id, each])),
    claims: new Map(dossier.claims.map((each) => [each.id, each])),
    holders: new Map(dossier.claims.flatMap((each) => each.mentions.map(({ id }) => [id, each] as const))),
  }
  indices.set(dossier, index)
  return { ...index, dossier, links, failures }
}
