/** On whose word: the intermediaries through whom a statement came to the page, nearest to the page first. */
import { stage } from '../stage.ts'
import type { Attribution, ChainLink } from '../types.ts'
import { headTells } from './headlines.ts'
import { Page, type Rule } from './page.ts'
import { othersPost, posted, postGoesOn, postShown, tagged } from './posts.ts'
import { quotedAtLength, reported } from './reported.ts'
import {
  headsReport,
  notedInLead,
  notedInReport,
  notedTogether,
  noteReport,
  reporterGoesOn,
  reportGoesOn,
  sourceOfReport,
  underItsHead,
} from './reportgoeson.ts'
import { asksThere, hostAsks, type Occasions, occasionsOf, sameOccasion, toldHost } from './sameoccasion.ts'
import {
  accordingTo,
  askedOnAir,
  CITED_OUTLET,
  citesOutlet,
  publishedByOutlet,
  publishedPiece,
  quotingThem,
  reportedWithin,
  told,
} from './told.ts'

/** What the text says of a statement; each adds to what those before it found. */
const SAID: readonly Rule[] = [
  reported, // the page → the paper → the officials
  posted,
  told,
  postShown,
  tagged,
  publishedByOutlet,
  citesOutlet,
  accordingTo,
  reportedWithin,
  quotingThem,
  publishedPiece,
  quotedAtLength,
]

/** Where it says nothing: with what the statement goes on. The first that knows. */
const goingOn = (occasions: Occasions): readonly Rule[] => [
  postGoesOn,
  othersPost,
  notedInReport,
  notedInLead,
  headsReport,
  notedTogether,
  sourceOfReport,
  underItsHead,
  sameOccasion(occasions),
  reporterGoesOn,
  asksThere,
  toldHost,
  hostAsks,
  reportGoesOn,
  askedOnAir,
]

export const chains = stage({
  name: 'chains',
  needs: ['article', 'sentences', 'attributions', 'speakers', 'credit'],
  adds: ['speakers', 'attributions'],
  run: (fields) => {
    const page = new Page(fields, chain)
    const rules = goingOn(occasionsOf(page))
    for (const each of page.attributions) page.chainOf(each)
    // From below: a headline tells of a lead.
    for (const each of page.attributions.toReversed())
      if (page.linksOf(each).length === 0 && page.whose(each)) page.link(each, headTells(each, page, []))
    return {
      speakers: page.speakers,
      attributions: fields.attributions.map((each) => {
        // Nobody is told of by himself: "asked by presenter Lund whether", and what Lund asks.
        const host = page.whose(each)
        const links = page.chainOf(each).filter(({ name }) => host?.kind !== 'person' || name !== host.name)
        const why = links.map((link) => ({ about: 'chain' as const, rule: link.rule, spans: page.spansOf(link) }))
        // Who passes it on is no more who says it; "the port denied it, Reuters reported, citing Tageslicht" is the port's all the same.
        const cited =
          links.at(-1)?.rule === CITED_OUTLET && links.at(-2)?.speaker === each.speaker ? links.at(-1)! : null
        return { ...each, speaker: cited?.speaker ?? each.speaker, chain: [...links], why: [...each.why, ...why] }
      }),
    }

    function chain(attribution: Attribution): readonly ChainLink[] {
      const said: ChainLink[] = []
      for (const rule of SAID) said.push(...rule(attribution, page, said))
      noteReport(attribution, page, said)
      const sentence = page.sentenceOf(attribution)
      if (said.length > 0 || !page.whose(attribution) || (sentence && page.tellsOfOwn(sentence))) return said
      for (const rule of rules) {
        const links = rule(attribution, page, said)
        if (links.length > 0) return links
      }
      return []
    }
  },
})
