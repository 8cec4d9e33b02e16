import { expect, it } from 'vitest'
import { splitSentences } from '../text/split.ts'
import type { Reading } from '../types.ts'
import { silencesOf, unansweredOf } from './unanswered.ts'
import type { View } from './view.ts'

it.each([
  ['A spokesman for the guild would not discuss the fire.', 'A spokesman for the guild'],
  ['Of course, neither company has commented on the merger.', 'both companies'],
  ['Neither of the two sides has commented.', 'both sides'],
  ['Neither Lund nor the guild has commented.', 'Lund and the guild'],
  ['Lund said he was away when the fire broke out and would not discuss what others had told him.', undefined],
])('a silence is of a phrase, and of no clause: %s', (text, who) => {
  const sentences = splitSentences(text).map((span) => ({ ...span, block: 0 }))
  const reading = { sentences, speakers: [], attributions: [] } as unknown as Reading
  expect(silencesOf(reading, text)[0]?.plain?.who).toBe(who)
})

it.each([
  ['Harbour spokesman Emil Roth did not respond to a request for comment.', 'Emil Roth'],
  ['A spokesman for Emil Roth did not respond to a request for comment.', 'A spokesman for Emil Roth'],
])('is of somebody whom another page names: %s', (text, who) => {
  const reading = { sentences: [{ start: 0, end: text.length, block: 0 }], speakers: [], attributions: [] }
  const silences = silencesOf(reading as unknown as Reading, text)
  const view = {
    rows: [{ id: 'p1' }],
    pages: new Map([['p1', { silences }]]),
    copies: [],
    speakers: { speakers: [{ id: 's1', kind: 'person', name: 'Emil Roth' }], of: () => null },
  } as unknown as View
  expect(unansweredOf(view)[0]?.who).toBe(who)
})

it.each([
  ['organisation', 'It', ['s1']],
  ['person', 'She', ['s1']],
  ['person', 'It', []],
])('a %s: “%s” is who spoke in the sentence before', (kind, pronoun, by) => {
  const text = `Roth said it was late. ${pronoun} did not respond to questions on the fire.`
  const reading = {
    sentences: splitSentences(text).map((span) => ({ ...span, block: 0 })),
    speakers: [{ id: 's1', kind, name: 'Roth', mentions: [] }],
    attributions: [{ speaker: 's1', source: [{ start: 0, end: 4 }], cue: [{ start: 5, end: 9 }], content: [] }],
  } as unknown as Reading
  expect(silencesOf(reading, text)[0]?.by).toEqual(by)
})

it('is not of those whose questions are dodged', () => {
  const text = 'Lund left early but sidestepped the dockers’ questions on the strike.'
  const [of, on] = [text.indexOf('the dockers’'), text.indexOf('questions on')]
  const reading = {
    sentences: [{ start: 0, end: text.length, block: 0 }],
    speakers: [],
    attributions: [{ speaker: 's1', source: [{ start: of, end: of + 12 }], cue: [{ start: on, end: on + 12 }] }],
  } as unknown as Reading
  expect(silencesOf(reading, text)[0]?.by).toEqual([])
})
