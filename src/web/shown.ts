import type { Claim, Dossier, DossierArticle, DossierSpeaker } from '../dossier/types.ts'
import type { Links } from './links.ts'

/** A dossier with what its pages look up again and again. */
export interface Shown {
  dossier: Dossier
  links: Links
  articles: ReadonlyMap<string, DossierArticle>
  speakers: ReadonlyMap<string, DossierSpeaker>
  claims: ReadonlyMap<string, Claim>
}

export function shownOf(dossier: Dossier, links: Links): Shown {
  return {
    dossier,
    links,
    articles: new Map(dossier.articles.map((each) => [each.id, each])),
    speakers: new Map(dossier.speakers.map((each) => [each.id, each])),
    claims: new Map(dossier.claims.map((each) => [each.id, each])),
  }
}
