import { expect, it } from 'vitest'
import { found, foundIn } from './testing.ts'

/** Source, cue and content of what a content holds; `{…}` is the content, before it "Berg said". */
function within(content: string): string[] | undefined {
  const text = `Berg said ${content}.`
  const spans = (start: number, end: number) => [{ start, end }]
  const outer = { source: spans(0, 4), cue: spans(5, 9), content: spans(10, text.length - 1), confidence: 0.9 }
  return found(text, [outer]).find(([, cue]) => cue !== 'said')
}

it.each([
  ['he doubts Lund’s claim that the port is safe', ['Lund', 'claim', 'the port is safe']],
  ['Lund’s initial claim that the port had closed was likely untrue', ['Lund', 'initial claim', 'the port had closed']],
  ['that the Dahl family’s claim that the port had closed isn’t true', ['Dahl family', 'claim', 'the port had closed']],
  [
    'it rejected the Rumian government’s assertion that the ferry had been late, calling it absurd',
    ['Rumian government', 'assertion', 'the ferry had been late'],
  ],
  ['it dismissed claims by two senators that she took the money', ['two senators', 'claims', 'she took the money']],
  [
    'it rejects accusations from a group of former aides that she took the money',
    ['a group of former aides', 'accusations', 'she took the money'],
  ],
  ['she denied allegations by Anna Dahl that she took the money', ['Anna Dahl', 'allegations', 'she took the money']],
  [
    'it rejected accusations by Anna Dahl that it was arming rebels as “baseless”',
    ['Anna Dahl', 'accusations', 'it was arming rebels'],
  ],
])('whose claim somebody speaks of: %s', (content, expected) => expect(within(content)).toEqual(expected))

it.each([
  'the council’s claim on the port is old',
  'she knows that Lund’s claim is old',
  'that Lund’s claim that the port had closed led to a run',
])('none: %s', (content) => expect(within(content)).toBeUndefined())

it('ends a claim before the verdict on it', () => {
  expect(foundIn('[Lund]’s <claim> that {she had the key to every room just isn’t plausible}.')[2]).toBe(
    'she had the key to every room',
  )
  expect(foundIn('[Lund]’s <claim> that {the mayor of the town is wrong}.')[2]).toBe('the mayor of the town is wrong')
})

it('stands where what is denied or backed begins', () => {
  for (const verb of ['challenged', 'stood by', 'denied']) {
    const text = `Berg ${verb} Lund’s contention that the port is safe.`
    const at = text.indexOf('Lund')
    const spans = (start: number, end: number) => [{ start, end }]
    const outer = { source: spans(0, 4), cue: spans(5, at - 1), content: spans(at, text.length - 1), confidence: 0.9 }
    expect(found(text, [outer])[1]).toEqual(['Lund', 'contention', 'the port is safe'])
  }
})
