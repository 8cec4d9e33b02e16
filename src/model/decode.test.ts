import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bestLabels, LABELS, spansOf } from './decode.ts'
import { bundledTokenizer } from './vocabulary.ts'

const { tokenize } = await bundledTokenizer()
const [O, BS, IS, BC, IC] = [0, 1, 2, 3, 4]
const NONE = Array.from({ length: LABELS }, () => Array<number>(LABELS).fill(0))

describe('the best labels', () => {
  const labelsOf = (scores: Float32Array, first: number, count: number, transitions = NONE) =>
    bestLabels(scores, first, count, transitions).labels

  const rows = (...likely: Record<number, number>[]) =>
    Float32Array.from(
      likely.flatMap((row) => Array.from({ length: LABELS }, (_, label) => Math.log(row[label] ?? 0.01))),
    )

  it('are the likeliest where they may follow each other', () => {
    expect([...labelsOf(rows({ [BS]: 0.9 }, { [IS]: 0.9 }, { [O]: 0.9 }), 0, 3)]).toEqual([BS, IS, O])
  })

  it('mend an inside without a beginning', () => {
    expect([...labelsOf(rows({ [O]: 0.5, [BS]: 0.4 }, { [IS]: 0.9 }), 0, 2)]).toEqual([BS, IS])
    expect([...labelsOf(rows({ [BC]: 0.9 }, { [IS]: 0.5, [IC]: 0.4 }), 0, 2)]).toEqual([BC, IC])
  })

  it('follow each other as the model has learned that they do', () => {
    const together = NONE.map((row, before) => row.map((_, label) => (before === BS && label === BC ? 2 : 0)))
    const doubtful = rows({ [BS]: 0.9 }, { [O]: 0.5, [BC]: 0.4 })
    expect([...labelsOf(doubtful, 0, 2)]).toEqual([BS, O])
    expect([...labelsOf(doubtful, 0, 2, together)]).toEqual([BS, BC])
  })

  it('may be read from the middle of a table', () => {
    expect([...labelsOf(rows({ [BS]: 0.9 }, { [BC]: 0.9 }, { [O]: 0.9 }), 1, 1)]).toEqual([BC])
  })

  it('never hold an inside after anything but its own beginning or inside; no allowed sequence is likelier', () => {
    const allowed = (before: number | undefined, label: number) =>
      label === 0 || label % 2 === 1 || before === label || before === label - 1
    const score = fc.double({ min: -9, max: 0, noNaN: true })
    const table = fc.array(fc.array(score, { minLength: LABELS, maxLength: LABELS }), {
      minLength: LABELS,
      maxLength: LABELS,
    })
    fc.assert(
      fc.property(fc.array(score, { minLength: LABELS * 3, maxLength: LABELS * 3 }), table, (values, transitions) => {
        const scores = Float32Array.from(values)
        const total = (labels: readonly number[]) =>
          labels.reduce((sum, label, t) => sum + scores[t * LABELS + label]!, 0)
        const { labels, likelihood } = bestLabels(scores, 0, 3, transitions)
        const moves = (labels: readonly number[]) =>
          labels.reduce((sum, label, t) => sum + (t > 0 ? transitions[labels[t - 1]!]![label]! : 0), 0)
        const best = [...labels]
        expect(likelihood).toBeCloseTo(total(best), 4)
        best.forEach((label, t) => {
          expect(allowed(best[t - 1], label)).toBe(true)
        })
        for (let code = 0; code < LABELS ** 3; code++) {
          const labels = [code % 7, Math.floor(code / 7) % 7, Math.floor(code / 49)]
          if (labels.every((label, t) => allowed(labels[t - 1], label))) {
            expect(total(labels) + moves(labels)).toBeLessThanOrEqual(total(best) + moves(best) + 1e-9)
          }
        }
      }),
      { numRuns: 30 },
    )
  })
})

describe('spans', () => {
  function read(text: string, labels: number[], offset = 0) {
    const { source, cue, content } = spansOf(Uint8Array.from(labels), offset, tokenize(text), text)
    const words = (spans: { start: number; end: number }[]) => spans.map(({ start, end }) => text.slice(start, end))
    return { source: words(source), cue: words(cue), content: words(content) }
  }

  it('are runs of one role', () => {
    expect(read('ada brown said no', [1, 2, 3, 5])).toEqual({ source: ['ada brown'], cue: ['said'], content: ['no'] })
  })

  it('end where the next begins', () => {
    expect(read('no no', [5, 5]).content).toEqual(['no', 'no'])
  })

  it('grow to whole words', () => {
    expect(read('the spokeswoman said', [0, 0, 1, 0, 0]).source).toEqual(['spokeswoman'])
    expect(read('naïvete\u0301s said', [1, 0, 0, 0]).source[0]).toBe('naïvete\u0301s')
  })

  it('leave a word to the role that comes first', () => {
    expect(read('the spokeswoman said', [0, 1, 3, 4, 4])).toMatchObject({ source: ['spokeswoman'], cue: ['said'] })
  })

  it('begin at an offset into the pieces', () => {
    expect(read('then ada said no', [1, 3], 1)).toMatchObject({ source: ['ada'], cue: ['said'] })
  })
})
