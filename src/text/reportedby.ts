/** Sentences that only say whose the ones before them are: "This was reported by the Courier, citing two officials." */
import type { Span } from '../types.ts'

const TELLS =
  '(?:reported|announced|stated|said|informed|written|noted|told|shared|published|disclosed|revealed|emphasi[sz]ed)'
/** "The head of the port, Minister Ada Lund". */
const WHO = '[^.,;:“”"]{2,100}?(?:, (?=\\p{Lu})[^.,;:“”"]{2,60}?)?'
/** On whose word, as translated English has it too. */
export const CITING = '(?:with (?:a )?(?:reference|link) to|citing|referring to|quoting)'
const SIGNED = `(?:[^.,;:\\n]{2,30} (?:reports|writes|informs)|(?:reports|writes|informs) [^.,;:\\n]{2,30})`
/** On whose word, where and when, and who passes it on. */
const MORE = `(?:,? ${CITING} (?<cited>[^.,;:\\n]{2,100}?))?(?:,? (?:on|in|at|to|via|during|after|following) [^;:“”"\\n]{1,120}?)?(?:, ${SIGNED}(?: ${CITING} [^,;:\\n]{2,80})?)?\\.?$`
const PASSIVE = new RegExp(
  `^(?:This|That|(?:This|The|Such) (?:information|news)) (?:is|was|has been) (?:also |first )?(?<cue>${TELLS}(?: about)? by) (?<source>${WHO})${MORE}`,
  'du',
)
const ACTIVE = new RegExp(
  `^(?<source>${WHO}),? (?:also |first )?(?<cue>(?:reported|announced|stated|said|shared|wrote|informed|spoke)(?: about| of)?) (?:this|this information|the (?:information|news))${MORE}`,
  'du',
)
/** Most sentences have none of it: a test much cheaper than the patterns. */
const SAYS_THIS =
  /^(?:This|That|Such|The) (?:\p{Ll}+ ){1,4}by |(?:d|said|wrote|spoke)(?: about| of)? (?:this|the information|the news)\b/u
/** What the sentence goes on to tell. */
const TELLS_MORE = /\b(?:that|who|which|whose|where|because|but|while)\b/
/** "Lund had announced this": earlier, or not at all. */
const OTHERWISE = /\b(?:had|has|have|not|never|will|would|could|should|may|if|when|after|before|as)\b/i

interface ReportedBy {
  source: Span
  cue: Span
  /** On whose word the source has it, where that is said. */
  cited: Span | null
}

/** Who says what stands before a sentence that says no more than that; places count from its beginning. */
export function reportedBy(sentence: string): ReportedBy | null {
  if (sentence.length > 300 || !SAYS_THIS.test(sentence) || TELLS_MORE.test(sentence.slice(5))) return null
  const found = PASSIVE.exec(sentence) ?? ACTIVE.exec(sentence)
  const places = found?.indices?.groups
  if (!places || OTHERWISE.test(found!.groups!.source!)) return null
  const span = ([start, end]: readonly [number, number]): Span => ({ start, end })
  return { source: span(places.source!), cue: span(places.cue!), cited: places.cited ? span(places.cited) : null }
}
