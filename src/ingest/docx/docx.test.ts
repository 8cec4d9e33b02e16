import { describe, expect, it } from 'vitest'
import { documentOf, docxOf, paragraph, styleOf } from '../testing/docx.ts'
import { blocksOf, reading } from '../testing/read.ts'
import { zipOf } from '../testing/zip.ts'

const { one, failures, all, write } = reading('hearsay-docx-')

const ICE =
  'The harbour of Norvik stays closed, the mayor said on Monday, because the ice is too thick for the ferries.'
const CREW =
  '“We will not send a crew out there,” said Jan Kral, who leads the pilots of the port and of its two islands.'
const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`
const read = async (body: string, parts: Parameters<typeof docxOf>[1] = {}) => one('release.docx', docxOf(body, parts))
const blocks = async (body: string, parts: Parameters<typeof docxOf>[1] = {}) => blocksOf(await read(body, parts))

describe('a Word document', () => {
  it('has the blocks that its styles call so, whatever their ids are', async () => {
    const styles = [
      styleOf('Titel', 'Title'),
      styleOf('berschrift1', 'heading 1'),
      styleOf('Own', 'Crosshead', '<w:basedOn w:val="berschrift1"/>'),
      styleOf('Zitat', 'Quote'),
      styleOf('Liste', 'Points', '<w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr>'),
      styleOf('Verzeichnis1', 'toc 1'),
    ].join('')
    const body = [
      paragraph('Ice in the north', 'Titel'),
      paragraph('What is closed 2', 'Verzeichnis1'),
      paragraph(ICE),
      paragraph('What is closed', 'berschrift1'),
      paragraph('The ferries to both islands', 'Liste'),
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr></w:pPr>${run('The road along the quay')}</w:p>`,
      `<w:p><w:pPr><w:pStyle w:val="Liste"/><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr>${run(CREW)}</w:p>`,
      paragraph('What comes next', 'Own'),
      paragraph('We will open as soon as we can.', 'Zitat'),
    ].join('')
    const found = await read(body, { styles })
    expect(found.title).toBe('Ice in the north')
    expect(blocksOf(found)).toEqual([
      'title: Ice in the north',
      'furniture: What is closed 2',
      `paragraph: ${ICE}`,
      'heading: What is closed',
      'list-item: The ferries to both islands',
      'list-item: The road along the quay',
      `paragraph: ${CREW}`,
      'heading: What comes next',
      'quotation: We will open as soon as we can.',
    ])
  })

  it('is read without what was deleted, moved away, hidden or remarked on', async () => {
    const body = [
      `<w:p>${run('The harbour ')}<w:del><w:r><w:delText>may</w:delText><w:t>may</w:t></w:r></w:del><w:ins>${run('will')}</w:ins>${run(' stay closed')}`,
      `<w:r><w:footnoteReference w:id="1"/><w:commentReference w:id="1"/></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t> (check this)</w:t></w:r>`,
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "x" </w:instrText></w:r>${run(' until')}<w:moveFrom>${run(' Friday')}</w:moveFrom>`,
      `<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t xml:space="preserve"> Monday</w:t></w:r>${run(', the mayor said.')}</w:p>`,
      `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('It was the third ')}</w:p><w:p>${run('time this winter, she added.')}</w:p>`,
    ].join('')
    const others = ['footnotes', 'comments', 'header1', 'footer1'].map((name) => ({
      name: `word/${name}.xml`,
      bytes: documentOf(paragraph('Nobody said this.')),
    }))
    expect(await blocks(body, { others })).toEqual([
      'paragraph: The harbour will stay closed until Monday, the mayor said.',
      'paragraph: It was the third time this winter, she added.',
    ])
  })

  it('has its text boxes once, with the paragraph in which they hang', async () => {
    const box = `<w:txbxContent>${paragraph('The port was last closed in 2019, for eleven days.')}</w:txbxContent>`
    const drawn = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`
    expect(await blocks(`<w:p>${run('The harbour ')}${drawn}${run('stays closed, the mayor said.')}</w:p>`)).toEqual([
      'paragraph: The harbour stays closed, the mayor said.',
      'paragraph: The port was last closed in 2019, for eleven days.',
    ])
  })

  it('has lines where it breaks them, and where tabs push words aside', async () => {
    const body = [
      `<w:p><w:r><w:t>Contact: Ane Hald</w:t><w:tab/><w:tab/><w:t>FOR IMMEDIATE RELEASE</w:t><w:br/><w:t>Tel. 555 01 02</w:t></w:r></w:p>`,
      `<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${run('Harbour stays closed until Monday')}</w:p>`,
      `<w:p><w:r><w:t>${ICE.split(' because')[0]}</w:t><w:br/><w:t>because${ICE.split(' because')[1]}</w:t></w:r></w:p>`,
      `<w:p><w:pPr><w:framePr w:dropCap="drop"/></w:pPr>${run('N')}</w:p><w:p>${run('o ferry has sailed since Friday, co')}<w:r><w:noBreakHyphen/></w:r>${run('owners of the line said.')}</w:p>`,
    ].join('')
    expect(await blocks(body)).toEqual([
      'furniture: Contact: Ane Hald',
      'label: FOR IMMEDIATE RELEASE',
      'furniture: Tel. 555 01 02',
      'title: Harbour stays closed until Monday',
      `paragraph: ${ICE}`,
      'paragraph: No ferry has sailed since Friday, co-owners of the line said.',
    ])
  })

  it('has the rows of its tables: figures, or who said what; cells with more are read one after the other', async () => {
    const table = (...rows: string[][]) =>
      `<w:tbl>${rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`
    const body =
      paragraph(ICE) +
      table(
        [paragraph('Ferries'), paragraph('12'), paragraph('')],
        [paragraph('Jan Kral:'), paragraph('We will not send a crew out there.')],
        [paragraph('The first ferry sails on Monday.') + paragraph('The next one follows.'), paragraph(CREW)],
      )
    expect(await blocks(body)).toEqual([
      `paragraph: ${ICE}`,
      'paragraph: Ferries | 12',
      'paragraph: Jan Kral: We will not send a crew out there.',
      'paragraph: The first ferry sails on Monday.',
      'paragraph: The next one follows.',
      `paragraph: ${CREW}`,
    ])
  })

  it('is titled by what stands out above its text, not by what it announces itself as', async () => {
    const bold = '<w:b/>'
    const body = (headline: string) =>
      paragraph('PRESS RELEASE', '', bold) +
      paragraph('3 February 2031') +
      headline +
      paragraph('By Ane Hald') +
      paragraph(ICE) +
      paragraph(CREW)
    for (const headline of [
      paragraph('Harbour stays closed until Monday', '', bold),
      paragraph('Harbour stays closed until Monday', '', '<w:sz w:val="36"/>'),
      paragraph('Harbour stays closed until Monday', 'Head'),
    ])
      expect(await read(body(headline), { styles: styleOf('Head', 'Own', '<w:rPr><w:b/></w:rPr>') })).toMatchObject({
        title: 'Harbour stays closed until Monday',
        byline: 'Ane Hald',
        published: '2031-02-03',
        labels: ['PRESS RELEASE'],
      })
  })

  it('is titled and signed as its properties say only where the text says so, too', async () => {
    const body = paragraph('Harbour stays closed') + paragraph('Ane Hald') + paragraph(ICE) + paragraph(CREW)
    expect(await read(body, { title: 'Harbour stays closed', creator: 'Ane Hald' })).toMatchObject({
      title: 'Harbour stays closed',
      byline: 'Ane Hald',
    })
    expect(await read(paragraph(ICE) + paragraph(CREW), { title: 'Template 3', creator: 'it-desk' })).toMatchObject({
      title: null,
      byline: null,
      published: null,
      outlet: null,
    })
  })

  it('may keep its text elsewhere, name its elements otherwise, and be UTF-16', async () => {
    const strange = documentOf(paragraph(ICE)).replaceAll(/\bw:|(?<=xmlns:)w/g, (w) => w.replace('w', 'ns0'))
    const bytes = docxOf('', { main: 'word/document2.xml' })
    const other = zipOf([
      { name: '_rels/.rels', bytes: `<r><Relationship Type="x/officeDocument" Target="/word/document2.xml"/></r>` },
      { name: 'word/document2.xml', bytes: Buffer.from(`\ufeff${strange}`, 'utf16le') },
    ])
    expect(blocksOf(await one('other.docx', other))).toEqual([`paragraph: ${ICE}`])
    expect(await failures('empty.docx', bytes)).toEqual(['empty.docx: has no text in it; nothing was read from it'])
  })

  it('is no lock that Word leaves beside it', async () => {
    write('folder/release.docx', docxOf(paragraph(ICE)))
    const lock = write('folder/~$release.docx', 'Ane Hald')
    expect(await all(lock.replace(/[/\\][^/\\]*$/, ''))).toMatchObject([{ text: ICE }])
  })
})

describe('what is no Word document, or a hostile one', () => {
  const old = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(600)])
  const locked = Buffer.concat([old, Buffer.from('EncryptedPackage', 'utf16le')])
  const bomb = docxOf('', { others: [{ name: 'word/styles2.xml', bytes: Buffer.alloc(20_000_000) }] })
  const protectedPart = zipOf([{ name: 'word/document.xml', bytes: documentOf(paragraph(ICE)), encrypted: true }])

  it.each([
    ['words.docx', Buffer.from('Just words.'), 'is not a Word document; save it as .docx, .txt or .pdf'],
    [
      'sheet.docx',
      zipOf([{ name: 'xl/workbook.xml', bytes: 'x' }]),
      'is not a Word document; save it as .docx, .txt or .pdf',
    ],
    ['old.docx', old, 'is an old Word document (.doc); save it as .docx, .txt or .pdf'],
    ['locked.docx', locked, 'is protected by a password; save it without'],
    ['cut.docx', docxOf(paragraph(ICE)).subarray(0, 400), 'is no zip archive, or is cut off; nothing was read from it'],
  ])('%s is told', async (name, bytes, line) => expect(await failures(name, bytes)).toEqual([`${name}: ${line}`]))

  it.each([
    ['bomb.docx', bomb, /unfolds to 200 times its size: it is a zip bomb/],
    ['part.docx', protectedPart, /is protected by a password/],
  ])('%s is refused', async (name, bytes, line) =>
    expect(await failures(name, bytes)).toEqual([expect.stringMatching(line)]),
  )

  it.each(['release.doc', 'release.rtf', 'release.odt'])('%s is told with what can be done', async (name) => {
    expect(await failures(name, 'x')).toEqual([
      `${name}: is of no kind that Hearsay reads; save it as .docx, .txt or .pdf`,
    ])
  })

  it('unfolds no entities and opens no files that its document type names', async () => {
    const entities = Array.from({ length: 30 }, (_, i) => `<!ENTITY e${i + 1} "&e${i};&e${i};">`).join('')
    const prolog = `<!DOCTYPE x [<!ENTITY e0 "ice "><!ENTITY f SYSTEM "file:///etc/passwd">${entities}]>`
    const found = await read(paragraph(`${ICE} &e30; &f; &amp; more`), { prolog })
    expect(found.text).toBe(`${ICE} &e30; &f; & more`)
  })

  it('may nest without end', async () => {
    const deep = `${'<w:sdt>'.repeat(10_000)}${paragraph(ICE)}${'</w:sdt>'.repeat(10_000)}`
    expect(await blocks(deep)).toEqual([`paragraph: ${ICE}`])
  })
})
