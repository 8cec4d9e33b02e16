import { describe, expect, it } from 'vitest'
import type { Article } from '../types.ts'
import { encoded } from './testing/encoded.ts'
import { reading } from './testing/read.ts'

const { all, one, failures, write } = reading('hearsay-records-')
const TEXT = 'Dock workers in Port Amsel voted on Monday to go on with their strike, the union said in a statement.'
const names = (found: (Article | string)[]) => found.map((each) => (typeof each === 'string' ? each : each.externalId))

it.each(['None', 'n/a', '-', ' — '])('has no title and no byline where these are %s', async (nothing) => {
  const record = { id: 'a', text: TEXT, title: nothing, byline: nothing }
  const [article] = await all(write('none.jsonl', JSON.stringify(record)))
  expect(article).toMatchObject({ title: null, byline: null })
})

describe('records in the shapes that crawlers and services give', () => {
  it.each([
    [
      'news-please',
      {
        maintext: TEXT,
        title: 'Strike',
        authors: ['Jan Kral', 'Ada Brandt'],
        date_publish: '2031-05-04 10:00:00',
        source_domain: 'harbourpost.example',
        date_download: '2031-05-05 08:00:00',
        url: 'https://harbourpost.example/1',
      },
      {
        title: 'Strike',
        byline: 'Jan Kral, Ada Brandt',
        published: '2031-05-04',
        retrieved: '2031-05-05',
        outlet: 'harbourpost.example',
        url: 'https://harbourpost.example/1',
        externalId: 'https://harbourpost.example/1',
      },
    ],
    [
      'schema.org',
      {
        uuid: 'a-1',
        articleBody: TEXT,
        headline: 'Strike',
        datePublished: '2031-05-04T10:00:00Z',
        publisher: { '@type': 'Organization', name: 'Harbour Post' },
        author: [{ name: 'Jan Kral' }],
      },
      {
        externalId: 'a-1',
        title: 'Strike',
        byline: 'Jan Kral',
        published: '2031-05-04T10:00:00Z',
        outlet: 'Harbour Post',
      },
    ],
    [
      'a news service',
      {
        source: { id: null, name: 'Harbour Post' },
        author: 'Jan Kral',
        title: 'Strike',
        url: 'https://harbourpost.example/2',
        publishedAt: '2031-05-04T10:00:00Z',
        content: TEXT,
      },
      { title: 'Strike', outlet: 'Harbour Post', byline: 'Jan Kral', published: '2031-05-04T10:00:00Z' },
    ],
    [
      'seconds since 1970',
      { _id: { $oid: '5f' }, text: TEXT, published_utc: 1935655200 },
      { externalId: '5f', published: '2031-05-04T10:00:00Z' },
    ],
  ])('%s', async (name, record, expected) => {
    expect(await one(`${name}.jsonl`, JSON.stringify(record))).toMatchObject({ ...expected, text: TEXT })
  })

  it('our own names count before others', async () => {
    const record = { body: 'Another text.', content: 'A third.', text: TEXT, id: 1, uuid: 2 }
    expect(await one('own.jsonl', JSON.stringify(record))).toMatchObject({ text: TEXT, externalId: '1' })
  })

  it('take their fields from where they are said to be', async () => {
    const record = { nr: 7, story: { copy: TEXT }, 'pub.day': '2031-05-04', text: 'Not this.' }
    const fields = { id: 'nr', text: 'story.copy', published: 'pub.day' }
    expect(await one('map.jsonl', JSON.stringify(record), { fields })).toMatchObject({
      externalId: '7',
      text: TEXT,
      published: '2031-05-04',
    })
    expect(await failures('nomap.jsonl', JSON.stringify({ text: TEXT }), { fields })).toEqual([
      'nomap.jsonl:1: has no usable "nr"; it was to be the id',
    ])
    expect(await failures('proto.jsonl', '{"id": 1}', { fields: { text: '__proto__.toString' } })).toHaveLength(1)
  })

  it('that hold a page are read as the page', async () => {
    const html = `<html><head><title>Ice</title></head><body><article>${`<p>${TEXT}</p>`.repeat(4)}</article></body></html>`
    const found = await one('page.jsonl', JSON.stringify({ url: 'https://norvikpost.example/ice', html }))
    expect(found).toMatchObject({ title: 'Ice', url: 'https://norvikpost.example/ice' })
    expect(found.text).not.toContain('<p>')
  })

  it('a list in a JSON file is as good as lines', async () => {
    const path = write('list.json', JSON.stringify([{ id: 1, text: TEXT }, { id: 2 }, { id: 3, text: TEXT }]))
    expect(names(await all(path))).toEqual(['1', expect.stringContaining('list.json [1]: has no usable "text"'), '3'])
    expect((await one('single.json', JSON.stringify({ id: 'x', text: TEXT }))).externalId).toBe('x')
    expect(await failures('broken.json', '[{"id": 1,')).toEqual(['broken.json: is not JSON; remove it or mend it'])
  })
})

describe('tables', () => {
  it('have their fields by the names of their columns', async () => {
    const csv = `\uFEFFID,Publish Date,Source,Text\r\n1,2031-05-04,"Harbour, Post","${TEXT}\n“Enough,” he ""said""."\r\n\r\n2,,,${TEXT.replaceAll(',', ';')}\r\n`
    const [first, second] = await all(write('table.csv', csv))
    expect(first).toMatchObject({
      externalId: '1',
      published: '2031-05-04',
      outlet: 'Harbour, Post',
      text: `${TEXT}\n“Enough,” he "said".`,
    })
    expect(second).toMatchObject({ externalId: '2', published: null, outlet: null })
  })

  it.each([
    ['semicolons', 'id;title;text\n1;A, B, C;T'],
    ['tabs', 'id\ttitle\ttext\n1\tA, B, C\tT'],
  ])('with %s', async (name, table) =>
    expect(await one(`${name}.csv`, table.replace('T', TEXT))).toMatchObject({ title: 'A, B, C', text: TEXT }),
  )

  it('in the charset of the office', async () => {
    const table = Buffer.from(`id,text\n1,"${TEXT} \x93Caf\xe9\x94"`, 'latin1')
    expect((await one('office.csv', table)).text).toBe(`${TEXT} “Café”`)
    // A cell of a few letters alone would not tell.
    const story = 'Докеры порта в понедельник проголосовали за продолжение забастовки, сообщил профсоюз.'
    const russian = encoded(`номер;автор;текст\n1;Ян;${story}\n2;Юя;${story}`, 'windows-1251')
    const fields = { id: 'номер', text: 'текст', byline: 'автор' }
    expect(await all(write('russian.csv', russian), { fields })).toMatchObject([
      { externalId: '1', byline: 'Ян', text: story },
      { externalId: '2', byline: 'Юя', text: story },
    ])
  })

  it('a broken row costs the row, a broken table what follows', async () => {
    const path = write(
      'rows.csv',
      `id,text\n1,${TEXT.replaceAll(',', '')}\n,no id\n3,${TEXT.replaceAll(',', '')}\n4,"never closed`,
    )
    expect(names(await all(path))).toEqual([
      '1',
      'rows.csv:3: has no usable "id"; each record needs "id" and "text", or name them with --field',
      '3',
      expect.stringContaining('has a quotation mark that is never closed'),
    ])
  })

  it.each([
    ['nr,story\n1,a\n2,b', {}, 'has no column for "id"; name it with --field id=COLUMN; it has nr, story'],
    ['nr,story\n1,a', { id: 'nr' }, 'has no column for "text"; name it with --field text=COLUMN; it has nr, story'],
    ['id,story\n1,a', { text: 'tale' }, 'has no column for "text"'],
  ])('without a column for what is needed is told once: %j', async (table, fields, what) => {
    expect(await failures('lacking.csv', table, { fields })).toEqual([expect.stringContaining(what)])
  })

  it('whose lines end in any way', async () => {
    const rows = `id,text\r1,${TEXT.replaceAll(',', '')}\r\n2,${TEXT.replaceAll(',', '')}\n`
    expect(names(await all(write('ends.csv', rows)))).toEqual(['1', '2'])
  })

  it.each([
    ['head.csv', 'id,text\n', 'is empty'],
    ['wide.csv', Buffer.from('\uFEFFid,text\n1,a', 'utf16le'), 'is UTF-16 text, not CSV'],
    ['picture.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0]), 'is a PNG picture, not CSV'],
  ])('%s is told', async (name, bytes, what) => {
    expect(await failures(name, bytes)).toEqual([expect.stringContaining(`${name}: ${what}`)])
  })
})
