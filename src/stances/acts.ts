/** What a cue does by its own words. */
import { remembered } from '../speakers/names/spelling.ts'
import type { Stance } from '../types.ts'
import { LEXICON, NEGATED, NEGATION } from './lexicon.ts'
import { ASSERTS, BIDS, PLAIN, type Ruling, type Told } from './ruling.ts'

/** Acts of which the cue is only a part. */
export function singular({ how, what }: Told): Ruling | null {
  if (NEED_NOT.test(how)) return { stance: 'doubts', rule: 'need-not-believe' }
  if (NO_EVIDENCE.test(how)) return { stance: 'doubts', rule: 'no-evidence' }
  if (TO_CONFIRM.test(how)) return { stance: 'declines-to-comment', rule: 'is-to-confirm' }
  if (LEAVES_OPEN.test(`${how} ${what.split(' ', 3).join(' ')}`)) return { stance: 'asserts', rule: 'leaves-open' }
  if (MUTE.test(how)) return { stance: 'declines-to-comment', rule: 'keeps-silent' }
  if (COMPARES.test(how) && BAD_COMPANY.test(what)) return { stance: 'criticises', rule: 'compares-to-the-worst' }
  if (/\bregret\w*$/.test(how) && OF_OTHERS.test(what)) return ASSERTS
  const plea = PLEADS.test(how) ? /^(?:not guilty|innocent|guilty)\b/.exec(what)?.[0] : undefined
  if (plea) return plea === 'guilty' ? { stance: 'confirms', rule: 'admits' } : { stance: 'denies', rule: 'pleads' }
  return null
}

/** What the lexicon says that the cue does. */
export function acted({ how, what, who, source, cue }: Told): Ruling | null {
  const deed =
    LIGHT.test(how) || (PLAIN.test(how) && !BIDS.test(how) && what.startsWith('to '))
      ? `${how} ${what.split(' ', 3).join(' ')}`
      : how
  const cued = actIn(deed)
  // "Assured the council that it was safe": what is said is not to come.
  const done = cued?.verb.startsWith('assur') && /\bthat\b/.test(what) && !TO_COME.test(what) ? null : cued
  if (done?.rule === 'verb-of-doubting' && /\bquestion(?:s|ed|ing)?$/.test(how) && ABOUT.test(what))
    return { stance: 'asks', rule: 'questions-about' }
  // "The letter concerns the sale" is about it; "experts' concerns that it is sold".
  if (!done || (done.verb === how && done.verb.startsWith('concern') && who && !what.startsWith('that '))) return null
  const { stance, rule, verb } = done
  if (stance === 'disputes' && /^(?:challeng|contest)/.test(verb) && OF_A_LAW.test(what))
    return { stance: 'rejects', rule: 'challenges-what-is-done' }
  if (NOBODY.test(who)) return { stance: 'asserts', rule: 'nobody-does' }
  if (ANYBODY.test(who) && !/ed\b/.test(verb)) return { stance: 'asserts', rule: 'anybody-does' }
  if (MAY.test(how)) return { stance: 'asserts', rule: 'may-do' }
  // "The town would also agree to it", by a plan: it has not.
  if (WOULD_AGREE.test(how) && (stance === 'agrees' || stance === 'promises'))
    return { stance: 'asserts', rule: 'would-agree' }
  // What is to be done confirms nothing: "the plan concedes many demands" gives in to them.
  if (stance === 'confirms' && PAPER.test(who)) return { stance: 'asserts', rule: 'paper-gives' }
  if (IS_GIVEN.test(how) && (source.at(-1)?.end ?? Number.MAX_SAFE_INTEGER) <= cue[0]!.start)
    return { stance: 'asserts', rule: 'is-given' }
  if (stance === 'promises' && /\bunless\b/.test(what)) return { stance: 'threatens', rule: 'vows-unless' }
  // Who is not worried doubts nothing.
  if (/^(?:worr|concern|alarm|nervous|scared|afraid)/.test(verb) && NEGATION.test(how.replace(verb, '')))
    return { stance: 'asserts', rule: 'not-worried' }
  // "Refused" and "not sure" have their negation within them.
  const negated = NEGATION.test(how.replace(verb, ''))
  // What was not proposed, or promised, was not refused either; who has yet to agree may.
  if (negated && (stance === 'proposes' || stance === 'promises') && UNDONE.test(how))
    return { stance: 'asserts', rule: `not-${rule}` }
  // Who has not acknowledged something has said nothing of it.
  if (negated && verb.startsWith('acknowledg') && (UNDONE.test(how) || YET.test(how)))
    return { stance: 'declines-to-comment', rule: 'not-acknowledged' }
  // "The council does not have to confirm him": nobody has asked it to.
  if (negated && stance === 'confirms' && NEED.test(how)) return { stance: 'asserts', rule: `not-${rule}` }
  if (negated && stance === 'agrees' && YET.test(how)) return { stance: 'asserts', rule: `not-${rule}` }
  return negated ? { stance: NEGATED[rule] ?? NEGATED[stance] ?? 'asserts', rule: `not-${rule}` } : { stance, rule }
}

/** "Has pleaded / not guilty". */
const PLEADS = /\bpl(?:ead(?:s|ed|ing)?|ed)(?: \w+)?$/
/** What the lexicon finds first in a cue; cues come again and again. */
const actIn = remembered((cue): { stance: Stance; rule: string; verb: string } | null => {
  for (const [stance, rule, pattern] of LEXICON) {
    const verb = pattern.exec(cue)?.[0]
    if (verb !== undefined) return { stance, rule, verb }
  }
  return null
})

const COMPARES = /\b(?:compar|liken)\w*/
const BAD_COMPANY =
  /\b(?:to|with|and) (?:(?:an?|the|that|those) )?(?:\w+ )?(?:hitler|nazis?|stalin|mussolini|fascis\w+|dictators?|tyrants?|criminals?|molesters?|terrorists?|thugs?|mobsters?|slavery|the holocaust|apartheid|a cancer|cancer|dogs?|clowns?|con (?:man|artist))\b/
/** "Expressed support for", "voiced doubts about", "tweeted to thank": what is done is said by the words that follow. */
const LIGHT =
  /\b(?:express|voic|rais|issu|sen[dt]|offer|show|g[ai]v|mak|made|deliver|administer|launch|level|(?<!\b(?:fears?|concerns?|worries|doubts?|suspicions?|tensions?|alarm) )mount|weigh\w* in with|spoke of|speak\w* of|ha(?:s|ve|d)|drew|draw|w[io]n|air)\w*$/
/** "Regretted the outcome", which is nobody's own doing. */
const OF_OTHERS =
  /^(?:the|any|this|that) (?:\p{Ll}+ ){0,2}?(?:outcome|results?|loss|deaths?|collapse|failure|lack|absence|departure|move|situation|violence|withdrawal)\b/u
const TO_COME = /\b(?:will|would|won't|shall|going to|plans? to)\b|'(?:ll|d)\b/
/** "Questioned the mayor about it", "the witnesses on whether". */
const ABOUT =
  /^(?!whether\b|if\b|why\b|how\b|the (?:\w+ ){0,3}of\b)(?:[^\s,.;:"“]+ ){1,6}?(?:about|on whether|on why|on how|over whether)\b/
/** "You don't have to believe that there was fraud to see this": nobody says that there was. */
const NEED_NOT = /(?:n't|\bnot) (?:have|need) to (?:believe|think|suppose|assume)$/
/** "Has found no credible evidence that", "saw no indication of", "there is little reason to believe". */
const NO_EVIDENCE =
  /\b(?:no|little|(?:not|n't) (?:\p{L}+ )?any|without (?:any )?|lack\w*) (?:\p{L}+ ){0,2}?(?:evidence|intelligence|indications?|information|proof|signs?|basis|consensus|reason(?= to (?:believe|think|suspect|suppose|conclude)))(?: (?:to (?:suggest|indicate|show|prove|believe|think|suspect|suppose|support|conclude)|that|of|for|suggest(?:s|ing)|indicat(?:es|ing)|show(?:s|ing)))*$/u
/** "Is working to confirm reports of": it has not yet. */
const TO_CONFIRM =
  /\b(?:work|try|tri|seek|attempt|hop|wait|struggl|scrambl|rac|effort|endeavou?r|look)\w* to (?:independently )?(?:confirm|verify|corroborate)\b/
/** "Refused to rule out": it may be. */
const LEAVES_OPEN = /\b(?:refus|declin)\w* to rule out\b/
/** "Challenged the ban in court": what is done, and not what is said. */
const OF_A_LAW =
  /^(?:(?:an?|the|this|that|his|her|its|their|any|several|all|\p{L}[\p{L}.]*[’']s?) )?(?:[\p{L}.’'-]+ ){0,3}?(?:laws?|bans?|orders?|acts?|rules?|regulations?|polic(?:y|ies)|ruling|declaration|mandates?|measures?|statutes?|bills?|nominations?|confirmation|appointment|restrictions?|merger|deal)\b/u
/** "Has remained silent on". */
const MUTE =
  /\b(?:(?:remain|stay|keep|kept|been|fall|fell)\w* (?:\w+ )?(?:silent|mum|quiet|tight-lipped)|silen(?:t|ce) (?:on|about))\b/
/** "None has offered": it was not done. */
const NOBODY = /^(?:none|nobody|no one|neither|no \p{L}+)\b/u
/** "You want to believe it", "whoever wants it": any reader, and nobody in particular. */
const ANYBODY = /^(?:you|anyone|anybody|whoever)$/
/** "Might say", "should expect": it is not done. */
const MAY =
  /\b(?:might|(?<!\b(?:in|a|of|on|by|since|last|until|early|late|mid|this|next|before|after) )may(?! \d)|should|could)\b(?! (?:also )?(?:be|have)\b)(?! not\b|n't)/
/** "Were promised": they did not promise. */
const IS_GIVEN = /\b(?:am|is|are|was|were|been|being)(?: \w+ly)? (?:promised|assured|guaranteed)$/
const WOULD_AGREE =
  /\bwould(?: also| then| only| \w+ly)? (?:agree|accept|pledge|promise|commit|guarantee|consent|approve|endorse)\b/
const PAPER = /\b(?:plan|proposal|draft|deal|offer|blueprint|roadmap|bill)$/
const NEED = /(?:n't|\bnot) (?:have|need) to\b/
const YET = /\byet to\b|\b(?:not|n't) yet\b/
const UNDONE = /\b(?:did|has|have|had)(?: not|n't| never)\b/
