import type { Links } from './links.ts'
import { addressWithout, useReader } from './reader.ts'

/** Above a page of a story: which one it is, and of which moment. */
export function OfStory({ title, links }: { title: string; links: Links }) {
  return (
    <p class="kicker">
      <a href={links.known()}>
        <bdi>{title}</bdi>
      </a>
      {links.asOf === null ? null : (
        <>
          {' · '}
          <AsOf moment={links.asOf} />
        </>
      )}
    </p>
  )
}

/** The moment of which a page is, and the way out of it: links keep it, so whoever came by one may not know. */
export function AsOf({ moment }: { moment: string }) {
  const { words, address } = useReader()
  return (
    <span class="asof">
      {words.known.asOf(words.when(moment))}{' '}
      {address === null ? null : <a href={addressWithout(address, 'asOf')}>{words.known.latest}</a>}
    </span>
  )
}
