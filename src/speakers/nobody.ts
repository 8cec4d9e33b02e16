/** Sources that are nobody, or say nothing: "it is known", "twelve officers, accused of hacking", "history shows". */
import type { Resolved } from './context.ts'
import { countryNamed } from './names/countries.ts'
import { nobody, type Said } from './said.ts'

/** "It is known", "whoever said so", "one might think". */
export function impersonal(said: Said): Resolved | null {
  const { core, cue, phrase, attribution } = said
  return /^you$/i.test(core) ||
    ANYBODY.test(core) ||
    (cue === ':' && LABEL.test(phrase)) ||
    (HYPOTHETICAL.test(cue) && /^an? \p{Ll}/iu.test(core)) ||
    /^QUESTION(?:ER)?$/.test(phrase) ||
    NO_ONE.test(core) ||
    isNone(core) ||
    (phrase === 'That' && !attribution.parent) ||
    (NOBODY.test(core) && PASSIVE.test(`${core} ${cue}`)) ||
    /^(?:there|this|these)$/i.test(core) ||
    (/^its$/i.test(phrase) && IT_IS.test(cue)) ||
    /^(?:today|yesterday|tomorrow|tonight|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)[’']s?$/i.test(core) ||
    (/^one$/i.test(core) && ANYBODY_DOES.test(cue)) ||
    // "The ministry reportedly closed it": of whom somebody says so.
    /^(?:reportedly|allegedly|supposedly|purportedly)$/i.test(cue) ||
    RUMOUR.test(core)
    ? nobody(said)
    : null
}
/** "Fact check: Lund is right": what stands over a page, and who says so is the page. */
const LABEL =
  /^(?:fact[ -]?check|opinion|analysis|commentary|editorial|explainer|exclusive|breaking(?: news)?|update|updated|watch|live|live updates|video|photos|factbox|timeline|q&a|review|recap)$/i
/** "A president who cared could have asked": nobody did. */
const HYPOTHETICAL = /^(?:would|could|might|should) (?:\p{Ll}+ly )?have\b/u
/** "One might think", "one wonders", and what is read on one of many signs. */
const ANYBODY_DOES =
  /^(?:would|might|could|can|may|must|should|(?:\p{L}+ly )?(?:wonders|sees|reads|hears|assumes|hopes|suspects|expects|thinks of))\b/u
/** "Though its doubtful that": it is. */
const IT_IS =
  /^(?:(?:not|also|\p{L}+ly) )?(?:doubtful|clear|unclear|likely|unlikely|possible|obvious|true|known|said|believed|thought|expected)\b/iu
const NOBODY = /^(?:it|there|this|what)$/i
/** "The latest rumours": what nobody is known to have said. */
const RUMOUR =
  /^(?:(?:[Tt]h(?:e|is|at|ese|ose)|[Aa]n?|[Oo]ne|[Ss]ome|[Aa]nother) )?(?:[\p{Ll}-]+ ){0,3}(?:[Rr]umou?rs?|[Ss]peculation|[Gg]ossip|[Rr]umou?r mill)$/u
/** Whoever it may be. */
const ANYBODY = /^(?:who|what|which)ever\b/i
/** Whom nobody is. */
const NO_ONE =
  /^(?:(?:nobody|no ?one|nothing|none|not every(?:body|one|thing))\b|(?:almost|nearly|virtually) (?:nobody|no one|nothing)\b)/i
/** "No lawmaker", "no U.S. officials": none of them; "No Labels" is a name. */
function isNone(core: string): boolean {
  const of = /^(?:[Nn]o|[Nn]ot (?:one|a single)) (?!(?:less|more|fewer|matter|longer|doubt)\b)(?=\p{L})/u.exec(core)
  if (!of) return false
  const rest = core.slice(of[0].length)
  return (
    /(?:^| )\p{Ll}/u.test(rest) ||
    /^(?:Republican|Democrat)s?$/.test(rest) ||
    countryNamed(rest.replace(/s$/, '')) !== null
  )
}
const PASSIVE =
  /\b(?:is|was|are|were|been|be|being)\b.{0,30}(?:ed|en|known|said|told|thought|held|noted|reported|expected|believed)\b/i

/** What is said of somebody, who says nothing: "twelve officers, accused of hacking". */
export function accused(said: Said): Resolved | null {
  const { attribution, context, at, cue } = said
  const charged =
    attribution.cue.length === 1 &&
    CHARGED.test(cue) &&
    at.end <= attribution.cue[0]!.start &&
    // "The mayor whom she is accused of robbing", but "the mayor whom she accused of robbing her"
    attribution.content.every(
      ({ start, end }) =>
        start >= attribution.cue[0]!.end || (end <= at.start && !/^(?:accused|suspected|charged)/.test(cue)),
    )
  // "Its alleged use of the lists": somebody else says so of it.
  if (/^(?:alleged|supposed|purported|suspected)$/i.test(cue) && WHOSE.test(said.phrase)) return nobody(said)
  const by = /\bby $/.test(context.article.text.slice(Math.max(0, at.start - 4), at.start))
  return (charged || isMet(said)) && !by ? nobody(said) : null
}

/** "Lund, criticised for": others do it; "Lund drew criticism for": theirs. */
const isMet = ({ attribution, at, cue }: Said): boolean =>
  attribution.cue.length === 1 &&
  [at, ...attribution.cue, ...attribution.content].every(
    (each, index, all) => !index || each.start >= all[index - 1]!.end,
  ) &&
  MET.test(cue)
const MET =
  /^(?:(?:is|are|was|were|been|being|be|has|have|had|[’']s|[’']ve|also|often|\p{Ll}+ly) )*(?:(?:critici[sz]ed|blamed|condemned|faulted|slammed|blasted|lambasted|ridiculed|mocked|denounced|rebuked|praised|hailed|lauded|credited) (?:\p{Ll}+ly )?for|(?:draw|draws|drew|drawn|drawing|fac(?:e|es|ed|ing)|receiv(?:e|es|ed|ing)|attracted|earned|won|(?:come|came|coming) under|met with) (?:[\p{Ll}-]+ ){0,3}(?:criticism|fire|condemnation|praise|support|ire|scrutiny|backlash|rebukes?|outrage|scorn|ridicule)(?: (?:for|over|against|about))?)$/u
const WHOSE = /^(?:his|her|its|their)$|[’']s?$/i
const CHARGED =
  /^(?:(?:(?:is|are|was|were|has been|have been|had been|being|[’'] ?(?:s|re|ve been|s been)) )(?:being )?(?:\w+ly )?(?:accused|indicted|charged|suspected|convicted|alleged|believed|thought|rumou?red|said to|reported)\b|(?:accused|suspected|convicted) of\b|(?:charged|indicted) (?:with|for|on)\b|alleged to\b)/

/** Days, storms, and what happens without anybody's doing. */
export const NO_SPEAKER =
  /^(?:(?:(?:[Tt]ropical )?[Ss]torm|[Hh]urricane|[Tt]yphoon|[Cc]yclone|[Ss]uperstorm) \p{Lu}\p{Ll}+|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|April|June|July|August|September|October|November|December|(?:the|this|that|an?|such an?) (?:\p{Ll}+ )?(?:dispute|spat|episode|row|feud|controversy|incident|summit|meeting|move|decision|debate|case|fact|idea|news|situation|result|race|fight|shift|trend|development))$/u

/** What speaks to nobody's mind but the page's: "history shows", "its logic suggests". */
const ABSTRACT =
  /^(?:(?:the|this|that|its|his|her|their|such|an?) )?(?:\p{Ll}+ ){0,2}(?:history|politics|logic|experience|impeachment|tenure|circumstances|developments?|behaviou?r|silence|timing|tone|absence|lack|pandemic|crisis|economy|reality|thinking|culture|tradition|wisdom|saying|adage|proverb|maxim)$/iu

/** "History shows", "the incident": what happens, or is thought, says nothing. */
export function happening(said: Said): Resolved | null {
  return NO_SPEAKER.test(said.core.replace(/^(?:The|This|That|An?) /, (word) => word.toLowerCase())) ||
    ABSTRACT.test(said.core)
    ? nobody(said)
    : null
}
