import { describe, expect, it } from 'vitest'
import { archivedAddress } from './address.ts'
import { pdfOf } from './testing/pdf.ts'
import { blocksOf, reading } from './testing/read.ts'

const { one, failures } = reading('hearsay-documents-')
const TEXT =
  'The harbour of Norvik stays closed, the mayor said on Monday, because the ice is too thick for the ferries.'
const page = (head = '') =>
  `<html><head><title>Ice in Norvik</title>${head}</head><body><nav>Home Sport</nav><article><h1>Ice in Norvik</h1>${`<p>${TEXT}</p>`.repeat(4)}</article></body></html>`

describe('a saved page', () => {
  it('by a browser, with its address', async () => {
    const html = `<!DOCTYPE html>\n<!-- saved from url=(0030)https://norvikpost.example/ice -->\n${page()}`
    expect(await one('saved.html', html)).toMatchObject({
      url: 'https://norvikpost.example/ice',
      outlet: 'norvikpost.example',
    })
  })

  it('by SingleFile, with its address and time', async () => {
    const html = `<!DOCTYPE html> <html lang="en"><!--\n Page saved with SingleFile \n url: https://norvikpost.example/ice#top \n saved date: Mon Feb 03 2031 08:00:00 GMT+0100 (Central European Standard Time)\n-->${page().slice(6)}`
    expect(await one('single.html', html)).toMatchObject({
      url: 'https://norvikpost.example/ice',
      retrieved: '2031-02-03T07:00:00Z',
    })
  })

  it('by the Internet Archive, as what it archived', async () => {
    const html = page(
      '<link rel="canonical" href="https://web.archive.org/web/20310203070000/https://norvikpost.example/ice">',
    )
    expect(await one('wayback.html', html)).toMatchObject({
      url: 'https://norvikpost.example/ice',
      key: 'https://norvikpost.example/ice',
      retrieved: '2031-02-03T07:00:00Z',
    })
  })

  it.each([
    ['https://web.archive.org/web/20310203070000id_/http://a.example/x?y=1', 'http://a.example/x?y=1'],
    ['https://web.archive.org/web/20310203070000/https:/a.example/', 'https://a.example/'],
    ['http://archive.example/coll/20310203070000mp_/https://a.example/', 'https://a.example/'],
    ['https://web.archive.org/web/20310203/https://a.example/', 'https://a.example/'],
    ['https://a.example/20310203/https://b.example/', undefined],
    ['https://a.example/news/20310203070000/story', undefined],
    ['https://a.example/?from=/20310203070000/https://b.example/', undefined],
    ['https://web.archive.org/web/20319903070000/https://a.example/', undefined],
  ])('%s', (url, original) => expect(archivedAddress(url)?.url).toBe(original))
})

describe('MHTML', () => {
  const part = (url: string, html: string) =>
    `--cut\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: ${url}\r\n\r\n${html.replaceAll('=', '=3D').replace('thick', 'thi=\r\nck')}\r\n`
  const mhtml = (head = '') =>
    `From: <Saved by Blink>\r\n${head}Date: Mon, 3 Feb 2031 07:00:00 GMT\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="cut"\r\n\r\n${part('https://norvikpost.example/ice', page())}${part('https://ads.example/frame', '<html><body><p>Buy our ferries.</p></body></html>')}--cut--\r\n`

  it('gives the page, its address and time, and none of its frames', async () => {
    const found = await one('chrome.mhtml', mhtml('Snapshot-Content-Location: https://norvikpost.example/ice#x\r\n'))
    expect(found).toMatchObject({
      title: 'Ice in Norvik',
      url: 'https://norvikpost.example/ice',
      retrieved: '2031-02-03T07:00:00Z',
    })
    expect(blocksOf(found)).toContain(`paragraph: ${TEXT}`)
    expect(found.text).not.toContain('Buy our ferries')
  })

  it('finds the address where only the first part has it', async () => {
    expect((await one('explorer.mht', mhtml())).url).toBe('https://norvikpost.example/ice')
  })

  it('that is none is told', async () => {
    expect(await failures('words.mhtml', 'Just words.')).toEqual([
      'words.mhtml: is not an MHTML page; nothing was read from it',
    ])
  })
})

describe('a newsletter', () => {
  const mail = (body: string, type = 'text/html') =>
    `From: "The Norvik Brief" <brief@norvikpost.example>\r\nTo: reader@example.com\r\nSubject: =?utf-8?Q?Ice=2C_again?=\r\nMessage-ID: <42@norvikpost.example>\r\nDate: Mon, 3 Feb 2031 07:00:00 +0100\r\nMIME-Version: 1.0\r\nContent-Type: ${type}; charset=utf-8\r\n\r\n${body}\r\n`

  it('comes from who sent it, when it was sent, with all of its text', async () => {
    const row = (text: string) => `<table><tr><td><p>${text}</p></td></tr></table>`
    const hidden = '<div style="display:none">What you need to know</div>'
    const found = await one(
      'brief.eml',
      mail(
        `<html><body>${hidden}${row(TEXT)}${row(`“Enough,” said Jan Kral.`)}${row('View in browser')}${row('Unsubscribe')}</body></html>`,
      ),
    )
    expect(found).toMatchObject({
      title: 'Ice, again',
      outlet: 'The Norvik Brief',
      published: '2031-02-03T06:00:00Z',
      externalId: '<42@norvikpost.example>',
      url: null,
    })
    expect(blocksOf(found)).toEqual([
      'title: Ice, again',
      `paragraph: ${TEXT}`,
      'paragraph: “Enough,” said Jan Kral.',
      'furniture: View in browser',
      'furniture: Unsubscribe',
    ])
  })

  it('may be plain text', async () => {
    expect(blocksOf(await one('plain.eml', mail(TEXT, 'text/plain')))).toEqual([`paragraph: ${TEXT}`])
  })

  it('without words is told', async () => {
    expect(await failures('empty.eml', mail('<p></p>'))).toEqual([
      expect.stringContaining('empty.eml: has no article text'),
    ])
  })
})

describe('a PDF', () => {
  const lines = (texts: readonly string[], top = 700, x = 60) => texts.map((text, i) => ({ text, x, y: top - 14 * i }))
  const header = { text: 'Norvik Institute', x: 60, y: 800 }
  const footer = (n: number) => ({ text: `Page ${n} of 2`, x: 280, y: 30 })
  const report = pdfOf(
    [
      [
        header,
        { text: 'Ice in the north', x: 60, y: 740, size: 20 },
        ...lines([
          'The harbour of Norvik stays closed, the mayor said on Mon-',
          'day, because the ice is too thick for the ferries and for the boats',
          'of the pilots.',
        ]),
        ...lines(
          [
            '“We will not send a crew out there,” said Jan Kral, who leads the',
            'pilots. He added that two icebreakers were on their',
          ].map((each) => each.replace(/[“”]/g, '"')),
          640,
        ),
        footer(1),
      ],
      [header, ...lines(['way from Port Amsel and would arrive later in the week.']), footer(2)],
    ],
    { title: 'Ice in the north' },
  )

  it('gives its paragraphs across lines and pages, without what stands on every page', async () => {
    const found = await one('report.pdf', report)
    expect(found.title).toBe('Ice in the north')
    expect(blocksOf(found)).toEqual([
      'title: Ice in the north',
      'paragraph: The harbour of Norvik stays closed, the mayor said on Monday, because the ice is too thick for the ferries and for the boats of the pilots.',
      'paragraph: "We will not send a crew out there," said Jan Kral, who leads the pilots. He added that two icebreakers were on their way from Port Amsel and would arrive later in the week.',
    ])
  })

  it.each([
    ['scan.pdf', pdfOf([[]]), 'has no text in it, only pictures; have its text recognised (OCR) first'],
    ['words.pdf', Buffer.from('Just words.'), 'is not a PDF; nothing was read from it'],
    ['cut.pdf', report.subarray(0, 60), 'is damaged: it cannot be opened as a PDF; fetch it again'],
  ])('%s is told', async (name, bytes, line) => expect(await failures(name, bytes)).toEqual([`${name}: ${line}`]))
})
