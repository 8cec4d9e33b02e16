import { describe, expect, it } from 'vitest'
import { coreFeatures, coreOf } from './core.ts'
import { said } from './testing.ts'

describe('the main statement', () => {
  it.each([
    ['After the talks failed, the crews walked out of the harbour', 'the crews walked out of the harbour'],
    ['The mayor, who led the talks, closed the harbour', 'The mayor closed the harbour'],
    ['The council closed the old harbour after the talks failed', 'The council closed the old harbour'],
    ['The council closed the old harbour, raising fears of a strike', 'The council closed the old harbour'],
    ['The council closed the old harbour', 'The council closed the old harbour'],
  ])('of “%s” is “%s”', (text, core) => expect(coreOf(text)).toBe(core))

  it('is the whole where hardly anything would be left, and where it is too long to be one', () => {
    expect(coreOf('In the end, he left')).toBe('In the end, he left')
    const long = `After the talks failed, ${'the crews walked out and '.repeat(40)}`
    expect(coreOf(long)).toBe(long)
  })
})

describe('what two main statements have in common', () => {
  const own = { own: true }
  const of = (a: string, b: string) => coreFeatures(said('a.1', a, own), said('b.1', b, own))

  it('is told from what they tell beside it', () => {
    const beside = of(
      'Anne Lund, who closed the old harbour, left for Brussels',
      'Anne Lund, who closed the old harbour, sold her house',
    )
    const main = of(
      'Anne Lund, who left for Brussels, closed the old harbour',
      'Anne Lund, who sold her house, closed the old harbour',
    )
    expect(main.coreMost).toBeGreaterThan(beside.coreMost)
    expect([main.verbs, beside.verbs]).toEqual([1, 0])
  })

  it('knows verbs of one meaning, and a name for whom another stands', () => {
    expect(of('The council urged the guild to leave', 'The council asked the guild to leave').verbs).toBe(1)
    expect(of('Anne Lund closed the harbour', 'Per Dahl closed the harbour').subjectClash).toBe(1)
    expect(of('Anne Lund closed the harbour', 'Mayor Anne Lund closed the harbour').subjectClash).toBe(0)
  })

  it('does not depend on which comes first', () => {
    const [a, b] = ['After a storm, Lund closed the harbour', 'The old harbour was closed by Lund in March']
    expect(of(b, a)).toEqual(of(a, b))
  })
})
