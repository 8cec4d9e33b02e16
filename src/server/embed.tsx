/** One claim for other people's pages: the only path that they may frame. */
import type { Hono } from 'hono'
import { oembed } from '../cite/oembed.ts'
import { HearsayError } from '../errors.ts'
import { EmbedPage } from '../web/embed.tsx'
import { show } from './show.ts'
import { claimIn, type Views } from './view.ts'

/** `/embed/s/{story}/c/{claim}` and the oEmbed answer that leads there. */
export function embedRoutes(app: Hono, { view }: Views): void {
  app.get('/embed/s/:story/c/:claim', async (c) => {
    const shown = await view(c)
    const { claim, moved } = claimIn(shown, c.req.param('claim'))
    return moved ? c.redirect(shown.links.embed(claim.id), 301) : show(c, <EmbedPage claim={claim} shown={shown} />)
  })

  app.get('/oembed', async (c) => {
    const asked = URL.canParse(c.req.query('url') ?? '') ? new URL(c.req.query('url')!) : null
    const [, story, id] = /^\/(?:embed\/)?s\/([^/]+)\/c\/([^/]+)$/.exec(asked?.pathname ?? '') ?? []
    if (!asked || !story || !id || asked.origin !== new URL(c.req.url).origin)
      throw new HearsayError('url', 'is not the address of a claim here', 'copy it from the claim’s page')
    const shown = await view(c, decodeURIComponent(story))
    const { claim } = claimIn(shown, decodeURIComponent(id))
    return c.json(oembed(claim.text, new URL(shown.links.embed(claim.id), asked).href))
  })
}
