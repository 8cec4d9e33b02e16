import { describe, expect, it } from 'vitest'
import { isToldDead } from './dead.ts'

describe('dead is who a page says to be so more than once', () => {
  it.each([
    'The death of Emil Roth led to protests. Roth died on Monday.',
    'The shooting death of the docker Emil Roth was told. The late Mayor Roth was kind.',
    'Roth’s funeral was on Monday. Somebody killed Roth.',
    'Roth, a docker, was found dead. Roth was shot and killed.',
    'They want to sell the remains of the captured docker Emil Roth. Roth was beheaded in May.',
    'The sale of Roth’s remains was late. They beheaded Roth in May.',
  ])('%s', (text) => expect(isToldDead('Roth', text)).toBe(true))

  it('whatever stands in the name', () =>
    expect(isToldDead('O’Lund-Roth', 'Ada O’Lund-Roth died. The death of O’Lund-Roth was told.')).toBe(true))

  it.each([
    'Emil Roth died on Monday. Roth was kind.',
    'Roth’s death threats came. Roth’s murder trial began. Roth was dead wrong.',
    'The body of Roth’s work is great. Roth executed the plan. The execution of Roth’s plan was late.',
    'The killing of Lund by Roth was told. The murder of Roth’s wife, too. The deaths of Lund and Roth’s brother were told.',
    'Roth’s killing of Lund was told. Roth’s assassination of Lund, too.',
    'Rothman died on Monday. The death of Rothman was told.',
  ])('not: %s', (text) => expect(isToldDead('Roth', text)).toBe(false))
})
