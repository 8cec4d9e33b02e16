import type { ComponentChildren } from 'preact'

/**
 * The first of a list, and the others folded below: what is said to be there can be reached.
 * @param more says how many others there are. @param children makes the list of some of them.
 */
export function First<T>(given: {
  of: readonly T[]
  most: number
  more: (n: number) => string
  children: (some: readonly T[]) => ComponentChildren
}) {
  const { of, most, more, children } = given
  return (
    <>
      {children(of.slice(0, most))}
      {of.length > most ? (
        <details class="rest">
          <summary>{more(of.length - most)}</summary>
          {children(of.slice(most))}
        </details>
      ) : null}
    </>
  )
}
