import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HearsayError } from '../../errors.ts'
import { readFeed } from './index.ts'
import { feedsOfOpml, opmlOf } from './opml.ts'
import type { Feed } from './types.ts'

const read = (text: string | Uint8Array, charset: string | null = null) =>
  readFeed({
    kind: 'feed',
    bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
    where: 'feed',
    url: 'https://pier.example/feeds/news.xml',
    charset,
  })
const feed = (text: string | Uint8Array) => read(text) as Feed
const told = (text: string): string => {
  try {
    read(text)
    return 'nothing'
  } catch (error) {
    if (error instanceof HearsayError) return error.problem.what
    throw error
  }
}

const rss = (inner: string, items = '') =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"><channel><title>Pier Gazette</title><link>https://pier.example/</link>${inner}${items}</channel></rss>`
const item = (inner: string) => `<item>${inner}</item>`

describe('a feed', () => {
  const expected = {
    id: 'n1',
    url: 'https://pier.example/ice',
    title: 'Ice & ferries',
    byline: 'Ada Brandt',
    published: '2031-02-03T07:00:00Z',
  }

  it('in RSS', () => {
    const found = feed(
      rss(
        '',
        item(
          '<guid isPermaLink="false">n1</guid><link>/ice</link><title>Ice &amp;amp; ferries</title><dc:creator>Ada Brandt</dc:creator><pubDate>Mon, 03 Feb 2031 08:00:00 +0100</pubDate><description>Short</description><content:encoded><![CDATA[<p>The <b>whole</b> text.</p><p>More.</p>]]></content:encoded>',
        ),
      ),
    )
    expect(found).toMatchObject({ format: 'rss', title: 'Pier Gazette', home: 'https://pier.example/' })
    expect(found.items).toMatchObject([{ ...expected, content: '<p>The <b>whole</b> text.</p><p>More.</p>' }])
    expect(found.items[0]!.words).toBe('Ice & ferries\nShort\nThe whole text. More.')
  })

  it('in Atom', () => {
    const found = feed(
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>Pier Gazette</title><link href="https://pier.example/"/><entry><id>n1</id><link rel="self" href="/x"/><link rel="alternate" type="text/html" href="https://pier.example/ice"/><title type="html">Ice &amp;amp; ferries</title><author><name>Ada Brandt</name></author><published>2031-02-03T07:00:00Z</published><updated>2031-02-03T09:30:00Z</updated><summary>Short</summary></entry></feed>`,
    )
    expect(found).toMatchObject({ format: 'atom', title: 'Pier Gazette' })
    expect(found.items).toMatchObject([{ ...expected, updated: '2031-02-03T09:30:00Z' }])
  })

  it('in RDF', () => {
    const found = feed(
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://pier.example/"><title>Pier Gazette</title><link>https://pier.example/</link></channel><item rdf:about="n1"><title>Ice &amp; ferries</title><link>https://pier.example/ice</link><dc:creator>Ada Brandt</dc:creator><dc:date>2031-02-03T07:00:00Z</dc:date></item></rdf:RDF>`,
    )
    expect(found).toMatchObject({ format: 'rdf', items: [expected] })
  })

  it('in JSON', () => {
    const found = feed(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Pier Gazette',
        home_page_url: 'https://pier.example/',
        items: [
          {
            id: 'n1',
            url: 'https://pier.example/ice',
            title: 'Ice & ferries',
            authors: [{ name: 'Ada Brandt' }],
            date_published: '2031-02-03T07:00:00Z',
            content_text: 'Words',
          },
        ],
      }),
    )
    expect(found).toMatchObject({ format: 'json', items: [expected] })
  })

  it('as a news sitemap', () => {
    const found = feed(
      `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://pier.example/ice</loc><news:news><news:publication><news:name>Pier Gazette</news:name><news:language>en</news:language></news:publication><news:publication_date>2031-02-03T08:00:00+01:00</news:publication_date><news:title>Ice &amp; ferries</news:title></news:news></url><url><loc>https://pier.example/about</loc></url></urlset>`,
    )
    expect(found).toMatchObject({ format: 'sitemap', title: 'Pier Gazette' })
    expect(found.items).toMatchObject([
      { id: 'https://pier.example/ice', title: 'Ice & ferries', published: '2031-02-03T08:00:00+01:00' },
    ])
  })

  it('takes its addresses from where it stands, and none that are not of the web', () => {
    const links = ['../a', 'javascript:alert(1)', 'file:///etc/passwd', 'https://', '//b.example/c']
    const found = feed(rss('', links.map((link) => item(`<link>${link}</link>`)).join('')))
    expect(found.items.map(({ url }) => url)).toEqual([
      'https://pier.example/a',
      null,
      null,
      null,
      'https://b.example/c',
    ])
  })

  it('has no names for items where several share one', () => {
    const found = feed(rss('', ['a', 'b'].map((path) => item(`<guid>same</guid><link>/${path}</link>`)).join('')))
    expect(found.items.map(({ id }) => id)).toEqual([null, null])
  })

  it('in the charset that it declares', () => {
    const text = rss('', item('<title>Größe</title>')).replace('?>', ' encoding="ISO-8859-1"?>')
    expect(feed(Buffer.from(text, 'latin1')).items[0]!.title).toBe('Größe')
  })

  it.each([
    ['warnings before it', `Warning: x in y\n${rss('', item('<title>A</title>'))}`],
    ['an end that is missing', rss('', `${item('<title>A</title>')}<item><title>B`).slice(0, -30)],
    [
      'a prefix for its elements',
      '<r:rss version="2.0" xmlns:r="http://rss.example/"><r:channel><r:item><r:title>A</r:title></r:item></r:channel></r:rss>',
    ],
    ['no channel', '<rss><item><title>A</title></item></rss>'],
    ['a byte order mark', `\uFEFF${rss('', item('<title>A</title>'))}`],
  ])('is read with %s', (_, text) => expect(feed(text).items).toMatchObject([{ title: 'A' }]))

  it('may be empty', () => expect(feed(rss(''))).toMatchObject({ items: [] }))

  it.each([
    ['', 'is no feed'],
    ['just words', 'is no feed'],
    ['{"a": 1}', 'is no feed'],
    ['<opml version="2.0"><body/></opml>', 'is no feed'],
    ['<sitemapindex><sitemap><loc>https://pier.example/s</loc></sitemap></sitemapindex>', 'is a list of sitemaps'],
    ['<urlset><url><loc>https://pier.example/</loc></url></urlset>', 'is a sitemap without news'],
  ])('%j is none', (text, what) => expect(told(text)).toBe(what))

  it('is none when it is a page, which may name some', () => {
    expect(
      read(
        '<!doctype html><html><head><link rel="alternate" type="application/rss+xml" href="/feed"><link rel="alternate" type="application/rss+xml" title="Comments" href="/c"><link rel="stylesheet" href="x"><link rel="alternate" type="application/atom+xml" href="javascript:x"></head></html>',
      ),
    ).toEqual({ format: 'page', feeds: ['https://pier.example/feed'] })
  })
})

describe('hints', () => {
  it.each([
    ['<ttl>20</ttl>', { minutes: 20 }],
    ['<sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>', { minutes: 15 }],
    ['<sy:updateFrequency>2</sy:updateFrequency>', { minutes: 720 }],
    ['<ttl>60</ttl><sy:updatePeriod>daily</sy:updatePeriod>', { minutes: 60 }],
    ['<ttl>soon</ttl>', { minutes: null }],
    ['<ttl>-5</ttl>', { minutes: null }],
    [
      '<skipHours> <hour>3</hour> </skipHours><skipDays><day>Sunday</day></skipDays>',
      { skipHours: [3], skipDays: ['Sunday'] },
    ],
    ['<skipHours><hour>24</hour><hour>3</hour></skipHours>', { skipHours: [0, 3] }],
    ['<skipDays><day>Sunday</day><day>Monday</day></skipDays>', { skipDays: ['Sunday', 'Monday'] }],
  ])('of %s', (inner, hints) => expect(feed(rss(inner)).hints).toMatchObject(hints))
})

describe('hostile feeds', () => {
  it.each([
    [
      'entities that unfold without end',
      `<!DOCTYPE r [<!ENTITY a "${'x'.repeat(1000)}"><!ENTITY b "${'&a;'.repeat(1000)}"><!ENTITY c "${'&b;'.repeat(1000)}">]>${rss('', item('<title>&c;</title>')).slice(21)}`,
    ],
    [
      'a file of the reader’s',
      `<!DOCTYPE r [<!ENTITY f SYSTEM "file:///etc/passwd">]>${rss('', item('<title>&f;</title>')).slice(21)}`,
    ],
    ['deep nesting', rss('', item(`<description>${'<b>'.repeat(50_000)}</description>`))],
    ['deep nesting as text', rss('', item(`<description><![CDATA[${'<b>'.repeat(50_000)}]]></description>`))],
    ['a gigantic attribute', rss('', `<item x="${'a'.repeat(5_000_000)}"><title>A</title></item>`)],
    [
      'names of an object’s own',
      rss('', item('<constructor>x</constructor><__proto__><polluted>1</polluted></__proto__>')),
    ],
  ])('with %s do no harm', (_, text) => {
    let words = ''
    try {
      words = JSON.stringify(read(text))
    } catch (error) {
      expect(error).toBeInstanceOf(HearsayError)
    }
    expect(words).not.toContain('root:')
    expect(words.length).toBeLessThan(1_000_000)
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  it('are read or told, whatever is changed in them', () => {
    const good = rss('<ttl>5</ttl>', item('<guid>1</guid><title>A</title><link>/a</link>').repeat(3))
    fc.assert(
      fc.property(fc.nat(good.length), fc.nat(20), fc.string({ maxLength: 12, unit: 'binary' }), (at, cut, put) => {
        expect(told(good.slice(0, at) + put + good.slice(at + cut))).toBeTypeOf('string')
      }),
      { numRuns: 300 },
    )
  })
})

describe('OPML', () => {
  const list = [
    { url: 'https://pier.example/feed', title: 'Pier & Gazette', groups: ['Europe', 'Ports'] },
    { url: 'https://b.example/feed', title: null, groups: [] },
  ]
  it('goes out and comes in again', () => {
    const text = opmlOf(list, 'Feeds')
    expect(feedsOfOpml(new TextEncoder().encode(text), 'x')).toEqual(list)
  })

  it('takes the innermost folder for a group, and leaves out what is no address', () => {
    const text =
      '<opml version="1.0"><body><outline text="World"><outline text="Europe"><outline text="A" type="rss" xmlUrl="https://a.example/f"/><outline text="J" xmlUrl="javascript:x"/></outline></outline></body></opml>'
    expect(feedsOfOpml(new TextEncoder().encode(text), 'x')).toEqual([
      { url: 'https://a.example/f', title: 'A', groups: ['Europe'] },
    ])
  })

  it('that is none is told', () => {
    expect(() => feedsOfOpml(new TextEncoder().encode('words'), 'list.opml')).toThrow(/list\.opml: is no OPML file/)
  })
})
