import { type Sourcing, sourcingOf } from '../dossier/sourcing.ts'
import type { Dossier } from '../dossier/types.ts'
import { First } from './first.tsx'
import { once } from './once.ts'
import { outletOf } from './phrase.ts'
import { useWords } from './reader.ts'
import { Section } from './section.tsx'
import type { Shown } from './shown.ts'

/** Outlets before the rest is folded, and names from whom one has something. */
const MOST = { outlets: 40, from: 3 }

const sourcingIn = once((dossier: Dossier) => sourcingOf(dossier))

/** Which outlets were read, and on whose word what each of them tells stands. */
export function Outlets({ shown }: { shown: Shown }) {
  const words = useWords()
  const all = sourcingIn(shown.dossier)
  return (
    <Section id="outlets" title={words.outlets(all.length)}>
      <p class="rule">{words.sourcing.rule}</p>
      <First of={all} most={MOST.outlets} more={words.sourcing.more}>
        {(some) => <Table of={some} shown={shown} />}
      </First>
    </Section>
  )
}

function Table({ of, shown: { links } }: { of: readonly Sourcing[]; shown: Shown }) {
  const all = useWords()
  const words = all.sourcing
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keyboard (WCAG 2.1.1)
    <section class="scroll sourcing" tabIndex={0} aria-label={words.table}>
      <table>
        <thead>
          <tr>
            {words.columns.map((name) => (
              <th scope="col" key={name}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {of.map((each) => {
            const name = <bdi>{outletOf(each, all)}</bdi>
            return (
              <tr key={each.outlet}>
                <th scope="row">
                  {links.live && each.outlet !== null ? (
                    <a href={links.search({ outlet: each.outlet })}>{name}</a>
                  ) : (
                    name
                  )}
                </th>
                {[each.articles, each.copies, each.own, each.heard, each.open, each.carried, each.unnamed].map(
                  (n, i) => (
                    <td key={i} class="n">
                      {all.number(n)}
                    </td>
                  ),
                )}
                <td class="soft">
                  {each.from.slice(0, MOST.from).map(({ id, name, statements }, i) => (
                    <span key={id}>
                      {i > 0 ? ', ' : ''}
                      <a href={links.root(id)}>
                        <bdi>{name}</bdi>
                      </a>{' '}
                      {all.number(statements)}
                    </span>
                  ))}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
