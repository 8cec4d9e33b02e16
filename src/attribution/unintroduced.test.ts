import { expect, it } from 'vitest'
import type { AttributionSpans } from '../types.ts'
import { attributionsOf } from './stage.ts'
import { found } from './testing.ts'

const at = (text: string, words: string) => [{ start: text.indexOf(words), end: text.indexOf(words) + words.length }]
const said = (text: string): AttributionSpans[] => [
  { source: at(text, 'Hald'), cue: at(text, 'said'), content: at(text, '“We will wait,”'), confidence: 0.9 },
]
const contentOf = (text: string) => found(text, said(text)).map(([, , content]) => content)

it.each([
  ['“We will wait,” Hald said.\n\n“Nobody has told us when the port will open.”\n\nThe end.', 1],
  ['“We will wait,” Hald said. It was late.\n“Nobody has told us a thing.” … “Not a thing.”', 1],
  ['“We will wait,” Hald said.\n“Nobody has told us when it will open.”\n“But we have time, as everybody knows.”', 2],
  ['“We will wait,” Hald said.\n"Nobody has told us when the port will open."', 1],
])('whoever was quoted last goes on: %s', (text, paragraphs) => {
  const lines = text.split(/\n+/).slice(1, 1 + paragraphs)
  expect(contentOf(text)).toEqual([['“We will wait,”', ...lines].join('|')])
})

it.each([
  '“We will wait,” Hald said.\nThe port:\n“Nobody has told us when the port will open.”',
  '“We will wait,” Hald said.\nThe port is shut.\n“Nobody has told us when the port will open.”',
  '“We will wait,” Hald said.\n“The Old Harbour”',
  '“We will wait,” Hald said.\n“Nobody has told us,” it was heard, “when the port will open.”',
  '“We will wait,” Hald said.\n“Nobody has told us when the port will open.” There were cheers.',
])('whoever was quoted last is not quoted again: %s', (text) => {
  expect(contentOf(text)).toEqual(['“We will wait,”'])
})

it('a caption quotes on its own', () => {
  const text = '“We will wait,” Hald said.\n“Nobody has told us when the port will open.”'
  const blocks = [{ kind: 'caption' as const, start: text.indexOf('\n') + 1, end: text.length }]
  const [only] = attributionsOf({ text, blocks }, { model: 'made', attributions: said(text) })
  expect(only!.content).toEqual(at(text, '“We will wait,”'))
})
