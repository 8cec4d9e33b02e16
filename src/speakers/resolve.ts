/** From a source span to a speaker: the rules in the order in which they are tried. */
import { regionNamed } from '../places/gazetteer.ts'
import { isCommon } from '../text/common.ts'
import { hasWord } from '../text/whole.ts'
import type { Article, Attribution, Place, Reason, Sentence, Span } from '../types.ts'
import { departmentShort, organisationShort } from './acronyms.ts'
import { bodyBehind, whyUnnamed } from './anonymity.ts'
import { type Cast, type Member, reason } from './cast.ts'
import { countryIn, countryNamed } from './countries.ts'
import {
  headOf,
  isDescription,
  lastLike,
  namedNext,
  organisationMeant,
  personMeant,
  sameDescription,
} from './descriptions.ts'
import { issuerOf } from './documents.ts'
import { isFirstName } from './firstnames.ts'
import { EDITORS, isMedia, outletsBehind, reportBefore, reporterNext } from './media.ts'
import { readName } from './names.ts'
import { outletNamed, outletsIn, readsLikeOutlet, shortOutlet } from './outlets.ts'
import { pronoun } from './pronouns.ts'
import { isRoleWord } from './roles.ts'
import { listed, severalIn } from './several.ts'
import { plain } from './spelling.ts'
import { thingNamed } from './things.ts'
import { DOCUMENTS, GROUPS, ORGANISATION_WORDS, OUTLET_WORDS, ROLES, SOURCES } from './words.ts'

export interface Context {
  article: Article
  sentences: readonly Sentence[]
  places: readonly Place[]
  cast: Cast
  /** All attributions, in reading order. */
  attributions: readonly Attribution[]
  /** Attributions resolved so far, in reading order. */
  done: ReadonlyMap<string, Attribution>
  /** The same, those with a source, as a list. */
  spoken: readonly Attribution[]
}
export interface Resolved {
  speaker: Member | null
  why: Reason[]
}

/** What outlets do. */
const REPORTS =
  /\b(?:report|according|cit(?:e|ing)|wr(?:ite|ote)|publish|reveal|quot|show|suggest|indicat|said|says|say|call|claim)/i
const NOBODY = /^(?:it|there|this|what)$/i
/** Whoever it may be. */
const ANYBODY = /^(?:who|what|which)ever\b/i
const PASSIVE =
  /\b(?:is|was|are|were|been|be|being)\b.{0,30}(?:ed|en|known|said|told|thought|held|noted|reported|expected|believed)\b/i
/** What is said of somebody, who says nothing: "twelve officers, accused of hacking". */
const CHARGED =
  /^(?:(?:(?:is|are|was|were|has been|have been|had been|being) )(?:\w+ly )?(?:accused|indicted|charged|suspected|convicted|alleged|believed|thought|rumou?red|said to|reported to)\b|(?:accused|suspected|convicted) of\b|(?:charged|indicted) (?:with|for|on)\b|alleged to\b)/
const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  another: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
}

export function resolve(attribution: Attribution, context: Context): Resolved {
  const { article, cast } = context
  const spans = attribution.source
  const cue = attribution.cue.map(({ start, end }) => article.text.slice(start, end)).join(' ')
  const at = spans[0] ?? null
  const give = (speaker: Member | null, rule: string): Resolved => ({
    speaker,
    why: [{ about: 'speaker', rule, spans: [...spans] }],
  })
  if (!at) {
    const subject = goesOn(attribution, context)
    if (subject) return give(subject, 'same-subject')
    return give(cast.add('unnamed', '', {}, null, reason('no-source', [])), 'no-source')
  }
  const phrase = article.text.slice(at.start, at.end).replace(/\s+/g, ' ').trim().slice(0, 300)
  const said = timeless(
    lowered(opened(phrase, cast), article.text, cast)
      .replace(/^(?:while|but|and|also|as|both|even|by|meanwhile,?) /i, '')
      .replace(/ (?:himself|herself|themselves|itself)$/, ''),
  ).replace(PRONOUN_AND_VERB, '$1')
  const plainly = tempered(said, cast)
  const isWhole = attribution.cue.some(({ start }) => start <= at.end + 1 && start >= at.end)
  const written = providedBy(isWhole ? plainly : withName(plainly, article.text.slice(at.end, at.end + 70)))
  const core = together(
    cue === ':' ? (knownInSmallLetters(written, at, cast) ?? written) : written,
    attribution,
    context,
  )

  if (
    /^you$/i.test(core) ||
    ANYBODY.test(core) ||
    (phrase === 'That' && !attribution.parent) ||
    (NOBODY.test(core) && PASSIVE.test(`${core} ${cue}`)) ||
    /^there$/i.test(core) ||
    (/^one$/i.test(core) && /^(?:would|might|could|can|may)\b/.test(cue))
  )
    return give(cast.add('unnamed', '', {}, null, reason('impersonal', [at])), 'impersonal')
  const charged =
    attribution.cue.length === 1 &&
    CHARGED.test(cue) &&
    at.end <= attribution.cue[0]!.start &&
    attribution.content.every(({ start }) => start >= attribution.cue[0]!.end)
  if (charged && !/\bby $/.test(article.text.slice(Math.max(0, at.start - 4), at.start)))
    return give(cast.add('unnamed', '', {}, null, reason('impersonal', [at])), 'impersonal')
  const meant = pronoun(core, attribution, context)
  if (meant) return give(meant.speaker, meant.rule)

  const department = departmentShort(phrase, article.text)
  if (department)
    return give(cast.add('organisation', department.name, {}, at, reason('acronym', [at, department.span])), 'acronym')
  const short = shortOutlet(core, article.text)
  if (short)
    return give(cast.add('outlet', short, {}, at, reason('outlet-by-its-last-word', [at])), 'outlet-by-its-last-word')
  const outlet = outletOf(core)
  if (outlet) return give(cast.add('outlet', outlet, {}, at, reason('outlet', [at])), 'outlet')
  if (
    readsLikeOutlet(core.replace(/^the /, '')) &&
    /\b(?:report|according|cit(?:e|ing)|wr(?:ite|ote)|publish|reveal|quot)/i.test(cue)
  )
    return give(cast.add('outlet', core, {}, at, reason('reads-like-outlet', [at])), 'reads-like-outlet')
  const makers = outletsBehind(core)
  if (makers.length > 0)
    return give(cast.add('outlet', makers.join(', '), {}, at, reason('outlet-behind', [at])), 'outlet-behind')
  const reporter = reporterNext(core, at, context)
  if (reporter) return give(cast.add('outlet', reporter, {}, at, reason('reporter-next', [at])), 'reporter-next')
  if (isMedia(core) && REPORTS.test(cue)) return give(cast.add('outlet', core, {}, at, reason('media', [at])), 'media')
  if (OUTLET_WORDS.test(core.replace(/^The /, 'the ')) || EDITORS.test(core)) {
    const named = outletBefore(core.replace(/[’']s .*$/, ''), at, context)
    if (named) return give(cast.add('outlet', named, {}, at, reason('the-publication', [at])), 'the-publication')
  }
  if (DOMAIN.test(core) && PRINTS.test(cue)) return give(cast.add('outlet', core, {}, at, reason('site', [at])), 'site')
  if (DOMAIN.test(core)) return give(cast.add('organisation', core, {}, at, reason('site', [at])), 'site')
  if (NO_SPEAKER.test(core)) return give(cast.add('unnamed', '', {}, null, reason('impersonal', [at])), 'impersonal')
  const author = itsAuthor(core, attribution, context)
  if (author) return give(author, 'its-author')
  const body = itsBody(core, attribution, context)
  if (body) return give(cast.add('organisation', body, {}, at, reason('its-body', [at])), 'its-body')
  const several = severalIn(core, at.start, cast)
  if (several)
    return give(
      cast.add('group', listed(several), { count: several.length }, at, reason('several-people', [at])),
      'several-people',
    )
  const lead = /^(?:the|his|her|their|its) /i.test(core) ? null : namedNext(core, at, context)
  if (lead)
    return give(
      cast.add('person', lead.name, { role: lead.role, said: lead }, at, reason('named-next', [at, lead])),
      'named-next',
    )
  if (isAnonymous(core)) return give(anonymous(core, at, context), 'anonymous')

  const issued = issuerOf(core, at, article.text)
  const counted = issued && POLL.test(core) && regionNamed(issued.name)
  const issuer = issued && !counted && !NO_SPEAKER.test(issued.name) ? issued : null
  const reported = issuer ? null : reportBefore(core, at, article.text)
  if (reported) return give(cast.add('outlet', reported, {}, at, reason('the-publication', [at])), 'the-publication')
  const plainName = readName(issuer?.name ?? core)
  const atEnd = plainName || issuer ? null : knownAtEnd(core, cast)
  const named = atEnd ? readName(atEnd) : plainName
  if (issuer && !named) return give(described(core, at, cast), 'described')
  if (named?.kind === 'person') {
    const full =
      cast.fullName(named.name, at.start, named.name.includes(' ') ? null : named.gender) ??
      (named.name.includes(' ') ? null : cast.calledBy(named.name))
    const thing = full || named.role ? null : thingNamed(named.name, cue, context)
    if (thing) return give(cast.add(thing.kind, named.name, {}, at, reason(thing.rule, [at])), thing.rule)
    const rule = full && full.name !== named.name ? 'surname' : 'name'
    const known = full ? cast.addPerson(full, rule) : null
    return give(
      cast.add(
        'person',
        known?.name ?? named.name,
        { role: named.role, gender: named.gender },
        at,
        reason(rule, full ? [at, full] : [at]),
      ),
      rule,
    )
  }
  if (named) {
    const short = named.kind === 'organisation' ? organisationShort(named, article.text) : null
    const party = countryIn(core) ?? (named.kind === 'place' ? named.name : null)
    const rule = short ? 'acronym' : named.kind
    const spans = short ? [at, short.span] : [at]
    return give(cast.add(named.kind, short?.name ?? named.name, { party }, at, reason(rule, spans)), rule)
  }
  if (isDescription(core)) {
    const organisation = organisationMeant(core, at, context)
    if (organisation)
      return give(
        cast.add('organisation', organisation.name, {}, at, reason('the-organisation', [at, organisation.span])),
        'the-organisation',
      )
    const known = sameDescription(core, at.start, cast)
    if (known) {
      known.mentions.push(at)
      return give(known, 'description')
    }
    const holder = lastLike(core, at.start, context)
    if (holder)
      return give(
        cast.add('person', holder.name, { role: holder.role, said: holder }, at, reason('role', [at, holder])),
        'role',
      )
    const next = namedNext(core, at, context)
    if (next)
      return give(
        cast.add('person', next.name, { role: next.role, said: next }, at, reason('named-next', [at, next])),
        'named-next',
      )
    const person = personMeant(core, at, context)
    if (person) {
      person.mentions.push({ start: at.start, end: at.end })
      return give(person, 'the-one-spoken-of')
    }
  }
  return give(described(core, at, cast), 'described')
}

const DOMAIN = /^[\p{L}\d-]{2,40}\.(?:com|org|net|info|gov|eu|fr|de|it|es|fi|se|nl|ru|ua|co\.uk)$/iu
/** "Iowa polls" are of people there. */
const POLL = /\b(?:polls?|surveys?)\b/i
/** What only those who publish do. */
const PRINTS = /\b(?:report(?:s|ed)|published|wrote|writes|revealed)\b/
/** Days, and what happens without anybody's doing. */
const NO_SPEAKER =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|April|June|July|August|September|October|November|December|(?:the|this|that|an?|such an?) (?:\p{Ll}+ )?(?:dispute|spat|episode|row|feud|controversy|incident|summit|meeting|move|decision|debate|case|fact|idea|news|situation|result|race|fight|shift|trend|development))$/u

/** "Lund on Sunday", "Rumia for its part". */
const timeless = (phrase: string): string => (NAMES_TIME.test(phrase) ? phrase.replace(AT_A_TIME, '') : phrase)
/** Few sources end so: a test much cheaper than the pattern. */
const NAMES_TIME = /(?:day|morning|afternoon|evening|night|meanwhile|however|week|month|year|part)$/
const AT_A_TIME =
  /(?<=\p{Lu}[\p{L}.]+|^[\p{L}-]+ [\p{L}-]+|^[\p{L}-]+ [\p{L}-]+ [\p{L}-]+)(?<!ed|en|line| on| last| this),? (?:(?:(?:on|last|this) )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?|today|yesterday|tonight|meanwhile|,? however|(?:last|this|earlier this) (?:week|month|year)|for (?:his|her|its|their) part)$/u
/** "He has long", where a source's words go on into its verb. */
const PRONOUN_AND_VERB = /^(he|she|they|it|we|i) (?!and\b|or\b|,)\p{Ll}.*$/iu
/** "Undeterred, the Rumian president", "Speaking in Halda, Lund": what a sentence begins with is no part of who speaks. */
function opened(phrase: string, cast: Cast): string {
  const [opening, word] = OPENER.exec(phrase) ?? []
  return opening && !cast.knows(word!) && !isFirstName(word!) ? phrase.slice(opening.length) : phrase
}
/** "Oscar-winner Lund": whom the text names in full, behind words that are no office. */
function knownAtEnd(core: string, cast: Cast): string | null {
  const words = core.split(/, | who /)[0]!.split(' ')
  const last = words.at(-1)!
  const plainly =
    words.length > 1 &&
    words.length < 6 &&
    /^\p{Lu}\p{Ll}/u.test(last) &&
    !isCommon(last) &&
    !ORGANISATION_WORDS.test(last) &&
    cast.knows(last)
  return plainly && !words.slice(0, -1).some((word) => JOINS.test(word)) && cast.fullName(last, 0)?.name !== core
    ? last
    : null
}
const JOINS =
  /^(?:of|to|for|with|from|by|in|on|at|and|or|than|like|against|about|but|not|no|that|who|which|any\p{L}*|every\p{L}*|team|super)$|[’']s?$|,$/iu
const OPENER =
  /^(\p{Lu}\p{Ll}+(?:ed|ly|ing))(?: (?:in|on|at|by|to|from|with|after|before|about) [^,]{2,60})?, (?=the \p{L}|\p{Lu})/u

/** "An angry Lund": Lund; "de Lund": the one whose name it ends. */
function tempered(phrase: string, cast: Cast): string {
  const [, words = '', particle = '', name] = TEMPERED.exec(phrase) ?? []
  if (!name || (!words && !particle) || !cast.knows(name) || words.split(' ').some((word) => isRoleWord(word)))
    return phrase
  return particle.charAt(0).toUpperCase() + particle.slice(1) + name
}
const TEMPERED =
  /^(?:(?:[Aa]n?|[Tt]he) ((?:[\p{Ll}-]+ ){1,2}?))?((?:de|del|della|van|von|bin|al|el|la|le|di|du|da|dos) )?(\p{Lu}[\p{L}’-]+)$/u

/** "Her campaign": the campaign of whom "her" means. */
function itsBody(core: string, attribution: Attribution, context: Context): string | null {
  const [, whose, body] =
    /^(his|her) (?:own )?(campaign|administration|office|team|camp|foundation|transition team|campaign team)$/i.exec(
      core,
    ) ?? []
  const { cast } = context
  const person = whose && body ? pronoun(whose, attribution, context)?.speaker : null
  if (person?.kind !== 'person') return null
  const last = person.name.split(' ').at(-1)!
  const known = cast.speakers.find(
    ({ kind, name }) => kind === 'organisation' && name.includes(last) && name.endsWith(` ${body!.toLowerCase()}`),
  )
  return known?.name ?? `${person.name}’s ${body!.toLowerCase()}`
}

/** "He and Ada Lund": with whom "he" stands for. */
function together(core: string, attribution: Attribution, context: Context): string {
  const who = /^(he|she) and (?=\p{Lu})/iu.exec(core)?.[1]
  const person = who ? pronoun(who, attribution, context)?.speaker : null
  return person?.kind === 'person' ? person.name + core.slice(who!.length) : core
}

/** "Her submission to the court", "his Facebook profile": what somebody has written speaks for them. */
function itsAuthor(core: string, attribution: Attribution, context: Context): Member | null {
  const whose = WRITTEN.exec(core)?.[1]
  const person = whose ? pronoun(whose, attribution, context)?.speaker : null
  return person?.kind === 'person' ? person : null
}
const WRITTEN =
  /^(his|her) (?:own )?(?:[\p{L}-]+ ){0,2}(?:book|memoir|autobiography|statement|letter|tweets?|posts?|profile|page|account|submission|brief|op-ed|column|essay|testimony|affidavit|message|memo|email|blog|speech|filing)(?: (?:to|in|on|for|with) .*)?$/iu

/** A transcript's "LUND", "SENATOR LUND", of whom the text speaks in small letters too. */
function knownInSmallLetters(written: string, at: Span, cast: Cast): string | null {
  if (written !== written.toUpperCase()) return null
  const small = written.replace(/(?<=\p{Lu})\p{Lu}{2,}/gu, (letters) => letters.toLowerCase())
  return cast.fullName(small.split(' ').at(-1)!, at.start) ? small : null
}

/** "Information provided by the harbour police": theirs. */
const providedBy = (text: string): string =>
  /^(?:the )?(\p{Lu}.+?)[’']s (?:official )?(?:Twitter|Facebook|Instagram|Telegram) (?:account|page|feed|channel)$/u.exec(
    text.replace(/^The /, 'the '),
  )?.[1] ??
  /^(?:the |an? )?(?:official )?(?:Twitter|Facebook|Instagram|Telegram) (?:account|page|feed|channel) (?:for|of) (?:the )?(.+)$/u.exec(
    text.replace(/^The /, 'the '),
  )?.[1] ??
  /^(?:the |an? )?(?:[\p{L}-]+ ){0,2}(?:information|data|figures|statistics|documents?|records?|reports?|details|photo\w*|images?|footage|videos?|numbers|estimates|analysis|polls?|surveys?|averages?) (?:of (?:[\p{L}-]+ ){1,3})?(?:that (?:was|were) )?(?:provided|released|published|issued|shared|compiled|collected|gathered|put out|conducted|commissioned|prepared) by (.+)$/iu.exec(
    text,
  )?.[1] ??
  text

/** What nobody does: "and has been accused of", "but seemed". */
const NOT_DONE = /^(?:(?:(?:has|have|had) been|is|are|was|were|be|been|it|there)\b|seem|appear)/

/** "… officers, but says he will": the verb goes on with the subject of the statement before it in the sentence. */
function goesOn({ cue, parent }: Attribution, { article, sentences, cast, spoken }: Context): Member | null {
  const verb = cue[0]
  const from = verb && sentences.findLast(({ start }) => start <= verb.start)?.start
  if (!verb || from === undefined) return null
  const joined = /(?:\b(?:and|but|or|then|yet)|,)(?: (?:also|then|later|even|has|had|have))*\s*$/.test(
    article.text.slice(Math.max(from, verb.start - 30), verb.start),
  )
  const text = article.text.slice(verb.start, verb.end).toLowerCase()
  const first = text.split(' ')[0]!
  if (!joined || NOT_DONE.test(text) || !/(?:s|ed|ing|told|wrote|said)$/.test(first)) return null
  const before = spoken.findLast(
    (each) => each.source[0]!.start >= from && each.source[0]!.end <= verb.start && each.parent === parent,
  )
  return cast.get(before?.speaker)
}

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

/** A capital at the start of a sentence says nothing: "Banners" is a name only where the text never writes "banners". */
function lowered(phrase: string, text: string, cast: Cast): string {
  const word = /^\p{Lu}\p{Ll}+(?![\p{L}-]\p{Lu}?)/u.exec(phrase)?.[0]
  if (!word || /^\p{Lu}\p{L}+ \p{Lu}/u.test(phrase) || phrase.includes(',')) return phrase
  // "trump" stands in an address, "GunBroker.com" is one.
  if (cast.knows(word) || DOMAIN.test(phrase)) return phrase
  const small = word.toLowerCase()
  if (!phrase.includes(' ') && MANY.test(small) && !new RegExp(`\\p{Lu}\\p{Ll}+\\.? ${word}(?!\\p{L})`, 'u').test(text))
    return small
  const common =
    (GROUPS.has(small) && !isProper(word)) || (!phrase.includes(' ') && (isCommon(small) || hasWord(text, small)))
  return common ? small + phrase.slice(word.length) : phrase
}

/** Peoples and parties have their capital everywhere. */
const isProper = (word: string): boolean =>
  countryNamed(word) !== null || /^(?:Democrats|Republicans|Conservatives|Liberals|Tories|Labour)$/.test(word)

/** "Respondents", "Campaigners": several people by what they do, where nobody has that surname. */
const MANY = /(?:ers|ors|ists|ants|ents|ians|men|women|people)$/

/** "Axios", "the BBC", and lists of outlets. */
function outletOf(text: string): string | null {
  // Also with what is said of it: "Russia's state-run Channel One".
  const one =
    outletNamed(text) ??
    outletNamed(
      /^(?:\p{Lu}\p{L}+[’']s (?=\p{Lu})|(?:(?:the |an? )?\p{L}+[’']s |the )?(?:(?!and |or |to |from |for |of |in |on |at |with |about |against )[\p{Ll}-]+ ){1,3})(\p{Lu}.*)$/u.exec(
        text,
      )?.[1] ?? '',
    )
  if (one) return one.name
  const found = outletsIn(text)
  const rest = found.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text)
  if (
    found.length > 0 &&
    /^[\s,]*(?:and|or|the|both|newspaper|channel|agency|news agency|publication|website|[\s,])*$/i.test(rest)
  )
    return found.map(({ outlet }) => outlet.name).join(', ')
  return null
}

/** "The publication", "the Times": the outlet named last before, of that name where it says one. */
function outletBefore(core: string, at: Span, { article, cast }: Context): string | null {
  const word = core.replace(/^(?:the|this) /i, '')
  const proper = /^\p{Lu}/u.test(word)
  const fits = (name: string) => !proper || name.split(' ').includes(word)
  const spoken = cast.speakers.filter(({ kind, name }) => kind === 'outlet' && fits(name))
  const last = spoken.sort((a, b) => (b.mentions.at(-1)?.start ?? 0) - (a.mentions.at(-1)?.start ?? 0))[0]
  const from = Math.max(0, at.start - 3000)
  const written = outletsIn(article.text.slice(from, at.start))
    .filter(({ outlet }) => fits(outlet.name))
    .at(-1)
  if (written && (!last || from + written.start > (last.mentions.at(-1)?.start ?? 0))) return written.outlet.name
  return last?.name ?? null
}

/** Somebody who is there and does not want to be named: a source, or one official of several. */
function isAnonymous(text: string): boolean {
  if (/\b\p{Lu}\p{L}+ \p{Lu}\p{L}+,/u.test(text)) return false
  // "Business Insider" is no insider.
  if (SOURCES.test(outletsIn(text).reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text)))
    return true
  if (readName(text)?.kind === 'person') return false
  const indefinite =
    /^(?:an?|one|another|two|three|four|five|six|seven|eight|nine|ten|several|some|multiple|a number of)\b/i.test(text)
  if (!indefinite) return false
  // "Several supporters", "some lawmakers" are there for all to see.
  if (/^(?:several|some|multiple|a number of)\b/i.test(text) && !HIDDEN.test(text)) return false
  const head = headOf(text).replace(/s$/, '')
  if (/^one$/i.test(head) || DOCUMENTS.test(head)) return false
  return ROLES.has(head) || /^(?:banner|sign|placard|colleague)$/.test(head)
}

/** Those who speak of their work, and are not named for it. */
const HIDDEN = /\b(?:official|aide|advis[eo]r|diplomat|investigator|staffer|executive|insider|source)s\b/i

function anonymous(text: string, at: Span, context: Context): Member {
  const { cast } = context
  const name = text
    .replace(/,? (?:who|speaking|requesting|asking)\b.*$/i, '')
    .replace(/,$/, '')
    .replace(/^the /i, '')
    .replace(/^(?:according to) /i, '')
  const known = sameDescription(text, at.start, cast)
  if (known?.kind === 'anonymous' && !/^(?:another|two|three|a second)\b/i.test(text)) {
    known.mentions.push(at)
    known.anonymity ??= whyUnnamed(at, context)
    return known
  }
  const first = name.split(' ')[0]!.toLowerCase()
  const role = name.replace(/^(?:an?|one|another|two|three|four|five|several|some)\s(?:unnamed |anonymous )?/i, '')
  const party = /\bformer\b/i.test(name) ? null : countryIn(name)
  const member = cast.add(
    'anonymous',
    name,
    {
      role: /\b(?:sources?|person|people|insiders?)\b/i.test(role) ? null : role,
      affiliation: bodyBehind(name),
      party,
      count: NUMBERS[first] ?? null,
    },
    at,
    reason('anonymous', [at]),
  )
  member.anonymity ??= whyUnnamed(at, context)
  return member
}

/** What its words say and no more: a document, a group, or an organisation without a capital. */
function described(text: string, at: Span, cast: Cast): Member {
  const name = text
    .replace(/^Only (?=\d|a )/, '')
    .replace(/^(?:the|a|an) /i, '')
    .replace(/[’']s$/, '')
    .replace(/,? (?:who|which|that)\b.*$/, '')
  const words = name.split(' ').map((word) => word.toLowerCase().replace(/[^\p{L}-]/gu, ''))
  const head = headOf(name.replace(/(?<=\p{L}) (?:emerged|surfaced|circulated|published|released|obtained)$/u, ''))
  const upTo = words.slice(0, words.lastIndexOf(head) + 1 || undefined)
  const role = upTo.find((word) => GROUPS.has(word) && (word === head || !IN_NAMES.test(word))) ?? null
  const plural =
    role !== null || /(?:(?<!s)s|people|men|women|percent|%)$/.test(head) || COLLECTIVE.test(head) || MANY_OF.test(name)
  const party = countryIn(name.replace(/ (?:to|on|in|with) .*$/, ''))
  if (NEWSPAPERS.test(head)) return cast.add('outlet', name, {}, at, reason('media', [at]))
  // "The top Democrat on the committee"
  if (/^(?:democrat|republican)$/.test(head) && upTo.length > 1 && !text.includes(' and '))
    return cast.add('anonymous', name, { role: name }, at, reason('described', [at]))
  if (/^(?:\p{L}+ ){0,2}intelligence community$/iu.test(name))
    return cast.add('organisation', name, { party }, at, reason('described', [at]))
  if (words.length <= 2 && words.at(-1) === 'police')
    return cast.add('organisation', name, { party }, at, reason('described', [at]))
  if (ROLES.has(head) && words.length > 1)
    return cast.add('anonymous', name, { role: name, party }, at, reason('described', [at]))
  const written = DOCUMENTS.test(head) || DOCUMENTS.test(head.replace(/s$/, ''))
  // "Official figures" are a document, "conservative figures" are people.
  const beside = words.at(words.lastIndexOf(head) - 1)!
  const people =
    head === 'figures' &&
    upTo.length > 1 &&
    isCommon(beside) &&
    !/^(?:new|latest|recent|official|own|government|party)$/.test(beside)
  if (written && !role && !people) return cast.add('organisation', name, { party }, at, reason('document', [at]))
  if (plural) return cast.add('group', name, { role, party }, at, reason('group', [at]))
  if (
    /\b(?:government|party|company|firm|administration|ministry|department|campaign|committee|union|agency|court|panel|office|organi[sz]ation|team|club|bank|military|army|regime|commission|council|bill|law|university|college|school|board|PAC|camp|foundation|institute|newspaper|network|service|coalition|non-?profit|group|wing)\b/i.test(
      name.slice(0, name.toLowerCase().lastIndexOf(head) + head.length),
    )
  )
    return cast.add('organisation', name, { party }, at, reason('described', [at]))
  if (ROLES.has(head) || (/^(?:an?|one|another) /i.test(text) && DOER.test(head) && !isCommonThing(head)))
    return cast.add('anonymous', name, { role: name, party }, at, reason('described', [at]))
  if (/^(?:another|one) \p{Lu}\p{Ll}+$/iu.test(text) && !plural)
    return cast.add('anonymous', name, { party }, at, reason('described', [at]))
  // "Islamic State", "the Harbour League-North": a name, and nobody's own.
  const kind =
    !/^(?:Anyone|Everyone|Russian|\p{L}+ (?:Republican|Democrat)|Republican|Democrat)$/u.test(name) &&
    /^\p{Lu}\p{Ll}+(?:[ -](?:(?:of|for|and|the) )*\p{Lu}[\p{L}-]+)*$/u.test(name) &&
    !name.split(' and ').every((each, _, all) => all.length > 1 && countryNamed(each))
      ? 'organisation'
      : 'group'
  return cast.add(kind, plain(name) ? name : text, { party }, at, reason('described', [at]))
}
/** "A coalition of ferrymen", "his office and much of the press". */
const MANY_OF =
  /^(?:[\p{L}-]+ ){0,3}(?:army|coalition|group|bunch|band|wave|slew) of (?!the |its |his |her )(?:\p{Lu}\p{L}+ )?\p{Ll}|.\band (?:much|many|some|all|the|his|her|their|its) /u
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
