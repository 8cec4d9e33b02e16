import { expect, it } from 'vitest'
import { found } from './testing.ts'

it.each([
  ['“We will wait in the harbour.” ― Ane Hald', ['Ane Hald', '―', '“We will wait in the harbour.”']],
  ['"We will wait in the harbour."  -Ane van Hald, a docker.', ['Ane van Hald', '-', '"We will wait in the harbour."']],
  ['”We will wait here. Pay us.”— President Hald.', ['President Hald', '—', 'We will wait here. Pay us.”']],
])('a line is signed: %s', (line, expected) => {
  expect(found(`What they wrote.\n${line}\nThe end.`)).toEqual([expected])
})

it.each([
  '“We will wait in the harbour” – a promise that was not kept.',
  '“We will wait in the harbour” – Ane Hald said so on Monday.',
  '“We will wait,” she said. “Not for long.” – An end to it –.',
  'Her words “we will wait in the harbour” – Ane Hald',
])('a line is not signed: %s', (line) => {
  expect(found(`What they wrote.\n${line}\nThe end.`)).toEqual([])
})

it('what is introduced is not signed as well', () => {
  const text = 'Ane Hald wrote:\n“We will wait in the harbour.” ― Ane Hald'
  const at = (words: string) => [{ start: text.indexOf(words), end: text.indexOf(words) + words.length }]
  const predicted = {
    source: at('Ane Hald'),
    cue: at('wrote'),
    content: at('“We will wait in the harbour.”'),
    confidence: 1,
  }
  expect(found(text, [predicted])).toHaveLength(1)
})
