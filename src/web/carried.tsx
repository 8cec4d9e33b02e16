import { rootsIn } from './origins.tsx'
import { useWords } from './reader.ts'
import { Section } from './section.tsx'
import type { Shown } from './shown.ts'

const MOST = 5

/** Beside the claims: those whose reports most others carry. */
export function Carried({ shown }: { shown: Shown }) {
  const words = useWords()
  const roots = [...rootsIn(shown.dossier).values()].slice(0, MOST)
  if (roots.length === 0) return null
  return (
    <Section id="carried" title={<a href={shown.links.tab('origins')}>{words.roots.heading}</a>}>
      <ul class="plain short">
        {roots.map((root) => (
          <li class="claim" key={root.id}>
            <a href={shown.links.root(root.id)}>
              <bdi>{root.name}</bdi>
            </a>{' '}
            <span class="soft">{words.roots.carriedBy(root.carriers.length)}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
