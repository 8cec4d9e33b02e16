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

  it('a live blog, its entries with their times', () => {
    expect(blocks('live').slice(1, 5)).toEqual([
      'dateline: 12:05 p.m.',
      'heading: Harbour stays closed',
      'paragraph: The harbour of Norvik will stay closed f',
      'dateline: 11:40 a.m.',
    ])
  })

  it('a page of tables and line breaks', () => {
    expect(page('oldschool')).toMatchObject({
      byline: 'Siv Moe',
      published: '2031-02-03',
      title: 'Ice again in Norvik',
    })
    expect(blocks('oldschool').filter((block) => block.startsWith('paragraph'))).toHaveLength(3)
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
