import type { ComponentChildren } from 'preact'

/** A part of a page with its heading, by which it is named and which `#id` leads to. */
export function Section(given: { id: string; title: ComponentChildren; children: ComponentChildren }) {
  const { id, title, children } = given
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}
