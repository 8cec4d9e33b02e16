import { expect, it } from 'vitest'
import { withoutDateline } from './datelined.ts'

const source = (text: string, start: number, end: number) => {
  const [span] = withoutDateline({ source: [{ start, end }], cue: [], content: [], confidence: 1 }, text).source
  return text.slice(span!.start, span!.end)
}

it('where a page was written does not speak', () => {
  expect(source('HALDEN, May 2 – Ada Lund said so', 0, 24)).toBe('Ada Lund')
  expect(source('A title\n\nHALDEN (AP) — Ada Lund said so', 9, 31)).toBe('Ada Lund')
})

it('a name in capitals speaks, and so does what stands within a line', () => {
  expect(source('HALDEN said so', 0, 6)).toBe('HALDEN')
  expect(source('It is said that HALDEN – Lund said so', 16, 29)).toBe('HALDEN – Lund')
})
