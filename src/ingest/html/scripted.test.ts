import { describe, expect, it } from 'vitest'
import { fromHtml } from './index.ts'

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const textOf = (what: string, days = DAYS) =>
  days
    .map(
      (day) => `<p>The ${what} of Norvik stays closed on ${day}, the mayor said, because of too much of the ice.</p>`,
    )
    .join('')
const HARBOUR = textOf('harbour')
const page = (scripts: string, title = 'Harbour of Norvik stays closed') =>
  fromHtml(
    new TextEncoder().encode(
      `<html><head><title>${title}</title></head><body><div id="root">Loading</div>${scripts}</body></html>`,
    ),
    'made.html',
  ).article
const data = (value: unknown) =>
  `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`
const pushed = (part: string) =>
  `<script>self.__next_f.push(${JSON.stringify([1, part]).replaceAll('<', '\\u003c')})</script>`
const days = ({ text, blocks }: ReturnType<typeof page>) =>
  blocks
    .filter(({ kind }) => kind === 'paragraph')
    .map(({ start, end }) => DAYS.find((day) => text.slice(start, end).includes(day)))

describe('a page whose text stands only in its scripts’ data', () => {
  const article = { props: { pageProps: { article: { title: 'Harbour of Norvik stays closed', body: HARBOUR } } } }

  it.each([
    ['as JSON', data(article)],
    ['twice', data({ ...article, state: article })],
    ['beside shorter ones', data({ ...article, others: [textOf('school', DAYS.slice(3))].map((body) => ({ body })) })],
    ['beside settings', data({ config: { notice: 'We use ice. '.repeat(200) }, ...article })],
    [
      'streamed as a text, in parts',
      `${pushed('0:["$","div"]\n2:T')}${pushed(`${Buffer.byteLength(HARBOUR).toString(16)},${HARBOUR}`)}${pushed('3:{"a":1}\n')}`,
    ],
    ['streamed as a value', pushed(`1f:${JSON.stringify({ article: { html: HARBOUR } })}\n`)],
    ['as a template', `<script type="text/template">${HARBOUR}</script>`],
  ])('%s', (_, scripts) => expect(days(page(scripts))).toEqual(DAYS))

  it.each([
    [
      'of another article',
      data({ body: textOf('school').replaceAll('Norvik', 'Amsel').replaceAll('stays closed', 'opens') }),
    ],
    ['of several articles', data([HARBOUR, textOf('school and harbour')])],
    ['of comments', data({ comments: DAYS.map((day) => ({ html: textOf('harbour', [day]) })) })],
    ['of settings', data({ config: { notice: 'The harbour of Norvik stays closed. '.repeat(60) } })],
    ['of no sentences', data({ body: '<p>Harbour of Norvik closed</p>'.repeat(40) })],
    ['that is broken', data(article).replace('{', '[')],
    ['of a page that says what it is about nowhere', data(article), ''],
    [
      'of a page that says only of which outlet it is',
      data(article),
      'Harbour of Norvik</title><meta property="og:site_name" content="The Harbour of Norvik"><title>',
    ],
    ['in a script that runs', `<script>var html = ${JSON.stringify(HARBOUR)}</script>`],
  ])('none: text %s', (_, scripts, title = 'Harbour of Norvik stays closed') =>
    expect(() => page(scripts, title)).toThrow('has no article text in it'),
  )

  it('none where it shows an article itself', () => {
    const shown = textOf('school', DAYS.slice(0, 2))
    expect(days(page(`${shown}${data(article)}`))).toEqual(['Monday', 'Tuesday'])
  })

  it('in data that nest without end, or claim to be longer than they are', () => {
    const nested = `<script type="application/json">${'['.repeat(100_000)}${']'.repeat(100_000)}</script>`
    const claimed = pushed(`1:Tffffff,${'<p>'.repeat(300)}\n`.repeat(2000))
    const deep = data({ body: `${'<div>'.repeat(5000)}${HARBOUR}` })
    for (const scripts of [nested, claimed, deep]) expect(() => page(scripts)).toThrow('has no article text in it')
  })
})
