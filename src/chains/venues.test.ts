import { describe, expect, it } from 'vitest'
import { captureOf, makeArticle } from '../ingest/article.ts'
import { read } from '../pipeline.ts'
import { attributed } from '../speakers/testing.ts'

const last = (marked: string) =>
  attributed(marked)
    .attributions.at(-1)!
    .chain.map(({ name }) => name)

describe('the outlet that a sentence names', () => {
  it.each([
    ['[Ada Lund] <told> financial publication Caixin {that the port is closed}.', ['Caixin']],
    ['[Ada Lund] <told> the state news wire Tamira {that the port is closed}.', ['Tamira']],
    ['[The guild] <told> local news outlet KAML-TV {that the port is closed}.', ['KAML-TV']],
    [
      'In a statement to fact-checking site Snopes in May, [Lund] <said>: {“It is closed.”} Ada Lund is mayor.',
      ['Snopes'],
    ],
    [
      'But [a port official], speaking on condition of anonymity to news agency Reuters, <said> {it was closed}.',
      ['Reuters'],
    ],
    [
      '{“The port is closed,”} [Lund] <was quoted as saying> by the official Xinhua news agency. Ada Lund is mayor.',
      ['Xinhua'],
    ],
    [
      '{“The port is closed,”} <said> [Ada Lund], speaker of the upper house, in an interview published by newspaper Le Quai on Monday.',
      ['Le Quai'],
    ],
    [
      '{“The port is closed,”} [Lund] <wrote> in a New York Times Op-Ed on Monday. Ada Lund is mayor.',
      ['The New York Times'],
    ],
    ['As [Ada Lund] <reports> in Harbour Journal: {“The port is closed.”}', ['Harbour Journal']],
    [
      'Lund spoke to the Halda Post on Monday. [Ada Lund] <told> the leading Iowa newspaper {that the port is closed}.',
      ['Halda Post'],
    ],
    ['[Ada Lund] <told> the leading Iowa newspaper {that the port is closed}.', ['Iowa newspaper']],
    [
      '{It was late}, [the Harbour Journal] <reported>. In an interview with the news outlet Oct. 30, [Lund] <denied> {it}. Ada Lund is mayor.',
      ['Harbour Journal'],
    ],
    [
      'Lund, appearing on NBC’s “Morning Tide”, spoke of the port. {“It is closed,”} [Lund] <told> host Jan Kral. Ada Lund is mayor.',
      ['NBC'],
    ],
    ['{“The port is closed,”} [Ada Lund] <told> the Harbour Roundtable.', []],
    [
      '[Mr. Lund] <declared> in a June op-ed in the Amsel Harbour News, {“The port is closed.”} Ada Lund is mayor.',
      ['Amsel Harbour News'],
    ],
    ['[Lund] <reported> for Axios {that the port is closed}. Ada Lund left.', ['Axios']],
    ['[Ada Lund] <told> Philly.com {that the port is closed}.', ['Philadelphia Inquirer']],
    ['[Ada Lund] <told> Amselport.com {that the port is closed}.', ['Amselport.com']],
    ['[Ada Lund] <told> AmselQuay {the port is closed}.', ['AmselQuay']],
    ['As [Lund] <told> Time, {“My voters do not care.”} Ada Lund is mayor.', ['Time']],
    ['<According to> [Ada Lund of BuzzFeed News], {the port is closed}.', ['Buzzfeed']],
    ['{“The port is closed,”} [Lund] <told> Jan Kral, co-host of ABC’s “Late Quay.” Ada Lund is mayor.', ['ABC']],
    ['{“The port is closed,”} [Ada Lund] <said>, in a Newsmax report.', ['Newsmax']],
    [
      '[Lund], the owner, <acknowledged> on Jan Kral’s podcast this month {that it is closed}. Ada Lund is mayor.',
      ['Jan Kral’s podcast'],
    ],
    ['[Lund] <denounced> {the plan} in a column on the website Quayland. Ada Lund is mayor.', ['Quayland']],
    [
      'She told her story to CNN. [Lund] <told> her story to The New Yorker {at once}. Ada Lund is mayor.',
      ['The New Yorker'],
    ],
    ['It was late. [CNN, the AP and others] <reported> {that the port is closed}.', ['CNN', 'Associated Press']],
    [
      '[A poll Sunday from ABC News and The Washington Post] <found> {that the port is closed}.',
      ['ABC', 'The Washington Post'],
    ],
    [
      'The Wall Street Journal was there. {The port is closed}, [the AP and the Journal] <reported>.',
      ['Associated Press', 'The Wall Street Journal'],
    ],
    ['In a statement carried by the state-run Tamira news agency, [Ada Lund] <said> {the port is closed}.', ['Tamira']],
    ['[Ada Lund] <said> {“The port is closed,”} in comments published by the daily Tagblad.', ['Tagblad']],
  ])('%s', (m, names) => expect(last(m)).toEqual(names))

  it.each([
    'A month after the first Vice News report, [Ada Lund] <believes> {the port is closed}.',
    '[Ada Lund] <began> with an Axios report and <said> {the port is closed}.',
    '[Ada Lund] <argued> Saturday in the Guild’s weekly address {that the port is closed}.',
    '[Ada Lund] <told> a Boston radio show on Monday {the port is closed}.',
  ])('is no place where it was said: %s', (marked) => expect(last(marked)).toEqual([]))

  it.each([
    ['[Lund] <told> CNN last week {the port is closed}. [Lund] <said> on Thursday: {“It is open.”} Ada Lund left.', []],
    ['[Lund] <told> CNN on Monday {it is closed}. [Lund] <said> on Thursday: {“It is open.”} Ada Lund left.', []],
    ['[Lund] <told> CNN on Monday {it is closed}. [Lund] <said> on Monday: {“It is open.”} Ada Lund left.', ['CNN']],
    [
      '[Lund] <told> CNN earlier this week {it is closed}. [Lund] <said> on Monday: {“It is open.”} Ada Lund left.',
      ['CNN'],
    ],
    [
      '[Lund] <told> CNN on Sunday {it is closed}. [Lund] <said> of the meeting on Friday: {“It is open.”} Ada Lund left.',
      ['CNN'],
    ],
    ['[Lund] <told> CNN {it is closed}. [Lund] <said> on Monday: {“It is open.”} Ada Lund left.', ['CNN']],
  ])('goes on, but not on another day: %s', (marked, names) => expect(last(marked)).toEqual(names))

  it('stands behind the outlet that reports it', () => {
    const text =
      '“The port is closed,” Ada Lund said during an interview on KAML radio, The Chicago Tribune reported on Friday.'
    const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
    const article = makeArticle(
      { text, outlet: 'Harbour Post' },
      captureOf(new TextEncoder().encode(text), 'text/plain'),
    )
    const one = (s: string, c: string, w: string) => ({
      source: [at(s)],
      cue: [at(c)],
      content: [at(w)],
      confidence: 1,
    })
    const { attributions } = read(article, {
      model: 'hand-made',
      attributions: [
        one('Ada Lund', 'said', '“The port is closed,”'),
        one('The Chicago Tribune', 'reported', '“The port is closed,” Ada Lund said during an interview on KAML radio'),
      ],
    })
    expect(attributions[0]!.chain.map(({ name }) => name)).toEqual(['Chicago Tribune', 'KAML'])
  })
})
