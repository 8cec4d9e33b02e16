import { namesOf, toldPhrase } from '../dossier/phrase.ts'
import type { Claim, Dossier } from '../dossier/types.ts'
import type { Citation } from './cite.ts'

/** A claim as it is cited: the mention that stands for it, with its page; or another of its mentions. */
export function citationOf(claim: Claim, dossier: Dossier, permalink: string, named = claim.id): Citation {
  const mention = claim.mentions.find(({ id }) => id === named) ?? claim.mentions[claim.shown]!
  const article = dossier.articles.find(({ id }) => id === mention.article)
  return {
    quote: mention.text,
    onWhoseWord: toldPhrase(mention, namesOf(dossier)),
    title: article?.title ?? null,
    outlet: article?.outlet ?? null,
    byline: article?.byline ?? null,
    published: article?.published ?? null,
    url: article?.url ?? null,
    permalink,
  }
}
