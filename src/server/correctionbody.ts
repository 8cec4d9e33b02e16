/** What forms name by ids and addresses becomes words on pages, as corrections have it. */
import { anchorAt, attributionAt } from '../corrections/anchors.ts'
import { saysOf } from '../corrections/says.ts'
import { HearsayError } from '../errors.ts'
import type { Store } from '../store/store.ts'
import { readingIn } from '../stories/reading.ts'
import type { Article, Mention, Span } from '../types.ts'

type Fields = Readonly<Record<string, string[]>>

/** One body or several, for as many corrections of the kind. */
export async function bodiesFrom(store: Store, story: string, kind: string, fields: Fields): Promise<unknown[]> {
  const one = (name: string): string => fields[name]?.at(-1)?.trim() ?? ''
  switch (kind) {
    case 'same-claim':
    case 'different-claim':
      return [{ a: await mentionAnchor(store, one('a')), b: await mentionAnchor(store, one('b')) }]
    case 'hide':
      return [{ at: await mentionAnchor(store, one('mention')) }]
    case 'span':
      return [await edges(store, one)]
    case 'speaker':
      return [{ at: await attributionAnchor(store, one), name: one('name'), kind: one('speakerKind') }]
    case 'stance':
      return [{ at: await attributionAnchor(store, one), stance: one('stance') }]
    case 'not-attribution':
      return [{ at: await attributionAnchor(store, one) }]
    case 'right':
      return [{ at: await attributionAnchor(store, one), says: await seen(store, story, one) }]
    case 'copy':
    case 'not-copy':
      return [{ page: await pageKey(store, story, one('page')), of: await pageKey(store, story, one('of')) }]
    case 'move':
      return [
        { page: await pageKey(store, story, one('page')), from: story, to: await otherStory(store, story, one('to')) },
      ]
    case 'term':
      return [{ term: one('term'), label: one('label') }]
    case 'of-term':
      if (!fields.mention?.length)
        throw new HearsayError('no claim', 'is chosen', 'choose those that are about something else')
      return Promise.all(
        fields.mention.map(async (mention) => ({
          at: await mentionAnchor(store, mention),
          from: one('from') || null,
          label: one('label'),
        })),
      )
    default:
      return (fields.correction ?? ['']).map((correction) => ({ correction }))
  }
}

/** A mention by its id, with its page. */
export async function mentionOf(store: Store, id: string): Promise<{ article: Article; mention: Mention }> {
  const article = await store.article(id.slice(0, Math.max(0, id.indexOf('.'))))
  const mention = (await store.reading(article?.id ?? ''))?.mentions.find((each) => each.id === id)
  if (!article || !mention) throw new HearsayError(id, 'is no claim here', 'copy the address of the other claim’s page')
  return { article, mention }
}

/** A mention by its id, or by the address of its claim's page. */
async function mentionAnchor(store: Store, named: string) {
  const id = /(?:\/c\/)?([\w%.-]+)(?:[?#].*)?$/.exec(named.trim())?.[1] ?? ''
  const { article, mention } = await mentionOf(store, decoded(id)).catch((error) => {
    throw error instanceof HearsayError ? new HearsayError(named, error.problem.what, error.problem.hint) : error
  })
  return anchorAt(article.key, article.text, mention.spans[0]!)
}

async function edges(store: Store, one: (name: string) => string) {
  const { article, mention } = await mentionOf(store, one('mention'))
  const span = mention.spans[Number(one('n'))]
  if (!span) throw new HearsayError(mention.id, 'has no such part', 'open the article again')
  const to = spanFrom({ from: one('from'), to: one('to') }, article)
  return { at: anchorAt(article.key, article.text, span), to: anchorAt(article.key, article.text, to) }
}

/** A span of a text as it was written in an address or a form; one that cuts a character in two is none. */
export function spanFrom({ from, to }: { from: string; to: string }, { text }: Article): Span {
  const [start, end] = [from, to].map((each) => (/^\d{1,9}$/.test(each) ? Number(each) : Number.NaN)) as [
    number,
    number,
  ]
  const words = text.slice(start, end)
  if (!(start < end && end <= text.length) || words.trim() === '' || /\p{Surrogate}/u.test(words))
    throw new HearsayError(`${from}–${to}`, 'is no stretch of this text', 'open the page again')
  return { start, end }
}

async function attributionAnchor(store: Store, one: (name: string) => string) {
  const [id, attribution] = [one('article'), one('attribution')]
  const article = await store.article(id)
  const reading = await store.reading(id)
  const said = reading?.attributions.find((each) => each.id === attribution)
  // Words by which it is found again and no other one: parts of what is said may be another's, too.
  const spans = said && (said.content.length > 0 ? said.content : said.cue)
  const span = spans?.find((each) => attributionAt(reading!, each) === attribution) ?? spans?.[0]
  if (!article || !span)
    throw new HearsayError(attribution, 'is no attribution of this article', 'open the article again')
  return anchorAt(article.key, article.text, span)
}

/** What somebody has seen of a statement and found right; refused where it says something else by now. */
async function seen(store: Store, story: string, one: (name: string) => string) {
  const article = await store.article(one('article'))
  const reading = article && (await readingIn(store, story, article))
  const said = reading?.attributions.find(({ id }) => id === one('attribution'))
  const says = said && saysOf(said, reading!.speakers, article!.text)
  if (!says || JSON.stringify(says) !== one('seen'))
    throw new HearsayError('this statement', 'says something else by now', 'look at it again')
  return says
}

/** A page of the story by its article's id, by its address here, or by its own. */
async function pageKey(store: Store, story: string, named: string): Promise<string> {
  const id = /(?:^|\/a\/)([\w-]+)(?:[/?#].*)?$/.exec(named)?.[1] ?? ''
  const row = (await store.articles(story)).find((each) => each.id === id || each.url === named || each.key === named)
  if (!row)
    throw new HearsayError(named, 'is no page of this story', 'copy the address of the other page here, or its own')
  return row.key
}

/** A story by its name, which need not be there; null for none. */
async function otherStory(store: Store, story: string, named: string): Promise<string | null> {
  if (named === '') return null
  const there = await store.story(named)
  if (there?.id === story) throw new HearsayError(named, 'is the story in which it is', 'name another, or none')
  return there?.id ?? named
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
