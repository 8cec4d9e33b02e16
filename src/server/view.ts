/** What a request about a story is about: its dossier, between the moments that the address names. */
import type { Context } from 'hono'
import type { Claim, Dossier } from '../dossier/types.ts'
import type { Store, StoryRow } from '../store/store.ts'
import { linksOf } from '../web/links.ts'
import { rootsIn } from '../web/origins.tsx'
import { type Shown, shownOf } from '../web/shown.ts'
import { momentOf } from './moment.ts'
import { NotFound } from './problems.ts'

export interface Views {
  find(name: string): Promise<StoryRow>
  /** @param name the story, where it is not the path's `:story`. @param since where the address names none. */
  view(c: Context, name?: string, since?: string | null): Promise<Shown>
}

/** Makes the dossier of a story between two moments; null for all coverage, and for no changes. */
export type DossierOf = (story: StoryRow, asOf: string | null, since: string | null) => Promise<Dossier>

/** By the names in an address. They throw `NotFound` where nothing bears them. */
export function viewsOf(store: Store, dossierOf: DossierOf): Views {
  const find = async (name: string): Promise<StoryRow> => {
    const story = await store.story(name)
    if (!story) throw new NotFound(name, 'There is no such story', 'See the list of stories')
    return story
  }
  return {
    find,
    async view(c, name = c.req.param('story')!, since = null) {
      const story = await find(name)
      c.set('story', story.id)
      const asOf = momentOf('asOf', c.req.query('asOf'))
      const from = momentOf('since', c.req.query('since')) ?? since
      const [dossier, failures] = await Promise.all([dossierOf(story, asOf, from), store.failures(story.id)])
      return shownOf(dossier, linksOf(story.id, { asOf, since: from }), failures)
    },
  }
}

/** The claim of this id, or the one that holds the mention of this id by now. */
export function claimIn({ claims, holders }: Shown, id: string): { claim: Claim; moved: boolean } {
  const claim = claims.get(id)
  if (claim) return { claim, moved: false }
  const holder = holders.get(id)
  if (!holder)
    throw new NotFound(
      id,
      'There is no such claim in this story',
      'It may have been published later than the moment shown',
    )
  return { claim: holder, moved: true }
}

/** @throws NotFound where no other outlet has anything from one of that id. */
export function rootIn({ dossier }: Shown, id: string) {
  const root = rootsIn(dossier).get(id)
  if (!root) throw new NotFound(id, 'Nothing of this story comes from there', 'See Origins')
  return root
}

/** @throws NotFound where nobody of the story has that id. */
export function speakerIn({ speakers }: Shown, id: string) {
  const speaker = speakers.get(id)
  if (!speaker) throw new NotFound(id, 'There is no such speaker in this story', 'See Who')
  return speaker
}
