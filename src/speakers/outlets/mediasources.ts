/** Outlets, stations, agencies and sites as sources. */
import type { Span } from '../../types.ts'
import type { Context, Resolved } from '../context.ts'
import { readName } from '../names/names.ts'
import { isHolder } from '../roles.ts'
import { named, type Said } from '../said.ts'
import { DOMAIN } from '../sourcecapitals.ts'
import { ORGANISATION_WORDS, OUTLET_WORDS } from '../words.ts'
import { EDITORS, isMedia, outletsBehind, reporterNext } from './media.ts'
import { isWordToo, outletNamed, outletOfHost, readsLikeOutlet, shortOutlet } from './outlets.ts'
import { outletBefore, outletOf } from './outletsource.ts'

/** An outlet by its name, or a reporter of one. */
export function outlet(said: Said): Resolved | null {
  const { core, cue, at, context } = said
  if (OF_A_NATION.test(core)) return null
  const the = core.replace(/, (?:which|who) .*$/, '').replace(MADE_BY, 'The $1')
  const short = shortOutlet(the, context.article.text, at.start, context.article.outlet)
  if (short) return named(said, 'outlet', short, 'outlet-by-its-last-word')
  // "HARBOUR POST reported", of its own page.
  if (core === context.article.outlet?.toUpperCase() && core.includes(' '))
    return named(said, 'outlet', context.article.outlet, 'outlet')
  const outlet =
    outletOf(core.replace(WHICH_HAS, ''), context.article.text) ??
    outletNamed(IN_TOWN.exec(core)?.[1] ?? '')?.name ??
    null
  // "Reason dictates that": a word of the language, where its capital only begins a sentence.
  const isWord = isWordToo(core) && context.sentences.some(({ start }) => start === at.start)
  // "Fox said" of a page about James Alan Fox.
  const isSurname = !core.includes(' ') && !PUBLISHES.test(cue) && context.cast.fullName(core, at.start) !== null
  if (outlet && !isWord && !isSurname) return named(said, 'outlet', outlet, 'outlet')
  if (
    readsLikeOutlet(core.replace(/^the /, '')) &&
    PUBLISHES.test(cue) &&
    !ORGANISATION_WORDS.test(lastWord(core)) &&
    !/^(?:Survey|Observatory|Registry|Laboratory)$/.test(lastWord(core)) &&
    !isBodyWithArticle(core, context.article.text)
  )
    return named(said, 'outlet', core, 'reads-like-outlet')
  const paper = PUBLISHES.test(cue) ? PAPER_OF_A_TOWN.exec(said.phrase)?.[1] : undefined
  if (paper) return named(said, 'outlet', paper, 'reads-like-outlet')
  const station = STATION.exec(core)?.[1]
  if (station) return named(said, 'outlet', station, 'outlet')
  if (CHANNEL.test(core) || (CALL_LETTERS.test(core) && PUBLISHES.test(cue)))
    return named(said, 'outlet', core.replace(/^the /i, ''), 'outlet')
  if (reports(said)) {
    const unknown = core.replace(IN_A_PLACE, '')
    const isOffice = unknown.split(' ').some(isHolder)
    if (UNKNOWN.test(unknown) && !isOffice && !readName(unknown))
      return named(said, 'outlet', unknown, 'reads-like-outlet')
  }
  const makers = outletsBehind(core, context.article.text)
  if (makers.length > 0) return named(said, 'outlet', makers.join(', '), 'outlet-behind')
  const printed = outletNamed(WRITTEN_FOR.exec(core)?.[1] ?? '')
  if (printed) return named(said, 'outlet', printed.name, 'outlet-behind')
  const reporter = reporterNext(core, at, context)
  return reporter === null ? null : named(said, 'outlet', reporter, 'reporter-next')
}
/** "The Telegram channel Tidewatch, which has many readers". */
const WHICH_HAS = /, which .*$/
/** "The Pentagon", elsewhere "the Pentagon": its article is no part of a title. */
const isBodyWithArticle = (name: string, text: string): boolean =>
  /^The /.test(name) &&
  !readsLikeOutlet(name.slice(4)) &&
  new RegExp(`\\p{Ll},? the ${name.slice(4)}(?![\\p{L}-])`, 'u').test(text)
const lastWord = (words: string): string => words.slice(words.lastIndexOf(' ') + 1)
export const PUBLISHES = /\b(?:report|according|cit(?:e|ing)|wr(?:ite|ote)|publish|reveal|quot)/i

/** "The Free Press in Halda", whose name has two words: of one there may be another in every town. */
const IN_TOWN = /^((?:[Tt]he )?\p{Lu}[\p{L}.’'-]+ \p{Lu}[\p{L}.’' -]+) in \p{Lu}[\p{L}. ]+$/u
/** "A report by Ada Lund for the Meridian". */
const WRITTEN_FOR =
  /^(?:[Aa]n?|[Tt]h(?:e|is)) (?:\p{Ll}+ ){0,3}(?:reports?|investigation|article|story|stories|analysis) by \p{Lu}[^“”"]{2,120} (?:for|in) (?:the )?(\p{Lu}[^,“”"]{2,40})$/u
/** "The Rumian tabloid" is none by name. */
const OF_A_NATION =
  /^[Tt]he \p{Lu}\p{Ll}+(?:ish|ese|an|ch) (?:newspaper|tabloid|broadcaster|magazine|daily|weekly|(?:news )?agency|(?:news ?)?site)$/u
/** "A Post poll". */
const MADE_BY =
  /^(?:[Aa]n?|[Tt]he) (\p{Lu}\p{Ll}+) (?:\p{Ll}+ )?(?:polls?|surveys?|analysis|investigation|reports?|reviews?|story|article|column|editorial|tally)$/u
/** "The Halda Sun": words by which papers are called, and others, too. */
const PAPER_OF_A_TOWN =
  /^[Tt]he (\p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]+)? (?:Sun|Globe|Sentinel|Register|Leader|Reporter|Independent|Citizen|Advocate|Argus|Messenger))$/u
/** "KAML in Halda", "KAML-TV". */
const STATION =
  /^(?:the |[Ll]ocal (?:news )?(?:station |outlet |affiliate )?)?([KW][A-Z]{2,3}-(?:TV|FM|AM|DT)|[KW][A-Z]{3}(?= in \p{Lu}))(?: in \p{Lu}.*)?$/u
/** "FOX 35", "ABC7 News". */
const CHANNEL = /^(?:FOX|Fox|ABC|NBC|CBS|CW|Channel) ?\d{1,2}(?: News)?$/
/** "KAML9", which may be a body, too. */
const CALL_LETTERS = /^(?:the )?[KW](?!ADA)[A-Z]{3}\d{0,2}$/
/** "The Amsel River Star in her home state". */
const IN_A_PLACE = /^[Tt]he | (?:in|of) (?:(?:his|her|their|its) |\p{Lu}).*$/gu
/** A name of some words, of which nothing is known. */
const UNKNOWN = /^(?!\p{Lu}\S+ (?:and|&) \p{Lu}\S+$)\p{Lu}[\p{L}’'-]+(?: (?:for |of )?\p{Lu}[\p{L}’'-]+){1,4}$/u
const REPORTED =
  /^(?:has |had )?(?:first |also |later |previously |recently )?report(?:ed|s)(?: (?:first|earlier|this|last|on)\b.*| that)?$|\b(?:reported by|first to report)$/
/** "…, the Star reported", "first reported by": companies and agencies report, too, but what they earn or count, and mostly with the verb first. */
function reports({ attribution, cue, at, context }: Said): boolean {
  const [said] = attribution.content
  if (!said || !REPORTED.test(cue)) return false
  const words = context.article.text.slice(said.start, said.end)
  return (
    (said.end <= at.start || /\breported by|first/.test(cue)) &&
    !/\b(?:earnings|profits?|loss(?:es)?|revenues?|sales|quarter|income|results|cases|deaths|breach)\b/i.test(words)
  )
}

/** "Local media", "the publication". */
export function publication(said: Said): Resolved | null {
  const { core, cue, at, context } = said
  if (OF_A_NATION.test(core)) {
    const before = outletBefore(core.replace(/^The \S+/, 'the'), at, context)
    if (before !== null && lastNamed(before, at, context)) return named(said, 'outlet', before, 'the-publication')
  }
  const reports = core.replace(ON_A_DAY, '')
  const media = reports.replace(/(?<=reports) (?:received|published|circulating|emerging)\b.*$/i, '')
  const isOne = /^the media$/i.test(core) && ONE_DOES.test(cue)
  if ((isMedia(media) || /^media$/i.test(core)) && REPORTS.test(cue)) return named(said, 'outlet', reports, 'media')
  if (!isOne && !OUTLET_WORDS.test(core.replace(/^The /, 'the ')) && !EDITORS.test(core)) return null
  const before = outletBefore(core.replace(/[’']s .*$/, ''), at, context)
  // "The agency" of a text about an office of the government is that.
  if (/^(?:the|this) agency$/i.test(core) && before !== null) {
    if (!isNewsAgency(before, context.article.text)) return null
    // A wire only reports; an office named in this sentence or the one before asks, fines and bars.
    if (!REPORTS.test(cue) && !/\bt(?:old|ell)/.test(cue) && officeNear(at, context)) return null
  }
  return before === null ? null : named(said, 'outlet', before, 'the-publication')
}
/** "Reports on Friday". */
const ON_A_DAY =
  /(?<=reports) (?:(?:on |late |early )*(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|this (?:morning|week|month)|today)$/i
/** "The media reports": one outlet, in translated English. */
const ONE_DOES = /^(?:also )?(?:reports|writes|notes|adds|says|emphasi[sz]es|clarifies|points out)$/i
function officeNear({ start }: Span, { namings, sentences }: Context): boolean {
  const own = sentences.findLastIndex((each) => each.start <= start)
  return namings.bodies.some(
    (each) =>
      each.start < start &&
      each.sentence >= own - 1 &&
      /\b(?:Department|Bureau|Agency|Administration)\b/.test(each.name),
  )
}
/** Whether it is named in the sentences just before: any other may be meant where a nation's is. */
const lastNamed = (name: string, { start }: Span, { article }: Context): boolean =>
  article.text.slice(Math.max(0, start - 300), start).includes(name)
/** What outlets do. */
const REPORTS =
  /\b(?:report|according|cit(?:e|ing)|wr(?:ite|ote)|publish|reveal|quot|show|suggest|indicat|said|says|say|call|claim)/i

const isNewsAgency = (name: string, text: string): boolean =>
  /^(?:Associated Press|Reuters|AFP|Bloomberg|UPI|dpa|EFE|ANSA|Kyodo|Yonhap|Xinhua|TASS|RIA Novosti|Interfax|Sputnik|Ukrinform|Unian|Anadolu|Fars|IRNA|KCNA)$/.test(
    name,
  ) ||
  new RegExp(
    `\\bnews agency ${name.replace(/[^\p{L}\p{N} ]/gu, '.')}|${name.replace(/[^\p{L}\p{N} ]/gu, '.')} news agency`,
    'iu',
  ).test(text)

/** "Halden.example": an outlet by its address. */
export function site(said: Said): Resolved | null {
  const { core, cue } = said
  const outlet = DOMAIN.test(core) ? outletOfHost(core) : null
  if (outlet) return named(said, 'outlet', outlet.name, 'site')
  return DOMAIN.test(core) ? named(said, PRINTS.test(cue) ? 'outlet' : 'organisation', core, 'site') : null
}
/** What only those who publish do. */
const PRINTS = /\b(?:report(?:s|ed)|published|wrote|writes|revealed)\b/
