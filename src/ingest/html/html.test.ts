import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fromHtml } from './index.ts'

const page = (name: string) => {
  const bytes = readFileSync(new URL(`../fixtures/${name}.golden.html`, import.meta.url))
  return fromHtml(new Uint8Array(bytes), `${name}.html`).article
}
const blocks = (name: string) => {
  const { text, blocks } = page(name)
  return blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, Math.min(end, start + 40))}`)
}

const PROSE =
  'The harbour of Norvik stays closed, the mayor said on Monday, because the ice is too thick for the ferries.'
const made = (body: string, head = '') =>
  fromHtml(
    new TextEncoder().encode(
      `<html><head><title>Ice in Norvik</title>${head}</head><body><article>${body}</article></body></html>`,
    ),
    'made.html',
  ).article

describe('pages as publishing systems make them', () => {
  it('JSON-LD in a graph, with authors by reference; furniture, comments and lists of links', () => {
    expect(page('jsonld')).toMatchObject({
      title: 'Harbour of Norvik stays closed',
      byline: 'Ane Hald, Per Lund',
      outlet: 'Norvik Post',
      published: '2031-02-03T09:30:00+01:00',
      language: 'en',
    })
    expect(blocks('jsonld')).toEqual([
      'title: Harbour of Norvik stays closed',
      'byline: Ane Hald, Per Lund',
      'caption: Ferries wait in the ice off Norvik on Mo',
      'paragraph: The harbour of Norvik will stay closed f',
      'paragraph: “We will not send a crew out there,” sai',
      'furniture: Advertisement',
      'paragraph: According to the Coast Wire, the governm',
      'heading: Islands cut off',
      'paragraph: The islands have been cut off since Thur',
      'post: The ice is 80 cm thick. Stay at home.\n— ',
      'list-item: Schools stay closed until Wednesday, the',
      'list-item: Buses run on the mainland only.',
      'furniture: Read also: Why the ice came early',
      'note: This story has been updated with the min',
    ])
  })

  it('AMP, with the place and the wire before the first sentence', () => {
    expect(page('amp')).toMatchObject({
      title: 'Icebreakers reach Norvik',
      outlet: 'Amsel Herald',
      byline: 'Coast Wire',
    })
    expect(blocks('amp').slice(2, 4)).toEqual([
      'dateline: NORVIK (CW) —',
      'paragraph: Two icebreakers reached the harbour of N',
    ])
  })

  it('posts among the entries of a live blog, where they stand', () => {
    const entry = (n: number) => `<div class="entry"><h2>Entry ${n}</h2><p>${PROSE} ${n}</p></div>`
    const post = (n: number) =>
      `<blockquote class="twitter-tweet"><p>Stay at home, ${n}.</p>&mdash; Coast Guard (@coast) <a href="https://twitter.com/coast/status/1196853241463398400">now</a></blockquote>`
    const aside = `<aside><p>Most read</p><p>Ferries</p>${post(3)}</aside>`
    const { text, blocks } = made(`${entry(1)}${post(1)}${post(2)}${entry(2)}${entry(3)}${aside}`)
    const told = blocks.map(({ kind, start, end }) => `${kind} ${/\d/.exec(text.slice(start, end))?.[0]}`)
    expect(told.filter((each) => !each.startsWith('heading'))).toEqual([
      'title undefined',
      'paragraph 1',
      'post 1',
      'post 2',
      'paragraph 2',
      'paragraph 3',
    ])
  })

  it('the outlet by its name, where the site’s key stands for it', () => {
    const publisher = { '@type': 'NewsArticle', publisher: { '@type': 'Organization', name: 'Norvik Post' } }
    const linked = `<script type="application/ld+json">${JSON.stringify(publisher)}</script>`
    const outlet = (site: string, facts = linked) =>
      made(`<p>${PROSE}</p>`.repeat(3), `<meta property="og:site_name" content="${site}">${facts}`).outlet
    expect(outlet('norvikpost')).toBe('Norvik Post')
    expect(outlet('norvikpost', '')).toBe('norvikpost')
    expect(outlet('The Norvik Post')).toBe('The Norvik Post')
  })

  it('readers’ headline, authors and day, where what is declared says less or nonsense', () => {
    const linked = (facts: object) =>
      `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...facts })}</script>`
    const text = `<p>${PROSE}</p>`.repeat(3)
    const byline = (inner: string) => `<div class="content__meta-byline">${inner}</div>`
    const one = linked({ author: { name: 'Ane Hald' } })
    const named = (inner: string, head = one) => made(`${inner}${text}`, head).byline
    expect(named(byline('By Ane Hald, Per Lund and Siv Moe'))).toBe('Ane Hald, Per Lund, Siv Moe')
    expect(named(byline('By Ane Hald <span class="bio">and the sea that she loves</span>'))).toBe('Ane Hald')
    expect(named(byline('By <b>Ane Hald</b>, <b>Per Lund</b> <time>3 February</time> Harbours'))).toBe(
      'Ane Hald, Per Lund',
    )
    expect(named('<div class="ap-story-byline"><p>By ANE HALD and PER LUND</p><p>Coast Wire</p></div>', '')).toBe(
      'ANE HALD and PER LUND',
    )
    const site = '<meta property="og:site_name" content="Norvik Post"><meta name="author" content="Norvik-Post">'
    expect(named('<p class="author">the ministries</p>', site)).toBeNull()
    expect(named(byline('By Ane Hald and Per Lund Monday, February 3, 2031, 04:05 pm'), site)).toBe(
      'Ane Hald and Per Lund',
    )

    const dated = '<span class="publish-date">Published 11:34 PM EST Feb 3, 2031</span>'
    const never = linked({ datePublished: '0001-01-01T00:00:00Z' })
    expect(made(`${dated}${text}`, never).published).toBe('2031-02-03T23:34:00-05:00')
    expect(made(`${text}<div class="comments"><p class="date">3 February 2031</p></div>`).published).toBeNull()

    const worded = `${linked({ headline: 'Ferries, harbours and the coldest of winters' })}<meta property="og:title" content="Why the harbour closed again">`
    expect(made(`<h1>Why our harbour closed</h1>${text}`, worded).title).toBe('Why our harbour closed')
    const logo = '<h1>Norvik Post Logo</h1><h2>Ice in Norvik</h2>'
    const ours =
      '<meta property="og:title" content="Ice in Norvik"><meta property="og:site_name" content="Norvik Post">'
    expect(made(`${logo}${text}`, `<title>Ice in Norvik - Norvik Post</title>${ours}`).title).toBe('Ice in Norvik')
  })

  it('a live blog, its entries with their times', () => {
    expect(blocks('live').slice(1, 5)).toEqual([
      'dateline: 12:05 p.m.',
      'heading: Harbour stays closed',
      'paragraph: The harbour of Norvik will stay closed f',
      'dateline: 11:40 a.m.',
    ])
  })

  it('each entry of a live blog has its own time', () => {
    const at = (name: string) =>
      page(name)
        .blocks.filter(({ kind }) => kind === 'paragraph')
        .map((block) => block.at)
    expect(at('live')).toEqual([
      '2031-02-03T12:05:00Z',
      '2031-02-03T11:40:00Z',
      '2031-02-03T10:15:00Z',
      '2031-02-03T10:15:00Z',
    ])
    expect(at('jsonld').every((each) => each === undefined)).toBe(true)
  })

  it('a page of tables and line breaks', () => {
    expect(page('oldschool')).toMatchObject({
      byline: 'Siv Moe',
      published: '2031-02-03',
      title: 'Ice again in Norvik',
    })
    expect(blocks('oldschool').filter((block) => block.startsWith('paragraph'))).toHaveLength(3)
  })

  it('a live blog whose times only its JSON-LD tells', () => {
    const updates = ['Harbour stays closed', 'Pilots refuse'].map((headline, i) => ({
      '@type': 'BlogPosting',
      headline,
      datePublished: `2031-02-03T1${i}:00:00Z`,
    }))
    const data = JSON.stringify({ '@type': 'LiveBlogPosting', headline: 'Ice', liveBlogUpdate: updates })
    const { text, blocks } = made(
      `<h2>Harbour stays closed</h2><p>${PROSE}</p><h2>Pilots refuse</h2><p>${PROSE} Nobody sails.</p><p>${PROSE}</p>`,
      `<script type="application/ld+json">${data}</script>`,
    )
    expect(
      blocks.filter(({ at }) => at).map(({ at, start, end }) => [at, text.slice(start, end).slice(0, 13)]),
    ).toEqual([
      ['2031-02-03T10:00:00Z', 'Harbour stays'],
      ['2031-02-03T10:00:00Z', 'The harbour o'],
      ['2031-02-03T11:00:00Z', 'Pilots refuse'],
      ['2031-02-03T11:00:00Z', 'The harbour o'],
      ['2031-02-03T11:00:00Z', 'The harbour o'],
    ])
  })

  it('one moment above the text is the page’s, not an entry’s', () => {
    const { blocks } = made(
      `<p>Posted <time datetime="2031-02-03T10:00:00Z">10 a.m.</time></p>${`<p>${PROSE}</p>`.repeat(4)}`,
    )
    expect(blocks.filter(({ at }) => at)).toEqual([])
  })

  it.each([
    [
      'JSON-LD',
      '<script type="application/ld+json">{"@type":"NewsArticle","dateModified":"2031-02-04T08:00:00+01:00"}</script>',
      '',
    ],
    ['Open Graph', '<meta property="article:modified_time" content="2031-02-04T08:00:00+01:00">', ''],
    ['microdata', '', '<time itemprop="dateModified" datetime="2031-02-04T08:00:00+01:00">yesterday</time>'],
  ])('when a page was changed, by its %s', (_, head, body) => {
    expect(made(`${body}${`<p>${PROSE}</p>`.repeat(4)}`, head).modified).toBe('2031-02-04T08:00:00+01:00')
  })

  it('when it was published, where a name of several says so', () => {
    const head =
      '<meta property="outlet:published" itemprop="datePublished dateCreated" content="2031-02-04T08:00:00+01:00">'
    expect(made(`<p>${PROSE}</p>`.repeat(4), head).published).toBe('2031-02-04T08:00:00+01:00')
  })

  it('posts with their author, and the moment that the address of one tells', () => {
    const post = (link: string, tail: string) =>
      `<blockquote class="twitter-tweet"><p>Stay at home.</p>${tail}<a href="${link}">February 3, 2031</a></blockquote>`
    const { text, blocks } = made(
      `<p>${PROSE}</p>${post('https://twitter.com/norvik/status/1018738368753078273?ref_src=x', '&mdash; City of Norvik (@norvik) ')}<p>${PROSE}</p>${post('https://social.example/1', '&mdash; Ane (@ane.bsky.example) ')}<p>${PROSE}</p>`.repeat(
        1,
      ),
    )
    const posts = blocks.filter(({ kind }) => kind === 'post')
    expect(posts.map(({ author, at }) => ({ author, at }))).toEqual([
      { author: 'City of Norvik (@norvik)', at: '2018-07-16T06:05:29Z' },
      { author: 'Ane (@ane.bsky.example)', at: '2031-02-03' },
    ])
    expect(text.slice(posts[0]!.start, posts[0]!.end)).toBe(
      'Stay at home.\n— City of Norvik (@norvik) February 3, 2031',
    )
  })

  it.each([
    ['This story has been updated with the ministry’s answer.', 'update', undefined],
    [
      'Correction, Feb. 4, 2031: An earlier version of this article misstated the age of the mayor.',
      'correction',
      '2031-02-04',
    ],
    [
      'An earlier version of this story gave the wrong name for the harbour. It has been corrected.',
      'correction',
      undefined,
    ],
    ['Clarification: This story has been changed to clarify who owns the ferries.', 'clarification', undefined],
    ['Editor’s note: This report has been retracted.', 'retraction', undefined],
    ['Coast Wire reporter Siv Moe contributed to this report.', 'other', undefined],
  ])('%s', (words, note, at) => {
    const { text, blocks } = made(`${`<p>${PROSE}</p>`.repeat(4)}<p>${words}</p>`)
    const notes = blocks.filter(({ kind }) => kind === 'note')
    expect(notes.map((each) => [text.slice(each.start, each.end), each.note, each.at])).toEqual([[words, note, at]])
  })

  it('a correction in a box outside of the text', () => {
    const words = 'The mayor is 54 years old, not 45 as we wrote.'
    const { text, blocks } = made(
      `${`<p>${PROSE}</p>`.repeat(4)}</article><aside class="story-correction"><p>${words}</p></aside><article>`,
    )
    const note = blocks.find(({ kind }) => kind === 'note')
    expect(note && text.slice(note.start, note.end)).toBe(words)
    const link = made(
      `${`<p>${PROSE}</p>`.repeat(4)}</article><div class="corrections"><a href="/x">Corrections</a></div><article>`,
    )
    expect(link.blocks.some(({ kind }) => kind === 'note')).toBe(false)
  })

  /** Its paragraphs, each up to its first two words. */
  const begun = ({ text, blocks }: ReturnType<typeof made>) =>
    blocks
      .filter(({ kind }) => kind === 'paragraph')
      .map(({ start, end }) => text.slice(start, end).split(' ').slice(0, 2).join(' '))

  it('a short article beside a long box that asks for consent', () => {
    const asks = '<p>These cookies are necessary, and are set in response to what you do on this site.</p>'.repeat(9)
    const consent = `</article><div id="onetrust-consent-sdk"><div class="ot-pc">${asks}</div></div><article>`
    expect(begun(made(`<p>${PROSE}</p><p>Pilots stay ashore, he said.</p>${consent}`))).toEqual([
      'The harbour',
      'Pilots stay',
    ])
    const named = `</article><div class="cookie-banner"><main><p>${PROSE}</p><p>Nobody sails.</p></main></div><article>`
    expect(begun(made(named))).toEqual(['The harbour', 'Nobody sails.'])
  })

  it('what opens when the pointer is on a word is no part of the sentence', () => {
    const card =
      '<span class="rollover-people-block"><a href="/p/1">Ada Mari Hald</a><a href="/n/1">Hald to visit Amsel</a><a href="/p/1">MORE</a></span>'
    const term = '<span class="tooltip">ice class<span class="tooltip-text">how much ice a ship breaks</span></span>'
    const { text } = made(
      `<p>${PROSE}</p><p>Mayor <span class="rollover-people"><a href="/p/1">Ada Hald</a>${card}</span> told the port that the ${term} of a ferry matters.</p><p>${PROSE}</p>`,
    )
    expect(text).toContain('Mayor Ada Hald told the port that the ice class of a ferry matters.')
  })

  it('a list of short notes beside a long form that asks for an address', () => {
    const countries = '<option>The kingdom of Norvik and all of its islands</option>'.repeat(40)
    const asks = '<p>We will only send you what our own correspondents write, and you can stop that at any time.</p>'
    const form = `<div id="newsletter-box"><form>${asks.repeat(4)}<select>${countries}</select></form></div>`
    const notes = ['Ferries stay in port.', 'Pilots stay ashore.', 'Bread is short.']
    const list = `<ul>${notes.map((note) => `<li><a href="/x">${note}</a></li>`).join('')}<li>${PROSE}</li></ul>`
    const { text } = made(`${list}</article>${form}<article>`)
    expect([...notes, 'correspondents'].map((words) => text.includes(words))).toEqual([true, true, true, false])
    // A form is what a page for its readers' letters is about.
    const letters = `<div class="newsletter"><article><form></form>${`<p>${PROSE}</p>`.repeat(3)}</article></div>`
    expect(begun(made(`</article>${letters}<article>`))).toHaveLength(3)
  })

  it('without boxes that only a script shows, and without what is only read aloud', () => {
    const offer = '<ul><li>Exclusive articles by our own correspondents.</li><li>Daily puzzles.</li></ul>'
    const text = `<p>${PROSE}</p>`.repeat(3)
    const link =
      '<p>The <a href="/x">report<span class="sr-only">, opens new tab</span></a> blames the ice<span style="clip:rect(0 0 0 0)">, opens new tab</span>.</p>'
    const page = made(`${text}<div class="offer hidden">${offer}</div>${link}<p class="hidden md:block">All wait.</p>`)
    expect(begun(page)).toEqual(['The harbour', 'The harbour', 'The harbour', 'The report', 'All wait.'])
    expect(page.text).toContain('The report blames the ice.')
    expect(page.text).not.toContain('puzzles')
    const hidden = (named: string) => `<p class="${named}" aria-hidden="true">Nobody sails before Friday.</p>`
    expect(begun(made(`${text}${hidden('paywall')}${hidden('tooltip')}<p>${PROSE}</p>`))).toEqual([
      ...Array(3).fill('The harbour'),
      'Nobody sails',
      'The harbour',
    ])
    // Where it holds most of the page a script shows it.
    expect(begun(made(`<div class="hidden">${text}</div>`))).toHaveLength(3)
  })

  it('with the paragraphs that are mostly a link, each in a box of its own as all are', () => {
    const box = (inner: string) => `<div class="text-block"><div class="rich"><p class="x7">${inner}</p></div></div>`
    const linked = box('It also <a href="/x">keeps two icebreakers that take crews and food to the islands</a>.')
    const more =
      '<div class="more"><div><p class="y2"><a href="/y">Why the ice of this winter came early.</a></p></div></div>'
    const texts = ['Monday', 'Tuesday', 'Wednesday'].map((day) => box(PROSE.replace('Monday', day)))
    expect(begun(made(`${texts.join('')}${linked}${box(`On Friday ${PROSE}`)}${more}`))).toEqual([
      ...Array(3).fill('The harbour'),
      'It also',
      'On Friday',
    ])
    expect(begun(made(`${texts.join('')}${linked}${more}`)).at(-1)).toBe('It also')
    const heading = '<div class="text-block"><div class="rich"><h3>Islands cut off</h3></div></div>'
    const page = made(`${texts[0]}${heading}${texts.slice(1).join('')}${more}`)
    expect(page.blocks.map(({ kind }) => kind).slice(1)).toEqual(['paragraph', 'heading', 'paragraph', 'paragraph'])
    // Readability takes the button out.
    const shared = box(`${PROSE} <a class="share-button" href="/s">Share</a>`)
    expect(made(`${texts.join('')}${shared}`).text.match(/ice is too thick/g)).toHaveLength(4)
  })

  const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
  const daily = (attributes = '') =>
    DAYS.map((day) => `<p${attributes}>${PROSE.replace('Monday', day)} It is ${day}.</p>`)
  const daysIn = ({ text }: ReturnType<typeof made>) => DAYS.filter((day) => text.includes(`It is ${day}.`))

  it('with what stands before an advertisement, and without the next article', () => {
    const part = (texts: string[]) =>
      `<section><div class="story"><div class="column">${texts.join('')}</div></div></section>`
    const [texts, snow] = [
      daily(' class="story-text"'),
      '<p class="story-text">Snow has fallen in the hills, it was told.</p>',
    ]
    const ours = `<h1>Ice in Norvik</h1><section><div><div>${part(texts.slice(0, 2))}</div></div></section><aside>Advertisement</aside>${part(texts.slice(2))}`
    const page = made(`${ours}</article><article><h1>Another winter</h1>${part([snow])}`)
    expect(daysIn(page)).toEqual(DAYS)
    expect(page.text).not.toContain('Snow has fallen')
  })

  it('where next to nothing was found beside what most of the page is made of', () => {
    const main = `<div class="extra-wide"><div class="article-content">${daily().join(`<p>${PROSE} ${PROSE} ${PROSE}</p>`)}</div></div>`
    const notice = `<p>This page is written by experts, and ${'the editors have checked all of it, '.repeat(7)}as is told.</p>`
    expect(daysIn(made(`${notice}${main}`))).toEqual(DAYS)
  })

  it('with what only the text lacks that the page states for search engines, which may be Markdown', () => {
    const part = (n: number) => `<p>${PROSE} It is day ${n}.</p>`
    const stated = (body: string) =>
      `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: body })}</script>`
    const markdown = [1, 2, 3, 4].map(
      (n) => `${PROSE.replace('mayor', '[mayor](https://norvik.example/mayor)')} It is day ${n}.`,
    )
    const body = `+++dropcap\n\n${markdown.join('\n\n')}`
    const parted = `${part(1)}${part(2)}<div class="sidebar"><p>Nobody asked for this.</p>${part(3)}${part(4)}</div>`
    expect(begun(made(parted, stated(body)))).toEqual(Array(4).fill('The harbour'))
    const { text } = made('<p>Loading.</p>', stated(body))
    expect(text).toContain('closed, the mayor said')
    expect(text).not.toContain('dropcap')
  })

  it('that was streamed, with each part where it left its mark', () => {
    const part = (n: number, inner: string) => `<div hidden id="S:${n}">${inner}</div>`
    const mark = (n: number) => `<template id="B:${n}"></template>`
    const page = `<p>${PROSE}</p>${mark(1)}<p>Nobody sails.</p>${mark(2)}</article>${part(2, '<p>He will say more.</p>')}`
    expect(begun(made(`${page}${part(1, `<p>Pilots stay ashore.</p>${mark(1)}`)}<article>`))).toEqual([
      'The harbour',
      'Nobody sails.',
      'He will',
      'Pilots stay',
    ])
    expect(begun(made(`${page}${part(1, '<p>Pilots stay ashore.</p>')}<article>`))).toEqual([
      'The harbour',
      'Pilots stay',
      'Nobody sails.',
      'He will',
    ])
  })

  it('that has hundreds of icons, and scripts in which letters are compared', () => {
    const icons = `<svg>${'<path d="M0 0"/>'.repeat(600)}</svg>`
    const script = `<script>${'if (a<n) b();'.repeat(600)}</script>`
    expect(begun(made(`${icons}${script}<p>${PROSE}</p><p>Nobody sails.</p>`))).toHaveLength(2)
  })

  it.each([
    ['paywall', 'is only the beginning of an article for subscribers'],
    ['cookies', 'is a cookie notice, not an article'],
  ])('%s: no article', (name, what) => expect(() => page(name)).toThrow(what))

  it('takes the language of the words, not of the template', () => {
    const prose =
      '<p>Гавань города остаётся закрытой, сообщил мэр в понедельник, потому что лёд слишком толстый для паромов и лоцманы не выходят в море.</p>'
    const html = `<html lang="en"><head><title>Гавань закрыта</title></head><body><article>${prose.repeat(4)}</article></body></html>`
    expect(fromHtml(new TextEncoder().encode(html), 'ru.html').article.language).toBe('ru')
  })

  it('broken JSON-LD, scripts with tags and attributes without end do no harm', () => {
    const prose =
      '<p>The harbour of Norvik stays closed, the mayor said on Monday, because the ice is too thick for the ferries.</p>'
    const html = `<html><head><script type="application/ld+json">{"@type":"NewsArticle",</script></head><body><article>${prose.repeat(4)}<img alt="${'x'.repeat(100_000)}"><a href="</article></body>`
    expect(fromHtml(new TextEncoder().encode(html), 'x.html').article.text).toContain('The harbour of Norvik')
  })
})
