import { expect, it } from 'vitest'
import { html } from './page.tsx'
import { onPage, Pages } from './pages.tsx'

it('a long list leads to the pages beside the one shown, the first and the last', () => {
  const pages = (page: number, total = 500) => [
    ...html(<Pages on={onPage(Array(total).fill(0), page)} to={(n) => `#${n}`} />).matchAll(/<a href="#(\d+)">(\w+)/g),
  ]
  const links = (page: number, total?: number) => pages(page, total).map(([, to, word]) => `${word} ${to}`)
  expect(links(1, 100)).toEqual([])
  expect(links(1)).toEqual(['next 2', 'last 5'])
  expect(links(3)).toEqual(['first 1', 'previous 2', 'next 4', 'last 5'])
  expect(links(4)).toEqual(['first 1', 'previous 3', 'next 5'])
  expect(links(2, 200)).toEqual(['previous 1'])
})
