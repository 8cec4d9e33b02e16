/** Statements inside another's: "officials believe …, the paper said, citing two sources". */
import { hasVerb } from '../text/verbs.ts'
import { words } from '../text/words.ts'
import type { Attribution, Span, Speaker } from '../types.ts'
import { at, linkTo, type Page, type Rule } from './page.ts'

/** Whoever tells of the statement, on whose word that is, and whom an outlet cites for it. */
export const reported: Rule = (attribution, page) => {
  const report = reportOver(attribution, page)
  if (!report) return []
  const links = [...page.chainOf(report)]
  const over = page.whose(report)
  // "Lund denied Marsh’s claim that", "contradicted officials who said": what is answered was said before all.
  const isAnswered = CLAIM.test(page.text(attribution.cue)) || isOfAnswered(attribution, report, page)
  if (over?.kind !== 'outlet' && ANSWERS.test(page.text(report.cue)) && isAnswered) return links
  if (isNotTheirs(attribution, report, page)) return links
  if (over && over.kind !== 'unnamed' && !isKnown(over.name) && !page.isOwnVoice(over.name))
    links.push(linkTo(over, report.source[0] ?? null, 'nested'))
  const heard = over?.kind === 'outlet' ? citedIn(report, attribution, page) : null
  if (heard) links.push(linkTo(heard.speaker, heard.span, 'cited'))
  return links

  function isKnown(names: string): boolean {
    return names.split(', ').every((each) => page.isOwn(each) || links.some(({ name }) => name === each))
  }
}

/**
 * What the page knows by itself though it stands in somebody's words: "they pointed to the fact that Lund had said", "she
 * defended clerks who had denied Marsh's claim that".
 */
function isNotTheirs({ source, cue }: Attribution, report: Attribution, page: Page): boolean {
  const [what] = report.content
  const here = Math.min(...[...source, ...cue].map(({ start }) => start))
  if (!what || what.start >= here) return false
  const how = page.text(report.cue)
  const lead = page.article.text.slice(what.start, here)
  if (/^the (?:fact|reality|truth) that\b/i.test(lead)) return true
  const whom = JUDGES.test(how) ? WHO_DID.exec(lead)?.[1] : undefined
  return whom !== undefined && !hasVerb(words(whom))
}
const JUDGES =
  /\b(?:defend|prais|commend|applaud|thank|back|support|criticiz|criticis|condemn|denounc|blam|attack|slam|blast|mock|rebuk|scold|chid|fir|suspend|punish|chastis)(?:e|es|ed|ing|s)?$/
const WHO_DID = /^([^,.;:“”"]{2,60}) who\b/

const ANSWERS =
  /\b(?:den(?:y|ies|ied|ying)|disput|reject|dismiss|challeng|refut|rebut|contradict|respond|react|repl(?:y|ied)|counter)/
/** Who said it is whom the report contradicts, and the page tells that. */
const isOfAnswered = ({ source: [who] }: Attribution, { content: [whom] }: Attribution, page: Page): boolean =>
  who !== undefined &&
  whom !== undefined &&
  /^who$/i.test(page.text([who])) &&
  whom.start < who.start &&
  !hasVerb(words(page.article.text.slice(whom.start, who.start)))
const CLAIM =
  /^(?:\p{Ll}+ ){0,2}(?:assertion|claim|contention|allegation|accusation|suggestion|statement|charge|complaint|report|story)s?(?: that)?$/u

/** "According to the Courier:", and the next paragraph is the Courier's: what others say in it they say there. */
export const quotedAtLength: Rule = (attribution, page, links) => {
  const here = page.blockAt(at(attribution))
  if (links.length > 0 || here < 1) return []
  const { text, blocks } = page.article
  const report = page.reports.find(
    (each) =>
      page.blockAt(at(each)) === here - 1 && ENDS_OPEN.test(text.slice(each.cue.at(-1)!.end, blocks[here - 1]!.end)),
  )
  if (!report || report.speaker === attribution.speaker) return []
  return page.inherited(page.chainOf(report).slice(0, 1), 'report-goes-on', report.source[0] ?? null)
}
const ENDS_OPEN = /^[^.!?]*:\s*$/

/** The attribution in whose content this one lies, or one that shares its content: "officials believe …, the paper said". */
export function reportOver(attribution: Attribution, page: Page): Attribution | null {
  const parent = page.parentOf(attribution)
  if (parent && parent.speaker !== attribution.speaker) return parent
  const sentence = page.sentenceOf(attribution)
  if (!sentence) return null
  const tells = (report: Attribution): boolean => {
    if (report === attribution || report.speaker === attribution.speaker) return false
    const around = [...attribution.source, ...attribution.cue].every((span) =>
      report.content.some((part) => part.start <= span.start && span.end <= part.end),
    )
    return (
      around ||
      (page.sentenceOf(report) === sentence &&
        (/\bciting\b/i.test(page.text(attribution.cue)) ||
          sharesWords(attribution, report, page) ||
          isCited(attribution, report, page)))
    )
  }
  return page.reports.find(tells) ?? page.saidIn(sentence).find((each) => tellsOfTalk(each, attribution, page)) ?? null
}

/** "The senators said they had spoken with Lund, who told them that": they tell it; "trusted Lund, who denied it" is the page's to tell. */
const tellsOfTalk = (teller: Attribution, attribution: Attribution, page: Page): boolean =>
  teller.speaker !== attribution.speaker &&
  isCited(attribution, teller, page) &&
  TALKED.test(page.text(teller.content)) &&
  TO_THEM.test(page.article.text.slice(at(attribution), at(attribution) + 60))
const TALKED = /\b(?:sp(?:oke|oken|eaking)|talk(?:ed|ing)|met|meeting|heard|called by|call)\b/
/** What was said then, and not of it. */
const TO_THEM = /^(?:\p{L}+ )?(?:t(?:old|ells?)|assured|informed|described|said|explained|warned|confirmed)\b/u

/** "Officials believe …, the paper said": the report's words are, or go on with, what the officials believe. */
function sharesWords(attribution: Attribution, report: Attribution, page: Page): boolean {
  const [who, mine] = [attribution.source[0], attribution.content[0]]
  const [its] = report.content
  if (!who || !mine || !its) return false
  // "The port is closed, according to officials, the Courier reported"
  if (mine.start === its.start && mine.end === its.end && at(attribution) > mine.end && at(report) > at(attribution))
    return true
  const between = page.article.text.slice(Math.min(mine.end, its.start), its.start)
  return who.end < its.start && mine.start <= its.start && JOINED.test(between) && at(report) >= its.end
}
const JOINED = /^(?:,? (?:but|and|though|although|while|yet))? ?$/

/** "The paper cited a book by Lund, who told of a dinner": what it cites goes on. */
function isCited({ source: [who] }: Attribution, { content }: Attribution, page: Page): boolean {
  return (
    who !== undefined &&
    /^wh(?:o|ich)$/i.test(page.text([who])) &&
    content.some(({ end }) => end <= who.start && /^,? ?$/.test(page.article.text.slice(end, who.start)))
  )
}

/** Whom the outlet's report rests on: "officials believe …, the paper said, citing two sources". */
function citedIn(report: Attribution, within: Attribution, page: Page): { speaker: Speaker; span: Span } | null {
  const sentence = page.sentenceOf(report)
  const cited = page.attributions.find(
    (other) =>
      other !== within &&
      other !== report &&
      other.source[0] &&
      /\bciting\b/i.test(page.text(other.cue)) &&
      page.sentenceOf(other) === sentence,
  )
  const speaker = cited && page.whose(cited)
  return speaker && speaker.id !== within.speaker && speaker.id !== report.speaker
    ? { speaker, span: cited.source[0]! }
    : null
}
