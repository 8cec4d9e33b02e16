/** What published pages say of themselves to machines: schema.org, as JSON-LD. No rating: nobody has given one. */
import type { Claim, ClaimMention, Dossier, DossierArticle } from '../dossier/types.ts'
import { outside } from '../web/links.ts'

/** The story's page is itself an article: by whom, and which claims it is about. */
export function storyData({ story, claims, articles }: Dossier, editor: string | null, url: string | null): object {
  const last = articles
    .flatMap(({ published }) => published ?? [])
    .sort((a, b) => Date.parse(a) - Date.parse(b))
    .at(-1)
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: story.title,
    ...(url ? { url } : {}),
    ...(last ? { dateModified: last } : {}),
    ...(editor ? { author: { '@type': 'Person', name: editor } } : {}),
    hasPart: claims.slice(0, 20).map(({ text }) => ({ '@type': 'Claim', text })),
  }
}

/** The claim, where it appeared and where first, and the words in which it stands here. */
export function claimData(claim: Claim, { articles, speakers }: Dossier): object {
  const byId = new Map(articles.map((each) => [each.id, each]))
  const mention = claim.mentions[claim.shown]!
  return {
    '@context': 'https://schema.org',
    '@type': 'Claim',
    text: claim.text,
    firstAppearance: page(byId.get(claim.firstAppearance.article)),
    appearance: [...new Set(claim.mentions.map(({ article }) => article))].map((id) => page(byId.get(id))),
    subjectOf: quotation(
      mention,
      byId.get(mention.article),
      speakers.find(({ id }) => id === mention.speaker),
    ),
  }
}

function quotation(
  { text }: ClaimMention,
  article: DossierArticle | undefined,
  speaker: Dossier['speakers'][number] | undefined,
): object {
  const type = speaker?.kind === 'person' ? 'Person' : 'Organization'
  return {
    '@type': 'Quotation',
    text,
    ...(speaker?.name ? { creator: { '@type': type, name: speaker.name } } : {}),
    isPartOf: page(article),
  }
}

const page = (article: DossierArticle | undefined): object => ({
  '@type': 'NewsArticle',
  ...(article?.title ? { headline: article.title } : {}),
  ...(outside(article?.url ?? null) ? { url: article!.url } : {}),
  ...(article?.published ? { datePublished: article.published } : {}),
  ...(article?.outlet ? { publisher: { '@type': 'Organization', name: article.outlet } } : {}),
})
