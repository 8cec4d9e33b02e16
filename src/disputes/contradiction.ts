/** Whether two mentions contradict each other. Few and sure: a dispute that is none misleads more than one that is missed. */

import { type Features, isNegated } from '../claims/features.ts'
import { accusation, isDone, isNear, opposed, withoutSenses } from '../claims/senses.ts'
import type { Comparable, Contradiction } from '../store/store.ts'
import { weight } from '../text/idf.ts'
import { isBase, isFiniteVerb } from '../text/verbs.ts'
import { contentWords, words } from '../text/words.ts'
import type { Stance } from '../types.ts'
import { ACCUSED, accuses, acts } from './accused.ts'
import { differentFigures, measures } from './differentfigures.ts'
import { withoutQuestion } from './inquired.ts'
import { AGAINST, common, covered, matterOf, once, type Side, sideOf, within, without } from './side.ts'

/** Who speaks so does not hold what he speaks of. */
const NOT_HELD: ReadonlySet<Stance> = new Set([...AGAINST, 'rejects', 'doubts', 'downplays'])

/** A pure function of the two, whichever comes first. In a denial `a` is what is denied. */
export function contradiction(one: Comparable, other: Comparable): Contradiction | null {
  const [x, y] = one.id < other.id ? [sideOf(one), sideOf(other)] : [sideOf(other), sideOf(one)]
  if (!x || !y || sameVoice(one, other) || holds(one.text, other.text) || holds(other.text, one.text)) return null
  return denial(x, y) ?? denial(y, x) ?? negation(x, y) ?? deniedFigure(x, y) ?? figure(x, y)
}

/** "The truce comes after Lund rejected another" tells what "Lund rejected another" tells. */
const holds = (whole: string, part: string): boolean => part.length > 20 && whole.includes(part)

/**
 * Nobody contradicts himself here: what one says otherwise on another day is a change of position. What a page tells of somebody
 * in its own words is his voice too.
 */
function sameVoice(a: Comparable, b: Comparable): boolean {
  const [x, y] = [a.features as Features, b.features as Features]
  if (x.own && y.own) return a.article === b.article
  if (x.own) return openingOf(a).includes(accusedBy(y))
  if (y.own) return openingOf(b).includes(accusedBy(x))
  // "Senator Lund", whom a page takes for a body, is Lund.
  const isTitled = (name: string, surname: string) => !surname.includes(' ') && name.endsWith(` ${surname}`)
  const [mine, theirs] = [x.speaker, y.speaker]
  return mine !== '' && theirs !== '' && (mine === theirs || isTitled(mine, theirs) || isTitled(theirs, mine))
}

/** What one is said to have done, that one denies: "Rumia has denied involvement in the hacks". */
function denial(a: Side, b: Side): Contradiction | null {
  if (b.features.stance !== 'denies' || b.features.own || !isHeld(a)) return null
  // What is called for is not told as done.
  if (CHARGED.test(a.text) || asksFor(a)) return null
  const name = accusedBy(b.features)
  if (
    name === '' ||
    accuses({ text: a.text, means: [] }, calledAs(b.features), '') < ACCUSED.does ||
    isOfAnother(b, name)
  )
    return null
  if (isOnlyAsked(a, matterOf(a, b))) return null
  // "I did no such thing" is about what stands before it.
  if (ANY_SUCH.test(b.text)) return null
  const act = accusation(a.features.senses, b.features.senses)
  const meant =
    act === null
      ? sameMatter(a, b) && within(without(b.stems, new Set([name])), a.stems) >= 0.5
      : isDone(act, a.text) && isAbout(a, b)
  return meant ? { a: a.id, b: b.id, kind: 'denial', why: '' } : null
}

const ANY_SUCH =
  /\b(?:not|n['’]t|never) (?:ever )?(?:do|did|done|say|said) (?:it|that|this|so|anything)\b|\b(?:do|did|done) no such thing\b/i

/** That somebody was charged is not denied by who denies the deed. */
const CHARGED = /\b(?:charg|indict|accus|alleg|sanction)/i

/** "Dahl denies that Rumia hacked the commission" is no word on what Dahl did. */
const isOfAnother = (denied: Side, name: string): boolean => {
  const named = contentWords(denied.text.slice(0, 200))
    .slice(0, 3)
    .some(({ capital }) => capital)
  return named && !subject(denied).includes(name)
}

/** Told as a fact: nothing in it is denied, supposed, or yet to come. */
const isHeld = ({ text, features: { force, conditional, stance } }: Side): boolean =>
  force === 'fact' &&
  !conditional &&
  tells(text) &&
  !NOT_HELD.has(stance) &&
  !/\b(?:not|never|no|neither|cannot|den(?:y|ies|ied|ial)\w*|dismiss\w*|reject\w*|refus\w*|doubt\w*|whether|fake|untrue|false|unfounded|baseless|groundless|hoax|lies?|fiction|myth|appear\w*|seem\w*|pretend\w*)\b|n['’]t\b/i.test(
    text,
  )

/** "Rumia hacked it", "I call it a trick"; not "Lund campaign bribery". */
const tells = (text: string): boolean =>
  words(text).some(
    ({ text: word }, i, all) =>
      isFiniteVerb(all, i) && (!isBase(word) || /^(?:i|we|they|you)$/.test(all[i - 1]?.text ?? '')),
  )

/** What the denial is about, beyond the act, names and who denies, is what the other is about: another deed of the same kind is not denied. */
function isAbout(accused: Side, denied: Side): boolean {
  const who = contentWords(denied.features.speaker).map(({ stem }) => stem)
  const topics = contentWords(withoutSenses(denied.text))
    .map(({ stem }) => stem)
    .filter((stem) => !denied.names.has(stem) && !VAGUE.has(stem) && !who.includes(stem))
  return topics.length === 0 || topics.some((stem) => accused.stems.has(stem))
}
/** Stems of the words with which anything is denied. */
const VAGUE = new Set(
  ['accus', 'alleg', 'claim', 'charg', 'report', 'suggest', 'deny', 'denial', 'dismiss', 'reject'].concat([
    'involv',
    'repeat',
    'repeatedly',
    'firm',
    'strong',
    'always',
    'wrongdo',
    'respons',
    'role',
    'part',
    'official',
    'ministry',
    'govern',
    'spokesman',
    'president',
  ]),
)

/** Stems as the text writes them. */
const inWords = (stems: readonly string[], text: string): string =>
  stems.map((stem) => contentWords(text).find((word) => word.stem === stem)?.text ?? stem).join(', ')

const sameMatter = (a: Side, b: Side): boolean => matterOf(a, b).length >= 2

/** The word by which others would speak of whoever denies: a surname, or a place's or an organisation's name. */
export const accusedBy = ({ speaker }: Pick<Features, 'speaker'>): string => contentWords(speaker)[0]?.stem ?? ''

/** The same as pages write it. */
const calledAs = ({ speaker }: Pick<Features, 'speaker'>): string[] =>
  contentWords(speaker)
    .slice(0, 1)
    .map(({ text }) => text.replace(/n$/, ''))

/** The first content words, where the subject stands: "Rumian" and "Rumia" alike. */
export const subject = (mention: Pick<Comparable, 'text' | 'features'>): string[] => openingOf(mention).slice(0, 2 * 3)

/** Content words before which a page has named whom its sentence is about, with his office. */
const OPENING = 6

/** Two forms of each. */
const openingOf = once(({ text }: Pick<Comparable, 'text' | 'features'>): string[] =>
  contentWords(text.slice(0, 200))
    .slice(0, OPENING)
    .flatMap(({ stem, text: word }) => [stem, word.replace(/n$/, '')]),
)

/** The same said and denied, or one thing called for and its opposite. */
function negation(a: Side, b: Side): Contradiction | null {
  const matter = matterOf(a, b)
  const opposite = opposed(a.features.senses, b.features.senses)
  if (opposite && isPlea(a, opposite) && isPlea(b, opposite) && asksFor(a) === asksFor(b)) {
    const named = [...a.names].some((stem) => b.names.has(stem))
    const objects = matter.filter(
      (stem) =>
        isNear(a.text, opposite[0], stem) &&
        isNear(b.text, opposite[1], stem) &&
        (named || !(isOneOfMany(a.text, stem) || isOneOfMany(b.text, stem))),
    )
    // That one meeting is called off and another goes ahead is common; that one accepts and another refuses, everyday.
    const alike =
      opposite.includes('=cancel') || (named && opposite.includes('=lawful')) || covered(a.stems, b.stems) >= 0.5
    if (objects.length > 0 && alike)
      return {
        a: a.id,
        b: b.id,
        kind: 'negation',
        why: `one is for it and one against it: ${inWords(objects, a.text)}`,
      }
  }
  if (a.against === b.against || a.features.conditional || b.features.conditional) return null
  if (a.features.own && b.features.own) return null
  const [held, against] = a.against ? [b, a] : [a, b]
  if (isOnlyAsked(held, matter) || isOfOthers(held, against)) return null
  const other = NOT_HE.exec(against.text)?.[1]
  if (other !== undefined && !acts(held.text, [other.toLowerCase()])) return null
  // Who does not know that it is so does not say that it is not.
  if (NOT_KNOWN.test(against.text) && !KNOWN.test(held.text)) return null
  // "They had deep disagreements on fees": what is disputed in a page's own sentence is not told by it.
  if (held.features.own && held.text.includes(against.text)) return null
  if (CHARGED.test(held.text) && !CHARGED.test(against.text)) return null
  // "Without a hearing there can be no vote" says that there can be one with it.
  if (/\bwithout\b/i.test(against.text) && /\b(?:no|not|never|cannot)\b|n['’]t\b/i.test(against.text)) return null
  // "Not expected for two weeks" is expected then.
  // "It has not come" does not say that it will not come.
  if (NOT_SO_FAR.test(against.text) && TO_COME.test(held.text)) return null
  if (NOT_YET.test(against.text) || (AGAINST.has(against.features.stance) && /\banything\b/i.test(against.text)))
    return null
  if (AGAINST.has(against.features.stance) && !isNegated(against.text) && !tellsOf(held, against)) return null
  // "Pushed back at Lund's remarks" disputes no fact.
  if (against.features.stance === 'disputes' && against.features.verbless && !/\bthat\b/.test(against.text)) return null
  // Who had no part in an attack does not say that there was none.
  if (A_PART_IN.test(against.text)) return null
  // Two rare words are as telling as three: "it is no witch hunt".
  const telling = common(a, b).length > 2 || matter.reduce((sum, stem) => sum + weight(stem), 0) >= RARE
  if (!isHeld(held) || matter.length < 2 || !telling) return null
  // What is said to be denied need be no more than a part of what is held.
  const share =
    AGAINST.has(against.features.stance) && !isNegated(against.text)
      ? within(against.stems, held.stems)
      : covered(a.stems, b.stems)
  if (share < (AGAINST.has(against.features.stance) ? 0.6 : 0.75)) return null
  if (covered(without(a.stems, a.names), without(b.stems, b.names)) < 0.6) return null
  // What somebody ought not to do he may do.
  if (asksFor(held) !== asksFor(against)) return null
  // What is denied stands at the end: "he does not agree that the inquiry into the fire is a farce" denies no fire.
  if (!held.stems.has(contentWords(against.text).at(-1)!.stem)) return null
  // "He had not thought of asking that they be sent" does not say that they will not be sent.
  const isFramed = AGAINST.has(against.features.stance) && !against.features.negated
  if (!isFramed && !isAsserted(held.text, against)) return null
  return { a: held.id, b: against.id, kind: 'negation', why: '' }
}

/** "It was not Lund who sent the letter" is against who says that she did, and not that another sent it to her. */
const NOT_HE = /\b[Ii]t (?:was|is)(?: not|n['’]t) (?:\p{L}+\.? ){0,3}?(\p{Lu}[\p{L}’'-]+) (?:that|who|which)\b/u

/** What the two have in common somebody was asked, and nobody tells it: "was asked what she knew of contacts". */
function isOnlyAsked({ text, names }: Side, matter: readonly string[]): boolean {
  const told = withoutQuestion(text)
  if (told === text) return false
  const stems = new Set(contentWords(told).map(({ stem }) => stem))
  return matter.every((stem) => !stems.has(stem) || names.has(stem))
}

/** "Lund denied having met him" says nothing of the others who have. */
const isOfOthers = ({ text }: Side, { text: denied, features }: Side): boolean =>
  features.stance === 'denies' &&
  OWN_DEED.test(denied) &&
  accusedBy(features) !== '' &&
  !calledAs(features).some((name) => text.toLowerCase().includes(name.toLowerCase())) &&
  !/^(?:the )?(?:he|she|they|it|we|you|i)\b/i.test(text)
const OWN_DEED = /^(?:\p{L}+ly )?(?:having|meeting|discussing|doing|being|making|taking|knowing|asking|telling)\b/u
const NOT_KNOWN =
  /(?:\bnot|n['’]t|\bnever) (?:even |actually |\p{L}+ly )?(?:kn[eo]wn?|aware|reali[sz]\w*|notic\w*|remember\w*|recall\w*|learn\w*)\b/u
const KNOWN = /\b(?:kn[eo]wn?|knows|aware|reali[sz]\w*|notic\w*|remember\w*|recall\w*|learn\w*)\b/u

/** What is denied is told by one of the first words that are no name, or by one of its sense: an assault on the vote is no fraud in it. */
const tellsOf = (held: Side, { text, names, features: { senses } }: Side): boolean =>
  senses.some((sense) => held.features.senses.includes(sense)) ||
  contentWords(text)
    .filter(({ stem, text: word }) => !names.has(stem) && !/^\d/.test(word))
    .slice(0, 2)
    .some(({ stem }) => held.stems.has(stem))

const NOT_SO_FAR = /\b(?:ha(?:s|ve|d)(?:n['’]t| not| never)|(?:has|have|had) yet to)\b/iu
const TO_COME =
  /\b(?:will|would|['’]ll|going to|(?:expected|forecast|predicted|due|likely|set|poised|projected|scheduled|planned|about) to|forecast|could|may|might)\b/iu
const NOT_YET =
  /\b(?:not|n['’]t|never)\b[^.;]{0,50}\b(?:until|before|yet|for (?:about |another |at least )?(?:\d+|an?|two|three|four|five|six|several|some) \p{L}+)\b/iu

/** "A meeting" that is called off is another than the one of which others speak, unless they name the same. */
const isOneOfMany = (text: string, stem: string): boolean =>
  contentWords(text).some((word) => word.stem === stem && /\ban? $/i.test(text.slice(0, word.start)))

/** Summed rarity of two words that are in few texts. */
const RARE = 9

const A_PART_IN =
  /^(?:any|its|their|his|her|having (?:had )?any)? ?(?:\S{1,20} )?(?:involvement|part|role|hand|knowledge)\b/i

/**
 * What the other's negation governs: "Rumia meddled", "it is a trick"; not "accused of meddling", "on the meddling", "attempts to
 * meddle", nor "a challenge" where the other "won't challenge".
 */
function isAsserted(text: string, { negates, text: other }: Side): boolean {
  if (negates === null) return false
  const isDeed = contentWords(other).some(
    ({ stem, start }) => stem === negates && /(?:\b(?:can)?not|n['’]t|\bnever) $/i.test(other.slice(0, start)),
  )
  return contentWords(text).some(({ stem, text: word, start, end }) => {
    const [before, after] = [text.slice(0, start), text.slice(end)]
    return (
      stem === negates &&
      !(/ing$/.test(word) || /\b(?:of|on|over|under|about|for|attempts to|efforts to)\s$/i.test(before)) &&
      !(isDeed && (/\b(?:an?|the) $/i.test(before) || /^ (?:on|of) /i.test(after))) &&
      !isByAnother(after, other)
    )
  })
}

/** "She was fired by Mayor Berg" is no word on whether Lund fired her. */
function isByAnother(after: string, other: string): boolean {
  const agent = /^[^.;:]{0,80}?\bby (?:\p{L}+ ){0,2}?(\p{Lu}[\p{L}’'-]+)(?! \p{Lu})/u.exec(after)?.[1]
  return agent !== undefined && !other.includes(agent)
}

/** Stands on one side, as far as the sense by which it is opposed goes: neither denied, refused nor conditional. */
function isPlea({ text, against, features: { stance, conditional } }: Side, opposite: readonly string[]): boolean {
  if (against || conditional || NOT_HELD.has(stance) || OPEN.test(text)) return false
  // To refuse calls for an end is to be for going on.
  return !opposite.includes('=cancel') || !REFUSAL.test(text)
}
/** "Amid questions about whether it would go ahead". */
const OPEN = /\bwhether\b/i
const REFUSAL =
  /\b(?:reject|rebuff|refus|dismiss|ignor|defy|defi(?:ed|es|ance)|resist|despite|spurn|brush|shrug|push(?:es|ed|ing)? back|turn(?:s|ed)? down)/i

/** Something is asked for or held to be right, by the speaker or by those of whom the page tells. */
const asksFor = ({ text, features: { stance, force } }: Side): boolean =>
  stance === 'demands' || stance === 'proposes' || force === 'ought' || CALL.test(text) || isCommand(text)
const CALL =
  /\b(?:call(?:s|ed|ing)? (?:by|from|on|for|upon|to)|urg(?:e[sd]?|ing)|demand(?:s|ed|ing)?|press(?:ed|ing|es)|pressure|appeal(?:s|ed|ing)? (?:to|for|that)|pleas?|right to|wrong to)\b/i
const isCommand = (text: string): boolean => {
  const [first] = words(text.replace(/^(?:to )?["“‘']?(?:@\w{1,30},? )?/, '').slice(0, 60))
  return first !== undefined && isBase(first.text)
}

/** "500 boats did not sink in the storm", where another tells that nearly 500 boats sank: the figure says that they speak of one thing. */
function deniedFigure(a: Side, b: Side): Contradiction | null {
  if (a.against === b.against) return null
  const [held, against] = a.against ? [b, a] : [a, b]
  if (against.negates === null || !held.stems.has(against.negates) || !isHeld(held)) return null
  const told = measures(held.text)
  const same = measures(against.text).find(
    ({ value, unit }) => value >= TELLING_FIGURE && told.some((each) => each.unit === unit && each.value === value),
  )
  return same ? { a: held.id, b: against.id, kind: 'negation', why: '' } : null
}
/** Fewer may be others: a dozen that came and a dozen that did not. */
export const TELLING_FIGURE = 100

/** Different figures for one thing. */
function figure(a: Side, b: Side): Contradiction | null {
  const found = differentFigures(a, b)
  if (!found) return null
  const why = `${found[0].value} against ${found[1].value} (${inWords([found[0].unit], a.text)})`
  return { a: a.id, b: b.id, kind: 'figure', why }
}
