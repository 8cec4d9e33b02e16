import type { ComponentChildren } from 'preact'

interface Parted<T> {
  of: readonly T[]
  most: number
  more: (n: number) => string
  elsewhere?: string | undefined
}

/**
 * The first of a list, and the others folded below, or on a page of their own: what is said to be there can be reached. Of an
 * empty list there is nothing.
 * @param more says how many others there are. @param children makes the list of some of them. @param elsewhere the address of all of
 *   them, where they are too many to be sent to whoever does not ask for them.
 */
export function First<T>(given: Parted<T> & { children: (some: readonly T[]) => ComponentChildren }) {
  const { of, most, more, children, elsewhere } = given
  if (of.length === 0) return null
  const others = of.length - most
  return (
    <>
      {children(of.slice(0, most))}
      {others > 0 && elsewhere !== undefined ? (
        <p class="rest">
          <a href={elsewhere}>{more(others)}</a>
        </p>
      ) : null}
      {others > 0 && elsewhere === undefined ? (
        <details class="rest">
          <summary>{more(others)}</summary>
          {children(of.slice(most))}
        </details>
      ) : null}
    </>
  )
}

/** The same of lines. @param line makes an `li`. */
export function FirstLines<T>(given: Parted<T> & { class: string; line: (each: T) => ComponentChildren }) {
  const { line, class: looks, ...parted } = given
  return <First {...parted}>{(some) => <ul class={looks}>{some.map(line)}</ul>}</First>
}
