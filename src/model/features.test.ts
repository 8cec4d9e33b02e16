import { expect, it } from 'vitest'
import { CAPITAL, featuresOf, LINE_START, QUOTED } from './features.ts'
import { bundledTokenizer } from './vocabulary.ts'

const { tokenize } = await bundledTokenizer()
const features = (text: string) => [...featuresOf(text, tokenize(text))]

it('mark the first piece of the text and of each line', () => {
  expect(features('no\nno no\r\nno').map((each) => each & LINE_START)).toEqual([4, 4, 0, 4])
})

it('mark capitals, accented ones too', () => {
  expect(features('No no Écho 𝐀 5').map((each) => each & CAPITAL)).toEqual([1, 0, 1, 1, 0])
})

it('mark what stands between double quotation marks, the marks included', () => {
  expect(features('no “no” no').map((each) => each & QUOTED)).toEqual([0, 2, 2, 2, 0])
  expect(features('no "no" no').map((each) => each & QUOTED)).toEqual([0, 2, 2, 2, 0])
})

it('forget an open quotation mark at the end of the line', () => {
  expect(features('“no\nno').map((each) => each & QUOTED)).toEqual([2, 2, 0])
})
