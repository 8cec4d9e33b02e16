import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { HearsayError } from '../errors.ts'
import { createEmbedder, createPredictor } from './index.ts'
import { openSession, RUNTIMES } from './runtime.ts'

const TEXT = 'Ada Brown, the mayor, said on Monday that the bridge would open in May. “It is safe,” she told reporters.'
const folder = mkdtempSync(join(tmpdir(), 'hearsay-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe.each(RUNTIMES)('on the %s runtime', (runtime) => {
  const predictor = createPredictor({ runtime, workers: 0 })
  const embedder = createEmbedder({ runtime, workers: 0 })
  afterAll(async () => {
    await predictor.close()
    await embedder.close()
  })

  it('finds who said what', async () => {
    const [prediction] = await predictor.predict([{ text: TEXT, blocks: [] }])
    const words = (spans: { start: number; end: number }[]) => spans.map(({ start, end }) => TEXT.slice(start, end))
    const found = prediction!.attributions.map(({ source, cue, content }) => [source, cue, content].map(words))
    expect(found[0]![0]![0]).toMatch(/^Ada Brown, the mayor/)
    expect(found[0]![1]![0]).toMatch(/said/)
    expect(found[0]![2]![0]).toMatch(/the bridge would open in May/)
    expect(found[1]![0]).toEqual(['she'])
    expect(found[1]![2]![0]).toMatch(/It is safe/)
  })

  it('predicts the same for a text whatever stands beside it', async () => {
    const article = { text: TEXT, blocks: [] }
    const [alone] = await predictor.predict([article])
    const among = await predictor.predict([{ text: 'No.', blocks: [] }, article, { text: TEXT.repeat(9), blocks: [] }])
    expect(among[1]).toEqual(alone)
  })

  it('finds nothing in nothing', async () => {
    for (const text of ['', ' \n ', '\uD800\u0000']) {
      expect((await predictor.predict([{ text, blocks: [] }]))[0]!.attributions).toEqual([])
    }
  })

  it('does not look at page furniture', async () => {
    const text = `VK OK Telegram\n\n${TEXT}`
    const [skipped] = await predictor.predict([{ text, blocks: [{ start: 0, end: 14, kind: 'furniture' }] }])
    const [plain] = await predictor.predict([{ text: TEXT, blocks: [] }])
    const moved = plain!.attributions.map((each) => each.cue[0]!.start + 16)
    expect(skipped!.attributions.map((each) => each.cue[0]!.start)).toEqual(moved)
  })

  it('gives like statements like vectors of length one', async () => {
    const texts = ['The cat sat on the mat.', 'A cat was sitting on a mat.', 'Oil prices rose by 3 percent.', '']
    const vectors = await embedder.embed(texts)
    const dot = (a: Float32Array, b: Float32Array) => a.reduce((sum, value, i) => sum + value * b[i]!, 0)
    for (const vector of vectors) {
      expect(vector).toHaveLength(embedder.dimensions)
      expect(dot(vector, vector)).toBeCloseTo(1, 5)
    }
    expect(dot(vectors[0]!, vectors[1]!)).toBeGreaterThan(0.8)
    expect(dot(vectors[0]!, vectors[2]!)).toBeLessThan(0.3)
    expect(await embedder.embed([texts[0]!])).toEqual([vectors[0]])
  })

  it('says which model file is missing or damaged', async () => {
    const damaged = join(folder, 'damaged.onnx')
    writeFileSync(damaged, 'not a model')
    for (const path of [join(folder, 'none.onnx'), damaged]) {
      const error = await openSession(path, { runtime }).catch((thrown: unknown) => thrown)
      expect(error).toBeInstanceOf(HearsayError)
      expect(String(error)).toContain(path)
    }
  })
})
