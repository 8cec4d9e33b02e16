import { describe, expect, it } from 'vitest'
import { inWords, outcomeOf, summaryOf } from './summary.ts'

const article = (id: string, outcome: 'added' | 'new-version' | 'unchanged', unreadIn: string | null = null) => ({
  id,
  externalId: null,
  where: `${id}.html`,
  outcome,
  unreadIn,
})
const problem = (where: string, what: string) => ({ where, what, hint: '' })
const story = { id: 'strike', title: 'Port strike' }

describe('the end of adding', () => {
  const outcomes = [
    article('a', 'added'),
    problem('b.html', 'is a cookie notice, not an article'),
    article('c', 'new-version'),
    article('d', 'unchanged'),
    article('e', 'added', 'uk'),
    problem('f.html', 'could not be read (TypeError: x)'),
    problem('g.html', 'could not be read (TypeError: y)'),
  ]
  const summary = summaryOf([{ ...story, articles: 4 }], outcomes, { joined: 3, alone: 4 })

  it('counts what was added, changed and unchanged, and what failed by reason', () => {
    expect(summary).toMatchObject({
      story,
      added: 2,
      newVersions: 1,
      unchanged: 1,
      failed: 3,
      reasons: [
        { reason: 'could not be read', count: 2 },
        { reason: 'is a cookie notice, not an article', count: 1 },
      ],
      otherLanguages: { uk: 1 },
      statements: { joined: 3, alone: 4 },
    })
    expect(summary.articles.map(({ id }) => id)).toEqual(['a', 'c', 'd', 'e'])
    expect(summary.problems.map(({ where }) => where)).toEqual(['b.html', 'f.html', 'g.html'])
  })

  it('in words', () => {
    expect(inWords(summary).split('\n')).toEqual([
      'Port strike: 2 added, 1 new version, 1 unchanged, 1 in Ukrainian (kept, not read), 3 failed; 7 statements: 3 share a claim with others, 4 stand alone',
      '  2 × could not be read',
      '  1 × is a cookie notice, not an article',
    ])
  })

  it('says no more than there is', () => {
    expect(inWords(summaryOf([{ ...story, articles: 1 }], [article('a', 'added')], { joined: 0, alone: 0 }))).toBe(
      'Port strike: 1 added',
    )
  })

  it('keeps no text', () => {
    const whole = {
      article: { id: 'a', externalId: '1', language: 'en', text: 'Long.' } as never,
      where: 'a',
      mentions: 1,
    }
    expect(outcomeOf({ ...whole, outcome: 'added', notice: null })).toEqual({
      id: 'a',
      externalId: '1',
      where: 'a',
      outcome: 'added',
      unreadIn: null,
    })
  })
})
