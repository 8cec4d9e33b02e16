import { expect, it } from 'vitest'
import { attributionsOf } from './stage.ts'

const on = (outlet: string | null, text: string, ...predicted: [string, string, string][]) => {
  const at = (words: string) => [{ start: text.indexOf(words), end: text.indexOf(words) + words.length }]
  const attributions = predicted.map(([source, cue, content]) => ({
    source: at(source),
    cue: at(cue),
    content: at(content),
    confidence: 1,
  }))
  return attributionsOf({ text, blocks: [], outlet }, { model: 'made', attributions }).map(({ source, cue, content }) =>
    [source, cue, content].map(([span]) => text.slice(span!.start, span!.end)),
  )
}

it.each([
  ['HNN', 'The old port of Halden will close, HNN reports with reference to Radio Lys.', 'Radio Lys'],
  ['Rumia.Az', 'The old port of Halden will close, Rumia.Az reports via the Courier.', 'the Courier'],
  ['hnn.example', 'The old port of Halden will close, reports HNN, citing Lys.Az.', 'Lys.Az'],
])('is on the word of whom its own outlet cites: %s, %s', (outlet, text, whom) => {
  const predicted: [string, string, string] = ['HNN', 'reports', 'The old port of Halden will close']
  const [[source, , content], ...more] = on(outlet, text, ...(outlet === 'HNN' ? [predicted] : [])) as [string[]]
  expect([source, content, more]).toEqual([whom, 'The old port of Halden will close', []])
})

it('what others say in it they say there, without the outlet’s name', () =>
  expect(
    on('Rumia.Az', 'Lund said she had spoken with Roth, Rumia.Az reports via the Courier.', [
      'Lund',
      'said',
      'she had spoken with Roth, Rumia.Az',
    ]),
  ).toEqual([
    ['Lund', 'said', 'she had spoken with Roth'],
    ['the Courier', 'reports', 'she had spoken with Roth'],
  ]))

it('has a post from there', () =>
  expect(on('HNN', 'In a post on X Lund waits for Roth in Halden, HNN reports via the Courier.')).toEqual([]))

it('has what was said from nobody else', () =>
  expect(on('HNN', 'The old port of Halden will close, HNN reports, citing statements by the owners.')).toEqual([]))

it.each(['HNN', null])('leaves what another outlet reports: %s', (outlet) =>
  expect(on(outlet, 'The old port of Halden will close, Radio Lys reports, citing the Courier.')).toEqual([]),
)
