import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article, Block } from '../types.ts'
import { compareCopies, copyKeys, sketch } from './copies.ts'

const article = (id: string, paragraphs: readonly string[], kinds: readonly Block['kind'][] = []): Article => {
  const blocks: Block[] = []
  let text = ''
  for (const [i, paragraph] of paragraphs.entries()) {
    blocks.push({ kind: kinds[i] ?? 'paragraph', start: text.length, end: text.length + paragraph.length })
    text += `${paragraph}\n\n`
  }
  const nothing = { externalId: null, url: null, outlet: null, title: null, byline: null, labels: [], published: null }
  return { id, key: id, ...nothing, modified: null, retrieved: null, language: 'en', text, blocks }
}

const ferry = [
  'The ferry operator Norrvik suspended its night crossings on Tuesday after an inspector found cracks in two of its older vessels.',
  'Passengers who had booked were sent by coach to the bridge at Halden, a detour of almost four hours in winter conditions.',
  'The company, founded in 1931 by two brothers, carries some nine hundred people a day between the islands and the mainland.',
]
const harbour = [
  'A plan to deepen the harbour at Ostby has divided the town council, whose members met behind closed doors last week.',
  'Fishermen fear that dredging would ruin the spawning grounds which feed three villages along the western shore of the bay.',
  'Construction firms see the chance of a decade, and the mayor has hinted at a referendum before the summer recess begins.',
]
const speech =
  '“We will not let a single passenger stand on that quay again without a warm room, a bed and a promise of when the next boat leaves for the islands, and I say that as somebody who grew up there and stood on that quay myself in every kind of weather that this coast can throw at a child.”'
const compare = (a: Article, b: Article) => compareCopies(sketch(a), sketch(b))

describe('compareCopies', () => {
  it('finds a full copy, with passages that are spans of both', () => {
    const one = article('a', ferry)
    const other = article('b', ['Other heading, other words', ...ferry])
    const pair = compare(one, other)!
    expect(pair.shareOfA).toBeGreaterThan(0.95)
    for (const { a, b } of pair.passages) expect(one.text.slice(a.start, a.end)).toBe(other.text.slice(b.start, b.end))
  })

  it('finds a cut copy with a paragraph of its own', () => {
    const pair = compare(article('a', ferry), article('b', [...ferry.slice(0, 2), harbour[0]!]))!
    expect(pair.shareOfA).toBeGreaterThan(0.5)
    expect(pair.shareOfB).toBeGreaterThan(0.5)
  })

  it('takes no long shared quotation for a copy', () => {
    expect(compare(article('a', [...ferry, speech]), article('b', [...harbour, speech]))).toBeNull()
  })

  it('takes no shared post, caption or furniture for a copy', () => {
    for (const kind of ['post', 'caption', 'furniture', 'quotation'] as const) {
      const a = article('a', [...ferry, harbour.join(' ')], ['paragraph', 'paragraph', 'paragraph', kind])
      const b = article('b', [harbour.join(' '), 'Nothing else is here.'], [kind])
      expect(compare(a, b)).toBeNull()
    }
  })

  it('is the same both ways round, and every copy is found by its keys', () => {
    const paragraph = fc.constantFrom(...ferry, ...harbour)
    fc.assert(
      fc.property(fc.array(paragraph, { maxLength: 8 }), fc.array(paragraph, { maxLength: 8 }), (left, right) => {
        const [a, b] = [sketch(article('a', left)), sketch(article('b', right))]
        const pair = compareCopies(a, b)
        expect(compareCopies(b, a)).toEqual(pair)
        if (pair) {
          expect(Math.max(pair.shareOfA, pair.shareOfB)).toBeLessThanOrEqual(1)
          expect(copyKeys(a).filter((key) => copyKeys(b).includes(key)).length).toBeGreaterThan(0)
        }
      }),
    )
  })

  it('survives one text two thousand times over', () => {
    const same = article('a', Array(2000).fill(ferry.join(' ')))
    const pair = compare(same, article('b', ferry))!
    expect(pair.shareOfB).toBeGreaterThan(0.9)
    expect(pair.shareOfA).toBeLessThan(0.01)
  })
})
