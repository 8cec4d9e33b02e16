/** A claim's state, on statements made by hand. */
import { describe, expect, it } from 'vitest'
import type { Statement } from '../dossier/statements.ts'
import { statusOf } from './status.ts'

const stated = (text: string, remark: string): Statement =>
  ({ id: 'a.1', article: 'a', outlet: 'Harbour Post', attribution: null, text, remark, stance: 'asserts' }) as Statement
const status = (text: string, remark: string) =>
  statusOf({ id: 'c', statements: [stated(text, remark)], shown: 0 }, []).status

describe('a claim is unconfirmed', () => {
  it.each([
    [
      'the bridge at Halden has fallen',
      'The bridge at Halden has fallen, the mayor said. It could not be independently verified.',
    ],
    ['the bridge at Halden has fallen', 'There were unconfirmed reports that the bridge at Halden has fallen.'],
  ])('where its page says so: %s', (text, remark) => expect(status(text, remark)).toBe('unconfirmed'))

  it('not because somebody spreads unconfirmed reports of something else', () =>
    expect(
      status(
        'The mayor fared better after the storm',
        'The mayor fared better after the storm. It is unclear whether voters will like a man who has called for worse and is willing to spread unconfirmed reports amid an inquiry.',
      ),
    ).toBe('reported'))
})

describe('a claim is denied', () => {
  const denied = (text: string) =>
    statusOf(
      {
        id: 'c',
        statements: [{ ...stated(text, ''), attribution: 'a', stance: 'denies', name: 'Lund' } as Statement],
        shown: 0,
      },
      [],
    ).status

  it('where only who denies it tells it', () => expect(denied('she wants the top job')).toBe('denied'))

  it('not where what she says is the denial', () => {
    for (const text of [
      'she never wanted the job',
      'the story is false',
      'Lund denied the claims',
      'any part in the fire',
    ])
      expect(denied(text)).toBe('reported')
  })
})
