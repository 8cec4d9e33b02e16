/** Long lists, a page at a time. */
import { useWords } from './reader.ts'

/** So many claims stand on one page; a reader who wants more turns it. */
export const ON_A_PAGE = 100

/** Part of a list: what stands on one page, which one that is, from 1, and how many there are. */
interface OnPage<T> {
  items: readonly T[]
  page: number
  last: number
}

/** How many pages a list takes; an empty one is a page, too. */
export const lastPage = (total: number, most = ON_A_PAGE): number => Math.max(1, Math.ceil(total / most))

/** @param page from 1; the last is meant where an address asks for one behind it. */
export function onPage<T>(all: readonly T[], page: number, most = ON_A_PAGE): OnPage<T> {
  const last = lastPage(all.length, most)
  const at = Math.min(page, last)
  return { items: all.slice((at - 1) * most, at * most), page: at, last }
}

/** The ways to the other pages of a list. @param to the address of another. */
export function Pages({ on: { page, last }, to }: { on: OnPage<unknown>; to: (page: string) => string }) {
  const words = useWords().known
  if (last === 1) return null
  const link = (n: number, label: string) => <a href={to(String(n))}>{label}</a>
  return (
    <nav class="filters" aria-label={words.pages}>
      {page > 2 ? link(1, words.firstPage) : null}
      {page > 1 ? link(page - 1, words.previous) : null}
      <span>{words.page(page, last)}</span>
      {page < last ? link(page + 1, words.next) : null}
      {page < last - 1 ? link(last, words.lastPage) : null}
    </nav>
  )
}
