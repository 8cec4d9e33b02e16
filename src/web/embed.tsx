import type { Claim } from '../dossier/types.ts'
import { outletsOf } from './phrase.ts'
import { Said } from './quote.tsx'
import { useReader } from './reader.ts'
import type { Shown } from './shown.ts'
import { StatusOf } from './status.tsx'
import { STYLE } from './style/index.ts'
import { Told } from './word.tsx'

/** One claim, to stand in somebody else's page. Its links open there. */
export function EmbedPage({ claim, shown }: { claim: Claim; shown: Shown }) {
  const { words, script } = useReader()
  const mention = claim.mentions[claim.shown]!
  return (
    <html lang={words.code}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{mention.text.slice(0, 90)}</title>
        <base target="_top" />
        <style dangerouslySetInnerHTML={{ __html: STYLE }} />
        {script ? <script src={script} defer /> : null}
      </head>
      <body class="embed" data-island="embed">
        <main class="claim">
          <h1 class="words">
            <Said mention={mention} shown={shown} href={shown.links.claim(claim.id)} />
          </h1>
          <p class="word">
            <StatusOf claim={claim} mention={mention} shown={shown} />
            <Told mention={mention} shown={shown} />
          </p>
          <p class="soft">
            {words.origins(claim.origins.length)} · {words.outlets(outletsOf(claim, shown.articles, words).length)} ·{' '}
            {words.when(mention.published)} ·{' '}
            <a href={shown.links.known()}>
              <bdi>{shown.dossier.story.title}</bdi>
            </a>{' '}
            · Hearsay
          </p>
        </main>
      </body>
    </html>
  )
}
