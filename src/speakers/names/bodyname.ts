/** Which body a noun phrase names. */

import { isCommon } from '../../text/common.ts'
import { isTrade } from '../roles.ts'
import { GROUPS, ORGANISATION_WORDS, ROLES } from '../words.ts'
import { countryIn } from './countries.ts'
import type { Named } from './names.ts'
import { inCapitals } from './spelling.ts'

/** An organisation by the word that heads it: "Ministry of Foreign Affairs", "Justice Department", "NATO". */
export function organisationIn(head: string): Named | null {
  const plain = head
    .replace(/^(?:the|The|a|A|an) /, '')
    .replace(WHOSE_BODY, '')
    .replace(/^.{2,40}[’']s (?=[A-Z][A-Z.&]{1,7}$)/, '')
  if (!/\p{Lu}/u.test(plain) || countryIn(plain) === plain) return null
  const end = plain.split(' ').at(-1)!
  if (
    /^\p{Ll}/u.test(end) &&
    (GROUPS.has(end) || isTrade(end.replace(/s$/, ''))) &&
    !/^(?:intelligence|police|community)$/.test(end)
  )
    return null
  const heading = plain
    .split(/ (?:of|for|on|at|in|to|from|with|inside|within) /)[0]!
    .split(' ')
    .at(-1)!
  if (GROUPS.has(heading.toLowerCase()) && heading !== 'intelligence' && heading !== 'police') return null
  const organised =
    ORGANISATION_WORDS.test(plain === plain.toUpperCase() ? inCapitals(heading) : heading) ||
    /[’']s (?:Office|Department|Bureau|Division)$/.test(plain) ||
    (/^[A-Z][A-Z.&]{1,7}$/.test(plain) &&
      !ROLES.has(plain.toLowerCase()) &&
      !GROUPS.has(plain.toLowerCase()) &&
      !(plain.length > 4 && isCommon(plain))) ||
    / community$/.test(plain)
  const name = OF_SOME_QUALITY.exec(plain)?.[1] ?? plain
  return organised ? { kind: 'organisation', name, role: null, gender: null } : null
}

/** "Jabhat al-Halda": by the Arabic word for a front, an army, a movement, helpers, soldiers, a banner or a council. */
export const ARABIC_BODY =
  /^(?:Jabhat|Ansar|Jaish|Jaysh|Harakat|Hizb|Liwa|Katibat|Kata[’']?ib|Jund|Ahrar|Faylaq|Tahrir|Majlis|Hay[’']at|Saraya) (?:\p{Lu}\p{L}+ )?(?:al|ul|ur|ud|as|ash|an|ad|at|az|el)[- ]\p{Lu}[\p{L}-]+$/u
/** "The country’s | National Harbour Institute". */
const WHOSE_BODY =
  /^(?:country|nation|state|city|county|town|region|island|kingdom|president|government|province)[’']s (?=(?:\p{Lu}\S* )+\p{Lu}|\p{Lu}\S* (?:of|for) (?:the )?\p{Lu})/u
/** "The main opposition Harbour Party": what it is called, behind what is said of it; "the state Democratic Party" is another one. */
const OF_SOME_QUALITY =
  /^(?:(?:main|largest|leading|ruling|governing|opposition|powerful|influential|conservative|liberal|progressive|left-wing|right-wing|far-right|far-left|center-right|centre-right|center-left|centre-left|centrist|nationalist|populist|nonpartisan|non-partisan|bipartisan|nonprofit|extremist|militant|embattled|newly formed|(?:pro|anti)-\p{Ll}+|\p{Lu}\p{Ll}+-based) )+(\p{Lu}[\p{L}.&’'-]*(?: (?:(?:of|for|and|on|&) (?:the )?)?\p{Lu}[\p{L}.&’'-]*)+)$/u

/** "Newspaper Novosti Dnia", "the Novosti Dnia newspaper". */
export const MEDIUM =
  /^(?:[\p{L}.]+[’']s )?(?:(?:(?:North|South|Saudi) \p{Lu}\p{Ll}+|state|state-run|state-owned|local|private|pro-\p{L}+|opposition|business|leading|conservative|liberal|left-wing|right-wing|\p{Lu}\p{Ll}+-language|\p{Lu}\p{Ll}+(?:ish|ese|an|ch|i)) )*(?:(?:[Nn]ewspaper|[Tt]abloid|[Bb]roadcaster|[Nn]ews agency|[Mm]agazine|[Nn]ews website|[Nn]ews site|(?:\p{Ll}+ )?daily|weekly|TV channel|TV station|television channel|radio station) (?<after>(?!.*[’']s \p{Lu})\p{Lu}[\p{L}’'-]+(?: (?:(?:de|di|du|da|la|el|al) )?\p{Lu}[\p{L}’'-]+){0,3})|(?<before>\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,3}) (?:newspaper|tabloid|broadcaster|news agency|magazine|news website|news site|TV channel|TV station|radio station))$/u
const TITLE = "\\p{Lu}[\\p{L}\\p{N}/&’'-]*(?: \\p{Lu}[\\p{L}\\p{N}/&’'-]*){0,3}"
/** "Rumian public broadcaster RTX", "ABC Halda affiliate KAML", "the technology news website Re/gull". */
export const AFTER_MEDIUM = new RegExp(
  `^(?:\\p{Lu}[\\p{L}.’-]* ){0,2}(?:[\\p{Ll}-]+ ){0,3}?(?:news station|(?:TV|television|radio) station|broadcaster|state (?:television|TV|radio)|affiliate|publication|news agency|wire service|news service|(?:news|TV|cable) channel|news ?(?:web)?site|web ?site|news outlet|mouthpiece) (${TITLE})$`,
  'u',
)
/** "Novosti Dnia daily", "RUI state television". */
export const BEFORE_MEDIUM = new RegExp(`^(${TITLE}) (?:daily|weekly|state (?:television|TV|radio))$`, 'u')
/** "Gull Media, an internet publication that …". */
export const IS_MEDIUM =
  /^(?:an?|the|one of (?:the|several|its)) (?:[\p{L}-]+ ){0,5}(?:newspaper|news ?magazine|magazine|publication|news ?site|news website|news outlet|news agency|broadcaster|tabloid|(?:radio|TV|television|news) station|news channel)(?= (?:that|which|run|led|based|founded|owned|in|for|about)\b|,|$)/u
/** "The advocacy group Harbour Watch", "Rumia’s ferry company Halden Lines". */
export const BODY_CALLED =
  /^(?:(?:[Tt]he|[Aa]n?|\p{Lu}[\p{L}.]+[’']s?) )?(?:[\p{L}-]+ ){0,5}?(?:group|organi[sz]ation|company|firm|think ?tank|charity|non-?profit|monopoly|conglomerate|shipbuilder|brewery|start-?up|union|bank|retailer|lender|automaker|carmaker|drugmaker|chipmaker|airline|website|chain|vendor|giant|manufacturer|publisher|(?:cable|network|mobile|phone|telecoms?|wireless|grid|pipeline|port|rail|train|bus|ferry|tour|cruise|plant|mine) operator|(?:internet|service|health|energy|network) provider|(?:mobile|phone|wireless) carrier|insurer|shipper|brokerage|utility|supplier|consultancy) (?!of |for )(\p{Lu}[\p{L}.&’'-]*(?: (?:of |for |and |the )?\p{Lu}[\p{L}.&’'-]*){0,5})$/u
/** "Its vendor, Harbour Works", "one of those advocacy groups, the Harbour Trust". */
export const BODY_BEFORE =
  /^(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Oo]ne of (?:the|those|its)|[Aa]nother|\p{Lu}[\p{L}.]+|(?:\p{Lu}[\p{L}.]+ ){0,2}\p{Lu}[\p{L}.]+[’']s?) )(?:[\p{L}’'-]+ ){0,5}(?:groups?|organi[sz]ations?|compan(?:y|ies)|firms?|think ?tanks?|charit(?:y|ies)|non-?profits?|monopol(?:y|ies)|conglomerates?|insurers?|shipbuilders?|vendors?|retailers?|lenders?|automakers?|carmakers?|drugmakers?|makers?|manufacturers?|airlines?|banks?|chains?|startups?|start-ups?)$/u
export const BODY_NAME =
  /^(?:[Tt]he )?(\p{Lu}[\p{L}\p{N}.’'-]*(?: (?:of |for |and |& |the )?\p{Lu}[\p{L}\p{N}.’'-]*){0,5})$/u
/** "Harbour Rising, a conservative group that …". */
export const BODY_AFTER =
  /^(?:an?|the|one of (?:the|several|many|its)) (?:[\p{L}’'-]+ ){0,4}(?:PAC|group|organi[sz]ation|company|firm|think tank|charity|non-?profit|committee|association|agency|coalition|union|retailer|automaker|carmaker|startup|start-up|airline|manufacturer|firms|companies|groups|organi[sz]ations)(?= (?:that|which|aligned|run|led|based|she|he|founded|backed|funded|supporting|opposing|working|behind|owned|specializing|of|in|for|on)\b|,|$)/u
/** "Hugh Marsh of the Harbour Institute", "Hugh Marsh of the sheriff’s department". */
export const FULL_NAME_OF =
  /^((?:\p{L}[\p{L}\p{M}.’'-]* ){1,5}?\p{Lu}[\p{L}\p{M}’'-]+) (?:of|for|from|at|with) (?:(?:the |an? )?(?:\p{Ll}[\p{Ll}-]+ ){0,4}\p{Lu}|the (?:\p{Ll}[\p{Ll}’'-]+ ){1,3}(?:department|office|service|brigade|bureau|agency|ministry|council|union|board|commission|authority)$)/u

/** "Ministry of …", "Department for …": what stands before the preposition heads the name. */
export const HEADED =
  /\b(?:Ministry|Department|Office|Committee|Commission|Council|Court|Bureau|Institute|University|Bank|Embassy|House|Board|Association|Federation|Party|Conference|League|Chamber|Assembly|Union|Coalition|Alliance|Society|Congress|Guild|Office) (?:of|for|on) /

/** What stands before a ship's name: "INS Halden", "the ferry MV Gull". */
export const SHIP_BEFORE = /^(?:M\/?[VSTY]|INS|HMS|HMAS|HMCS|HMNZS|USS|USNS|USCGC|RMS)$/
/** The ship that a phrase ends with. */
export const SHIP =
  /(?:^|\s)((?:M\/?[VSTY]|INS|HMS|HMAS|HMCS|HMNZS|USS|USNS|USCGC|RMS) \p{Lu}[\p{L}\d-]*(?: \p{Lu}[\p{L}\d-]*){0,2})$/u
/** "CEOs" */
export const OFFICES = /^\p{Lu}{2,4}s$/u
/** "CTV News", "NTV". */
export const BROADCASTER = /^(?:\p{Lu}[\p{L}&]* ){1,3}(?:News|TV|Radio|Television)$|^\p{Lu}{1,4}[ -]?TV$/u
/** "The official Rumia News Agency". */
export const AGENCY =
  /^(?:(?:\p{Lu}[\p{L}.]* ){0,2}\p{Lu}[\p{L}.]*[’']s )?(?:[\p{Ll}-]+ ){0,2}((?:\p{Lu}[\p{L}’-]+ ){1,4}News Agency)$/u
/** "Centers for Harbour Control", "Doctors Without Borders", "Citizens for Ferries": a body by its members. */
export const MEMBERS =
  /^(?:\p{Lu}[\p{L}.’-]* ){0,3}(?:Centers|Citizens|Doctors|Physicians|Mothers|Moms|Americans|Students|Scholars|Veterans|Women|Parents|Lawyers|Reporters|Scientists|Customs) (?:for|[Ww]ithout|[Aa]gainst|and) \p{Lu}[\p{L} &-]*$/u
