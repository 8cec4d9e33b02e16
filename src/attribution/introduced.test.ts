import { expect, it } from 'vitest'
import { found } from './testing.ts'

it.each([
  ['Ane Hald continued:', 'Ane Hald', 'continued'],
  ['It was late. She went on to say:', 'She', 'went on to say'],
  ['In a speech in March, the docker Ane Hald said to loud applause:', 'the docker Ane Hald', 'said'],
  ['The Harbour Board released the following statement:', 'The Harbour Board', 'released the following statement'],
])('the quotation below belongs to whoever introduces it: %s', (line, source, cue) => {
  const text = `The port is shut.\n\n${line}\n\n“We will wait in the harbour.”\n\nThe end.`
  expect(found(text)).toEqual([[source, cue, '“We will wait in the harbour.”']])
})

it('it goes on where it is opened again', () => {
  const text = 'Ane Hald wrote:\n"We will wait.\n"We have time."\nThe end.'
  expect(found(text)).toEqual([['Ane Hald', 'wrote', '"We will wait.|"We have time."']])
})

it.each([
  ['Ane Hald listed the ships:', '“Vell”, “Tamsin” and “Marit”'],
  ['Ane Hald said:', 'The port is shut.'],
  ['Read more:', '“We will wait,” docker says'],
  ['They said what follows. Watch:', '“We will wait”'],
])('nothing is introduced by %s', (line, next) => {
  expect(found(`${line}\n${next}\nThe end.`)).toEqual([])
})

it('nobody says it twice', () => {
  const text = 'Ane Hald said:\n“We will wait.”'
  const predicted = { source: [{ start: 0, end: 8 }], cue: [{ start: 9, end: 13 }], content: [{ start: 15, end: 30 }] }
  expect(found(text, [{ ...predicted, confidence: 0.9 }])).toHaveLength(1)
})
