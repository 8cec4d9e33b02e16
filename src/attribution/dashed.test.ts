import { expect, it } from 'vitest'
import { attributionsOf } from './stage.ts'
import { found } from './testing.ts'

it.each([
  [
    'You have to wait. The port of Halden stays shut until May - said Lund.',
    ['Lund', 'said', 'You have to wait. The port of Halden stays shut until May'],
  ],
  ['The port stays shut. - the post says.', ['the post', 'says', 'The port stays shut.']],
  [
    'We wait. The closer we get, the louder they become – Ada Lund wrote on the social network X.',
    ['Ada Lund', 'wrote', 'We wait. The closer we get, the louder they become'],
  ],
  [
    'Roth came late. We will wait for the others in Halden - Roth added.',
    ['Roth', 'added', 'We will wait for the others in Halden'],
  ],
  [
    'We will wait for the others in Halden - noted the head of the port authority of Rumia.',
    ['the head of the port authority of Rumia', 'noted', 'We will wait for the others in Halden'],
  ],
])('a dash credits: %s', (line, expected) => {
  expect(found(`Halden waited.\n${line}\nThe end.`)).toEqual([expected])
})

it.each([
  'The port stays shut for the whole of May – which Lund said was long.',
  'The port stays shut for the whole of May – Lund said so on Monday.',
  'The ministers wanted three things for the port - peace, Lund said.',
  '"The port stays shut for the whole of May," - said Lund.',
  'The port stays shut for the whole of May - a first for Halden.',
  'Roth, a docker of the port of Halden – once mayor – said Lund has few friends.',
  'She had two docks – a small and a large one – the head of the port said.',
  'The port stays shut for the whole of May - Lund said that it must.',
])('no dash credits: %s', (line) => {
  expect(found(`Halden waited.\n${line}\nThe end.`)).toEqual([])
})

it('keeps who was found, and takes the words for verbatim', () => {
  const text = 'They are wrong. They make things up - Roth wrote on X.'
  const at = (words: string) => [{ start: text.indexOf(words), end: text.indexOf(words) + words.length }]
  const predicted = { source: at('Roth'), cue: at('wrote on X'), content: at('They make things up'), confidence: 1 }
  const [only, ...more] = attributionsOf({ text, blocks: [] }, { model: 'made', attributions: [predicted] })
  expect(more).toEqual([])
  expect(only).toMatchObject({
    cue: at('wrote on X'),
    content: at('They are wrong. They make things up'),
    form: 'direct',
  })
})
