/** What a program may ask, as the Model Context Protocol has it: to read, and nothing else. */
import { z } from 'zod'
import { filterOf, foundIn } from '../dossier/find.ts'
import { narrowed } from '../dossier/narrowed.ts'
import { masthead } from '../dossier/phrase.ts'
import { quotedIn } from '../dossier/quotations.ts'
import { pagesOf, rootsOf } from '../dossier/roots.ts'
import type { Dossier } from '../dossier/types.ts'
import { HearsayError } from '../errors.ts'
import { momentOf } from '../server/moment.ts'
import type { DossierOf } from '../server/view.ts'
import type { Store } from '../store/store.ts'
import { STANCES, STATUSES } from '../types.ts'
import { linksOf } from '../web/links.ts'
import { NEXT, PART, partOf } from './pages.ts'
import { CHANGE, CLAIM, MENTION, QUOTATION, ROOT, shapesOf } from './shapes.ts'

/** Whence answers come. */
export interface Sources {
  store: Store
  dossierOf: DossierOf
}

/** One thing that may be asked. */
export interface Tool<In extends z.ZodObject = z.ZodObject, Out extends z.ZodObject = z.ZodObject> {
  name: string
  title: string
  description: string
  input: In
  output: Out
  answer(asked: z.infer<In>, sources: Sources): Promise<z.infer<Out>>
}

/** Holds a tool's answer to its schemas. */
const tool = <In extends z.ZodObject, Out extends z.ZodObject>(made: Tool<In, Out>): Tool => made as unknown as Tool

const STORY = z.string().describe('its id or title; list_stories has them')
const AS_OF = z.string().optional().describe('as it stood then: 2031-05-04 or 2031-05-04T18:00+02:00; default: now')

/** @throws HearsayError where there is no such story. */
async function asked(
  { store, dossierOf }: Sources,
  { story: name, asOf, since }: { story: string; asOf?: string | undefined; since?: string | undefined },
): Promise<{ dossier: Dossier } & ReturnType<typeof shapesOf>> {
  const story = await store.story(name)
  if (!story) throw new HearsayError(name, 'is no story here', 'list_stories has those that are')
  const view = { asOf: momentOf('asOf', asOf), since: momentOf('since', since) }
  const dossier = await dossierOf(story, view.asOf, view.since)
  return { dossier, ...shapesOf(dossier, linksOf(story.id, view)) }
}

const listStories = tool({
  name: 'list_stories',
  title: 'Stories',
  description: 'The stories whose coverage was read, with how many articles of how many outlets each has.',
  input: z.object(PART),
  output: z.object({
    stories: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        articles: z.number(),
        outlets: z.number(),
        lastPublished: z.string().nullable(),
      }),
    ),
    total: z.number(),
    next: NEXT,
  }),
  async answer(given, { store }) {
    const { items, ...part } = partOf(await store.stories(), given)
    const stories = items.map(({ id, title, articles, outlets, last }) => {
      return { id, title, articles, outlets, lastPublished: last }
    })
    return { stories, ...part }
  },
})

const whatIsKnown = tool({
  name: 'what_is_known',
  title: 'What is known, and on whose word',
  description:
    'The claims of a story, the weightiest first: each verbatim, who said it through whom, on how many independent origins it stands, and whether it was confirmed, denied, disputed or left unconfirmed.',
  input: z.object({ story: STORY, status: z.enum(STATUSES).optional(), asOf: AS_OF, ...PART }),
  output: z.object({
    masthead: z.string(),
    order: z.string().describe('by what the claims are ordered'),
    claims: z.array(CLAIM),
    total: z.number(),
    next: NEXT,
  }),
  async answer(given, sources) {
    const { dossier, claimOf } = await asked(sources, given)
    const { claims } = narrowed(dossier, { status: given.status ?? null, term: null })
    const { items, ...part } = partOf(claims, given)
    return { masthead: masthead(dossier), order: dossier.order, claims: items.map(claimOf), ...part }
  },
})

const getClaim = tool({
  name: 'get_claim',
  title: 'A claim',
  description:
    'One claim with every place where it is made, by origin: the root’s words first, then those who carry them.',
  input: z.object({ story: STORY, claim: z.string().describe('its id, or that of any of its mentions'), asOf: AS_OF }),
  output: z.object({
    claim: CLAIM,
    origins: z.array(z.object({ name: z.string(), kind: z.string(), why: z.string(), mentions: z.array(MENTION) })),
  }),
  async answer(given, sources) {
    const { dossier, claimOf, mentionOf } = await asked(sources, given)
    const claim = dossier.claims.find(
      ({ id, mentions }) => id === given.claim || mentions.some((each) => each.id === given.claim),
    )
    if (!claim) throw new HearsayError(given.claim, 'is no claim of this story', 'what_is_known has those that are')
    const origins = claim.origins.map(({ name, kind, why, mentions }) => {
      return { name, kind, why, mentions: mentions.map((i) => mentionOf(claim.mentions[i]!)) }
    })
    return { claim: claimOf(claim), origins }
  },
})

/** Hits that are looked at, best first, before any filter. */
const MOST_FOUND = 2000

const findStatements = tool({
  name: 'find_statements',
  title: 'Find statements',
  description:
    'Claims by words in them, by who said them, through which outlet, on which side, and when. All that is given has to hold.',
  input: z.object({
    story: STORY,
    q: z.string().max(500).optional().describe('words; a slip of the finger is forgiven'),
    speaker: z.string().optional(),
    outlet: z.string().optional(),
    party: z.string().optional(),
    stance: z.enum(STANCES).optional(),
    status: z.enum(STATUSES).optional(),
    from: z.string().optional().describe('first day, 2031-05-04'),
    to: z.string().optional().describe('last day'),
    ...PART,
  }),
  output: z.object({ claims: z.array(CLAIM), total: z.number(), next: NEXT }),
  async answer(given, sources) {
    const { dossier, claimOf } = await asked(sources, given)
    const q = (given.q ?? '').replace(/\p{Cc}/gu, ' ')
    const typed: Readonly<Record<string, unknown>> = given
    const filter = filterOf((name) => (typeof typed[name] === 'string' ? typed[name] : undefined))
    const found = await sources.store.search(dossier.story.id, q, MOST_FOUND)
    const { items, ...part } = partOf(foundIn(dossier, q, filter, found).claims, given)
    return { claims: items.map(claimOf), ...part }
  },
})

const changesSince = tool({
  name: 'changes_since',
  title: 'What changed',
  description: 'What is new in a story since a moment, most important first, each with why it is told.',
  input: z.object({
    story: STORY,
    since: z.string().describe('2031-05-04 or 2031-05-04T18:00+02:00'),
    asOf: AS_OF,
    ...PART,
  }),
  output: z.object({ changes: z.array(CHANGE), total: z.number(), next: NEXT }),
  async answer(given, sources) {
    const { dossier, changeOf } = await asked(sources, given)
    const { items, ...part } = partOf(dossier.changes, given)
    return { changes: items.map(changeOf), ...part }
  },
})

const whereItComesFrom = tool({
  name: 'where_it_comes_from',
  title: 'Where it comes from',
  description:
    'The outlets, wires and networks from which other outlets of a story have what they tell, those carried by most first.',
  input: z.object({ story: STORY, asOf: AS_OF, ...PART }),
  output: z.object({ origins: z.array(ROOT), total: z.number(), next: NEXT }),
  async answer(given, sources) {
    const { dossier } = await asked(sources, given)
    const { items, ...part } = partOf(rootsOf(dossier), given)
    const origins = items.map((root) => ({
      id: root.id,
      name: root.name,
      kind: root.kind,
      carriedBy: root.carriers.map(({ outlet }) => outlet ?? 'an unnamed outlet'),
      pages: pagesOf(root),
      claims: root.claims.length,
      fromNowhereElse: root.alone,
      saidThere: root.voices,
    }))
    return { origins, ...part }
  },
})

const quotedOtherwise = tool({
  name: 'quoted_otherwise',
  title: 'Who is quoted how',
  description:
    'Quotations that several outlets of a story have, those in most of them first: who has them in other words, and to whom each gives them.',
  input: z.object({ story: STORY, asOf: AS_OF, ...PART }),
  output: z.object({ quotations: z.array(QUOTATION), total: z.number(), next: NEXT }),
  async answer(given, sources) {
    const { dossier } = await asked(sources, given)
    const { items, ...part } = partOf(quotedIn(dossier), given)
    const quotations = items.map(({ altered, ...quotation }) => ({
      ...quotation,
      altered: altered.map(({ changes, ...other }) => ({
        ...other,
        changes: changes.map(({ at, instead }) => ({ words: other.text.slice(at.start, at.end), instead })),
      })),
    }))
    return { quotations, ...part }
  },
})

/** What stands around a span, at most, on either side: no whole article is given. */
const AROUND = 200
/** Characters of a span, at most. */
const MOST = 2000

const getSpan = tool({
  name: 'get_span',
  title: 'Words where they stand',
  description: `The words of a page between two offsets, with at most ${AROUND} characters before and after.`,
  input: z.object({
    article: z.string().describe('id of the page'),
    start: z.number().int().min(0).describe('UTF-16 offsets, as a mention has them'),
    end: z.number().int().min(1),
  }),
  output: z.object({
    before: z.string(),
    text: z.string(),
    after: z.string(),
    title: z.string().nullable(),
    outlet: z.string().nullable(),
    url: z.string().nullable(),
    published: z.string().nullable(),
  }),
  async answer({ article: id, start, end }, { store }) {
    const article = await store.article(id)
    if (!article) throw new HearsayError(id, 'is no page here', 'a mention names its own in `article`')
    const { text, title, outlet, url, published } = article
    if (start >= end || end > text.length || end - start > MOST)
      throw new HearsayError(
        `${start}-${end}`,
        `is no span of ${MOST} characters or fewer of this page`,
        'take those of a mention',
      )
    return {
      before: text.slice(Math.max(0, start - AROUND), start),
      text: text.slice(start, end),
      after: text.slice(end, end + AROUND),
      title,
      outlet,
      url,
      published,
    }
  },
})

export const TOOLS: readonly Tool[] = [
  listStories,
  whatIsKnown,
  getClaim,
  findStatements,
  changesSince,
  whereItComesFrom,
  quotedOtherwise,
  getSpan,
]
