/** Coverage as nobody wishes it: each text gives a sensible reading or none, never a crash or a hang. */
import { describe, expect, it } from 'vitest'
import { attributed } from './testing.ts'

const speakerOf = (marked: string) => {
  const { speakers, attributions } = attributed(marked)
  const { speaker } = attributions.at(-1)!
  return speakers.find(({ id }) => id === speaker) ?? null
}

describe('sources', () => {
  it('of 2,000 characters get a name that is a beginning of theirs', () => {
    const long = `the neighbour ${'of the friend '.repeat(150)}`.trim()
    const speaker = speakerOf(`[${long}] <said> {it was late}.`)!
    expect(speaker.name.length).toBeLessThanOrEqual(300)
    expect(long).toContain(speaker.name.slice(0, 100))
  })

  it('five hundred in one article are five hundred', () => {
    const letters = (n: number) => String.fromCharCode(97 + (n % 26), 97 + (Math.floor(n / 26) % 26))
    const text = Array.from({ length: 500 }, (_, n) => `[Ada Q${letters(n)}berg] <said> {the ferry was late}.`).join(
      '\n\n',
    )
    expect(attributed(text).speakers.filter(({ kind }) => kind === 'person')).toHaveLength(500)
  })

  it.each([
    [
      'a name that is a common word twice',
      'Mark Mark was there. [Mark Mark] <said> {it was late}.',
      'Mark Mark',
      'person',
    ],
    ['capitals', '[ADA LUND] <SAID> {IT WAS LATE}.', 'ADA LUND', 'person'],
    ['Cyrillic letters', '[Іван Петренко] <said> {it was late}.', 'Іван Петренко', 'person'],
    ['Arabic letters', '[محمد علي] <said> {it was late}.', 'محمد علي', null],
    ['marks of every kind', '[<script>alert(1)</script>] <said> {it was late}.', null, null],
    ['nothing but white space', '[   ] <said> {it was late}.', null, null],
  ])('with %s', (_, marked, name, kind) => {
    const speaker = speakerOf(marked)
    if (name) expect(speaker!.name).toBe(name)
    if (kind) expect(speaker!.kind).toBe(kind)
  })

  it('two people of one name are told apart by their first names', () => {
    const { speakers } = attributed('[Ada Lund] <said> {yes}. [Emil Lund] <said> {no}.')
    expect(speakers.map(({ name }) => name)).toEqual(['Ada Lund', 'Emil Lund'])
  })
})

describe('days that there are not', () => {
  it.each(['31 February 2031', 'February 30, 2031', '29 February 2031', '99 May', '2031-13-45', 'June 31'])(
    '%s is no day of another month',
    (written) => {
      for (const { from, to } of attributed(`[Ada Lund] <said> {the ferry sails on ${written}}.`).dates)
        for (const day of [from, to]) expect(new Date(day).toISOString().slice(0, 10)).toBe(day)
    },
  )

  it('31 February is not 3 March', () => {
    const { dates } = attributed('[Ada Lund] <said> {the ferry sails on 31 February 2031}.')
    expect(dates.filter(({ from }) => from.startsWith('2031-03'))).toEqual([])
  })
})

describe('amounts that no number holds', () => {
  it.each([
    `$${'9'.repeat(400)}`,
    `${'9'.repeat(400)} troops`,
    '$1e999',
    `${'9'.repeat(310)}%`,
    '$999999999999999999 trillion',
  ])('%#', (written) => {
    for (const { value, upTo } of attributed(`[Ada Lund] <said> {it costs ${written} a year}.`).amounts)
      expect([value, upTo].every(Number.isFinite)).toBe(true)
  })
})
