/** What goes on with another outlet's report, without naming it again. */
import { SOURCES } from '../speakers/words.ts'
import type { Attribution, ChainLink, Speaker } from '../types.ts'
import { EARLIER } from './occasions.ts'
import { at, GOES_ON, LEAD, type Page, type Rule } from './page.ts'
import { NETWORK } from './posts.ts'
import { NOTED, SAYS } from './verbs.ts'

/** Keeps the report that the text is telling, where one outlet stands between the page and what was said. */
export function noteReport(attribution: Attribution, page: Page, links: readonly ChainLink[]): void {
  const [link, ...more] = links
  const kind = page.whose(attribution)?.kind
  if (link && more.length === 0 && (kind === 'outlet' || (kind === 'anonymous' && isReporter(link, page))))
    page.report = { link, end: at(attribution) }
}

/** "It is noted that …", further down in a report. */
export const notedInReport: Rule = (attribution, page) =>
  page.report && isNear(attribution, page) && isNoted(attribution, page)
    ? page.inherited([page.report.link], 'report-goes-on', page.report.link.span)
    : []

/** "It is noted that there was no plan, and Lund did not agree": what the sentence goes on with. */
export const notedTogether: Rule = (attribution, page) => {
  const sentence = page.sentenceOf(attribution)
  const first = sentence && page.saidIn(sentence)[0]
  if (!first || first === attribution || page.whose(first)?.kind !== 'unnamed' || !isNoted(first, page)) return []
  const [link, ...more] = page.linksOf(first)
  const between = page.article.text.slice(at(first), attribution.source[0]?.start ?? at(attribution))
  return link && more.length === 0 && /, (?:and|but) $/.test(between)
    ? page.inherited([link], 'report-goes-on', link.span)
    : []
}

/** "A port was reportedly closed" leads in with what the next lines say who reported. */
export const notedInLead: Rule = (attribution, page) => {
  const here = at(attribution)
  if (page.report || here >= LEAD || !isNoted(attribution, page)) return []
  const next = page.reports.find((each) => at(each) > here && at(each) - here < LEAD)
  return next ? page.inherited(page.chainOf(next).slice(0, 1), 'told-later', next.source[0] ?? null) : []
}

/** "Lund wants the ferry sold", a headline over "Ada Lund wants to have the ferry sold, according to the Courier". */
export const headsReport: Rule = (attribution, page) => {
  const title = page.article.blocks[0]
  const speaker = page.whose(attribution)
  if (!title || at(attribution) >= title.end || !speaker || speaker.kind === 'outlet') return []
  const next = page.attributions.find((each) => at(each) >= title.end)
  if (!next || at(next) > LEAD || !page.reports.includes(next)) return []
  const told = page.text(next.content)
  const heard = told.toLowerCase()
  const words =
    page
      .text(attribution.content)
      .toLowerCase()
      .match(/\p{L}{5,}/gu) ?? []
  return told.includes(speaker.name.split(' ').at(-1)!) && words.filter((word) => heard.includes(word)).length >= 2
    ? page.inherited(page.chainOf(next).slice(0, 1), 'told-later', next.source[0] ?? null)
    : []
}

/** "The official said", behind a report that may rest on one: no stranger, and nobody whom all can hear. */
export const sourceOfReport: Rule = (attribution, page) => {
  const who = page.text(attribution.source)
  const cue = page.text(attribution.cue)
  if (
    !page.report ||
    page.whose(attribution)?.kind !== 'anonymous' ||
    !isNear(attribution, page) ||
    !(THEIR_SOURCE.test(who) || SOURCES.test(who)) ||
    !(SAYS.test(cue) || /\baccording\b/i.test(cue)) ||
    TOLD_ANOTHER.test(page.wordsAt(at(attribution)))
  )
    return []
  const told = toldBefore(attribution, page)
  if (told) return page.inherited([told], 'goes-on', told.span)
  page.report.end = at(attribution)
  return page.inherited([page.report.link], 'report-goes-on', page.report.link.span)
}

/** "A source told the Herald that …. That follows a report in the Courier. …, the source said": still to the Herald. */
function toldBefore(attribution: Attribution, page: Page): ChainLink | undefined {
  const before = page.attributions.findLast(
    (each) => each.speaker === attribution.speaker && at(each) < at(attribution),
  )
  const [link, ...more] = page.linksOf(before)
  const isNear = before !== undefined && at(attribution) - at(before) < GOES_ON
  return isNear && more.length === 0 && /^(?:told|goes-on)$/.test(link?.rule ?? '') ? link : undefined
}
/** "Told Harbour Tonight": whoever that is, and no more the outlet of before. */
const TOLD_ANOTHER = /\btold (?:the )?(?!(?:Mr|Mrs|Ms|Dr)\b)\p{Lu}\p{L}+ \p{Lu}/u
const THEIR_SOURCE =
  /^(?:(?:one|another|a second|a third|two|three|other) (?:\p{L}+ ){0,2}sources?|(?:the|both|this) (?:(?:newspaper|paper|outlet|publication|agency|magazine|broadcaster|network|site)[’']s )?(?:\p{L}+ ){0,3}(?:officials?|sources?|persons?|people|aides?|diplomats?|insiders?|informants?)|(?:he|she|they)|sources|officials)$/iu

/** "Courier: mayor knew of it", a headline: those whom the page does not name, with no other outlet's report between, told the Courier. */
export const underItsHead: Rule = (attribution, page) => {
  const { report, head } = page
  const speaker = page.whose(attribution)
  const cue = page.text(attribution.cue)
  if (
    !report ||
    !head ||
    report.link.name !== head.name ||
    at(attribution) - report.end > UNDER_HEAD ||
    !(speaker?.kind === 'anonymous' || (speaker?.kind === 'group' && OFFICIALS.test(speaker.name))) ||
    !(SAYS.test(cue) || /\b(?:according|confirm|suggest|indicat|reveal)/i.test(cue)) ||
    TOLD_ANOTHER.test(page.wordsAt(at(attribution))) ||
    // Who speaks for somebody answers the report.
    /\bspokes/i.test(speaker.name) ||
    OF_THE_REPORT.test(page.text(attribution.content)) ||
    page.isElsewhere(attribution)
  )
    return []
  page.report = { link: report.link, end: at(attribution) }
  return page.inherited([report.link], 'report-goes-on', report.link.span)
}
const OF_THE_REPORT = /\b(?:an?|the|this|that) (?:\p{Ll}+ )?(?:report|article|story|investigation)\b/u
const OFFICIALS = /(?:^| )(?:officials|sources|interlocutors|people|aides|diplomats|authorities)$/
/** How far from the last of such a report what goes on with it may stand, in characters. */
const UNDER_HEAD = 2 * GOES_ON

/** "Ada Lund writes in the Courier …. “…,” she says": of the same piece, where she comes next. */
export const reporterGoesOn: Rule = (attribution, page) => {
  const before = page.before(attribution)
  const [link, ...more] = page.linksOf(before)
  const cue = page.text(attribution.cue)
  return before &&
    link &&
    more.length === 0 &&
    before.speaker === attribution.speaker &&
    /^(?:reporter|reporter-goes-on|wrote-in)$/.test(link.rule) &&
    SAYS.test(cue) &&
    !EARLIER.test(cue) &&
    !page.isElsewhere(attribution) &&
    at(attribution) - at(before) < GOES_ON
    ? page.inherited([link], 'reporter-goes-on', link.span)
    : []
}

/** "Lund called it late, the paper reported. “It was,” Lund added": what follows at once, of whom the report quotes, is its own. */
export const reportGoesOn: Rule = (attribution, page) => {
  const before = page.before(attribution)
  const [link, ...more] = page.linksOf(before)
  const speaker = page.whose(attribution)
  const cue = page.text(attribution.cue)
  if (
    !before ||
    !speaker ||
    !link ||
    more.length > 0 ||
    !isReporter(link, page) ||
    at(attribution) - at(before) > GOES_ON ||
    !OF_REPORTS.test(link.rule) ||
    !SAYS.test(cue) ||
    EARLIER.test(cue)
  )
    return []
  const goesOn =
    ITS_TEXT.test(page.text(attribution.source)) ||
    (!page.isElsewhere(attribution) &&
      (before.speaker === attribution.speaker
        ? speaker.kind !== 'outlet'
        : speaker.kind === 'person' && isQuotedIn(before, speaker, page)))
  return goesOn ? page.inherited([link], 'report-goes-on', link.span) : []
}
/** Links that rest on a report of the outlet's. */
const OF_REPORTS = /^(?:outlet-speaks|as-reported|nested|report-goes-on)$/
/** What a report told of lets us read. */
const ITS_TEXT =
  /^(?:the|this) (?:passage|excerpt|book|document|memo|letter|e-?mail|statement|message|filing|transcript)s?$/i

/** A report in whose words somebody is said to say something. */
function isQuotedIn(report: Attribution, { name }: Speaker, page: Page): boolean {
  const last = name.split(' ').at(-1)!
  const words = page.text(report.content)
  const start = words.indexOf(last)
  if (start < 0 || page.whose(report)?.kind !== 'outlet') return false
  const [before, behind] = [words.slice(0, start), words.slice(start + last.length)]
  return IS_SAID.test(behind) || (IS_SAID_OF.test(before) && /^(?:[,.;]|$)/.test(behind))
}
const VERB = '(?:says?|said|told|added|noted|wrote|argued|claimed|insisted|explained|called|described|warned|denied)'
/** "Lund, a port officer, told the paper", "said Ada Lund". */
const IS_SAID = new RegExp(`^(?:,[^,.]{1,80},)? (?:also |later )?${VERB}\\b`)
const IS_SAID_OF = new RegExp(`\\b${VERB} (?:\\p{Lu}[\\p{L}.’'-]+ ){0,4}$`, 'u')

const isReporter = (link: ChainLink, page: Page): boolean => page.isOutlet(link) && !NETWORK.test(link.name)

const isNear = (attribution: Attribution, { report }: Page): boolean =>
  report !== null && at(attribution) - report.end < GOES_ON

const isNoted = (attribution: Attribution, page: Page): boolean =>
  (page.whose(attribution)?.kind === 'unnamed' && NOTED.test(page.text([...attribution.source, ...attribution.cue]))) ||
  QUOTED_AS.test(page.text(attribution.cue)) ||
  THE_RUMOUR.test(page.text(attribution.source)) ||
  isReportedly(attribution, page) ||
  isOfReport(attribution, page)

/** What the report has heard. */
const THE_RUMOUR = /^(?:the|this) (?:\p{Ll}+ )?rumou?rs?$/iu
/** "An official was quoted as saying": by whoever reports it. */
const QUOTED_AS = /\bquoted as (?:saying|having said|telling)$/i

/** "Lund reportedly said", at once behind a report or in the lead of one. */
const isReportedly = (attribution: Attribution, page: Page): boolean =>
  /\breportedly\b/i.test(page.text(attribution.cue)) &&
  (!page.report || at(attribution) - page.report.end < GOES_ON / 2) &&
  !/^(?:Meanwhile|Separately)\b/.test(page.wordsAt(at(attribution)))

/** "Port is closed: report", a headline. */
function isOfReport(attribution: Attribution, page: Page): boolean {
  const [title] = page.article.blocks
  return !!title && at(attribution) < title.end && /: reports?\W*$/i.test(page.text([title]))
}
