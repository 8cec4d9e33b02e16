import { InMemoryTransport } from '@modelcontextprotocol/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dossier } from '../dossier/dossier.ts'
import { HARBOUR } from '../server/testing.ts'
import { load } from '../stories/load.ts'
import { memory, put } from '../stories/testing.ts'
import { mcpServer } from './server.ts'
import { TOOLS } from './tools.ts'

interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: what a program on the other side gets is JSON
  result: any
}

const store = memory()
let ask: (method: string, params?: Record<string, unknown>) => Promise<Answer['result']>
const call = (name: string, given: object = {}) => ask('tools/call', { name, arguments: given })
const told = async (name: string, given: object = {}) => (await call(name, given)).structuredContent

beforeAll(async () => {
  await put(store, (await store.ensureStory('Harbour')).id, HARBOUR)
  const server = mcpServer({
    store,
    dossierOf: async (row, asOf, since) => dossier(await load(store, row), { asOf, since }),
  })
  const [mine, its] = InMemoryTransport.createLinkedPair()
  const waiting = new Map<number, (answer: Answer['result']) => void>()
  mine.onmessage = (message) => {
    const { id, result } = message as { id: number } & Answer
    waiting.get(id)?.(result)
  }
  await server.connect(its)
  await mine.start()
  let n = 0
  ask = (method, params = {}) =>
    new Promise((resolve) => {
      waiting.set(++n, resolve)
      void mine.send({ jsonrpc: '2.0', id: n, method, params })
    })
  const clientInfo = { name: 'test', version: '1' }
  await ask('initialize', { protocolVersion: '2025-11-25', capabilities: {}, clientInfo })
})
afterAll(() => store.close())

describe('what a program is offered', () => {
  it('only reads, and says what it takes and gives', async () => {
    const { tools } = await ask('tools/list')
    expect(tools.map(({ name }: { name: string }) => name)).toEqual(TOOLS.map(({ name }) => name))
    for (const { annotations, inputSchema, outputSchema, description } of tools) {
      expect(annotations.readOnlyHint).toBe(true)
      expect([inputSchema.type, outputSchema.type]).toEqual(['object', 'object'])
      expect(description).toMatch(/\.$/)
    }
  })
  it('gives the same as data and as text', async () => {
    const { content, structuredContent } = await call('list_stories')
    expect(JSON.parse(content[0].text)).toEqual(structuredContent)
    expect(structuredContent.stories).toMatchObject([{ id: 'harbour', title: 'Harbour', articles: 3, outlets: 3 }])
  })
})

describe('what is known', () => {
  it('is told verbatim, with where it stands and on whose word', async () => {
    const { claims, masthead } = await told('what_is_known', { story: 'Harbour' })
    expect(masthead).toContain('3 articles from 3 outlets')
    for (const { mention, path } of claims) {
      const { text } = (await store.article(mention.article))!
      expect(
        mention.spans.map((span: { start: number; end: number }) => text.slice(span.start, span.end)).join(' … '),
      ).toBe(mention.text)
      expect(path).toBe(`/s/harbour/c/${mention.id}`)
    }
    expect(claims[0].mention.onWhoseWord).toBe('star.example, citing Lund')
  })
  it('is given a part at a time, each claim once', async () => {
    const all = await told('what_is_known', { story: 'harbour' })
    const ids: string[] = []
    for (let next: string | null | undefined; next !== null; ) {
      const part = await told('what_is_known', { story: 'harbour', limit: 1, ...(next ? { cursor: next } : {}) })
      ids.push(...part.claims.map(({ id }: { id: string }) => id))
      next = part.next
    }
    expect(ids).toEqual(all.claims.map(({ id }: { id: string }) => id))
    expect(ids).toHaveLength(all.total)
  })
  it('is one claim by the id of any of its mentions, by origin', async () => {
    const { claims } = await told('what_is_known', { story: 'harbour' })
    const { claim, origins } = await told('get_claim', { story: 'harbour', claim: claims[0].id })
    expect(origins.map(({ name }: { name: string }) => name)).toEqual(claim.origins)
    const last = origins.at(-1).mentions.at(-1)
    expect((await told('get_claim', { story: 'harbour', claim: last.id })).claim).toEqual(claim)
  })
  it('is found by words and by who said it', async () => {
    const found = await told('find_statements', { story: 'harbour', q: 'ferry', speaker: 'Dahl' })
    expect(found.claims).toHaveLength(1)
    expect((await told('find_statements', { story: 'harbour', q: 'ferry', speaker: 'nobody' })).total).toBe(0)
  })
  it('is what was new since a moment', async () => {
    const { changes } = await told('changes_since', { story: 'harbour', since: '2031-05-06' })
    expect(
      changes.map(({ kind, mention }: { kind: string; mention: { text: string } }) => [kind, mention.text]),
    ).toContainEqual(['new-claim', 'The harbour master has resigned.'])
  })
  it('comes from nowhere else where no outlet has anything from another', async () => {
    expect(await told('where_it_comes_from', { story: 'harbour' })).toEqual({ origins: [], total: 0, next: null })
  })
  it('is quoted by several, or by nobody', async () => {
    expect(await told('quoted_otherwise', { story: 'harbour' })).toEqual({ quotations: [], total: 0, next: null })
  })
})

describe('the words of a page', () => {
  it('are given exactly, with what stands around them and no more', async () => {
    const { claims } = await told('what_is_known', { story: 'harbour' })
    const { article, spans, text } = claims[0].mention
    const span = await told('get_span', { article, start: spans[0].start, end: spans[0].end })
    expect(span.text).toBe(text)
    expect(span.before.length).toBeLessThanOrEqual(200)
  })
  it('are no whole article, and none from behind its end', async () => {
    const { claims } = await told('what_is_known', { story: 'harbour' })
    const { article } = claims[0].mention
    for (const [start, end] of [
      [0, 100_000],
      [5, 5],
      [9, 2],
    ])
      expect((await call('get_span', { article, start, end })).isError).toBe(true)
  })
})

describe('what cannot be answered', () => {
  it.each([
    ['what_is_known', { story: 'Quay' }, 'Quay: is no story here'],
    ['get_claim', { story: 'harbour', claim: 'x' }, 'x: is no claim of this story'],
    ['what_is_known', { story: 'harbour', cursor: '!' }, 'cursor: is none that was given'],
    ['changes_since', { story: 'harbour', since: 'someday' }, '“someday” is no day or moment'],
    ['what_is_known', { story: 'harbour', limit: 1e9 }, 'limit'],
    ['get_span', { article: 'x', start: 0, end: 1 }, 'x: is no page here'],
  ])('is told in words: %s %o', async (name, given, words) => {
    const { isError, content } = await call(name, given)
    expect(isError).toBe(true)
    expect(content[0].text).toContain(words)
  })
})
