import { describe, expect, it } from 'vitest'
import { attributed } from './speakers/testing.ts'

describe('a space that keeps a line together', () => {
  const { attributions, dates, mentions } = attributed(
    '[Ada Lund] <told>\u00a0CNN {that the port paid\u00a0in May\u00a02030}.',
  )

  it('is a space to the rules', () => {
    expect(attributions[0]!.chain.map(({ name }) => name)).toEqual(['CNN'])
    expect(dates.map(({ from }) => from)).toEqual(['2030-05-01'])
  })
  it('stays in what is quoted', () => expect(mentions[0]!.text).toBe('the port paid\u00a0in May\u00a02030'))
})

it('gives plain data, so that what is stored is what was read', () => {
  const reading = attributed(
    'Mayor Ada Lund and her guild met the ferrymen.\n[She] <said> {it was late}. She had led the guild for years.\n[They] <said> {it was cold}.',
  )
  expect(reading.references).toHaveLength(1)
  expect(JSON.parse(JSON.stringify(reading))).toStrictEqual(reading)
})
