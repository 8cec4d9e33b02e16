import { expect, it } from 'vitest'
import { coverageOf } from '../dossier/data.ts'
import { type Page, pageOf } from '../dossier/page.ts'
import { story } from '../dossier/testing.ts'
import { Common, packedPage, unpackedPage } from './packedpage.ts'
import { plain } from './testing.ts'

const again = (page: Page) => plain(unpackedPage(page.article, Buffer.from(packedPage(page)), new Common()))

it('gives the page that was packed', () => {
  const data = story([
    {
      id: 'a',
      credit: 'AP',
      note: 'Correction: the fares rise in May.',
      says: [
        {
          claim: 'x',
          text: 'The ferry sails on Monday',
          by: 'Lund',
          chain: ['Radio Nord'],
          days: [['Monday', '2030-05-06', '2030-05-06']],
        },
        { claim: 'y', text: 'That is a lie', by: 'Dahl', party: 'Estra', stance: 'denies', from: 2 },
        { claim: 'z', text: 'Nobody could verify it' },
      ],
    },
  ])
  const pages = [...coverageOf(data).pages.values()]
  expect(pages.map(again)).toEqual(pages.map(plain))
})

it('keeps speakers with offices and other names, places, amounts and silences', () => {
  const text = 'The minister in Oslo declined to comment on 12 ships.'
  const office = { role: 'minister', organisation: null, country: 'Norway', span: { start: 4, end: 12 } }
  const page = pageOf(
    {
      article: 'a',
      version: '1',
      sentences: [{ start: 0, end: text.length, block: 0 }],
      speakers: [
        {
          id: 's0',
          name: 'the minister',
          kind: 'anonymous',
          role: null,
          affiliation: null,
          party: 'Norway',
          offices: [office, { ...office, country: null }],
          count: 2,
          anonymity: null,
          aliases: ['the minister', 'he'],
          mentions: [{ start: 0, end: 12 }],
          why: [{ about: 'speaker', rule: 'described', spans: [] }],
        },
      ],
      attributions: [],
      references: [],
      dates: [],
      places: [
        { start: 16, end: 20, name: 'Oslo', country: 'NO', latitude: 59.91, longitude: 10.75, kind: 'city', rule: 'x' },
      ],
      amounts: [
        { start: 44, end: 52, kind: 'count', value: 12, upTo: 12, unit: 'ships', qualifier: '', conversionOf: null },
      ],
      mentions: [],
      credit: null,
    },
    text,
  )
  expect([page.silences.length, page.places.length, page.amounts.length]).toEqual([1, 1, 1])
  expect(again(page)).toEqual(plain(page))
})
