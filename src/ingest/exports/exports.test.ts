import { describe, expect, it } from 'vitest'
import { parseIn } from '../parse.ts'
import { docxOf, paragraph } from '../testing/docx.ts'
import { blocksOf, reading } from '../testing/read.ts'
import { outletOf } from './fields.ts'

const { all, write } = reading('hearsay-exports-')
const ICE =
  'The harbour of Norvik stays closed, the mayor said on Monday, because the ice is too thick for the ferries.'
const CREW =
  '“We will not send a crew out there,” said Jan Kral, who leads the pilots of the port and of its two islands.'

/** What is told of an article that matters here, and its blocks. */
async function read(name: string, bytes: string | Uint8Array) {
  const found = await all(write(name, bytes))
  return found.map((each) => {
    if (typeof each === 'string') return each
    const { outlet, title, byline, published, externalId, labels } = each
    return { outlet, title, byline, published, externalId, labels, blocks: blocksOf(each) }
  })
}

const FIRST = {
  outlet: 'The Norvik Post',
  title: 'Harbour stays closed',
  byline: 'Ane Hald',
  externalId: null,
  labels: [],
  blocks: ['title: Harbour stays closed', 'byline: Ane Hald', `paragraph: ${ICE}`, `paragraph: ${CREW}`],
}

describe('an export of Nexis Uni', () => {
  const cover = [
    'Date and Time: Friday, 7. February 2031 09:31:00 CET',
    'Documents (2)',
    '1. Harbour stays closed',
    '2. Ice',
  ]
  const first = [
    'Harbour stays closed',
    'The Norvik Post(North)',
    'February 3, 2031 Monday 9:20 AM GMT',
    'Copyright 2031 The Norvik Post All Rights Reserved',
    'Section: NEWS; Version:2',
    'Length: 38 words',
    'Byline: Ane Hald',
    'Highlight: Ferries wait',
    'Body',
    ICE,
    CREW,
    'Classification',
    'Language: ENGLISH',
    'Subject: ICE (90%)',
    'Load-Date: February 4, 2031',
    'End of Document',
  ]
  const second = ['Ice', 'Radio Lys', '4 February 2031', 'Section: Opinion', 'Body', ICE, 'End of Document']
  const picture = ['A picture', 'Radio Lys', 'February 5, 2031', 'Length: 0 words', 'End of Document']
  const wordOf = (...lines: string[]) => docxOf(lines.map((line) => paragraph(line)).join(''))

  it('has its articles, each with what its fields say, and tells what has no text', async () => {
    expect(await read('uni.docx', wordOf(...cover, ...first, ...second, ...picture))).toEqual([
      { ...FIRST, published: '2031-02-03T09:20:00Z' },
      {
        outlet: 'Radio Lys',
        title: 'Ice',
        byline: null,
        published: '2031-02-04',
        externalId: null,
        labels: ['Opinion'],
        blocks: ['label: Opinion', 'title: Ice', `paragraph: ${ICE}`],
      },
      'uni.docx 3: has no text in it; nothing was read from it',
    ])
  })

  it('has a blog as its outlet, and the full text without its abstract', async () => {
    const lines = ['Ice', 'The Norvik Post', '(Harbourside)', 'February 3, 2031 Monday 9:20 AM EST', 'Length: 20 words', 'Body', 'ABSTRACT', 'Ice is here.', 'FULL TEXT', ICE, 'End of Document'] // biome-ignore format: as it comes
    expect(await read('blog.docx', wordOf(...lines))).toMatchObject([
      {
        outlet: 'The Norvik Post',
        title: 'Ice',
        published: '2031-02-03T09:20:00-05:00',
        blocks: ['title: Ice', `paragraph: ${ICE}`],
      },
    ])
  })

  it('may have a title of two lines, and no date', async () => {
    const undated = ['NORTH', 'Ice stays', 'Radio Lys', 'Correction Appended', 'Copyright 2031 Radio Lys', 'Byline: Jan Kral', 'Body', ICE, 'End of Document'] // biome-ignore format: as it comes
    const [, second] = await read('undated.docx', wordOf(...first, ...undated))
    expect(second).toMatchObject({ outlet: 'Radio Lys', title: 'NORTH Ice stays', byline: 'Jan Kral', published: null })
  })

  it('gives the same article as another export with it', async () => {
    const [alone] = await all(write('alone.docx', wordOf(...first)))
    const [, among] = await all(write('among.docx', wordOf(...cover, ...second, ...first)))
    expect(among).toEqual(alone)
  })

  it('is none where a document only has such words', async () => {
    const found = await read('manual.docx', wordOf('How exports end', ICE, 'End of Document', CREW))
    expect(found).toMatchObject([{ blocks: expect.arrayContaining([`paragraph: ${ICE}`, `paragraph: ${CREW}`]) }])
  })
})

describe('an export of LexisNexis', () => {
  it('as text has its articles, their lines made whole', async () => {
    const wrapped = (text: string) => text.replace(/(.{40,60}) /g, '$1\r\n')
    const text = `\ufeffDownload Request: Selected Items: 1-2\r\nTime Of Request: Friday, February 7, 2031\r\n\r\n\r\n                    1 of 2 DOCUMENTS\r\n\r\n\r\n                 The Norvik Post (North)\r\n\r\n              February 3, 2031 Monday\r\n                Edition 1;\r\n                 Islands\r\n\r\nHarbour stays\r\nclosed\r\n\r\nBYLINE: BY Ane Hald\r\n\r\nSECTION: NEWS; Pg. 3\r\n\r\nLENGTH: 38 words\r\n\r\n\r\n${wrapped(ICE)}\r\n\r\n${wrapped(CREW)}\r\n\r\nLOAD-DATE: February 4, 2031\r\n\r\nLANGUAGE: ENGLISH\r\n\r\nGRAPHIC: Ice in the port\r\n\r\n\r\n      Copyright 2031 The Norvik Post\r\n          All Rights Reserved\r\n\r\n                    2 of 2 DOCUMENTS\r\n\r\n  Radio Lys\r\n\r\n  February 4, 2031 Tuesday\r\n\r\nIce\r\n\r\nLENGTH: 20 words\r\n\r\nKRAL: We wait, he said, until the ice is gone.\r\n\r\nCopyright 2031 Radio Lys\r\n`
    expect(await read('lexis.txt', text)).toEqual([
      { ...FIRST, published: '2031-02-03' },
      expect.objectContaining({
        outlet: 'Radio Lys',
        title: 'Ice',
        published: '2031-02-04',
        blocks: ['title: Ice', 'paragraph: KRAL: We wait, he said, until the ice is gone.'],
      }),
    ])
  })

  const page = (n: number, fields: string[], texts: string[]) =>
    `<A NAME="DOC_ID_0_${n}"></A><!-- Hide XML section from browser <DOC NUMBER=${n}><DOCFULL> --><BR><DIV CLASS="c0"><P CLASS="c1">${n} of 700 DOCUMENTS</P></DIV><BR>${fields.map((field) => `<DIV CLASS="c5"><P CLASS="c6"><SPAN>${field}</SPAN></P></DIV><BR>`).join('')}<DIV>${texts.map((text) => `<P CLASS="c9">${text}</P>`).join('')}</DIV><!-- Hide XML section from browser </DOCFULL></DOC> -->`
  const between = '<DIV CLASS="c10"/>'

  it('as a web page has its articles, however many they are', async () => {
    const first = page(1, ['The Norvik Post(North)', 'February 3, 2031, Monday', 'Harbour stays closed', 'BYLINE: By Ane Hald', 'LENGTH: 38 words'], [ICE, CREW, 'LANGUAGE: ENGLISH', 'Copyright 2031 The Norvik Post']) // biome-ignore format: as it comes
    const html = `<HTML><HEAD><TITLE>&nbsp;</TITLE></HEAD><BODY>${first}${between}${first.repeat(1)}${`${between}${page(3, ['Radio Lys', 'February 4, 2031', 'Ice', 'LENGTH: 20 words'], [ICE])}`.repeat(600)}</BODY></HTML>`
    const found = await read('lexis.html', html)
    expect(found).toHaveLength(602)
    expect(found[0]).toEqual({ ...FIRST, published: '2031-02-03' })
  })

  it('may begin with whose copyright it is, and name its title', async () => {
    const text = `1 of 1 DOCUMENTS\n\nCopyright 2031 Norvik Newspapers, Inc.\n  All Rights Reserved\n  The Norvik Post (North)\n  Distributed by Northern Content\n\nFebruary 3, 2031 Monday\nFINAL EDITION\n\nSECTION: A-SECTION; Column 1; Pg. A01\n\nLENGTH: 38 words\n\nHEADLINE: Harbour stays\nclosed\n\nBYLINE: Ane Hald;Jan Kral\n\nBODY:\n\n${ICE}\n\n${CREW}\n\nSUBJECT: ICE (90%)\n\nGEOGRAPHIC: NORVIK (90%)\n`
    expect(await read('named.txt', text)).toEqual([
      {
        ...FIRST,
        published: '2031-02-03',
        byline: 'Ane Hald, Jan Kral',
        blocks: FIRST.blocks.map((block) => block.replace('byline: Ane Hald', 'byline: Ane Hald, Jan Kral')),
      },
    ])
  })

  it('may have the names of its fields in another language', async () => {
    const fields = ['The Norvik Post(North)', 'lundi 3 février 2031', 'Harbour stays closed', 'AUTEUR: Ane Hald', 'RUBRIQUE: A LA UNE', 'LONGUEUR: 38 mots', 'ENCART: Glace'] // biome-ignore format: as it comes
    const texts = [
      ICE,
      CREW,
      'SUJET: GLACE (90%)',
      'LANGUE: ENGLISH',
      'Copyright 2031 The Norvik Post',
      'Tous droits réservés',
    ]
    expect(await read('french.html', `<html><body>${page(1, fields, texts)}</body></html>`)).toEqual([
      { ...FIRST, published: '2031-02-03' },
    ])
  })

  it('is none where a text only speaks of documents', async () => {
    const text = `Ice\n\n${ICE}\n\n3 of 10 DOCUMENTS\n\n${CREW}\n`
    expect(await read('word.txt', text)).toMatchObject([{ blocks: expect.arrayContaining([`paragraph: ${CREW}`]) }])
  })
})

describe('an outlet in an export', () => {
  it.each([
    ['The Norvik Post(North)', 'The Norvik Post'],
    ['The Norvik Post (Norvik, North) - Final Edition', 'The Norvik Post'],
    ['The Guardian (London)', 'The Guardian'],
    ['The Star (Norvik)', 'The Star (Norvik)'],
    ['Daily News (North)', 'Daily News (North)'],
    ['Agence Norvik -- English', 'Agence Norvik'],
    ['Norvikpost.example.', 'Norvikpost.example'],
    ['Radio Lys', 'Radio Lys'],
  ])('%s is %s', (written, name) => expect(outletOf(written)).toBe(name))
})

describe('an export of Factiva', () => {
  const texts = [ICE, CREW.replace(',” said', ',”<br/> said')]
    .map((text) => `<p class="articleParagraph enarticleParagraph">${text}</p>`)
    .join('')
  const pageOf = (articles: string) =>
    `<html><head><title>Factiva</title></head><body><h1>Dow Jones Factiva</h1><div id="contentLeft">${articles}</div><table><tr><td>Summary of the search</td></tr></table></body></html>`
  const expected = { ...FIRST, externalId: 'NORVIK0020310203e7ct0001r' }

  it('has its articles, their fields in a table', async () => {
    const row = (name: string, value: string) => `<tr><td class="index"><b>${name}</b>&nbsp;</td><td>${value}</td></tr>`
    const fields = [
      ['HD', '<b class="enHeadline">Harbour stays closed</b>'], ['BY', 'By Ane Hald'], ['WC', '38 words'], ['PD', '3 February 2031'], ['ET', '09:20'],
      ['SN', 'The Norvik Post (North)'], ['LA', 'English'], ['LP', texts], ['AN', 'Document NORVIK0020310203e7ct0001r'],
    ] // biome-ignore format: a table
    const article = `<div class="article enArticle"><table>${fields.map(([name, value]) => row(name!, value!)).join('')}</table><br/></div>`
    const [first, second] = await read('factiva.html', pageOf(article + article.replace('AN', 'A')))
    expect([first, second]).toEqual([expect.objectContaining({ ...expected, published: expect.stringMatching(/^2031-02-03/) }), first]) // biome-ignore format: one line
  })

  it('has its articles, their fields one below the other', async () => {
    const fields = ['Opinion', '<span class="enHeadline"> Harbour stays closed</span>', 'By Ane Hald', '1,038 words', '3 February 2031', 'The Norvik Post (North)', 'NORVIK', '18', 'English', '(c) 2031 The Norvik Post'] // biome-ignore format: as it comes
    const article = `<div id="article-NORVIK0020310203e7ct0001r" class="article"><div class="article enArticle"><p>${fields.map((field, i) => `<div${[' class="section"', ' id="hd"', ' class="author"'][i] ?? ''}>${field}</div>`).join('')}</p>${texts}<p>Document NORVIK0020310203e7ct0001r</p></div></div>`
    expect(await read('listed.html', pageOf(article))).toEqual([
      { ...expected, published: '2031-02-03', labels: ['Opinion'], blocks: ['label: Opinion', ...FIRST.blocks] },
    ])
  })
})

describe('an export of ProQuest', () => {
  const field = (name: string, value: string) => `<p><strong>${name}: </strong>${value}</p>`
  const article = (id: string, title: string, text: string) =>
    `<div style="margin-bottom:20px"><a name="DocID_MSTAR_${id}"></a><p></p><p>${title}</p>${field('Author', 'Hald, Ane; Kral, Jan M.')}${field('Publication info', 'Norvik Post ; Norvik [Norvik]03 Feb 2031: A.1.')}<p><a href="https://search.proquest.example/docview/${id}">ProQuest document link</a></p><p><strong>Abstract:  </strong><body></p><p>Ice.</p></body><p><strong>Full text: </strong>${text}</p>${field('Subject', 'Ice; Ports')}${field('Publication title', 'Norvik Post, Late Edition (North); Norvik')}${field('Publication date', 'Feb 3, 2031')}${field('ProQuest document ID', id)}${field('Database', 'Northern Dailies')}</div>`
  const text = `<text wordcount="38"><title></title><p>${ICE}</p><p>--> --></p><p>Enlarge this image.</p><p>${CREW}</p></div><p>Photograph</p><p>Ice</p></text>`
  const html = `<html><head><title>ProQuest Export</title></head><body style="margin:0"><p>Jan Kral sent you the following:</p>${article('17', 'Harbour stays closed', text)}${article('18', 'Open it: [Op-Ed]', text)}</body></html>`
  const expected = [
    {
      ...FIRST,
      outlet: 'Norvik Post',
      byline: 'Ane Hald, Jan M. Kral',
      published: '2031-02-03',
      externalId: '17',
      blocks: FIRST.blocks.map((block) => block.replace('byline: Ane Hald', 'byline: Ane Hald, Jan M. Kral')),
    },
    expect.objectContaining({ title: 'Open it', externalId: '18', labels: ['Op-Ed', 'Opinion'] }),
  ]

  it('as a web page has its articles', async () => expect(await read('proquest.html', html)).toEqual(expected))

  it('as an e-mail has them, too', async () => {
    const mail = `From: <noreply@proquest.com>\r\nTo: reader@example.com\r\nSubject: Your ProQuest Research\r\nDate: Fri, 7 Feb 2031 07:00:00 +0100\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(html).toString('base64')}\r\n`
    expect(await read('proquest.eml', mail)).toEqual(expected)
  })
})

it('the articles of an export come out of the parsing thread with bytes of their own', async () => {
  const parse = parseIn(new URL('../testing/worker.mjs', import.meta.url))
  const text = `1 of 2 DOCUMENTS\n\nRadio Lys\n\nFebruary 3, 2031\n\nIce\n\nLENGTH: 20 words\n\n${ICE}\n\n`
  const bytes = new TextEncoder().encode(text + text.replace('1 of', '2 of').replace('Radio Lys', 'The Meridian'))
  const found = await parse({ kind: 'text', bytes, where: 'lexis.txt', isFile: true })
  expect(found).toMatchObject([{ article: { outlet: 'Radio Lys' } }, { article: { outlet: 'The Meridian' } }])
  expect(found.map((each) => 'capture' in each && new TextDecoder().decode(each.capture.bytes).split('\n')[0])).toEqual(
    ['Radio Lys', 'The Meridian'],
  )
  const plain = { kind: 'text' as const, bytes: new TextEncoder().encode(ICE), where: 'ice.txt' }
  expect(await parse({ ...plain, isFile: true })).toMatchObject([
    { article: { text: ICE }, capture: { bytes: plain.bytes } },
  ])
  expect(await parse(plain)).toMatchObject({ article: { text: ICE } })
})
