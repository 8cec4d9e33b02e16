/**
 * Fits the weights in `src/model/confidence.ts`: `npx tsx training/confidence.ts`, with PolNeAR beside the project.
 *
 * Logistic regression over the anchors that the model finds on the dev split: is it, as the spans come from the network, what an
 * annotator marked (the relaxed measure)? Each half by the weights of the other tells how far off they are; what is printed last
 * is of both.
 */
import { devSplit, loadScorer } from '../evals/polnear.ts'
import { candidatesOf } from '../src/model/attributions.ts'
import { evidenceOf } from '../src/model/confidence.ts'
import { openLazily } from '../src/model/open.ts'
import { bundledTokenizer } from '../src/model/vocabulary.ts'

const score = await loadScorer()
const tokenizer = await bundledTokenizer()
const network = openLazily('attribution', {})
const halves: { values: number[]; right: number }[][] = [[], []]
for (const [nth, { text, attributions }] of devSplit().entries()) {
  for (const { evidence, ...spans } of await candidatesOf({ text, blocks: [] }, tokenizer, network)) {
    const { tp } = score([{ gold: attributions, predicted: [spans], text }]).triple.relaxed
    halves[nth % 2]!.push({ values: [1, ...evidenceOf(evidence)], right: tp })
  }
}
await network.close()
const [even, odd] = halves as [(typeof halves)[0], (typeof halves)[0]]
console.log(
  `fitted on one half, expected calibration error on the other: ${error(fitted(odd), even)}, ${error(fitted(even), odd)}`,
)
console.log(
  'weights of both:',
  fitted([...even, ...odd]).map((weight) => weight.toFixed(3)),
)

/** Newton's method. */
function fitted(examples: readonly { values: number[]; right: number }[]): number[] {
  const size = examples[0]!.values.length
  let weights = Array<number>(size).fill(0)
  for (let round = 0; round < 30; round++) {
    const slope = Array<number>(size).fill(0)
    const bend = Array.from({ length: size }, (_, row) =>
      Array.from({ length: size }, (_, column) => (row === column ? 1e-6 : 0)),
    )
    for (const { values, right } of examples) {
      const said = probability(weights, values)
      for (let i = 0; i < size; i++) {
        slope[i]! += (right - said) * values[i]!
        for (let j = 0; j < size; j++) bend[i]![j]! += said * (1 - said) * values[i]! * values[j]!
      }
    }
    const step = solved(bend, slope)
    weights = weights.map((weight, i) => weight + step[i]!)
  }
  return weights
}

function probability(weights: readonly number[], values: readonly number[]): number {
  return 1 / (1 + Math.exp(-weights.reduce((sum, weight, i) => sum + weight * values[i]!, 0)))
}

/** Gauss and Jordan. */
function solved(matrix: number[][], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i]!])
  for (let i = 0; i < rows.length; i++) {
    const pivot = rows.findIndex(
      (row, at) => at >= i && Math.abs(row[i]!) === Math.max(...rows.slice(i).map((each) => Math.abs(each[i]!))),
    )
    ;[rows[i], rows[pivot]] = [rows[pivot]!, rows[i]!]
    const top = rows[i]!.map((value) => value / rows[i]![i]!)
    rows.forEach((row, at) => {
      rows[at] = at === i ? top : row.map((value, column) => value - row[i]! * top[column]!)
    })
  }
  return rows.map((row) => row.at(-1)!)
}

function error(weights: readonly number[], examples: readonly { values: number[]; right: number }[]): string {
  const bins = Array.from({ length: 10 }, () => ({ said: 0, right: 0 }))
  for (const { values, right } of examples) {
    const said = probability(weights, values)
    const bin = bins[Math.min(9, Math.floor(said * 10))]!
    bin.said += said
    bin.right += right
  }
  return (bins.reduce((sum, bin) => sum + Math.abs(bin.said - bin.right), 0) / examples.length).toFixed(3)
}
