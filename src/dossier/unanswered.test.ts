import { expect, it } from 'vitest'
import { splitSentences } from '../text/split.ts'
import type { Reading } from '../types.ts'
import { silencesOf } from './unanswered.ts'

it.each([
  ['A spokesman for the guild would not discuss the fire.', 'A spokesman for the guild'],
  ['Lund said he was away when the fire broke out and would not discuss what others had told him.', undefined],
])('a silence is of a phrase, and of no clause: %s', (text, who) => {
  const sentences = splitSentences(text).map((span) => ({ ...span, block: 0 }))
  const reading = { sentences, speakers: [], attributions: [] } as unknown as Reading
  expect(silencesOf(reading, text)[0]?.plain?.who).toBe(who)
})
