import { isCommon } from '../../text/common.ts'
import type { Span, SpeakerKind } from '../../types.ts'
import { type About, type Cast, type Member, reason } from '../cast.ts'
import { countryIn, countryNamed } from '../names/countries.ts'
import { isFirstName } from '../names/firstnames.ts'
import { plain } from '../names/spelling.ts'
import { plainOutlet } from '../outlets/plainname.ts'
import { isPartOfTitle } from '../roles.ts'
import { GROUPS, ORGANISATION_WORDS, ROLES, TITLES } from '../words.ts'
import { headOf } from './descriptions.ts'
import { uncapitalised } from './uncapitalised.ts'
import { isPiece, isWritten } from './written.ts'

/** What its words say and no more: a document, a group, or an organisation without a capital. */
export function described(text: string, at: Span, cast: Cast): Member {
  const phrase = phraseOf(text)
  const [kind, about, rule] = whatIs(phrase)
  const called = plain(phrase.name) ? phrase.name : text
  // "Some polls" are a document, "some voters" people.
  const isDocument = kind === 'organisation' && phrase.written
  const name = isDocument ? uncapitalised(called, cast.article.text) : kind === 'outlet' ? plainOutlet(called) : called
  return cast.add(kind, name, about, at, reason(rule, [at]))
}

/** The words that describe a source, and what their head tells of it. */
interface Phrase {
  /** All of it: "the dockers, who had seen it". */
  text: string
  /** Without its article and what is said beside: "dockers". */
  name: string
  /** Those of the name, in small letters. */
  words: readonly string[]
  head: string
  /** The head is what somebody has written. */
  written: boolean
  /** The word in it by which they are a group, "dockers"; null where there is none. */
  role: string | null
  /** Of more than one, by any of its words. */
  plural: boolean
  /** "Lund and his wife". */
  isList: boolean
}

function phraseOf(text: string): Phrase {
  const name = nameIn(text)
  // "The leader’s office" is none of leaders.
  const words = name.split(' ').map((word) =>
    word
      .toLowerCase()
      .replace(/[’']s$|s[’']$/, '')
      .replace(/[^\p{L}-]/gu, ''),
  )
  const head = atBody(name) ?? headOf(name.replace(/(?<=\p{L}) (?:published|released|obtained)$/u, ''))
  // "Those behind the model": whoever they are.
  const written =
    (isWritten(head) || isPiece(name)) &&
    !/ numbers of /i.test(` ${name}`) &&
    !/^(?:those|these) (?:who|behind|in|at|on|from|of|with|\p{Ll}+(?:ing|ed)) /iu.test(name)
  const role = groupIn({ name, words, head, written })
  const isList = WITH_ANOTHER.test(name)
  const plural = role !== null || isList || isPlural(name, head)
  return { text, name, words, head, written, role, plural, isList }
}

const nameIn = (text: string): string =>
  text
    .replace(/^Only (?=\d|a )/, '')
    .replace(/^(?:the|a|an|whose) /i, '')
    .replace(/[’']s?$/, '')
    .replace(/,? (?:who|which|(?<! (?:to|of|on|in|for|from|by|with|about) )that|where)\b.*$/, '')
    .replace(ADDED, '')
    .replace(/^(?:one|another|an?) /i.test(text) ? /$/ : APPOSED, '')
    .replace(/(?<=\p{L}) \([A-Z][A-Za-z.&]{1,8}\)$/u, '')
    .replace(/(?<=\p{L}) (?:emerged|surfaced|circulated|issued|released|published)$/u, '')

/** "Harbour Institute of Technology economist"; but "Daughters of NY dockhand". */
function atBody(name: string): string | undefined {
  const [, body = '', who] = OF_A_BODY.exec(name) ?? []
  return ORGANISATION_WORDS.test(body) ? who : undefined
}
const OF_A_BODY =
  /^((?:\p{Lu}[\p{L}.’'-]* (?:(?:of|for|and) (?:the )?)?)+)(?<=\p{Lu}\S* )(\p{Ll}+(?:ist|yst|or|er|ian|man|woman|person))$/u

/** "Bipartisan group of 66 senators", "small but growing group of Democrats". */
function isGroupOf(name: string): boolean {
  const of = GROUP_OF.exec(name)?.[1]
  const head = of ? headOf(of).toLowerCase() : ''
  return GROUPS.has(head) || ROLES.has(head.replace(/s$/, ''))
}
const GROUP_OF = /^(?:[\p{L}-]+ ){0,4}?(?:group|coalition|band|bunch|handful|number) of (?!the |its |his |her )(.+)$/u

/** The words of a name up to its head. */
const upToHead = ({ words, head }: Pick<Phrase, 'words' | 'head'>): readonly string[] =>
  words.slice(0, words.lastIndexOf(head) + 1 || undefined)

function groupIn(phrase: Pick<Phrase, 'name' | 'words' | 'head' | 'written'>): string | null {
  const { name, head, written } = phrase
  const isOfName = (word: string, i: number) =>
    IN_NAMES.test(word) || (written && HOW_MANY.test(word)) || /^\p{Lu}/u.test(name.split(' ').slice(1)[i - 1] ?? '')
  return upToHead(phrase).find((word, i) => GROUPS.has(word) && (word === head || !isOfName(word, i))) ?? null
}

const isPlural = (name: string, head: string): boolean =>
  /(?:(?<!s)s|people|men|women|percent|%)$/.test(head) ||
  COLLECTIVE.test(head) ||
  /^(?:those|these) \p{L}/iu.test(name) ||
  /^(?:any|every)(?:body|one)\b/i.test(name) ||
  GROUPS.has(head) ||
  MANY_OF.test(name) ||
  isGroupOf(name) ||
  /attorneys general/.test(name)

/** What a phrase is of: the first that holds. */
function whatIs(phrase: Phrase): [kind: SpeakerKind, about: About, rule: string] {
  const { name, written, plural } = phrase
  const party = countryOf(name.replace(/ (?:to|on|in|with) .*$/, ''))
  // "Some of his allies" are allies, and no somes.
  const role = phrase.isList || (phrase.role && HOW_MANY.test(phrase.role)) ? null : phrase.role
  if (isEach(phrase)) return ['group', { role, party }, 'group']
  if (isPaper(phrase)) return ['outlet', {}, 'media']
  if (isPartisan(phrase)) return ['anonymous', { role: name }, 'described']
  if (SOMEBODY.test(phrase.text)) return ['anonymous', { count: 1 }, 'described']
  if (isOneOfThem(phrase.text)) return ['anonymous', { role: name, count: 1 }, 'described']
  if (AFFILIATE.test(name)) return ['outlet', {}, 'media']
  if (LAW_BY_NUMBER.test(name)) return ['organisation', {}, 'document']
  if (isService(phrase)) return ['organisation', { party }, 'described']
  if (isSomeoneOfRole(phrase)) return ['anonymous', { role: name, party }, 'described']
  if (written && !phrase.role && !isOfPublicFigures(phrase)) return ['organisation', { party }, 'document']
  if (plural && !isProper(name)) return ['group', { role, party }, 'group']
  if (isBody(phrase)) return ['organisation', { party }, 'described']
  if (isSomeone(phrase)) return ['anonymous', { role: name, party }, 'described']
  if (/^(?:another|one) \p{Lu}\p{Ll}+$/iu.test(phrase.text) && !plural) return ['anonymous', { party }, 'described']
  // "Islamic State", "the Harbour League-North": a name, and nobody's own.
  return [isProper(name) ? 'organisation' : 'group', { party }, 'described']
}

const isEach = ({ text, written }: Phrase): boolean =>
  /^(?:(?:almost|nearly|virtually) )?(?:each|every) /i.test(text) && !written

const isPaper = ({ name, head }: Phrase): boolean =>
  NEWSPAPERS.test(head) ||
  /^(?:student|local|state|campus|college) (?:newspaper|paper)s?$|^[^,]*\bmedia outlet$/i.test(name)

/** "Rumia, Norland and the U.K." are no one's. */
function countryOf(name: string): string | null {
  const countries = new Set(name.split(/, | and /).flatMap((part) => countryIn(part) ?? []))
  return countries.size === 1 ? [...countries][0]! : null
}

/** "The top Democrat on the committee". */
const isPartisan = ({ text, words, head }: Phrase): boolean =>
  /^(?:dem|democrat|republican)$/.test(head) &&
  (words.length > 1 || /^(?:(?:an?|one|another) |the \p{L}+ who )/iu.test(text)) &&
  !text.includes(' and ')

/** "Harbour police", "the intelligence community". */
const isService = ({ name, words }: Phrase): boolean =>
  /^(?:\p{L}+ ){0,2}intelligence community$/iu.test(name) || (words.length <= 2 && words.at(-1) === 'police')

/** "Harbour clerk": one person, and more than the word for what they are. */
const isSomeoneOfRole = ({ name, words, head, isList }: Phrase): boolean =>
  isOne(head, name) && words.length > 1 && !/attorneys general/.test(name) && !isList && !/ and an? /.test(name)

/** "Official figures" are a document, "conservative figures" are people. */
function isOfPublicFigures(phrase: Phrase): boolean {
  const { words, head } = phrase
  if (head !== 'figures' || upToHead(phrase).length <= 1) return false
  const beside = words.at(words.lastIndexOf(head) - 1)!
  return isCommon(beside) && !/^(?:new|latest|recent|official|own|government|party)$/.test(beside)
}

const isBody = ({ name, head }: Phrase): boolean =>
  (HEADS.test(head) && !/ (?:and|or|—) /.test(name)) ||
  BODIES.test(name.slice(0, name.toLowerCase().lastIndexOf(head) + head.length))

/** "The clerk", "a forklift driver". */
const isSomeone = ({ text, name, words, head, isList }: Phrase): boolean =>
  (isOne(head, name) && !isList) ||
  (words.length === 1 && TITLES.has(head) && !isPartOfTitle(head)) ||
  (/^(?:an?|one|another) /i.test(text) && DOER.test(head) && !isCommonThing(head))

/** ", led by Admiral Lund", " — mainly dockers": what is said beside of a document or a group. */
const ADDED =
  /(?:, (?:(?:led|headed|chaired|obtained|reviewed|seen|signed) by|using|based on|drawing on|conducted (?:in|by)|published (?:in|on|by)|released (?:in|on|by)) | [–—-]+ (?:including|mainly|mostly|largely|especially|particularly|notably|among them|such as) ).*$/
/** "Prosecutors of the port, a body that nobody elected"; "most of the members — Lund, Marsh and others". */
const APPOSED = /(?<=\p{L} \p{L}.*), an? (?:(?! and |,).)+$|(?<=^(?:Most|Many|Some|Several|All) .*) [–—] \p{Lu}.*$/u
/** "One", "another who had seen it". */
const SOMEBODY =
  /^some(?:one|body) in .+$|^(?:one|another|someone|somebody)(?: (?:else|who|whose|on|at|in the|from|with)\b.*)?$/i
/** One person by what they are or do. */
const isOne = (head: string, name: string): boolean =>
  ROLES.has(head) || (ONE_PERSON.test(head) && (name.includes(head) || head === 'marine' || !name.includes(' ')))
/** What is no title, and no word for it stands before a name: the names of papers and people have some of them. */
const ONE_PERSON =
  /^(?:eyewitness|voice|leaker|recruiter|rancher|fund-raiser|militiaman|whistleblower|guest|classmate|teammate|goaltender|pitcher|linebacker|striker|star|superstar|starlet|step(?:brother|sister)|half-(?:brother|sister)|girl|boy|toddler|relative|individual|recruit|higher-up|housekeeper|professional|newcomer|celebrity|icon|marine|respondent|commuter|shopper|diner|academic|whistle-blower|understudy|apprentice|intern|freshman|sophomore|valedictorian|salutatorian|bystander|passer-by|passerby|foreman|juror|bailiff|paralegal|nanny|babysitter|landlord|landlady|pontiff|champion|fan|listener|narrator|examiner|flak|holdover|complainant|environmentalist|shooter|killer|attacker|murderer|bomber|hijacker|perpetrator|kidnapper|rapist|responder|incumbent|hard-?liner|occupant|assistant|associate|mom|dad|mum|kid|grandma|grandpa|godfather|godmother|sibling|twin|buddy|pal|protégée?|mentor|newscaster|newsreader|weatherman|emcee|vlogger|podcaster|satirist|memoirist|cleric|mullah|monk|vicar|preacher|evangelist|televangelist|shaman|philosopher|backbencher|back-bencher|independent|centrist|libertarian|loyalist|elector|canvasser|bundler|fixer|informant|informer|tipster|consul|monarch|janitor|custodian|barber|hairdresser|butcher|grocer|cashier|dispatcher|lifeguard|midwife|deckhand|welder|logger|roofer|lodger|renter|squatter|villager|islander|immigrant|hiker|angler|arsonist|sniper|jihadist|rebel|insurgent|militant|cadet|reservist|corporal|parolee|felon|thief|robber|burglar|mobster|gangster|umpire|tutor|docent|wicketkeeper|goalie|gymnast|sprinter|jockey|golfer|dissident|defector|exile|hostage|detainee|assassin|bidder|heir|heiress|ex-\p{Ll}+|[\p{Ll}-]*(?:ologist|iatrist|iatrician|metrician|ographer|graduate))$/u

/** "One of the dockers", "a 20-year-old". */
function isOneOfThem(text: string): boolean {
  if (/^(?:an?|one|another|the) \d{1,3}[- ]years?[- ]old(?: \p{Ll}+)?$/iu.test(text)) return true
  const [, of] =
    /^(?:another one|one|another) of (?:the|his|her|their|its|those|several|many|\p{Lu}[\p{L}.-]+[’']s?) (.+)$/iu.exec(
      text,
    ) ?? []
  const word = of && headOf(of)
  return (
    !!word &&
    (GROUPS.has(word) || (/s$/.test(word) && DOER.test(word.slice(0, -1)) && !isCommonThing(word.slice(0, -1))))
  )
}
/** "Lund and his wife", "a clerk and the mayor": more than one. */
const WITH_ANOTHER =
  / and (?:even |also )?(?:the|his|her|their|its|one|two|three|another|other) |^(?:(?:Mr|Mrs|Ms|Dr)\. )?\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)? and an? /u
const AFFILIATE =
  /^(?:(?:local|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) )?(?:(?:Fox|FOX|ABC|NBC|CBS|CNN|NPR|PBS|CW|TV|television|radio|local|news) ?\d* ?){1,3}(?:affiliate|station)$/u
const LAW_BY_NUMBER =
  /\) Act$|^(?:Ballot )?(?:Measure|Initiative|Proposition|Amendment|Question|Prop\.?|Issue|Article|Section|Title) \d/

/** A name, and nobody's own: "Islamic State", "Harbour and Border Protection", "1619 Project". */
function isProper(name: string): boolean {
  const head = name.split(/ (?:of|for|from) /)[0]!
  const last = head.split(/[ -]/).at(-1)!.toLowerCase()
  return (
    PROPER.test(name) &&
    !/^\S+ and \S+$/.test(name) &&
    !name
      .split(' and ')
      .some((each, _, all) => all.length > 1 && each.includes(' ') && isFirstName(each.split(' ')[0]!)) &&
    !/-(?:third|half|quarter|fifth|tenth)s?$/i.test(name) &&
    !/^(?:Half|Much|Part|Most|Plenty|Lots|Loads|Tons|Scores|Dozens|Hundreds|Thousands) of /.test(name) &&
    !/^(?:Many|Some|Most|Several|Few|All|Both|Other|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten) (?!.*(?:Committees|Councils|Departments|Agencies|Courts)$)/.test(
      name,
    ) &&
    !/^(?:Anyone|Anybody|Everyone|Everybody|Someone|Somebody|Those|These|Russian|\p{L}+ (?:Republican|Democrat)|Republican|Democrat)$/u.test(
      name,
    ) &&
    !(
      MANY_NAMED.test(head) ||
      GROUPS.has(last) ||
      GROUPS.has(head.toLowerCase()) ||
      ROLES.has(last.replace(/s$/, '')) ||
      SHOUTED.test(name)
    ) &&
    !name
      .split(' and ')
      .every((each, _, all) => all.length > 1 && (countryNamed(each) || isFirstName(each.split(' ')[0]!)))
  )
}
const PROPER =
  /^(?:\p{Lu}[\p{L}.’'-]*|\d{1,4} \p{Lu}[\p{L}-]+)(?:[ -](?:(?:of|for|and|from|&) (?:the )?)*\p{Lu}[\p{L}.’'-]+)*$/u
const SHOUTED = /^\p{Lu}+ [\p{Lu} ]+$/u
/** "Asian-Americans", "Clintons": people by what they are or whose family they are. */
const MANY_NAMED =
  /(?:^|[ -])(?:\p{Lu}\p{Ll}+(?:ers|ors|ists|ants|ents|ians|cans|als|ats|ites|[^c]ese|[^s]ns)|\p{L}*(?:men|women|people))$|^\p{Lu}\p{Ll}+s$/u

/** Words of number, which say nothing of what is counted. */
const HOW_MANY = /^(?:some|many|others?|both|all|most|several|few|more|fewer|each|every)$/
/** Bodies without a name. */
const BODIES =
  /\b(?:government|party|company|firm|administration|ministry|department|campaign|committee|subcommittee|union|agency|court|panel|office|organi[sz]ation|team|club|bank|military|army|regime|commission|council|bill|law|university|college|school|board|PAC|camp|foundation|institute|newspaper|network|service|coalition|non-?profit|group|wing|center|centre|federation|division|bureau|mission|task force|caucus|city hall|arm|legislature|parliament|retailer|automaker|carmaker|manufacturer|start-?up|giant|lender|insurer|airline|hospital|museum|charity|watchdog|think tank|body|embassy|consulate|franchise|league|branch|authority|operation|project|program|corporation|magazine|chain|tribunal|assembly|lobby|fleet|squadron|battalion|regiment|brigade)\b/i
/** Those that other words stand for, too, where they do not head the phrase. */
const HEADS =
  /^(?:state|city|county|town|nation|country|chamber|district|province|municipality|affiliate|drugmaker|management|radio|tribe|industry|publication|journal|website|site|unit|church|synagogue|mosque|parish|diocese|prosecution|defen[cs]e|corps)$/
/** "A coalition of ferrymen", "his office and much of the press". */
const MANY_OF =
  /^(?:plenty|lots|loads|tons|scores|dozens|hundreds|thousands) of |^(?:[\p{L}-]+ ){0,3}(?:army|coalition|group|bunch|band|wave|slew) of (?!the |its |his |her )(?:\p{Lu}[\p{L}.]+ ){0,3}\p{Ll}|.\band (?:much|many|some|all|the|his|her|their|its) /u
/** Words for several that stand before other heads: "intelligence committee". */
const IN_NAMES = /^(?:intelligence|opposition|media|police|community|public|world|establishment|women|men)$/
const NEWSPAPERS = /^(?:newspapers?|tabloids?|broadcasters?|magazines?|tv)$/
/** Singular words for many people. */
const COLLECTIVE =
  /^(?:crowd|audience|public|world|family|couple|majority|minority|electorate|half|third|quarter|generation|trio|duo|pair|jury|staff|rest|fraction|handful|number|base)$/
/** A word for somebody by what they do. */
const DOER = /^\p{Ll}{2,}(?:er|or|ist|ian|ant|man|woman|person)$/u
const isCommonThing = (word: string): boolean =>
  /^(?:letter|paper|newspaper|banner|poster|sticker|flyer|number|order|offer|answer|matter|chapter|filter|counter|computer|server|center|theater|charter|disorder|error|factor|sector|terror|horror|mirror|tractor|motor|editor-at-large|restaurant|warrant|grant|covenant|instant|elephant|other|another|rumor|rumour|power|member)$/.test(
    word,
  )
