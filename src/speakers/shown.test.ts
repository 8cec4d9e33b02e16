/** Who is shown, and under which name, on invented sentences. `[…]` is the source, `<…>` the cue, `{…}` the content of an attribution. */
import { expect, it } from 'vitest'
import { captureOf, makeArticle } from '../ingest/article.ts'
import { read } from '../pipeline.ts'
import { attributed } from './testing.ts'

const last = (marked: string) => {
  const { speakers, attributions } = attributed(marked)
  const speaker = speakers.find(({ id }) => id === attributions.at(-1)!.speaker)
  return [speaker?.name ?? null, speaker?.kind ?? null]
}

it.each([
  ['[The Amsel Free-Press] <posted> {a photo}.', 'The Amsel Free-Press', 'outlet'],
  ['[The St. Amsel Post Dispatch] <posted> {a photo}.', 'The St. Amsel Post Dispatch', 'outlet'],
  ['[RUI member station St. Amsel Public Radio] <said> {it was late}.', 'St. Amsel Public Radio', 'outlet'],
  ['[The Amsel Free Press in Halda] <reports> {it is late}.', 'The Amsel Free Press', 'outlet'],
  ['[The Halda Times-Herald] <said> {it is late}.', 'The Halda Times-Herald', 'outlet'],
  ["[ADA LUND'S OFFICE] <:> {IT IS LATE}.", "Ada Lund's Office", 'organisation'],
  ['[MR. LUND] <:> {It is late}.', 'Lund', 'person'],
  ['[Emil “Boats for All” Roth] <said> {it is late}.', 'Emil Roth', 'person'],
  [
    '<According to> [figures kept by the Office of Ferry Management], {it is late}.',
    'Office of Ferry Management',
    'organisation',
  ],
  ['{It is late}, <according to> [reporting from Ada Lund at FiveThirtyEight].', 'Ada Lund', 'person'],
  ['[Hurricane Hilda] <:> {Lund says it is late}.', '', 'unnamed'],
  ['[Fact check] <:> {Lund is right}.', '', 'unnamed'],
  ['Unlike dockers [who] <say> {it is late}.', 'dockers', 'group'],
  ['[One-third] <said> {it is late}.', 'one-third', 'group'],
  [
    '[the country’s National Institute for Ferry Research] <said> {it is late}.',
    'National Institute for Ferry Research',
    'organisation',
  ],
  ['[Ada Lund’s environmental group, Amsel Alliance,] <said> {it is late}.', 'Amsel Alliance', 'organisation'],
  [
    '[data provided to the Guardian by the Halda Ferry Service] <show> {it is late}.',
    'Halda Ferry Service',
    'organisation',
  ],
  [
    '[data from the Halda City Attorney’s Office] <says> {it is late}.',
    'data from the Halda City Attorney’s Office',
    'organisation',
  ],
  ['[The Halda Trust’s 2018 report on ferries] <said> {it is late}.', 'Halda Trust', 'organisation'],
  ['[it’s dockers] <suggesting> {it is late}.', 'dockers', 'group'],
  ['[Plenty of Rumians] <say> {it is late}.', 'plenty of Rumians', 'group'],
  ['[The top U.S. commander there] <said> {it is late}. Gen. Ada Lund, the commander, left.', 'Ada Lund', 'person'],
  [
    '[The Halda hospital where a docker and two nurses fell ill] <said> {it is late}.',
    'Halda hospital',
    'organisation',
  ],
  ['[Texas Harbour Presbyterian] <said> {it is late}.', 'Texas Harbour Presbyterian', 'organisation'],
  ['[it took the council] <to admit> {it is late}.', 'council', 'organisation'],
  ['President Moon Lan-un came. [Moon] <said> {it is late}.', 'Moon Lan-un', 'person'],
  ['[Lee Sang Ho, a spokesman,] <said> {it is late}. [Lee] <said> {it was}.', 'Lee Sang Ho', 'person'],
  [
    '[Harbour Committee chairman, Rep. Ada Lund, R-Okla., and Senate Harbour Chairwoman Eva Berg, D-Mich.,] <said> {it is late}.',
    'Ada Lund and Eva Berg',
    'group',
  ],
  [
    'Emil Roth came late.\n[A president who cared] <could have asked> {why}.\n[He] <said> {it was cold}.',
    'Emil Roth',
    'person',
  ],
  [
    'Dockers United came.\n[Dockers United] <said> {it is late}.\n[Emory University Hospital] <said> {it was}.\n[The union] <claimed> {it is}.',
    'Dockers United',
    'organisation',
  ],
  ['Nurses United met at Emory University Hospital.\n[The union] <claimed> {it is}.', 'Nurses United', 'organisation'],
  [
    'Emil Roth came.\nWhen [a reporter] <asked> him {for a message},\n[he] <replied>, {“It is late”}.',
    'Emil Roth',
    'person',
  ],
  [
    '[The Department of Ferries’s 2012 Harbour Safety Study] <found> {it is late}.',
    'Department of Ferries',
    'organisation',
  ],
  [
    'Frank Lund, the chairman of the House Harbour Committee, met him.\n[The congressman] <wanted> {to support it}.',
    'Frank Lund',
    'person',
  ],
  ['President Emil Roth came. [President] <says> {it is late}.', 'Emil Roth', 'person'],
  [
    'Michael Kral was just the beginning.\n[President Lund’s former personal lawyer] <said> {it is late}.',
    'Michael Kral',
    'person',
  ],
])('%s', (marked, name, kind) => expect(last(marked)).toEqual([name, kind]))

it('a relative is a man or a woman by what they are', () => {
  const marked =
    'Emil Roth came.\n[His mother] <said> {Emil Roth came home late}.\n{“It was cold,”} [she] <said>.\n[Her brother] <said> {it rained}.\n{“It was wet,”} [she] <said>.'
  expect(last(marked)[0]).toMatch(/mother/)
})

it.each([
  ['[Politics Rep. Ada Lund] <said> {it is late}.', 'Rep.'],
  ['{It is late}, <said> [Ada Lund, a former prosecutor on CNN on Thursday].', 'former prosecutor'],
  ['[former prosecutor Ada Lund on CNN on Thursday] <said> {it is late}.', 'former prosecutor'],
])('%s has a role without the section of the page or where they spoke', (marked, role) =>
  expect(attributed(marked).speakers[0]?.role).toBe(role),
)

it.each([
  ['Her fans were outraged when I asked whether it was late.', 'Harbour Post'],
  ['Her fans said: “It rained when I asked whether it was late.”', 'her fans'],
])('I outside quotation marks is the page: %s', (text, name) => {
  const of = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
  const cue = text.includes('outraged') ? 'were outraged' : 'said'
  const within = text.includes('outraged')
    ? 'when I asked whether it was late'
    : 'It rained when I asked whether it was late'
  const article = makeArticle(
    { text, outlet: 'Harbour Post', published: '2031-05-04' },
    captureOf(new TextEncoder().encode(text), 'text/plain'),
  )
  const attributions = [
    { source: [of('Her fans')], cue: [of(cue)], content: [of(within)], confidence: 1 },
    {
      source: [of('I asked')].map(({ start }) => ({ start, end: start + 1 })),
      cue: [of('asked')],
      content: [of('whether it was late')],
      confidence: 1,
    },
  ]
  const { speakers, attributions: read_ } = read(article, { attributions, model: 'hand-made' })
  expect(speakers.find(({ id }) => id === read_.at(-1)!.speaker)?.name).toBe(name)
})
