/** Documents as sources: "a Harbour Board report", "the poll": who has issued or made them. */
import { regionNamed } from '../places/gazetteer.ts'
import type { Span } from '../types.ts'
import type { Context, Resolved } from './context.ts'
import { type Issuer, isAnybodys, issuerOf } from './descriptions/documents.ts'
import { isFirstName } from './names/firstnames.ts'
import type { Named } from './names/named.ts'
import { readName } from './names/names.ts'
import { NO_SPEAKER } from './nobody.ts'
import { madeTogether, reportBefore } from './outlets/media.ts'
import { outletsShown } from './outlets/pageoutlets.ts'
import { asDescribed, named, type Said } from './said.ts'

/** Who has issued the document that a source is; null where it is none, where it only counts somebody, or where nobody issued it. */
export function issuerFor({ core, at, context }: Said): Issuer | null {
  const issuer = issuerOf(core, at, context.article.text)
  if (!issuer || NO_SPEAKER.test(issuer.name)) return null
  const isOfWhomItCounts =
    (POLL.test(core) || isAnybodys(issuer.word)) &&
    (regionNamed(issuer.name) || isAnyTown(issuer, context) || isAboutOne(core, issuer))
  return isOfWhomItCounts ? null : issuer
}
/** "Iowa polls" are of people there. */
const POLL = /\b(?:polls?|surveys?)\b/i
/** "Halda's forecast" is of the weather there. */
const isAnyTown = ({ name }: Issuer, { article: { text }, places }: Context): boolean =>
  places.some(({ start, end }) => text.slice(start, end) === name)
/** "Lund's medical records" are of Lund. */
const isAboutOne = (core: string, { name, word }: Issuer): boolean =>
  word === 'record' && !name.includes(' ') && /^[’']s/.test(core.slice(core.indexOf(name) + name.length))

/** The outlet that has published a document. */
export function publisherOf({ core, at, context: { article } }: Said, issuer: Issuer | null): string | null {
  if (!issuer) return reportBefore(core, at, article.text)
  return outletsShown(article.text).has(issuer.name) ? issuer.name : null
}

/** Whom a document's words name: its writer, or its issuer. */
export function readIssuer({ core, context: { cast } }: Said, issuer: Issuer): Readonly<Named> | null {
  const read = readName(writerIn(core) ?? issuer.name)
  // "Harbour Hopkins data": a body's, unless the page knows who that is.
  return read?.kind === 'person' && isAnybodys(issuer.word) && !read.role && !cast.knows(read.name)
    ? { ...read, kind: 'organisation', name: issuer.name, gender: null }
    : read
}
/** "A statement by Harbour Board spokesman Emil Roth": who has written it, by an office and a whole name. */
function writerIn(core: string): string | null {
  const by = /\b(?:by|from) (?:the )?(\p{Lu}.{4,80})$/u.exec(core)?.[1]
  const read = by ? readName(by) : null
  return read?.kind === 'person' && read.role && read.name.includes(' ') ? by! : null
}

/**
 * Who has made a document where that is not plainly its issuer: outlets that had it made together, a pollster whose name reads
 * like a person's, an issuer whose name tells nothing.
 * @param read what the issuer's name names.
 */
export function makerOf(said: Said, issuer: Issuer, read: Named | null): Resolved | null {
  const { core, at, context } = said
  const { text } = context.article
  const makers = madeTogether(text, issuer.span)
  if (makers.length > 0) {
    const isBodys = read?.kind === 'organisation' && !POLL.test(core)
    const isOutlets = read?.kind === 'outlet' && makers.length === 1
    return isBodys || isOutlets
      ? null
      : named(said, 'outlet', makers.join(', '), 'outlet-behind', {}, [at, issuer.span])
  }
  if (isPollster(said, issuer) && (!read || (read.kind === 'person' && !isFirstName(read.name.split(' ')[0]!)))) {
    const whole = (POLLSTER.exec(core)?.[0] ?? issuer.name).replace(/^(?:An?|The) /, '')
    return named(said, 'organisation', whole, 'organisation')
  }
  if (read) return null
  return isBy(issuer, text) || isOwned(issuer, core)
    ? named(said, 'organisation', issuer.name, 'organisation', {}, [at, issuer.span])
    : asDescribed(said)
}
/** "A Harbour Consult poll": whoever that is. */
const isPollster = ({ core, at }: Said, { name, span }: Issuer): boolean =>
  POLL.test(core) && span.start >= at.start && /^\p{Lu}\S+ \p{Lu}/u.test(name)
/** "Harbour College/Morning Call" of "a Harbour College/Morning Call poll"; "Halda University Institute" of "a poll by" it. */
const POLLSTER =
  /((?:\p{Lu}[\p{L}.&’'-]*(?: (?:for|of|and|&))?[ /])+(?:\p{Lu}[\p{L}.&’'-]*))(?= (?:\p{Ll}+ )?(?:poll|survey)\b)|(?<=\b(?:by|from) )(\p{Lu}[\p{L}.&’'-]*(?: \p{Lu}[\p{L}.&’'-]*)*)/u
/** "A study by the National Partnership for Ferries": a name of some words. */
const isBy = ({ name, span }: Issuer, text: string): boolean =>
  /^\p{Lu}\S+ (?:\S+ )*\p{Lu}/u.test(name) &&
  /\b(?:by|from) (?:the )?(?:[\p{Ll}-]+ ){0,4}$/u.test(text.slice(Math.max(0, span.start - 60), span.start)) &&
  !/^(?:[’']s?| \p{Lu}| (?:and|in|of|for) \p{Lu})/u.test(
    text.slice(span.start + name.length, span.start + name.length + 8),
  )
/** "The Halda Trust’s 2018 report". */
const isOwned = ({ name }: Issuer, core: string): boolean =>
  /^\p{Lu}\S+ (?:\S+ )*\p{Lu}/u.test(name) && /^[’']s? /.test(core.replace(/^[Tt]he /, '').replace(name, ''))

/** "A statement from the council and the harbour board": the second of two that issued it. */
export function issuedWith({ span }: Issuer, at: Span, text: string): string | null {
  if (span.start < at.start) return null
  const other = /^ and (?:the )?(\p{Lu}.*)$/u.exec(text.slice(span.end, at.end))?.[1]
  return other && /^(?:organisation|place)$/.test(readName(other)?.kind ?? '') ? other : null
}
