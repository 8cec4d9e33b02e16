import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Citation, FORMS } from './cite.ts'

const ferry: Citation = {
  quote: 'The ferry will sail on Monday',
  onWhoseWord: 'Halden Post, citing Anna Lund',
  title: 'Ferries stand still',
  outlet: 'Halden Post',
  byline: 'Per Dahl',
  published: '2031-05-04T10:00:00Z',
  url: 'https://halden.example/a?b=c',
  permalink: 'http://127.0.0.1:4173/s/ferries/c/a.s0',
}
const text = fc.string({ unit: 'binary', maxLength: 60 })
const hostile = fc
  .record({ quote: text, onWhoseWord: text, title: text, outlet: text, byline: text })
  .map((each) => ({ ...ferry, ...each }))

describe('a citation', () => {
  it('as Markdown quotes the words and leads to page and claim', () => {
    expect(FORMS.markdown.make(ferry)).toBe(
      '> The ferry will sail on Monday\n>\n> — Halden Post, citing Anna Lund ([Ferries stand still](https://halden.example/a?b=c), 2031-05-04) [Hearsay](http://127.0.0.1:4173/s/ferries/c/a.s0)\n',
    )
  })

  it('leads where the page is, and encodes nothing twice', () => {
    const url = 'https://halden.example/ferries%20stand_(still)'
    for (const form of ['markdown', 'wikipedia', 'bibtex'] as const)
      expect(FORMS[form].make({ ...ferry, url })).toContain('https://halden.example/ferries%20stand_%28still%29')
    expect(FORMS.markdown.make({ ...ferry, url: 'javascript:alert(1)' })).not.toContain('javascript')
  })

  it('for Wikipedia is the template cite news', () => {
    expect(FORMS.wikipedia.make(ferry)).toBe(
      '{{cite news |url=https://halden.example/a?b=c |title=Ferries stand still |work=Halden Post |author=Per Dahl |date=2031-05-04 |quote=The ferry will sail on Monday}}\n',
    )
  })

  it('as BibTeX escapes what TeX would take for commands', () => {
    expect(FORMS.bibtex.make({ ...ferry, title: 'Fares up 5% & {more}', byline: null })).toContain(
      'title = {Fares up 5\\% \\& \\{more\\}}',
    )
  })

  it('as CSL-JSON is what a reference manager reads', () => {
    expect(JSON.parse(FORMS.csl.make(ferry))).toMatchObject([
      { type: 'article-newspaper', issued: { 'date-parts': [[2031, 5, 4]] }, URL: ferry.url },
    ])
  })

  it('stays one citation whatever stands in it', () => {
    fc.assert(
      fc.property(hostile, (each) => {
        expect(FORMS.wikipedia.make(each).match(/\{\{cite news|\n./g)).toHaveLength(1)
        expect(
          FORMS.wikipedia
            .make(each)
            .replace(/\{\{!\}\}/g, '')
            .match(/[{}]/g),
        ).toHaveLength(4)
        expect(FORMS.markdown.make(each).split('\n')).toHaveLength(4)
        expect(JSON.parse(FORMS.csl.make(each))).toHaveLength(1)
        const depth = [...FORMS.bibtex.make(each).replace(/\\[{}]/g, '')].reduce(
          (n, char) => n + (char === '{' ? 1 : char === '}' ? -1 : 0),
          0,
        )
        expect(depth).toBe(0)
      }),
    )
  })
})
