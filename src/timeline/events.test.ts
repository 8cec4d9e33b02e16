import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eventsOf } from './events.ts'
import { tellingOf } from './telling.ts'

/** A statement in which `[…]` are the words for the time, and `<…>` those for another. */
function told(marked: string) {
  const plain = (words: string) => words.replace(/[[\]<>]/g, '')
  const spanOf = (open: string, close: string) => {
    const at = marked.indexOf(open)
    const start = plain(marked.slice(0, at)).length
    return { start, end: start + marked.slice(at + 1, marked.indexOf(close)).length }
  }
  return { telling: tellingOf(plain(marked), spanOf('[', ']'), marked.includes('<') ? [spanOf('<', '>')] : []) }
}
const areOne = (a: string, b: string, days = 1) => eventsOf([told(a), told(b)], days).length === 1

describe('statements of one day tell of one event', () => {
  it.each([
    [
      'The board fired Lund on [Friday] after a dispute.',
      'Ada Lund, who led the port, was fired by its board on [Friday].',
    ],
    ['The board fired Lund on [Friday].', 'Lund’s sudden dismissal on [Friday] has shaken the port.'],
    ['She wants to return to the company that fired her [Friday].', 'The board fired Lund on [Friday].'],
    ['Two men were detained on [Saturday evening].', 'The arrests reportedly took place late [Saturday].'],
    [
      'Thieves stole eight pictures from the museum on [4 May].',
      'It has shown how badly the pictures that were stolen [Sunday] were kept.',
    ],
    ['The police followed up on the [4 May] museum burglary.', '[Sunday]’s museum burglary was the worst in years.'],
    [
      'Rumia and Halden agreed to a truce on [10 May].',
      'Halden accuses Rumia of breaking the truce agreed on [Saturday].',
    ],
    ['On [Monday] the guild voted to strike.', 'Dockers of the guild voted [Monday] to walk out.'],
  ])('%s / %s', (a, b) => {
    expect(areOne(a, b)).toBe(true)
    expect(areOne(b, a)).toBe(true)
  })
})

describe('statements of one day tell of two', () => {
  it.each([
    ['Rumia struck Halden on [Monday].', 'Halden struck Rumia on [Monday].'],
    ['The board fired Lund on [Friday].', 'The board fired Emil Roth on [Friday].'],
    ['President Lund met President Roth on [Friday].', 'President Dahl met President Kral on [Friday].'],
    ['The board fired Lund on [Friday].', 'Lund met the mayor on [Friday].'],
    ['Lund said on [Friday] that she would stay.', 'Lund said on [Friday] that the port is closed.'],
    ['Two men detained on <Saturday> were charged [yesterday].', 'Five men were detained [yesterday].'],
    ['The port was closed on [Friday].', 'The mayor denied on [Friday] that the port was closed.'],
  ])('%s / %s', (a, b) => {
    expect(areOne(a, b)).toBe(false)
    expect(areOne(b, a)).toBe(false)
  })
})

it('in a month or a year much happens: the same deed alone is not the same event', () => {
  const [one, other] = ['Thieves broke into a museum in [May].', 'The police broke up a march in [May].']
  expect(areOne(one!, other!, 1)).toBe(true)
  expect(areOne(one!, other!, 31)).toBe(false)
  expect(areOne('Lund won the vote in [2024].', 'The vote that Lund won in [2024] was close.', 366)).toBe(true)
})

it('within a month the same deed to the same thing is one, where one of two names nobody', () => {
  const april = 'The group agreed to free the girls who were abducted in [April].'
  expect(areOne(april, 'Boko abducted 219 girls in [April].', 30)).toBe(true)
  expect(areOne(april, 'Boko abducted 219 girls in [2014].', 365)).toBe(false)
  expect(areOne(april, 'Boko abducted two pilots in [April].', 30)).toBe(false)
})

it('stands for an event what tells of it outright', () => {
  const beside = told('Lund spoke at the museum of [Sunday]’s burglary.')
  const outright = told('A burglary shook the museum on [Sunday].')
  expect(eventsOf([beside, outright], 1)).toEqual([[outright, beside]])
})

it('each statement is in one event, with what stands for it before the others', () => {
  const deeds = fc.array(
    fc.record({
      deed: fc.constantFrom('fire', 'meet', 'strike'),
      who: fc.subarray(['lund', 'roth']),
      whom: fc.subarray(['dahl', 'kral']),
      things: fc.subarray(['ferry', 'girl']),
    }),
    { maxLength: 3 },
  )
  fc.assert(
    fc.property(fc.array(deeds, { maxLength: 12 }), fc.constantFrom(1, 30, 365), (tellings, days) => {
      const all = tellings.map((deeds, i) => ({ telling: { deeds, isMain: i % 2 === 1 }, i }))
      const events = eventsOf(all, days)
      expect(events.flat().sort((a, b) => a.i - b.i)).toEqual(all)
      for (const [first, ...others] of events) {
        const outright = others.filter(({ telling }) => telling.isMain || !first!.telling.isMain)
        expect(outright.filter(({ i }) => i < first!.i)).toEqual([])
      }
    }),
  )
})

it('takes no long time for a hostile text', () => {
  const text = `${'and, that '.repeat(20_000)}struck on Friday`
  const at = { start: text.length - 6, end: text.length }
  const before = performance.now()
  tellingOf(text, at, [])
  expect(performance.now() - before).toBeLessThan(2000)
})
