import { describe, expect, it } from 'vitest'
import { fromHtml } from './index.ts'

const PROSE =
  'The harbour of Norvik stays closed, the mayor said on Monday, because the ice is too thick for the ferries.'
const made = (above: string, head = '') => {
  const html = `<html><head><title>Ice in Norvik</title>${head}</head><body><article><h1>Ice in Norvik</h1>${above}${`<p>${PROSE}</p>`.repeat(4)}</article></body></html>`
  return fromHtml(new TextEncoder().encode(html), 'made.html').article
}

describe('who wrote it, where the metadata do not say', () => {
  it.each([
    ['a link to the author’s page', '<div>By <a href="/staff/ane-hald">Ane Hald</a></div>', 'Ane Hald'],
    ['in boxes of their own', '<p>By<span><b><a href="/authors/ane">Ane Hald</a></b></span></p>', 'Ane Hald'],
    ['glued to it', '<a href="/user/ane"><span>By</span>Ane Hald</a>', 'Ane Hald'],
    [
      'before somebody else’s in a list',
      '<div>By <a href="/author/ane">Ane Hald</a></div><li>Ferries<p class="byline">By <a href="/author/per">Per Lund</a></p></li>',
      'Ane Hald',
    ],
    [
      'all of several',
      '<div><a rel="author" href="/a">Ane Hald</a> and <a rel="author" href="/p">Per Lund</a></div>',
      'Ane Hald, Per Lund',
    ],
    ['without the day', '<p class="byline">Ane Hald / Updated: Feb 3, 2031, 11:05 IST</p>', 'Ane Hald'],
    ['without the day below it', '<p class="author">by <b>Ane Hald</b><br>Monday, February 3, 2031</p>', 'Ane Hald'],
  ])('%s', (_, above, byline) => expect(made(above).byline).toBe(byline))

  it('whom the page’s card names, where readers see nobody', () => {
    const card =
      '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ane Hald"><meta name="twitter:label2" content="Reading time">'
    expect(made('', card).byline).toBe('Ane Hald')
    expect(made('<div>By <a href="/author/per">Per Lund</a></div>', card).byline).toBe('Per Lund')
    expect(made('', card.replace('Written by', 'Price')).byline).toBeNull()
  })

  it('the author of the article before that of the site', () => {
    const site = '<meta name="author" content="Coast Media"><meta property="article:author"'
    expect(made('', `${site} content="Ane Hald">`).byline).toBe('Ane Hald')
    expect(made('', `${site} content="https://social.example/ane">`).byline).toBe('Coast Media')
  })

  it.each([
    '<p>The ferries are run by <a href="/profile/coast-line">Coast Line</a>.</p>',
    '<p>By <a href="/harbour/map">Norvik Harbour</a> it is an hour.</p>',
    '<aside class="related">By <a href="/author/per">Per Lund</a></aside>',
  ])('nobody: %s', (above) => expect(made(above).byline).toBeNull())
})

describe('when it was published, where the metadata do not say', () => {
  it.each([
    ['beside the byline', '<div>By <a href="/author/ane">Ane Hald</a> <span>February 3, 2031</span></div>'],
    ['in it', '<p class="author">Written by Ane Hald in Ice on 3 February 2031 at 08:34.</p>'],
    ['on an element that is no time', '<div datetime="2031-02-03">Monday</div>'],
  ])('%s', (_, above) => expect(made(above).published?.slice(0, 10)).toBe('2031-02-03'))

  it('not when a part of it was changed', () =>
    expect(made('<p><ins datetime="2031-02-03">It is Monday.</ins></p>').published).toBeNull())
})
