/** What a rule sees of one attribution, and how it answers. */
import type { Article, Attribution, Span, Stance } from '../types.ts'

/** One attribution, as rules see it: small letters, single spaces, straight apostrophes, but for `said`. */
export interface Told extends Pick<Attribution, 'source' | 'cue' | 'content' | 'form'> {
  article: Article
  /** Whether a reporter says it. */
  reports: boolean
  /** What was said, as it stands. */
  said: string
  who: string
  /** The cue's words. */
  how: string
  what: string
}

export interface Ruling {
  stance: Stance
  rule: string
}

/** Null where the rule does not know. */
export type Rule = (told: Told) => Ruling | null

/** The answer of a rule that knows of no more than that something was said. */
export const ASSERTS: Ruling = { stance: 'asserts', rule: 'plain' }

/** The words of spans, joined by a space. */
export const textOf = (article: Article, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => article.text.slice(start, end)).join(' ')

/** In small letters, with straight apostrophes and single spaces. */
export const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\s{2,}|[^\S ]/g, ' ')

/** Whether a pattern matches from a cue on, perhaps into what it is of. */
export const begins = (pattern: RegExp, how: string, what: string): boolean =>
  (pattern.exec(`${how} ${what.slice(0, 60)}`)?.index ?? how.length) < how.length

/** Verbs that tell nothing of what is done with the words. */
export const PLAIN =
  /\b(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old|elling)|add(?:s|ed|ing)?|according|noted?|notes|noting|stat(?:e|es|ed|ing)|tweet\w*|wr(?:ite|ites|ote|iting)|explain\w*|argu\w*|declar\w*|indicat\w*|repl\w+|respond\w*|continu\w*|emphasi[sz]\w*|insist\w*(?! on)|contend\w*|contention|assert\w*|observ\w*|assur(?:e|es|ed|ing)|point\w* out|remind\w*|ma(?:de|kes?|king) (?:it )?clear|reiterat\w*|recall\w*|deem\w*|testif\w*|mus(?:es|ed|ing)|proclaim\w*|interject\w*|retort\w*|answer(?:s|ed|ing)?|reveal\w*|announc\w*|report\w*|suggest\w*|claim\w*|signal\w*|maintain\w*|stress\w*|remark\w*|quip\w*|jok(?:e|es|ed|ing)|conclud\w*|describ\w*|call(?:s|ed|ing)?|believ\w*|think(?:s|ing)?|thought|feel(?:s|ing)?|felt|reckon\w*|suspect\w*|float(?:s|ed|ing)?|put it|caution\w*|read(?:s|ing)?|post(?:s|ed|ing)?|cit(?:e|es|ed|ing)|accus\w*|brand\w*|label\w*|dub(?:s|bed)?|chant\w*|shout\w*|yell\w*|repeated)\b|^(?::|--?|[—–―])$/
/** "Told them to leave". */
export const BIDS = /\b(?:t(?:ell|ells|old|elling)|signal\w*|shout\w*|yell\w*)\b/
