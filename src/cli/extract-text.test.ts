import { expect, it } from 'vitest'
import type { Article, Reading } from '../types.ts'
import { asText } from './extract-text.ts'

it('says of a speaker nothing that the name says already', () => {
  const text = 'Protesters rejected the plan.'
  const article = { id: 'a', text, title: 'Plan' } as Article
  const reading = {
    attributions: [
      {
        speaker: 's1',
        source: [{ start: 0, end: 10 }],
        cue: [],
        content: [{ start: 20, end: 28 }],
        chain: [],
        stance: 'rejects',
      },
    ],
    speakers: [{ id: 's1', name: 'protesters', kind: 'group', role: 'protesters', affiliation: null, party: 'Halden' }],
  } as unknown as Reading
  expect(asText(article, reading)).toContain('(group; Halden)')
})
