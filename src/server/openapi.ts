/** What this server answers to, as an OpenAPI 3.1 document. A test holds it to the routes. */

interface Operation {
  method: 'get' | 'post'
  /** As the router has it. */
  route: string
  /** As OpenAPI has it, where that does not follow from the route. */
  path?: string
  summary: string
  /** Media types of the answer; pages where none is given. */
  gives?: readonly string[]
  /** Names of what may stand in the query. */
  query?: readonly string[]
  /** Names of the form's fields, the needed ones first; `?` marks the others. */
  form?: readonly string[]
  /** Sends on to a page when it is done. */
  leadsOn?: true
}

const JSON_ = 'application/json'
const FORMS = [JSON_, 'text/markdown', 'text/csv', 'application/atom+xml']
const VIEW = ['asOf', 'since']
const SEARCH = [...VIEW, 'q', 'outlet', 'speaker', 'party', 'stance', 'status', 'from', 'to']
const FORM = '\\.(?:json|md|csv|atom)'

const page = (route: string, summary: string, query: readonly string[] = VIEW): Operation => ({
  method: 'get',
  route,
  summary,
  query,
})
const data = (route: string, summary: string, more: Partial<Operation> = {}): Operation => ({
  ...page(route, summary),
  gives: [JSON_],
  ...more,
})
const form = (route: string, summary: string, fields: readonly string[]): Operation => ({
  method: 'post',
  route,
  summary,
  form: ['token', ...fields],
  leadsOn: true,
})

export const OPERATIONS: readonly Operation[] = [
  data('/health', 'Whether the server is well', { query: [] }),
  data('/api/openapi.json', 'This document', { query: [] }),
  data('/api/stories', 'The stories', { query: [] }),
  data('/api/s/:story/known', 'The dossier of a story between two moments'),
  data('/api/s/:story/c/:claim', 'A claim; also by the id of any of its mentions'),
  data('/api/a/:article', 'An article with its reading', { query: [] }),
  data('/oembed', 'How a claim is embedded (oEmbed 1.0)', { query: ['url'] }),

  data(`/s/:file{[^/]+${FORM}}`, 'The dossier in another form', {
    path: '/s/{story}.{form}',
    gives: FORMS,
    query: [...VIEW, 'status', 'term'],
  }),
  data('/s/:story/known.md', 'The dossier as Markdown', { gives: ['text/markdown'] }),
  data('/s/:story/known.csv', 'The mentions of all claims', { gives: ['text/csv'] }),
  data('/s/:story/changes.atom', 'What changed, to be followed', { gives: ['application/atom+xml'] }),
  data(
    `/s/:story/:file{(?:changes|positions|timeline|places|figures|origins|quotations|outlets|articles|speakers)${FORM}}`,
    'One table of the dossier',
    {
      path: '/s/{story}/{table}.{form}',
      gives: FORMS,
    },
  ),
  data(`/s/:story/c/:file{[^/]+${FORM}}`, 'A claim in another form', {
    path: '/s/{story}/c/{claim}.{form}',
    gives: FORMS,
  }),
  data(`/s/:story/who/:file{[^/]+${FORM}}`, 'A speaker’s statements', {
    path: '/s/{story}/who/{speaker}.{form}',
    gives: FORMS,
  }),
  data('/s/:story/c/:claim/cite/:form', 'A claim as a citation', {
    gives: ['text/plain', 'text/markdown', 'application/x-bibtex', 'application/vnd.citationstyles.csl+json'],
  }),
  data('/s/:story/c/:claim/mentions.csv', 'The mentions of a claim', { gives: ['text/csv'] }),
  data('/a/:file{[^/]+\\.json}', 'An article with its reading', { path: '/a/{article}.json', query: [] }),
  data('/a/:file{[^/]+\\.jsonld}', 'An article’s statements as Web Annotations', {
    path: '/a/{article}.jsonld',
    query: ['story'],
    gives: ['application/ld+json'],
  }),

  page('/', 'The stories', []),
  page('/s/:story', 'What is known', [...VIEW, 'status', 'term', 'page']),
  page(
    '/s/:story/changes',
    'What changed between two moments; `18:00`, `today`, `yesterday` lead on to absolute ones',
    [...VIEW, 'late', 'page'],
  ),
  page('/s/:story/positions', 'Where each party stands'),
  page('/s/:story/timeline', 'Timeline', [...VIEW, 'day']),
  page('/s/:story/places', 'Places', [...VIEW, 'place', 'page']),
  page('/s/:story/figures', 'Figures'),
  page('/s/:story/origins', 'Whose reports other outlets carry'),
  page('/s/:story/quotations', 'Whose words outlets quote, and where they do not have the same'),
  page('/s/:story/origins/:root', 'What others have from one outlet, wire or network', [...VIEW, 'page']),
  page('/s/:story/articles', 'What was read, and what could not be'),
  page('/s/:story/speakers', 'Who says it'),
  page('/s/:story/who/:speaker', 'A speaker', [...VIEW, 'page']),
  page('/s/:story/search', 'Search', [...SEARCH, 'page']),
  data('/s/:story/:found{search\\.(?:json|md|csv)}', 'What a search finds, in another form', {
    path: '/s/{story}/search.{form}',
    gives: FORMS.slice(0, 3),
    query: SEARCH,
  }),
  page('/s/:story/c/:claim', 'A claim'),
  page('/embed/s/:story/c/:claim', 'A claim, to stand in another page'),
  page('/a/:article', 'An article', ['story', 'copies']),
  data('/a/:file{[^/]+\\.(?:md|csv)}', 'The statements of an article', {
    path: '/a/{article}.{form}',
    gives: FORMS.slice(1, 3),
    query: ['story'],
  }),
  page('/a/:article/at/:span{\\d+-\\d+}', 'An article, opened at a span', ['story', 'copies']),
  page('/a/:article/against/:other', 'Two versions of an article', ['story']),

  page('/s/:story/corrections', 'Corrections', []),
  form('/s/:story/corrections', 'Corrects something; what else is needed depends on the kind', ['kind', 'note?']),
  page('/s/:story/corrections/:id{\\d+}', 'A correction, and what changed with it', []),
  page('/s/:story/edges/:mention', 'Where a statement begins and ends', ['n', 'from', 'to']),
  page('/s/:story/review', 'What to check, one statement a page', [...VIEW, 'at', 'back']),
  data('/api/s/:story/review', 'What to check, in the order in which to do so, and how much has been'),
  form('/s/:story/review', 'Keeps what was decided of a statement: right, not-attribution, speaker, stance, undo', [
    'kind?',
    'article?',
    'attribution?',
    'seen?',
    'who?',
    'name?',
    'speakerKind?',
    'stance?',
    'correction?',
    'note?',
    'at?',
    'back?',
  ]),
  page('/s/:story/terms', 'Terms, to be named and joined', []),
  page('/s/:story/terms/:term', 'A term, to be split', []),
  page('/s/:story/comments', 'Readers’ comments', []),
  form('/s/:story/comments', 'Writes a comment, where they are taken', ['text', 'name?']),
  page('/comments', 'Comments that wait for an editor', []),
  form('/comments/:n', 'Shows or removes a comment', ['state', 'to?']),
  page('/feeds', 'Feeds and how they fare', ['story']),
  form('/feeds', 'Follows a feed, or all, for a story or for whichever each page belongs to', [
    'url?',
    'story?',
    'query?',
  ]),
  form('/feeds/remove', 'Forgets a feed', ['url']),
  form('/feeds/unfollow', 'Follows no more', ['story?', 'group?', 'query?']),
  page('/add', 'Add coverage', ['story']),
  form('/add', 'Adds coverage; as multipart/form-data, with the token in the query', ['story?', 'what?', 'files?']),
  page('/jobs/:n', 'What became of coverage that was added', []),
  data('/jobs/:n/events', 'The same as it happens (server-sent events)', {
    query: ['after'],
    gives: ['text/event-stream'],
  }),
  page('/login', 'Log in', ['to']),
  form('/login', 'Logs in', ['name', 'password', 'to?']),
  form('/logout', 'Logs out', []),
]

const string = { type: 'string' } as const
const PROBLEM = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } }

/** `/s/:story/at/:span{\d+}` as `/s/{story}/at/{span}`. */
const templated = (route: string): string => route.replace(/:(\w+)(?:\{[^/]*\})?/g, '{$1}')

/** The description of the HTTP interface (OpenAPI 3.1). */
export function openApi(version: string): object {
  const paths: Record<string, Record<string, object>> = {}
  for (const operation of OPERATIONS) {
    const path = operation.path ?? templated(operation.route)
    paths[path] = { ...paths[path], [operation.method]: describe(operation, path) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Hearsay',
      version,
      description: 'What is known about a story, and on whose word.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    paths,
    components: {
      schemas: {
        Problem: {
          description: 'RFC 9457',
          type: 'object',
          required: ['type', 'title', 'status'],
          properties: { type: string, title: string, status: { type: 'integer' }, detail: string, instance: string },
        },
      },
    },
  }
}

function describe(
  { method, route, summary, gives = ['text/html'], query = [], form: fields, leadsOn }: Operation,
  path: string,
): object {
  const parameters = [
    ...[...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({ name, in: 'path', required: true, schema: string })),
    ...query.map((name) => ({ name, in: 'query', schema: string })),
  ]
  const content = Object.fromEntries(gives.map((type) => [type, {}]))
  return {
    operationId: `${method} ${templated(route)}`.replace(/\W+/g, '_').replace(/_$/, ''),
    summary,
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(fields
      ? {
          requestBody: {
            required: true,
            content: { 'application/x-www-form-urlencoded': { schema: schemaOf(fields) } },
          },
        }
      : {}),
    responses: {
      ...(leadsOn ? { 303: { description: 'Done; leads on to a page' } } : { 200: { description: summary, content } }),
      '4XX': { description: 'Why not', content: gives.includes('text/html') ? { 'text/html': {} } : PROBLEM },
    },
  }
}

const schemaOf = (fields: readonly string[]) => ({
  type: 'object',
  required: fields.filter((name) => !name.endsWith('?')),
  properties: Object.fromEntries(fields.map((name) => [name.replace('?', ''), string])),
})
