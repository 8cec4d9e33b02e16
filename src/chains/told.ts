/** Where the sentence itself says that words were said. */
import { outletsBehind } from '../speakers/outlets/media.ts'
import { outletsIn, readsLikeOutlet, shortOutlet } from '../speakers/outlets/outlets.ts'
import { outletOf } from '../speakers/outlets/outletsource.ts'
import type { Attribution, ChainLink, Span } from '../types.ts'
import { employerOf } from './employers.ts'
import { EARLIER } from './occasions.ts'
import { at, linkTo, type Page, type Rule } from './page.ts'
import { isConversation, isPost, type Venue } from './venues.ts'
import { ASKS, ATTACKS, SAYS } from './verbs.ts'

/** "Told CBS", "on Telegram", "the Meridian's reporter Ada Lund". */
export const told: Rule = (attribution, page, links) => {
  const speaker = page.whose(attribution)
  if (speaker?.kind === 'outlet') return []
  if (links.length > 0) return toldReporter(attribution, page, links)
  const venue =
    toldTo(attribution, page) ??
    toldWith(attribution, page) ??
    (isToldToPage(attribution, page) ? null : employerOf(page.article.text, attribution, speaker))
  if (!venue || page.isOwn(venue.name) || venue.name === speaker?.name) return []
  if (speaker) page.goesOnFrom.set(speaker.id, at(attribution))
  return page.linksTo(venue)
}

/** "Lund said in an interview on KAML, the Courier reported": the Courier has it from there. */
function toldReporter(attribution: Attribution, page: Page, [link, ...more]: readonly ChainLink[]): ChainLink[] {
  if (!link || more.length > 0 || !page.isOutlet(link) || attribution.speaker === link.speaker) return []
  const venue = toldTo(attribution, page, true)
  if (!venue || !isConversation(venue) || venue.through || page.isOwn(venue.name)) return []
  return venue.name === link.name ? [] : page.linksTo(venue)
}

/** A reporter of another outlet, who "told the Post" on the Post's page. */
function isToldToPage(attribution: Attribution, page: Page): boolean {
  const sentence = page.sentenceOf(attribution)
  return (
    sentence !== undefined && page.venuesOf(sentence).some((venue) => venue.rule === 'told' && page.isOwn(venue.name))
  )
}

/** An outlet that speaks itself has published what it says. */
export const publishedByOutlet: Rule = (attribution, page, links) => {
  const speaker = page.whose(attribution)
  if (
    speaker?.kind !== 'outlet' ||
    page.isOwn(speaker.name) ||
    speaker.name === page.article.outlet ||
    links.at(-1)?.name === speaker.name
  )
    return []
  return speaker.name
    .split(', ')
    .filter((name) => !page.isOwn(name))
    .map((name) => (name === speaker.name ? speaker : page.outlet(name, null)))
    .map((outlet) => linkTo(outlet, attribution.source[0] ?? null, 'outlet-speaks'))
}

/** "Reuters reported {that the port was closed}, according to [an official]": where the content takes in who reported it. */
export const reportedWithin: Rule = (attribution, page, links) => {
  const [content] = attribution.content
  const kind = page.whose(attribution)?.kind
  if (links.length > 0 || !content || !(kind === 'anonymous' || kind === 'group')) return []
  if (!/^according to$/i.test(page.text(attribution.cue)) || at(attribution) < content.end) return []
  const words = page.text([content])
  const [found] = outletsIn(words, page.article.text)
  if (!found || page.isOwn(found.outlet.name) || !REPORTS_IT.test(words.slice(found.end))) return []
  if (!OPENS_WITH.test(words.slice(0, found.start))) return []
  const span = { start: content.start + found.start, end: content.start + found.end }
  return [linkTo(page.outlet(found.outlet.name, span), span, 'outlet-speaks')]
}
/** "The newspaper Tageslicht, quoting [judicial sources], said {that}": who passes it on stands before. */
export const quotingThem: Rule = (attribution, page, links) => {
  const [cue] = attribution.cue
  const sentence = page.sentenceOf(attribution)
  if (links.length > 0 || !cue || !sentence || !/^(?:citing|quoting)$/i.test(page.text([cue]))) return []
  if (page.whose(attribution)?.kind === 'outlet') return []
  const before = page.article.text.slice(sentence.start, cue.start)
  const found = outletsIn(before, page.article.text).at(-1)
  if (!found || page.isOwn(found.outlet.name) || !/^(?: (?:on )?\p{L}+day)?, $/u.test(before.slice(found.end)))
    return []
  const span = { start: sentence.start + found.start, end: sentence.start + found.end }
  return [linkTo(page.outlet(found.outlet.name, span), span, 'outlet-speaks')]
}

/** "Last night,", "On Monday": what may stand before. */
const OPENS_WITH = /^(?:(?:[Oo]n |[Ll]ast |[Ee]arlier )?[\p{L} ]{2,24},? )?(?:the )?$/iu
const REPORTS_IT = /^ (?:(?:has|had|first|also|later) )?(?:report(?:ed|s)|wr(?:ote|ites)) (?:\p{L}+day )?that\b/u

/** "Reuters reported, citing the newspaper Tageslicht": Tageslicht has it, and Reuters passes it on. */
export const citesOutlet: Rule = (attribution, page, links) => {
  const sentence = page.sentenceOf(attribution)
  const [link, ...more] = links
  const cue = attribution.cue.at(-1)
  if (!sentence || !cue || !link || more.length > 0 || link.speaker !== attribution.speaker) return []
  const behind = page.article.text.slice(cue.end, Math.min(sentence.end, cue.end + 120))
  const found = CITING.exec(behind)
  const name = found && (outletOf(found[1]!, page.article.text) ?? CALLED_SO.exec(found[1]!)?.slice(1).find(Boolean))
  if (!name || name.includes(', ') || name === link.name || page.isOwn(name)) return []
  const start = cue.end + found.index + found[0].length - found[1]!.length
  const span = { start, end: start + found[1]!.length }
  return [linkTo(page.outlet(name, span), span, CITED_OUTLET)]
}
const CALLED_SO =
  /^(?:the |its )?(?:\p{L}+ )?(?:newspaper|paper|daily|tabloid|broadcaster|news agency|magazine|website) (\p{Lu}[\p{L}’' -]{2,40})$|^(?:the )?(\p{Lu}[\p{L}’' -]{2,40}) (?:newspaper|daily|tabloid|broadcaster|news agency|magazine)$/u
/** The rule whose outlet is on whose word a statement stands. */
export const CITED_OUTLET = 'cites-outlet'
const CITING =
  /^(?: (?:on |late |early )*\p{Lu}\p{L}+day)?,? (?:citing|quoting) ((?:[^\s,.;:]+ ){0,4}[^\s,.;:]+)(?=[,.;]|$)/u

/** "The port is closed, a source said, according to the Meridian", "Lund admitted, as the Meridian wrote, that": whoever says it says it there. */
export const accordingTo: Rule = (attribution, page, links) => {
  const [who, how, sentence] = [attribution.source[0], attribution.cue.at(-1), page.sentenceOf(attribution)]
  if (!who || !how || !sentence || links.length > 0 || page.whose(attribution)?.kind === 'outlet') return []
  const { text } = page.article
  const isCue = /^according to$/i.test(page.text([how])) && SAID_BEFORE.test(text.slice(who.end, how.start))
  const from = Math.max(who.end, how.end)
  const behind = text.slice(from, Math.min(sentence.end, from + 80))
  const words = (isCue ? NEXT : ACCORDING).exec(behind)?.[1] ?? AS_WROTE.exec(behind)?.[1]
  const name = words && (outletOf(words, text) ?? (readsLikeOutlet(words) ? words : null))
  if (!name || name.includes(', ') || page.isOwn(name)) return []
  const start = text.indexOf(words, from)
  const span = { start, end: start + words.length }
  return [linkTo(page.outlet(name, span), span, CITED_OUTLET)]
}
const AS_WROTE =
  /^, as (?:the )?((?:[^\s,.;:]+ ){0,3}[^\s,.;:]+) (?:(?:has|had|first|later) )?(?:wrote|writes|reported|reports|noted|notes|put it),/u
const SAID_BEFORE = /^ (?:said|says|has said|had said)(?: (?:on )?\p{L}+day)?,? $/u
const NEXT = /^ (?:the )?((?:[^\s,.;:]+ ){0,4}[^\s,.;:]+)(?=[,.;]|$)/u
const ACCORDING = /^(?: (?:on )?\p{L}+day)?,? according to (?:the )?((?:[^\s,.;:]+ ){0,4}[^\s,.;:]+)(?=[,.;]|$)/u

/** "The Times piece", "a Meridian report": what an outlet has published says it. */
export const publishedPiece: Rule = (attribution, page, links) => {
  const [source] = attribution.source
  const kind = page.whose(attribution)?.kind
  if (!source || links.length > 0 || kind === 'outlet' || kind === 'person') return []
  const words = page.text([source])
  const makers = POLLED.test(words)
    ? outletsBehind(words.replace(POLLED, ''), page.article.text)
    : fromOutlets(words, page.text(attribution.cue), page.article.text)
  if (makers.length > 0)
    return makers
      .filter((name) => !page.isOwn(name))
      .map((name) => linkTo(page.outlet(name, source), source, 'outlet-speaks'))
  if (!PIECE.test(words)) return []
  const [found] = outletsIn(words, page.article.text)
  const name = found?.outlet.name ?? shortOutlet(OUTLET_S.exec(words)?.[1] ?? '', page.article.text)
  return name && !page.isOwn(name) && (!found || PIECE.test(words.slice(found.end)))
    ? [linkTo(page.outlet(name, source), source, 'outlet-speaks')]
    : []
}
/** "Four in ten questioned in a Meridian poll": what they said the poll tells. */
const POLLED =
  /^(?!(?:[Aa]n?|[Tt]he) \p{Lu}).{2,80}? (?:in|by|for) (?=(?:an?|the) [^,]{3,80}\b(?:poll|survey)(?: (?:released|conducted|taken)\b.*)?$)/u
/** "Experts from the Meridian and the Courier": what such outlets have published. */
function fromOutlets(words: string, cue: string, text: string): string[] {
  // "The Post reporters write": of whichever paper the text calls so.
  const its = /^[Tt]he (\p{Lu}\p{L}+)(?:[’']s?)? (?:reporters|journalists|editors|editorial board)$/u.exec(words)?.[1]
  const short = its ? shortOutlet(`the ${its}`, text) : null
  if (short) return [short]
  const from = /^(?:\p{L}+ ){0,2}(?:experts|analysts|journalists|reporters|correspondents|observers) from (.+)$/u.exec(
    words,
  )?.[1]
  return from && /\b(?:according|report|writ|wrote|note)/i.test(cue) ? (outletOf(from, text)?.split(', ') ?? []) : []
}
const PIECE =
  /^(?:.*? )?(?:article|editorial(?: board)?|story|report|piece|investigation|analysis|op-ed|column|poll|survey)$/i
/** "The Times’ report": of whichever paper the text calls so. */
const OUTLET_S = /^([Tt]he \p{Lu}\p{L}+)(?:[’']s?)? /u

/** "The host of the Meridian's “Late Talk” asked": on air, where nothing says otherwise. */
export const askedOnAir: Rule = (attribution, page) => {
  const cue = page.text(attribution.cue)
  if (!SAYS.test(cue) && !ASKS.test(cue)) return []
  const speaker = page.whose(attribution)
  if (speaker && page.spokeToPage.has(speaker.id)) return []
  const host = employerOf(page.article.text, attribution, speaker, true)
  return host && !page.isOwn(host.name) && !page.isElsewhere(attribution) ? page.linksTo(host) : []
}

/**
 * An outlet, network or service to which the words were said, in the sentence; of several the one nearest to cue and words.
 *
 * @param isRetold whether another's report tells of it, in the words that name the outlet.
 */
export function toldTo(attribution: Attribution, page: Page, isRetold = false): Venue | null {
  const sentence = page.sentenceOf(attribution)
  if (!sentence) return null
  const venues = page.venuesOf(sentence)
  // "In their Beacon interview on ABC", on the Beacon's page: it heard that itself.
  if (venues.some((venue) => page.isOwn(venue.name) && !isPost(venue))) return null
  const cues = page.saidIn(sentence)
  const isOf = (venue: Venue): boolean => {
    const { span, rule } = venue
    if (cues.some((other) => other !== attribution && isWithin(span, other.cue))) return false
    if (isAside(span, attribution, page)) return false
    const tweeted = rule === 'tweeted'
    if (tweeted && isWithin(span, attribution.cue)) return true
    if (tweeted && isOfAnother(span, attribution, page)) return false
    // Whoever tweets is named with the verb: what others learn or say in that sentence they do not tweet.
    if (tweeted && TWEETS.test(page.text([span])) && distance(span, attribution) > 30) return false
    return (
      (!isWithin(span, attribution.content) || tellsWhere(venue, attribution, page)) &&
      cues.every(
        (other) =>
          (isRetold && tellsOfBoth(other, span, attribution)) || distance(span, attribution) <= distance(span, other),
      )
    )
  }
  const there = venues.filter(isOf).sort((a, b) => distance(a.span, attribution) - distance(b.span, attribution))
  const through = there.find(({ rule }) => rule === 'as-reported')
  const venue = through && there.find(({ rule, name }) => rule !== 'as-reported' && name !== through.name)
  return venue ? { ...venue, through } : (there[0] ?? null)
}
/** "Lund said in an interview on KAML, the Courier reported": what the Courier tells takes in both. */
const tellsOfBoth = ({ content }: Attribution, venue: Span, { cue: [cue] }: Attribution): boolean =>
  cue !== undefined && isWithin(venue, content) && isWithin(cue, content)
/** "After Lund's tweets the ministry said that": theirs. */
function isOfAnother(span: Span, attribution: Attribution, page: Page): boolean {
  const whose = WHOSE.exec(page.article.text.slice(Math.max(0, span.start - 60), span.start))?.[1]
  return (
    whose !== undefined &&
    /^tweets?$/i.test(page.text([span])) &&
    !/\b(?:repl(?:y|ied)|respon(?:d|se)|answer)/.test(page.text(attribution.cue)) &&
    page.whose(attribution)?.kind !== 'group' &&
    !page.whose(attribution)?.name.endsWith(whose)
  )
}
const WHOSE = /(\p{Lu}[\p{L}-]+(?<!day))[’']s? (?:[\p{Ll}-]+ ){0,2}$/u
/** "Lund, who told CNN of it in May, said that": another occasion, in a clause of its own. */
function isAside(venue: Span, { source: [who], cue: [cue] }: Attribution, { article: { text } }: Page): boolean {
  if (!who || !cue || who.end > venue.start || venue.end > cue.start) return false
  return (
    /^[^,]{0,40}, (?:who|whose|which) [^,]*$/u.test(text.slice(who.end, venue.start)) &&
    /, (?:(?:also|then|later|has|had) )?$/.test(text.slice(venue.end, cue.start))
  )
}
/** "Mocked {Lund on Twitter for it}", "said {it was “late” in an interview on CNN}": a content that takes in where it was said. */
function tellsWhere(venue: Venue, { content }: Attribution, page: Page): boolean {
  const { start, end } = venue.span
  const part = content.find((each) => each.start <= start && end <= each.end)
  const before = page.article.text.slice(part!.start, start)
  return isPost(venue) ? ON_NETWORK.test(before) : IN_INTERVIEW.test(before.slice(-60))
}
const ON_NETWORK =
  /^(?:(?:his|her|their|its|the) )?(?:[\p{L}.’'-]+ ){1,3}(?<!\b(?:attacks?|comments?|rants?|tirades?|remarks|claims?|posts?|statements?) )on $/u
const IN_INTERVIEW = /["”],? (?:during|in) an? (?:\p{L}+ ){0,2}interview (?:\p{L}+day )?(?:on|with) (?:the )?$/u
const TWEETS = /^(?:re-?)?tweet(?:ed|ing)$/i

const isWithin = ({ start, end }: Span, parts: readonly Span[]): boolean =>
  parts.some((part) => part.start <= start && end <= part.end)

const distance = (span: Span, { cue, content }: Attribution): number =>
  Math.min(...[...cue, ...content].map(({ start, end }) => Math.max(start - span.end, span.start - end, 0)))

/** "Lund tweeted that …, adding that it was late", "Lund questioned it, telling CNN that …": one sentence of a speaker, one place. */
function toldWith(attribution: Attribution, page: Page): Venue | null {
  const sentence = page.sentenceOf(attribution)
  const cue = page.text(attribution.cue)
  if (!attribution.speaker || !sentence) return null
  const own = page.saidIn(sentence).filter(({ speaker }) => speaker === attribution.speaker)
  const before = own.findLast((other) => at(other) < at(attribution))
  if (before) {
    if (EARLIER.test(cue)) return null
    const joined = page.unquoted({ start: before.cue[0]!.end, end: at(attribution) })
    const goesOn = [GOES_ON_WITH, SAYS, ATTACKS].some((verbs) => verbs.test(cue)) && !OTHERWISE.test(joined)
    return goesOn ? (toldTo(before, page) ?? toldWith(before, page)) : null
  }
  if (/\b(?:once|previously|earlier|repeatedly)\b/i.test(cue)) return null
  const next = own.find((other) => at(other) > at(attribution))
  const leads = at(attribution) === sentence.start && PARTICIPLE.test(cue)
  return next && (leads || LEADS_ON.test(page.text(next.cue))) ? toldTo(next, page) : null
}
/** A participle, or another plain verb of saying. */
const GOES_ON_WITH =
  /^(?:(?:also|then|again|\p{L}+ly) )?(?:\p{L}+ing\b|added|said|called|described|blamed|warned|urged|insisted|accused|noted|wrote)/iu
/** "…, telling CNN": tells how the same was said. */
const LEADS_ON =
  /^(?:\p{L}+ly )?(?:tell|tweet|say|add|writ|post|argu|insist|claim|call|describ|warn|accus|declar)\p{L}*ing\b/iu
const PARTICIPLE = /^\p{L}+ing\b/iu
/** Another time or occasion. */
const OTHERWISE = /\b(?:though|although|while|despite)\b/i
