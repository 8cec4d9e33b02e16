import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { piecesOf } from './blocks.ts'
import type { DomElement } from './dom.ts'
import { fromHtml } from './index.ts'

const PROSE =
  'The harbour of Norvik stays closed, the mayor said on Monday, because the ice is too thick for the ferries.'
const made = (body: string) => {
  const html = `<html><head><title>Ice in Norvik</title></head><body><article>${body}</article></body></html>`
  return fromHtml(new TextEncoder().encode(html), 'made.html').article
}
/** The blocks of a body, with their kinds. */
const blocks = (body: string) => {
  const { document } = parseHTML(`<html><body>${body}</body></html>`)
  return piecesOf(document.body as unknown as DomElement).map(({ kind, text }) => `${kind}: ${text}`)
}

describe('what stands in and around a text', () => {
  it.each([
    ['caption', '<div class="image-caption"><p>Dock workers in the rain.</p></div>', 'Dock workers in the rain.'],
    ['caption', '<div class="wp-caption"><img src="a.jpg"><p>Dock workers wait.</p></div>', 'Dock workers wait.'],
    ['caption', '<div class="article__figCaption">Dock workers wait.</div>', 'Dock workers wait.'],
    ['caption', '<figure><img src="a.jpg"><div>Dock workers wait.</div></figure>', 'Dock workers wait.'],
    ['caption', '<p>Dock workers wait. <span class="image-credit">Siv Moe</span></p>', 'Dock workers wait. Siv Moe'],
    ['caption', '<div class="c-video"><span class="c-video__title">Ships in ice.</span></div>', 'Ships in ice.'],
    ['furniture', '<div class="newsletter-widget"><p>All of the day in brief.</p></div>', 'All of the day in brief.'],
    [
      'furniture',
      '<div class="author-bio"><p>Siv Moe has seen many harbours.</p></div>',
      'Siv Moe has seen many harbours.',
    ],
    ['furniture', '<div class="related-links"><h3>More of it.</h3></div>', 'More of it.'],
    ['byline', '<p class="article-byline">Siv Moe | Published 4 months ago.</p>', 'Siv Moe | Published 4 months ago.'],
  ])('%s: %s', (kind, box, words) => expect(blocks(box)).toEqual([`${kind}: ${words}`]))

  it.each([
    '<p>Dock workers wait, as the <a href="/x">union says</a>.</p>',
    '<p><a href="/x">The union has called on dock workers to wait.</a></p>',
    '<p class="has-caption">Dock workers wait.</p>',
    '<p class="tag-newsletter category-related">Dock workers wait.</p>',
    '<p>Dock workers read the <span class="newsletter">newsletter</span>.</p>',
    `<div class="newsletter"><p>${'Dock workers wait for the ships. '.repeat(60)}</p></div>`,
    '<p><img src="a.jpg"></p><p>Dock workers wait.</p>',
    '<p><a name="top"></a>Dock workers wait</p>',
    '<a href="/x"><p>Ships</p></a><p>Dock workers wait</p>',
  ])('is the text: %s', (box) => expect(blocks(box).at(-1)).toMatch(/^paragraph: .*work/))

  it('takes for links the lines that are nothing else and no sentences', () => {
    const list =
      '<ul><li><a href="/x">Why the ice came early</a></li><li>Schools stay <a href="/y">closed</a></li></ul>'
    expect(blocks(`<p><a href="/x"><strong>MAYOR SEES NO WAY OUT</strong></a></p>${list}`)).toEqual([
      'furniture: MAYOR SEES NO WAY OUT',
      'furniture: Why the ice came early',
      'list-item: Schools stay closed',
    ])
  })

  it('takes for a caption what stands under a picture in italics, or is no sentence', () => {
    const picture = '<p><img src="a.jpg"></p>'
    expect(blocks(`${picture}<p><em>The mayor enters the town hall.</em></p>`)).toEqual([
      'caption: The mayor enters the town hall.',
    ])
    expect(blocks(`${picture}<p>The mayor enters the town hall</p>`)).toEqual([
      'caption: The mayor enters the town hall',
    ])
    expect(blocks(`<p><em>Nobody has seen such ice.</em></p>`)).toEqual(['paragraph: Nobody has seen such ice.'])
  })

  it('is nothing where a post is not there', () =>
    expect(blocks('<blockquote class="twitter-tweet"><img src="a.jpg"></blockquote><p>Dock workers wait.</p>')).toEqual(
      ['paragraph: Dock workers wait.'],
    ))

  it('is so where Readability took the box away', () => {
    const text = `<p>${PROSE}</p>`.repeat(4)
    const { blocks } = made(`${text}<div class="article__figCaption">Dock workers wait.</div><p>${PROSE}</p>`)
    expect(blocks.map(({ kind }) => kind).at(-2)).toBe('caption')
  })

  it('is all text where all boxes are called so', () => {
    const part = (day: string) => `<p class="newsletter-text">${PROSE.replace('Monday', day)}</p>`
    const { blocks } = made(['Monday', 'Tuesday', 'Friday'].map(part).join(''))
    expect(blocks.filter(({ kind }) => kind === 'paragraph')).toHaveLength(3)
  })

  it('is a wall where an invitation to subscribe stands among it', () => {
    const wall = '<div class="subscribe-box"><p>Subscribe now to continue reading. Already a subscriber?</p></div>'
    expect(() => made(`<p>${PROSE}</p><p>${PROSE}</p>${wall}`)).toThrow('only the beginning')
  })
})
