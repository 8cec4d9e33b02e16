import { describe, expect, it } from 'vitest'
import type { Statement } from '../dossier/statements.ts'
import { contentWords } from '../text/words.ts'
import type { Stance } from '../types.ts'
import type { Answered } from './answered.ts'
import { wrongsIn } from './charges.ts'
import { elsewhere } from './elsewhere.ts'

const said = (id: string, by: string, text: string, stance: Stance = 'asserts') =>
  ({
    id,
    article: id.split('.')[0],
    speaker: by,
    name: by,
    kind: 'person',
    text,
    stance,
    attribution: 'a',
    chain: [],
    means: [],
  }) as unknown as Statement
const claimOf = (statement: Statement) => ({
  statements: [statement],
  follows: { texts: [0], stems: [contentWords(statement.text).map(({ stem }) => stem)], ...wrongsIn([statement.text]) },
})
const pairs = (answered: Answered[], statements: Statement[]) =>
  elsewhere(answered, statements.map(claimOf)).map(({ a, b, kind }) => [a, b, kind])

describe('what is answered on one page', () => {
  const told = said('p1.1', 'Dahl', 'Lund pushed him into the harbour and took his boat')
  const answer = said('p1.2', 'Lund', 'Lund denied the allegations', 'denies')
  const denied: Answered = { told, answer, kind: 'denial', called: ['lund'] }

  it('is denied where another page tells the same of the same', () => {
    const again = said('p2.1', 'Dahl', 'Lund took his boat after she pushed him off the quay')
    expect(pairs([denied], [told, answer, again])).toEqual([['p2.1', 'p1.2', 'denial']])
  })

  it('is not where another page tells something else of her, or the same of another, or what she tells herself', () => {
    const others = [
      said('p2.1', 'Dahl', 'Lund took the fees for a second year'),
      said('p2.2', 'Dahl', 'Berg pushed him into the harbour and took his boat'),
      said('p2.3', 'Lund', 'Lund pushed him into the harbour and took his boat'),
      said('p2.4', 'Dahl', 'Lund may have pushed him into the harbour and taken his boat'),
    ]
    expect(pairs([denied], [told, answer, ...others])).toEqual([])
  })

  it('is what she denies on a page that does not tell it', () => {
    const open: Answered = {
      told: null,
      answer: said('p3.1', 'Lund', 'Lund denies the claims', 'denies'),
      kind: 'denial',
      called: ['lund'],
    }
    expect(pairs([denied, open], [told, answer])).toEqual([['p1.1', 'p3.1', 'denial']])
    expect(pairs([open], [told, answer])).toEqual([])
  })

  it('is what another page accuses her of, where she denies all of it', () => {
    const general: Answered = { ...denied, general: true }
    const charge = { ...said('p2.1', 'Berg', 'Lund drowned a harbour seal'), accusing: true }
    const other = { ...said('p2.2', 'Berg', 'Lund raised the fees of the guild'), accusing: true }
    expect(pairs([general], [told, answer, charge, other])).toEqual([['p2.1', 'p1.2', 'denial']])
    expect(pairs([denied], [told, answer, charge])).toEqual([])
  })

  it('is met by what she denies in fewer words on a page that does not tell it', () => {
    const short = said('p3.1', 'Lund', 'pushing him off', 'denies')
    const unmet: Answered = { told: null, answer: short, kind: 'denial', called: ['lund'], object: 'the harbour shove' }
    expect(pairs([denied, unmet], [told, answer])).toEqual([['p1.1', 'p3.1', 'denial']])
  })

  it('is the claim of another that is called false, on whatever page', () => {
    const verdict = said('p1.3', 'Berg', 'Dahl’s claim that the guild hid a report was untrue')
    const calls: Answered = {
      told: null,
      answer: verdict,
      kind: 'negation',
      called: ['berg'],
      claim: { of: 'dahl', matter: ['guild', 'report'], things: ['guild', 'report'] },
    }
    expect(pairs([calls], [verdict, said('p2.1', 'Dahl', 'The guild hid a report')])).toEqual([
      ['p2.1', 'p1.3', 'negation'],
    ])
  })

  it('is denied in words of its own', () => {
    const open: Answered = { ...denied, told: null, object: 'having met the smugglers at the quay' }
    const met = said('p2.1', 'Dahl', 'Lund met three smugglers on the old quay')
    expect(pairs([open], [answer, met])).toEqual([['p2.1', 'p1.2', 'denial']])
    expect(pairs([open], [answer, said('p2.1', 'Dahl', 'Berg met three smugglers on the old quay')])).toEqual([])
  })

  it('is denied where another wrong of its kind is told of her', () => {
    const groped: Answered = { ...denied, told: said('p1.1', 'Dahl', 'Lund groped her in the harbour') }
    const again = said('p2.1', 'Eriksen', 'Lund took me home and molested me')
    expect(pairs([groped], [answer, again])).toEqual([['p2.1', 'p1.2', 'denial']])
    expect(pairs([groped], [answer, said('p2.1', 'Eriksen', 'Lund spoke of those who molested me')])).toEqual([])
  })

  it('is denied by whoever had no part in it, of what is told of the same', () => {
    const part: Answered = {
      ...denied,
      told: said('p1.1', 'Dahl', 'Dahl blamed Lund for the fire'),
      answer: said('p1.2', 'Lund', 'Lund denied involvement', 'denies'),
    }
    const fire = said('p2.1', 'Berg', 'Lund was behind the fire in the port')
    const theft = said('p2.2', 'Berg', 'Lund was behind the theft of a boat')
    expect(pairs([part], [fire, theft])).toEqual([['p2.1', 'p1.2', 'denial']])
  })

  it('is denied by one noun, where somebody tells of such a thing', () => {
    const affair: Answered = { ...denied, told: null, object: 'the affair' }
    const tells = said('p2.1', 'Dahl', 'she carried on an affair with Lund')
    const speaks = said('p2.2', 'Dahl', 'Lund will speak of the affair on Monday')
    expect(pairs([affair], [tells, speaks])).toEqual([['p2.1', 'p1.2', 'denial']])
  })

  it('is not what has no more in common with it than what the whole story is about', () => {
    const strike: Answered = {
      ...denied,
      told: said('p1.1', 'Dahl', 'Lund ordered a second strike on the ferry and had the swimmers killed'),
    }
    const allowed = said('p2.1', 'Berg', 'Lund allowed a second strike on the ferry')
    const killed = said('p2.2', 'Berg', 'after the strike Lund had the swimmers killed')
    const others = Array.from({ length: 110 }, (_, i) => said(`q${i}.1`, 'Roth', 'The second strike sank the ferry'))
    expect(pairs([strike], [answer, allowed, killed, ...others])).toEqual([['p2.2', 'p1.2', 'denial']])
    expect(pairs([strike], [answer, allowed])).toEqual([['p2.1', 'p1.2', 'denial']])
  })

  it('is not another accusation because both are told as one', () => {
    const accused: Answered = { ...denied, told: said('p1.1', 'Dahl', 'Dahl accused Lund of the fire and blamed her') }
    const other = said('p2.1', 'Berg', 'Berg accused Lund of hiding the truce and blamed her')
    expect(pairs([accused], [answer, other])).toEqual([])
  })

  it('is not whatever else she is accused of, where she speaks of what stands on her page', () => {
    const these: Answered = {
      told: null,
      answer: said('p3.1', 'Lund', 'Lund has pushed back against these assertions', 'disputes'),
      kind: 'denial',
      called: ['lund'],
      general: true,
    }
    const charge = { ...said('p2.1', 'Berg', 'Lund drowned a harbour seal'), accusing: true }
    expect(pairs([these], [charge])).toEqual([])
    const own = 'Lund denied reports in the U.S. press that she had sold the ferry'
    expect(pairs([{ ...these, answer: said('p3.1', 'Lund', own, 'denies') }], [charge])).toEqual([])
    const all = { ...these, answer: said('p3.1', 'Lund', 'Lund denied the allegations', 'denies') }
    expect(pairs([all], [charge])).toEqual([['p2.1', 'p3.1', 'denial']])
  })

  it('is denied by her, where another tells that she denies it', () => {
    const byHer: Answered = { ...denied, answer: said('p1.2', 'Roth', 'Lund denied taking the boat'), by: 'Lund' }
    const own: Answered = {
      ...denied,
      told: null,
      answer: said('p3.1', 'Lund', 'Lund denied the seal', 'denies'),
      object: 'the seal hunt',
    }
    const again = said('p2.1', 'Dahl', 'Lund took his boat after she pushed him off the quay')
    expect(elsewhere([own, byHer], [answer, again].map(claimOf)).map(({ b, by }) => [b, by])).toContainEqual([
      'p1.2',
      'Lund',
    ])
  })
})
