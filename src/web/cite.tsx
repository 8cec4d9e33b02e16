import { useReader } from './reader.ts'
import { Section } from './section.tsx'

/** The claim's address, the claim as it is cited, and how it is followed. */
export function Cite({ address, embed }: { address: string; embed: string }) {
  const { words, url } = useReader()
  return (
    <Section id="cite" title={words.claim.cite}>
      <p class="soft">
        {words.claim.thisPage} <code>{url ?? address}</code>
      </p>
      <p class="soft">
        <CiteAs address={address} />, <a href={embed}>{words.claim.embed}</a>,{' '}
        <a href={`${address}.atom`}>{words.changed.follow}</a>
      </p>
    </Section>
  )
}

/** What stands at an address as it is cited. */
export function CiteAs({ address }: { address: string }) {
  const { words } = useReader()
  return (
    <>
      {words.claim.as} <a href={`${address}/cite/markdown`}>Markdown</a>,{' '}
      <a href={`${address}/cite/wikipedia`}>Wikipedia</a>, <a href={`${address}/cite/bibtex`}>BibTeX</a>,{' '}
      <a href={`${address}/cite/csl`}>CSL-JSON</a>
    </>
  )
}
