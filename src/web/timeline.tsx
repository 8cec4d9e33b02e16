import { Chain } from './chain.tsx'
import { Page } from './page.tsx'
import { Quote, Said } from './quote.tsx'
import { useWords } from './reader.ts'
import type { Shown } from './shown.ts'

/** The days that claims speak of. */
export function TimelinePage({ shown }: { shown: Shown }) {
  const { dossier, links, claims } = shown
  const words = useWords()
  const { timeline } = words
  return (
    <Page title={timeline.title(dossier.story.title)} story={{ title: dossier.story.title, links, tab: 'timeline' }}>
      <h1>{timeline.heading}</h1>
      <p class="rule">{timeline.rule}</p>
      {dossier.timeline.length === 0 ? <p>{timeline.none}</p> : null}
      <ol class="claims">
        {dossier.timeline.map(({ claim: id, mention, from, to, expression }) => {
          const claim = claims.get(id)
          return claim ? (
            <li class="claim" key={mention + from}>
              <strong>
                <time dateTime={from}>{words.days(from, to)}</time>
              </strong>{' '}
              <span class="soft">
                (<Quote {...expression} spans={[expression.span]} shown={shown} />)
              </span>
              <Said mention={claim.mentions[claim.shown]!} shown={shown} href={links.claim(claim.id)} />
              <Chain mention={claim.mentions[claim.shown]!} shown={shown} />
            </li>
          ) : null
        })}
      </ol>
    </Page>
  )
}
