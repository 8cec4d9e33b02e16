/** A source's words as the rules see them: without what only stands beside who speaks. */
import { regionNamed } from '../places/gazetteer.ts'
import type { Article, Attribution, Span } from '../types.ts'
import type { Cast } from './cast.ts'
import type { Context } from './context.ts'
import { countryNamed } from './names/countries.ts'
import { isFirstName } from './names/firstnames.ts'
import { readName } from './names/names.ts'
import { pronoun } from './pronouns/pronouns.ts'
import { isRoleWord } from './roles.ts'
import { inOwnCapitals, lowered } from './sourcecapitals.ts'
import { GROUPS, ROLES } from './words.ts'

/** As the page has them, on one line; under a post without the handle. */
export const phraseAt = (text: string, at: Span): string =>
  text
    .slice(at.start, at.end)
    .replace(/\s+/g, ' ')
    .replace(HANDLE, '')
    .replace(SET_OFF, 'The ')
    .trim()
    .replace(OPENED, '')
    .slice(0, 300)
/** "THE UN has", "THE Rumian government": a page's first word, set off by capitals. */
const SET_OFF = /^THE (?=\p{Lu}{2,4}$|.*\p{Ll})/u
/** “A second source familiar with it said”, where all of that is quoted: its quotation begins with who speaks, and is closed further on. */
const OPENED = /^["“](?=[^"”]+$)/
const HANDLE = /\(\s?@[\w.-]{1,80}\s?\)\s?$/

/** @param phrase the words at `at`, where the source of the attribution begins. @param cue its words. */
export function coreOf(phrase: string, cue: string, at: Span, attribution: Attribution, context: Context): string {
  const { article, cast } = context
  const said = timeless(
    lowered(
      officed(neither(headlined(opened(ofLabel(phrase, at, article).replace(EXCELLENCY, ''), cast))), at, article, cast)
        .replace(OF_A_DAY, '')
        .replace(QUOTING, '')
        .replace(WHAT_BY, '')
        .replace(POSSESSOR, (_, whose: string) => OWNER[whose.toLowerCase()]!)
        .replace(CLEFT, '')
        .replace(OWNED, '')
        .replace(/^[Tt]he ((?:\p{Lu}\p{Ll}+ )?)PM$/u, 'the $1prime minister'),
      article,
      at,
      cast,
    )
      .replace(
        /^(?:while|but|and|also|as|both(?: of(?= them$))?(?! sides$)|even|already|by|in(?= (?:[a-z-]+ ){0,2}(?:reports?|filings?|documents?|records?|papers)\b)|meanwhile,?|(?:un)?till? recently,?|so far,?) /i,
        '',
      )
      .replace(QUALIFIED, '')
      .replace(ASKED, '')
      .replace(SINGLED_OUT, '')
      .replace(ONE_NAME, ''),
  )
    .replace(PRONOUN_AND_VERB, '$1')
    .replace(NAME_AND_VERB, '$1')
    .replace(ONE_OF, '')
    .replace(AGED_WHO, '$1')
  const plainly = wherever(tempered(said, cast))
  // Behind a post's signature stands its date.
  const isWhole =
    article.text[at.end - 1] === ')' || attribution.cue.some(({ start }) => start <= at.end + 1 && start >= at.end)
  const written = publishedOn(
    providedBy(isWhole ? plainly : withName(plainly, article.text.slice(at.end, at.end + 70))),
  )
  return together(inOwnCapitals(written, cue, at, attribution, context), attribution, context)
}

/** "HE the Minister of Ports", "His Highness Sheikh Omar Lund": what rank one is called by, which is no "he". */
const EXCELLENCY =
  /^(?:H\.?E\.?|H\.?H\.?|H\.?R\.?H\.?|(?:His|Her) (?:Excellency|(?:Royal )?Highness|Majesty|Eminence|Holiness)),? (?=(?:the )?\p{Lu}\S+ \p{L})/u

/** "The governor of Norland, one of two regions that": of which he is one is the region. */
const ONE_OF = /(?<=^[Tt]he \p{Ll}[^,]{3,80}), one of .*$/u
/** "The 73-year-old, who won". */
const AGED_WHO = /^([Tt]he \d{1,3}-year-old(?: \p{Ll}+)?), (?:who|whose) .*$/u
/** "Harbour spokesman Emil Roth in Halda", "… from the stage", "… to Ada Lund": where and to whom he says it is no part of who he is. */
function wherever(phrase: string): string {
  const who = IN_A_PLACE.exec(phrase)?.[1]
  const read = who ? readName(who.replace(/^the /i, '')) : null
  return read?.kind === 'person' && read.role ? who! : phrase
}
const IN_A_PLACE =
  /^([^,]{4,80}?) (?:(?:in|to) \p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)?|(?:from|at|on|in|outside|inside) (?:the|his|her|a) \p{Ll}+(?: \p{Ll}+)?)$/u

/** "Halda Governor", "Treasury Inspector General", "President" of a headline: the one there. */
const officed = (phrase: string, at: Span, { text }: Article, cast: Cast): string =>
  BARE_OFFICE.test(phrase) && !cast.knows(phrase)
    ? `the ${phrase.toLowerCase()}`
    : // An account has its own name.
      HEADLINE_OFFICE.test(phrase) && text[at.end - 1] !== ')' && (isRegion(phrase) || !cast.fullName(phrase, 0))
      ? phrase.replace(HEADLINE_OFFICE, (_, where: string, office: string) => `the ${where} ${office.toLowerCase()}`)
      : phrase
const BARE_OFFICE = /^(?:President|Prime Minister|Governor|Senator|Attorney General|Police Chief|Premier)$/
const isRegion = (phrase: string): boolean => regionNamed(phrase.slice(0, phrase.lastIndexOf(' '))) !== undefined
const HEADLINE_OFFICE =
  /^((?!The |An? |His |Her |Former |Our |This )\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+){0,2}) (Governor|Senator|Mayor|President|Premier|Prime Minister|Chancellor|Congressm[ae]n|Congresswom[ae]n|Lawmaker|Sheriff|Judge|Attorney General|Inspector General|Police Chief|Ambassador|Professor|Spokes(?:man|woman|person)|Official|Candidate)$/u
/** "Government on leak: “nothing new”": over a page, who says it and on what. */
const ofLabel = (phrase: string, { end }: Span, { text }: Article): string =>
  text[end] === ':' ? phrase.replace(/(?<=^\p{Lu}[\p{L}’' -]{2,30}) on (?!\p{Lu}\p{L}+day)[\p{L}\d].*$/u, '') : phrase
/** "Lund Says Vote No", where a headline’s next verb has the first for its subject. */
const headlined = (phrase: string): string => HEADLINED.exec(phrase)?.[1] ?? phrase
const HEADLINED =
  /^(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}) (?:Says|Tells|Said|Told|Calls|Vows|Claims|Warns) \p{Lu}.*$/u
/** "A spokeswoman when asked about it", "a spokesman reached by the Courier". */
const ASKED =
  /(?<=\p{Ll}),? (?:when (?:asked|contacted|reached|approached|pressed)|(?:contacted|reached|approached) (?:by|for|on|at)) .*$/u
/** `An "embarrassed" Governor Lund`: as somebody calls them. */
const QUALIFIED = /^(?:[Aa]n? )?["“][\p{Ll} ,-]{3,60}["”] (?=\p{Lu})/u
/** "Lund herself", "the harbour board alone", "Kral, too": the same, among others; but "anyone living alone". */
const SINGLED_OUT =
  / in particular$| \(\p{Ll}[^()]{2,40}\)$|,? (?:himself|herself|themselves|itself|too|(?<!\p{L}(?:ing|ed) )alone|(?<=\p{L}{4} )said),?$/u
/** "The official, who like many Rumians goes by one name". */
const ONE_NAME =
  /,? who,? (?:like (?:many|most|some) (?:other )?\p{Lu}\p{Ll}+,? )?(?:uses|goes by|has) (?:only )?(?:one|a single) name,?$/u
/** "The Meridian, citing two officials": the Meridian; "an official, quoted by the Meridian": the official. */
const QUOTING =
  /,? (?:quoting|citing) .*$|, (?:quoted|cited) (?:by|in) .*$| (?:quoted|cited) (?:by|in) (?=(?:[Tt]he )?\p{Lu}).*$/u
/** "According to what was reported by the Meridian", in translated English. */
const WHAT_BY =
  /^what (?:was|is|were|has been|had been) (?:\p{Ll}+ly )?(?:reported|published|quoted|stated|announced|said|mentioned|broadcast|carried) by (?=\S)/u
/** "His recent" claims, as he was asked "about his" remarks: his own. */
const POSSESSOR =
  /^(?:(?:about|of|on|in|by|for|to|with|from) )?(his|her|their|whose)(?: (?:own|recent|earlier|previous|prior|latest|repeated|past|public|subsequent|initial|original|first|early|old|final|controversial))*$/iu
const OWNER: Readonly<Record<string, string>> = { his: 'he', her: 'she', their: 'they', whose: 'who' }
/** "It took the council a year to admit", "it’s Lund who says", "that’s why Lund says": the council, Lund. */
const CLEFT =
  /^(?:[Ii]t(?:[’']s| is| was| took) (?=(?:the|an?|his|her|its|their) \p{L}|\p{Lu}|\p{Ll}+[^\s]s$)|[Tt]h(?:at|is)(?:[’']s| is) why )/u
/** "Rumian-owned Halden Foods": whose it is and where it sits are no part of its name. */
const OWNED = /^(?:[Tt]he )?[\p{L}.]{1,30}-(?:owned|based|headquartered|listed) (?=\p{Lu}\p{L})/u
/** "Neither Lund nor his office": both. */
const neither = (phrase: string): string => phrase.replace(/^[Nn]either ((?:(?! nor ).){2,80}) nor (?=\S)/u, '$1 and ')

/** "Lund on Sunday", "Rumia for its part". */
const timeless = (phrase: string): string =>
  NAMES_TIME.test(phrase)
    ? phrase
        .replace(AT_A_TIME, '')
        .replace(ON_A_DATE, '')
        .replace(/(?<= (\S+)) there$/, THERE)
    : phrase
/** "A poll published by the Meridian newspaper on Sunday". */
const publishedOn = (phrase: string): string => (/^\p{Lu}.*day$/u.test(phrase) ? timeless(phrase) : phrase)
/** "The top U.S. commander there", whom the page names. */
const THERE = (there: string, head: string): string => (ROLES.has(head) ? '' : there)
/** Few sources end so: a test much cheaper than the pattern. */
const NAMES_TIME =
  /(?:later|earlier|previously|repeatedly|recently|initially|eventually|again|day|now|then|there|morning|afternoon|evening|night|meanwhile|however|week|month|year|part|\d)$/
const AT_A_TIME =
  /(?<=\p{Lu}[\p{L}.]+|^[\p{L}-]+ [\p{L}-]+|^[\p{L}-]+ [\p{L}-]+ [\p{L}-]+)(?<!ed|en|line| on| last| this| down| up| over| out),? (?:(?:(?:on|last|this|late|early) ){0,2}(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?|today|yesterday|tonight|now|then|there|later|earlier|previously|repeatedly|recently|initially|eventually|again|meanwhile|,? however|(?:last|this|earlier this) (?:week|month|year)|for (?:his|her|its|their) part)$/u
/** "The Meridian Times on July 20, 2006" */
const ON_A_DATE =
  /(?<=\p{Lu}[\p{L}.]+) (?:on|in|of) (?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\.)(?: \d{1,2})?(?:,? \d{4})?$/u
/** "He has long", where a source's words go on into its verb. */
const PRONOUN_AND_VERB = /^(?!IT )(he|she|they|it|we|i) (?!and\b|or\b|,)\p{Ll}.*$/iu
/** "Lund isn’t the first mayor", where it goes on into a clause of its own. */
const NAME_AND_VERB =
  /^((?:(?!(?:who|whom|whose|which|that|what|where|when|how|those|these|this|everything|all) )[\p{L}][\p{L}.’'-]* ){0,4}(?!(?:who|whom|whose|which|that|what|where|when|how|those|these|this|everything|all|there|it|here) )[\p{L}][\p{L}.’'-]*) (?:(?:is|are|was|were|isn[’']t|aren[’']t|wasn[’']t|weren[’']t) |used (?:an?|the|his|her|its|their|\p{L}+[’']s) ).*$/iu
/** "Undeterred, the Rumian president", "Speaking in Halda, Lund": what a sentence begins with is no part of who speaks. */
function opened(phrase: string, cast: Cast): string {
  const [opening, word] = OPENER.exec(phrase) ?? []
  return opening && !cast.knows(word!) && !isFirstName(word!) ? phrase.slice(opening.length) : phrase
}
/** "Sunday morning's Meridian Times", "this week's Amsel Courier". */
const OF_A_DAY =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?|[Tt]oday|[Yy]esterday|[Tt]his (?:morning|afternoon|evening|week|month))[’']s (?=\p{Lu})/u
const OPENER =
  /^(\p{Lu}\p{Ll}+(?:ed|ly|ing))(?: (?:in|on|at|by|to|from|with|after|before|about) [^,]{2,60})?, (?=the \p{L}|\p{Lu})/u

/** "An angry Lund": Lund; "de Lund", "de la Lund": the one whose name it ends. */
function tempered(phrase: string, cast: Cast): string {
  // "The board's Lund", "Lund of the board": whom the text knows.
  const known = [A_BODYS, OF_A_BODY]
    .map((pattern) => pattern.exec(phrase)?.[1])
    .find((name) => name && cast.knows(name) && !countryNamed(name) && !isRoleWord(name))
  if (known) return known
  const [, words = '', particle = '', name] = TEMPERED.exec(phrase) ?? []
  if (!name || (!words && !particle) || !cast.knows(name) || words.split(' ').some((word) => isRoleWord(word)))
    return phrase
  return particle.charAt(0).toUpperCase() + particle.slice(1) + name
}
const A_BODYS =
  /^(?:[Tt]he )?(?:\p{Lu}[\p{L}\d.&-]* (?:(?:of|on|for) )?){0,5}\p{Lu}[\p{L}\d.&-]*[’']s? (?:(?:Mr|Ms|Mrs|Dr)\.? )?(\p{Lu}\p{Ll}[\p{L}’-]+)$/u
const OF_A_BODY = /^(?:Mr\. |Ms\. |Mrs\. |Dr\. )?(\p{Lu}\p{Ll}[\p{L}’-]+) (?:of|from|at|with|in) (?:the )?\p{Lu}.*$/u
const TEMPERED =
  /^(?:(?:[Aa]n?|[Tt]he) ((?:[\p{Ll}-]+ ){1,2}?))?((?:(?:de|del|della|van|von|der|den|bin|al|el|la|le|los|las|di|du|da|dos) ){1,2})?(\p{Lu}[\p{L}’-]+)$/u

/** "He and Ada Lund": with whom "he" stands for. */
function together(core: string, attribution: Attribution, context: Context): string {
  const who = /^(he|she) and (?=\p{Lu})/iu.exec(core)?.[1]
  const person = who ? pronoun(who, attribution, context)?.speaker : null
  return person?.kind === 'person' ? person.name + core.slice(who!.length) : core
}

/** "Information provided by the harbour police": theirs. */
const providedBy = (text: string): string =>
  (/identified|named|called|gave/.test(text) ? IDENTIFIED.exec(text)?.[1] : undefined) ??
  (WASHINGTON.test(text) ? 'Washington state' : undefined) ??
  (/ (?:called|named|known as|of) [“"]?\p{Lu}/u.test(text) ? CALLED.exec(text)?.[1] : undefined) ??
  (/(?:site|page)$/.test(text) ? ITS_SITE.exec(text)?.[1] : undefined) ??
  (/account|page|feed|channel/.test(text)
    ? (/^(?:[Tt]he )?(\p{Lu}.+?)[’']s (?:official )?(?:Twitter|Facebook|Instagram|Telegram) (?:account|page|feed|channel)$/u.exec(
        text,
      )?.[1] ??
      /^(?:[Tt]he |an? )?(?:official )?(?:Twitter|Facebook|Instagram|Telegram) (?:account|page|feed|channel) (?:for|of) (?:the )?(.+)$/u.exec(
        text,
      )?.[1])
    : undefined) ??
  reporter(text) ??
  filer(text) ??
  /^(?:the |an? )?(?:[\p{Ll}-]+ ){0,2}(?:statement|comments?|remarks|testimony) by (.+)$/iu.exec(text)?.[1] ??
  /^(?:the |an? )?(?:[\p{L}-]+ ){0,2}(?:information|data|figures|statistics|documents?|records?|reports?|details|photo\w*|images?|footage|videos?|numbers|estimates|analysis|polls?|surveys?|averages?|tweets?|messages?|letters?) (?:of (?:[\p{L}-]+ ){1,3})?(?:that (?:was|were) )?(?:sent(?: out)?|posted|provided|released|published|issued|shared|compiled|collected|gathered|kept|tracked|maintained|put out|conducted|commissioned|prepared)(?: (?:to|for|with) (?:the )?\p{Lu}[\p{L}. ]{1,40}?)? by (.+)$/iu.exec(
    text,
  )?.[1] ??
  text

/** "Reporting by Ada Lund at the Meridian" is hers; "reporting from Rumia" is somebody's there. */
function reporter(text: string): string | undefined {
  const by = REPORTING.exec(text)?.[1]
  return by && /^(?:person|outlet)$/.test(readName(by)?.kind ?? '') ? by : undefined
}
const REPORTING = /^(?:[\p{Ll}-]+ ){0,2}(?:reporting|coverage) (?:by|from) (?:the )?(\p{Lu}.{2,80})$/iu

/** "The prosecutors’ court filing", "the government’s memorandum on bail": theirs. */
function filer(text: string): string | undefined {
  const [, whose, head = ''] = FILED.exec(text) ?? []
  return GROUPS.has(head) || /^(?:government|administration|defen[cs]e|family)$/.test(head) ? whose : undefined
}
const FILED =
  /^((?:[Tt]he )?(?:\p{Lu}[\p{L}.]* ){0,3}(?:\p{Ll}+ ){0,2}?(\p{Ll}+))[’'](?:s|(?<=s[’'])) (?:(?:own|court|legal|written|public|joint|official) )?(?:filings?|memorandum|memo|motion|brief|petition|statements?|submission|letter)(?: (?:to|in|on|for|against|of|about) .*)?$/u

/** "Lund’s campaign website". */
const ITS_SITE =
  /^(?:[Tt]he )?(\p{Lu}.+?)[’']s? (?:(?:campaign|official|own) )*(?:website|web site|webpage|home page)$/u
/** "A group called Harbour Watch", "the state of Halda". */
const CALLED =
  /^(?:[Tt]he (?:state|commonwealth|city|town) of|(?:[Aa]n?|[Tt]he) (?:[\p{L}-]+ ){0,4}(?:group|organi[sz]ation|company|firm|coalition|charity|non-?profit|(?:web)?site|outlet|account|page) (?:called|named|known as)) [“"]?(\p{Lu}[^,“”"]*)[”"]?$/u
/** Which is not the capital. */
const WASHINGTON = /^[Tt]he state of Washington$/
/** "A man identified as Ivan Belov". */
const IDENTIFIED =
  /(?:^|^[\p{L} -]{2,60}, )(?:[Aa]n?|[Tt]he|[Oo]ne) (?:\p{Ll}+ ){1,4}(?:identified (?:only )?as|(?:named|called)|who (?:identified (?:himself|herself)|gave (?:his|her) name) (?:only )?as) (\p{Lu}[^,]*)$/u

/** "Deputy Mayor", where the source ends before the name that follows: whose title it is stands on the page. */
function withName(core: string, after: string): string {
  if (
    !core
      .toLowerCase()
      .split(/\s+/)
      .some((word) => ROLES.has(word)) ||
    !/(?:^|\s)\p{Lu}\p{L}+$/u.test(core)
  )
    return core
  return core + (/^(?: \p{Lu}[\p{L}.'’-]{1,20}){1,3}(?=[\s,.;:”"]|$)/u.exec(after)?.[0] ?? '')
}
