import { describe, expect, it } from 'vitest'
import { story } from '../dossier/testing.ts'
import { read } from '../stories/testing.ts'
import { annotationsOf } from './annotations.ts'

const data = story([
  {
    id: 'p1',
    says: [
      { claim: 'c0', text: 'Ships 🚢🚢 wait' },
      { claim: 'c1', text: 'The ferry 🚢 will sail', by: 'Anna Lund', stance: 'promises', chain: ['Radio Nord'] },
    ],
  },
])
const article = {
  ...read({ name: 'p1', says: [data.texts.get('p1')!] }).article,
  text: data.texts.get('p1')!,
  url: 'https://pier.example/a',
}
const made = annotationsOf(article, data.readings[0]!, {
  page: 'http://known.example/a/p1',
  annotations: 'http://known.example/a/p1.jsonld',
  claimOf: (mention) => `http://known.example/c/${mention}`,
}) as { '@context': string; type: string; items: Annotation[] }

interface Annotation {
  id: string
  body: { purpose: string; value?: string; id?: string }[]
  target: { source: string; state: { cached: string }; selector: Record<string, unknown>[] }[]
}

describe('an article’s statements as Web Annotations', () => {
  it('are a page of annotations, each of its own name', () => {
    expect([made['@context'], made.type]).toEqual(['http://www.w3.org/ns/anno.jsonld', 'AnnotationPage'])
    expect(new Set(made.items.map(({ id }) => id)).size).toBe(2)
  })
  it('stand at code points and at their words', () => {
    for (const { target } of made.items)
      for (const { source, state, selector } of target) {
        expect([source, state.cached]).toEqual(['https://pier.example/a', 'http://known.example/a/p1'])
        const [quote, position] = selector as [{ exact: string }, { start: number; end: number }]
        expect([...article.text].slice(position.start, position.end).join('')).toBe(quote.exact)
      }
    expect(made.items[1]!.target[0]!.selector[0]).toMatchObject({
      exact: 'The ferry 🚢 will sail',
      suffix: ', Anna Lund said.\n\n',
    })
  })
  it('say who says it, how, through whom, and of what claim it is', () => {
    expect(made.items.map(({ body }) => body.map(({ purpose, value, id }) => [purpose, value ?? id]))).toEqual([
      [
        ['classifying', 'own word'],
        ['linking', expect.stringContaining('/c/p1.')],
      ],
      [
        ['identifying', 'Anna Lund'],
        ['classifying', 'promises'],
        ['commenting', 'through Radio Nord'],
        ['linking', expect.stringContaining('/c/p1.')],
      ],
    ])
  })
})
