import { expect, it } from 'vitest'
import { attributionsOf } from './stage.ts'

const foundOn = (outlet: string, text: string) =>
  attributionsOf({ text, blocks: [], outlet }, { model: 'made', attributions: [] }).map(({ source, cue, content }) =>
    [source, cue, content].map(([span]) => text.slice(span!.start, span!.end)),
  )

it.each([
  [
    'The port of Halden will close. It has two docks. This is reported by the publication Courier with reference to two officials, reports HNN.',
    ['the publication Courier', 'reported by', 'The port of Halden will close. It has two docks.'],
  ],
  [
    'The port of Halden will close.\nThis information was reported by the Courier, citing its own sources.',
    ['the Courier', 'reported by', 'The port of Halden will close.'],
  ],
  [
    'The port of Halden will close. This was reported by HNN with reference to "Radio Lys".',
    ['"Radio Lys"', 'reported by', 'The port of Halden will close.'],
  ],
  [
    'The port of Halden will close. The head of the port, Minister Ada Lund, announced this on Telegram.',
    ['The head of the port, Minister Ada Lund', 'announced', 'The port of Halden will close.'],
  ],
])('what stands before it is theirs: %s', (text, expected) => {
  expect(foundOn('HNN', text)).toEqual([expected])
})

it.each([
  'The port of Halden will close. This was reported by HNN.',
  'The port of Halden will close. Ada Lund had announced this in May.',
  'The port of Halden will close. This was shown by the Courier.',
  'The port of Halden will close. This was reported by the Courier, which said that it will open in May.',
  'The port of Halden will close\nThis was reported by the Courier.',
])('the page says it: %s', (text) => {
  expect(foundOn('HNN', text)).toEqual([])
})
