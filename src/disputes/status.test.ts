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
    [
      'the bridge at Halden has fallen',
      'The bridge at Halden has fallen, the mayor said. His claims were impossible to verify.',
    ],
    [
      'the bridge at Halden has fallen',
      'The bridge at Halden has fallen, the mayor said. Lund was unable to confirm his claims.',
    ],
    ['the bridge at Halden has fallen', 'There were unconfirmed reports that the bridge at Halden has fallen.'],
  ])('where its page says so: %s', (text, remark) => expect(status(text, remark)).toBe('unconfirmed'))

  const TIDE =
    'The Tide has not confirmed the truce, and there have been at least five attacks since that killed dozens.'
  it('which is what its page says is unconfirmed, and not what stands beside it', () => {
    expect(status('the truce begins on Friday', TIDE)).toBe('unconfirmed')
    expect(status('there have been at least five attacks since that killed dozens', TIDE)).toBe('reported')
    const picture = 'The picture remains unconfirmed, however, and the account was closed by noon.'
    expect(status('the account was closed by noon', picture)).toBe('reported')
    const details = 'The talks were carrying on slowly. Details on the terms of a deal remained unconfirmed.'
    expect(status('the talks were carrying on slowly', details)).toBe('reported')
    expect(status('a deal was reached', details.replace('talks were carrying on slowly', 'two reached a deal'))).toBe(
      'unconfirmed',
    )
    expect(status('five were killed', 'Five were killed. The port has not confirmed any details.')).toBe('unconfirmed')
  })

  it('not where it is that somebody keeps silent', () => {
    const silent = {
      ...stated('the group has not named its source', 'The group has not named its source. We could not verify it.'),
      stance: 'declines-to-comment',
    }
    expect(statusOf({ id: 'c', statements: [silent as Statement], shown: 0 }, []).status).toBe('reported')
  })

  it('not because somebody spreads unconfirmed reports of something else', () =>
    expect(
      status(
        'The mayor fared better after the storm',
        'The mayor fared better after the storm. It is unclear whether voters will like a man who has called for worse and is willing to spread unconfirmed reports amid an inquiry.',
      ),
    ).toBe('reported'))
})

it('a claim is taken back by whoever tells it, and not by whom it is told of', () => {
  const remark = 'One reporter added fuel to the fire, writing of a speech, although she later retracted her post.'
  expect(status('One reporter added fuel to the fire', remark)).toBe('reported')
  const often = 'Papers come out every day, while old papers are retracted or refuted.'
  expect(status('Papers come out every day', often)).toBe('reported')
})

it('a claim is disputed where what she says is that others’ are not so, though nobody knows which', () => {
  const lund = { ...stated('Lund has denied the accusations', ''), attribution: 'a', name: 'Lund', kind: 'person' }
  const claim = { id: 'c', statements: [{ ...lund, means: [] } as unknown as Statement], shown: 0 }
  expect(statusOf(claim, [])).toEqual({ status: 'disputed', why: 'Lund contradicts what others say', by: null })
  const two = { ...lund, name: 'Lund and Roth', kind: 'group', text: 'They have denied the accusations', means: [] }
  expect(statusOf({ ...claim, statements: [two as unknown as Statement] }, []).why).toBe(
    'Lund and Roth contradict what others say',
  )
})

it('a claim is not disputed by a sentence that holds it and disputes something else besides', () => {
  const by = (text: string, n: number) =>
    ({ ...stated(text, ''), id: `a.${n}`, attribution: 'a', name: 'Lund', kind: 'person', means: [] }) as unknown
  const told = 'Dahl sank the second ferry'
  const whole = `Lund has denied the accusations, and said that ${told}`
  const statements = [by(whole, 0), by(told, 1)] as Statement[]
  expect(statusOf({ id: 'c', statements, shown: 0 }, []).status).toBe('disputed')
  expect(statusOf({ id: 'c', statements, shown: 1 }, []).status).toBe('reported')
})

it('a claim is not disputed by whom a page tells to spread what is false', () => {
  const text = 'Lund on Monday promoted an unfounded conspiracy theory about the claims against Dahl'
  const lund = { ...stated(text, ''), attribution: 'a', name: 'Ada Lund', kind: 'person', means: [] } as unknown
  const by = (statement: Statement) => statusOf({ id: 'c', statements: [statement], shown: 0 }, []).status
  expect(by(lund as Statement)).toBe('reported')
  expect(by({ ...(lund as Statement), name: 'Emil Dahl' })).toBe('disputed')
  expect(by({ ...(lund as Statement), text: 'Lund tweeted the false claim that the port is safe' })).toBe('reported')
})

it.each([
  ['Mayor Ada Roth has denied the accusations', []],
  ['Mayor Ada Roth on Thursday denied the accusations', []],
  ['he has repeatedly denied the accusations', [{ pronoun: 'he', name: 'Mayor Ada Roth' }]],
])('by whom another tells it of: %s', (text, means) => {
  const lund = { ...stated(text, ''), attribution: 'a', name: 'Lund', kind: 'person', means } as unknown as Statement
  expect(statusOf({ id: 'c', statements: [lund], shown: 0 }, []).why).toBe('Mayor Ada Roth contradicts what others say')
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

  it('and disputed where only who disputes it tells it', () => {
    const disputed = (text: string, said: number) =>
      statusOf(
        {
          id: 'c',
          statements: [
            { ...stated(text, ''), attribution: 'a', stance: 'disputes', name: 'Lund', said, means: [] } as unknown,
          ] as Statement[],
          shown: 0,
        },
        [],
      )
    expect(disputed('Dahl gave such an order', 0)).toEqual({
      status: 'disputed',
      why: 'by Lund (Harbour Post)',
      by: 'Lund',
    })
    expect(disputed('the ferry has a new keel', 0).status).toBe('reported')
    expect(disputed('the need for a harbour', 0).status).toBe('reported')
    expect(disputed('Lund challenged the council to sell it', 16).status).toBe('reported')
  })

  it('not where what she says is the denial', () => {
    for (const text of [
      'she never wanted the job',
      'Lund later retracted the story',
      'the story is false',
      'Lund denied the claims',
      'any part in the fire',
    ])
      expect(denied(text)).not.toBe('denied')
  })
})

describe('a claim is confirmed', () => {
  const confirmed = (cue: string, content: string, others: readonly string[] = []) => {
    const by = (text: string, said: number, stance: 'asserts' | 'confirms', speaker: string) =>
      ({
        ...stated(text, ''),
        id: `a.${speaker}`,
        attribution: 'a',
        kind: 'person',
        name: speaker,
        speaker,
        stance,
        said,
      }) as Statement
    const whole = by(`${cue}${content}`, cue.length, 'confirms', 'Lund')
    const statements = [whole, ...others.map((text, n) => by(text, 0, 'asserts', `Dahl ${n}`))]
    return statusOf({ id: 'c', statements, shown: 0 }, []).status
  }

  it('by whoever confirms it', () => {
    expect(confirmed('', 'the ferry sank off Halden')).toBe('confirmed')
    expect(confirmed('Lund later confirmed ', 'the sinking of the ferry')).toBe('confirmed')
    expect(confirmed('Lund admitted ', 'taking cash from the ferry')).toBe('confirmed')
  })

  it('not where all that is told is that he backed what another says', () => {
    expect(confirmed('Lund corroborated ', 'her account of the ferry')).toBe('reported')
    expect(confirmed('Lund acknowledged ', 'the mood on the ferry')).toBe('reported')
    expect(confirmed('Lund corroborated ', 'her account of the ferry', ['her account of that ferry is right'])).toBe(
      'confirmed',
    )
  })

  const conceded = (text: string, remark: string, other?: string) => {
    const by = (said: string, stance: 'asserts' | 'confirms', speaker: string) =>
      ({
        ...stated(said, remark),
        attribution: 'a',
        kind: 'person',
        name: speaker,
        speaker,
        stance,
        said: 0,
      }) as Statement
    const statements = [by(text, 'confirms', 'Lund'), ...(other ? [by(other, 'asserts', 'Dahl')] : [])]
    return statusOf({ id: 'c', statements, shown: 0 }, []).status
  }

  it.each([
    'there are no lifeboats on the ferry',
    'he had altered the log',
    'the council has yet to finish its report',
    'a few questions remained to be settled',
    'altering the log',
  ])('by whoever concedes that it is so: %s', (text) =>
    expect(conceded(text, `Lund acknowledged that ${text}.`)).toBe('confirmed'),
  )

  it.each([
    'a truce will have to include the port',
    'it’s probably likely that the port will be closed',
    'the mood would be a cause for concern among many',
    'support isn’t strong',
    'she was “very touched” by the support in Halden',
    'he’s not at all certain there were enough votes',
    'a palpable sense of anxiety as the port begins to close',
    'the dockers are not persuaded',
  ])('not by whoever concedes what he thinks or expects: %s', (text) => {
    expect(conceded(text, `Lund acknowledged that ${text}.`)).toBe('reported')
    expect(conceded(text, `“${text},” Mara Lund conceded.`)).toBe('reported')
    expect(conceded(text, `Lund confirmed that ${text}.`)).toBe('confirmed')
  })

  it('not where nobody confirms it', () => {
    const text = 'it had closed the port'
    expect(conceded(text, `There was no immediate confirmation from the Rumian government that ${text}.`)).toBe(
      'unconfirmed',
    )
  })

  it('where it is a report that he confirmed, and not where all that is told is that he confirmed "this"', () => {
    expect(confirmed('Lund confirmed ', 'a report in the Meridian that the ferry sank')).toBe('confirmed')
    expect(confirmed('Lund confirmed ', 'a report in the Meridian on the ferry')).toBe('reported')
    expect(confirmed('Lund later confirmed ', 'this detail')).toBe('reported')
    expect(confirmed('Lund later confirmed ', 'that')).toBe('reported')
  })

  it('not by whoever said it first, whom another page names beside another', () => {
    const by = (name: string, stance: 'asserts' | 'confirms', kind: string) =>
      ({
        ...stated('more work remained', ''),
        id: `a.${name}`,
        attribution: 'a',
        kind,
        name,
        speaker: name,
        stance,
        said: 0,
      }) as Statement
    const both = by('Mara Lund and Emil Roth', 'confirms', 'group')
    const statusBy = (first: Statement) => statusOf({ id: 'c', statements: [first, both], shown: 0 }, []).status
    expect(statusBy(by('Mara Lund', 'asserts', 'person'))).toBe('reported')
    expect(statusBy(by('Ivar Dahl', 'asserts', 'person'))).toBe('confirmed')
  })

  it('not by everyone', () => {
    const by = (name: string) => ({
      ...stated('the ferry sank off Halden', ''),
      attribution: 'a',
      kind: 'group' as const,
      name,
      said: 0,
      stance: 'confirms' as const,
    })
    const statusBy = (name: string) => statusOf({ id: 'c', statements: [by(name) as Statement], shown: 0 }, []).status
    expect(statusBy('the dockers')).toBe('confirmed')
    expect(statusBy('virtually everyone in the harbour')).toBe('reported')
  })

  it('not where he is only working to confirm it', () => {
    const text = 'the ferry sank off Halden'
    const by = (remark: string) =>
      statusOf(
        {
          id: 'c',
          statements: [
            { ...stated(text, remark), attribution: 'a', kind: 'person', said: 0, stance: 'confirms' } as Statement,
          ],
          shown: 0,
        },
        [],
      ).status
    expect(by(`Lund confirmed that ${text}.`)).toBe('confirmed')
    expect(by(`Lund is working to confirm that ${text}.`)).toBe('reported')
  })

  it('not where he seemed to, or what he says is open', () => {
    expect(confirmed('Lund seemed to confirm ', 'the sinking of the ferry')).toBe('reported')
    expect(confirmed('', 'if the ferry sank I would know')).toBe('reported')
    expect(confirmed('', 'the guild was likely behind the theft')).toBe('confirmed')
    expect(confirmed('', 'we need to move the ferry')).toBe('reported')
    expect(confirmed('', 'the guild would likely take another view')).toBe('reported')
  })
})
