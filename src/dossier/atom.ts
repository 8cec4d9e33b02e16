/** What changed, as an Atom feed (RFC 4287). The same change has the same id whenever the feed is made. */
import { createHash } from 'node:crypto'
import { changeHeading, changePhrase, namesOf, toldBy, toldPhrase } from './phrase.ts'
import type { Change, Claim, Dossier } from './types.ts'

const xml = (text: string): string =>
  text
    // XML 1.0 has no control characters, lone surrogates or non-characters, however they are written.
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`)

/** What of a story a feed follows. */
export interface Followed {
  /** Of its page, below the story's, and of the feed itself. */
  page: string
  feed: string
  title: string
  changes: readonly Change[]
}

/** All of it. */
const whole = ({ story, changes }: Dossier): Followed => ({
  page: '/changes',
  feed: '/changes.atom',
  title: story.title,
  changes,
})

/** One claim: that it is denied now, has a new origin, another figure. */
export function claimFollowed({ changes }: Dossier, { id, text }: Claim): Followed {
  const page = `/c/${encodeURIComponent(id)}`
  return { page, feed: `${page}.atom`, title: text, changes: changes.filter(({ claim }) => claim === id) }
}

/** One speaker: what is new of him, and of the claims that he makes. */
export function speakerFollowed({ changes, claims }: Dossier, { id, name }: { id: string; name: string }): Followed {
  const page = `/who/${encodeURIComponent(id)}`
  const his = new Set(claims.flatMap((claim) => (claim.mentions.some((each) => each.speaker === id) ? claim.id : [])))
  const own = changes.filter(({ speaker, claim }) => speaker === id || (claim !== null && his.has(claim)))
  return { page, feed: `${page}.atom`, title: name, changes: own }
}

/** @param base the address of the story's page. @param updated when the story last changed, ISO 8601 with a zone. */
export function atom(dossier: Dossier, base: string, updated: string, followed = whole(dossier)): string {
  const { page, feed, title, changes } = followed
  const names = namesOf(dossier)
  const claims = new Map(dossier.claims.map((claim) => [claim.id, claim]))
  const entries = changes.map((change) => {
    const about = [change.kind, change.claim, change.speaker, change.article, change.before, change.after].join('\n')
    const id = createHash('sha256').update(about).digest('hex').slice(0, 32)
    const claim = claims.get(change.claim ?? '')
    const said = claim && toldBy(change, claim)
    const text = said?.text ?? change.after ?? change.before ?? ''
    const link = change.claim ? `${base}/c/${encodeURIComponent(change.claim)}` : `${base}/changes`
    const words = changePhrase({
      ...change,
      before: change.before === text ? null : change.before,
      after: change.after === text ? null : change.after,
    })
    const whose = said && toldPhrase(said, names)
    return [
      '<entry>',
      `<id>urn:hearsay:${xml(encodeURIComponent(dossier.story.id))}:${id}</id>`,
      `<title>${xml(`${changeHeading(change.kind)}: ${text}`.slice(0, 300))}</title>`,
      `<updated>${xml(momentOf(change.at) ?? updated)}</updated>`,
      `<link href="${xml(link)}"/>`,
      `<summary>${xml([whose, words, change.why].filter(Boolean).join('. '))}</summary>`,
      '</entry>',
    ].join('')
  })
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `<id>${xml(base + feed)}</id>`,
    `<title>${xml(`What changed: ${title}`.slice(0, 300))}</title>`,
    `<updated>${xml(updated)}</updated>`,
    '<author><name>Hearsay</name></author>',
    `<link rel="self" href="${xml(base + feed)}"/>`,
    `<link href="${xml(base + page)}"/>`,
    ...entries,
    '</feed>\n',
  ].join('\n')
}

/** Atom wants a moment with a zone; a day is its first one. */
function momentOf(at: string | null): string | null {
  const time = at === null ? Number.NaN : Date.parse(/^\d{4}-\d\d-\d\d$/.test(at) ? `${at}T00:00:00Z` : at)
  return Number.isNaN(time) ? null : new Date(time).toISOString()
}
