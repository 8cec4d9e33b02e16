/** Loads what a story's dossier is made of, and of each page what a dossier takes from it: that is kept, and made only once. */
import type { Coverage } from '../dossier/data.ts'
import { type Page, pageOf } from '../dossier/page.ts'
import type { Store } from '../store/store.ts'
import type { Story } from '../types.ts'
import { Common, packedPage, unpackedPage } from './packedpage.ts'

/** With its corrections applied, as `coverageOf` makes it of all that the store holds. @param maker names the program; null keeps nothing. */
export async function loadCoverage(store: Store, { id, title }: Story, maker: string | null): Promise<Coverage> {
  const articles = await store.articles(id)
  const data: Coverage = {
    story: { id, title },
    articles,
    pages: await pagesIn(
      store,
      id,
      articles.map((each) => each.id),
      maker,
    ),
    claims: await store.claimsByArticle(id),
    copies: await store.copies(id),
    contradictions: await store.contradictions(id),
    labels: new Map(),
    ofTerms: new Map(),
  }
  const corrections = await store.corrections(id)
  if (corrections.length === 0) return data
  // Most stories have none, and reading the kinds of corrections takes as long as a small dossier.
  const { changing, correctedCoverage } = await import('../corrections/apply.ts')
  const { named } = await import('./named.ts')
  return correctedCoverage(data, await named(store, data.story, articles, changing(corrections)))
}

/** So many readings are held at a time: a page takes a tenth of one. */
const AT_ONCE = 500

async function pagesIn(
  store: Store,
  story: string,
  articles: readonly string[],
  maker: string | null,
): Promise<Map<string, Page>> {
  const common = new Common()
  const pages = new Map<string, Page>()
  if (maker !== null)
    await store.pages(story, maker, (article, body) => {
      pages.set(article, unpackedPage(article, body, common))
    })
  const missing = articles.filter((article) => !pages.has(article))
  for (let i = 0; i < missing.length; i += AT_ONCE) {
    const some = missing.slice(i, i + AT_ONCE)
    const texts = await store.texts(story, some)
    const made = (await store.readings(story, some)).map((each) => {
      const page = pageOf(each, texts.get(each.article) ?? '')
      pages.set(page.article, page)
      return { article: page.article, reading: each.version, body: maker === null ? '' : packedPage(page) }
    })
    // What cannot be kept, as on a disk that is full or read-only, is made again.
    if (maker !== null) await store.keepPages(maker, made).catch(() => {})
  }
  return pages
}
