/** Who stands behind a mention, as names. */
import { stepsOf } from '../dossier/phrase.ts'
import type { Claim, ClaimMention, DossierArticle, DossierSpeaker, Given } from '../dossier/types.ts'
import { UNNAMED_OUTLET } from '../dossier/view.ts'
import type { Words } from './words/index.ts'

/** How an article's outlet is called, be it named or not. */
export const outletOf = (article: Pick<DossierArticle, 'outlet'> | undefined, words: Words): string =>
  article?.outlet ?? words.noOutlet

/** How an article is called: where it has no title, by what the input called it, so that two such can be told apart. */
export const titleOf = ({ title, externalId }: Pick<DossierArticle, 'title' | 'externalId'>, words: Words): string =>
  title ?? (externalId ? `${words.article.untitled} (${externalId})` : words.article.untitled)

/** The outlets of a claim's mentions, each once, in order of first appearance. */
export const outletsOf = (
  { mentions }: Pick<Claim, 'mentions'>,
  articles: ReadonlyMap<string, DossierArticle>,
  words: Words,
): string[] => [...new Set(mentions.map(({ article }) => outletOf(articles.get(article), words)))]

/** On whose word, from the page inward: "nytimes.com", "Axios", "two sources". */
export function onWhoseWord(
  { chain, speaker, attribution, article }: Pick<ClaimMention, 'chain' | 'speaker' | 'attribution' | 'article'>,
  speakers: ReadonlyMap<string, DossierSpeaker>,
  articles: ReadonlyMap<string, DossierArticle>,
  words: Words,
): string[] {
  const page = outletOf(articles.get(article), words)
  if (attribution === null) return [page]
  const { name = '', aliases = [] } = speakers.get(speaker) ?? {}
  return stepsOf(page, chain, name || words.unnamedSource, aliases)
}

/** Whose word it is, and where it was given: "two sources to Axios". */
export function originOf({ who, to, on }: Given, words: Words): string {
  const name = who === UNNAMED_OUTLET ? words.noOutlet : who || words.unnamedSources
  if (on !== null) return words.postedOn(name, on)
  return to === null || to === UNNAMED_OUTLET ? name : words.saidTo(name, to)
}
