/** Statements that show where a party stands: by what its speakers do with their words, and by what outlets tell of its will. */
import type { Grouped } from '../claims/grouped.ts'
import type { Follows } from '../dossier/follows.ts'
import type { Statement } from '../dossier/statements.ts'
import { remembered } from '../speakers/names/spelling.ts'
import type { StorySpeaker } from '../speakers/story.ts'
import { words } from '../text/words.ts'
import type { Stance } from '../types.ts'
import { type Focus, focusOf } from './focus.ts'
import { type Parties, partiesOf } from './parties.ts'
import { partsOf } from './parts.ts'
import { mayTellOfWill, OFFERS_NOTHING, type Will, willsOf } from './wills.ts'

/** One statement by which a party takes a stand. */
export interface Stand {
  party: string
  /** Towards what is said; of what that undoes it may be the opposite. */
  stance: Stance
  claim: string
  statement: Statement
  /** What that says. */
  text: string
  /** That which is wanted or refused, as it stands in the statement's text. */
  object: string
  focus: Focus
}

/** A claim with what of its statements tells of stands. */
export type Told = Grouped & { follows: Pick<Follows, 'standing' | 'texts' | 'textOf' | 'names'> }

/** Stances that take a side. */
const SIDES: ReadonlySet<Stance> = new Set<Stance>([
  'demands',
  'rejects',
  'proposes',
  'agrees',
  'promises',
  'threatens',
  'denies',
  'disputes',
])

/** Who wants a thing undone is against it; who refuses that is not. */
const UNDONE: Partial<Record<Stance, Stance>> = {
  demands: 'rejects',
  proposes: 'rejects',
  promises: 'rejects',
  agrees: 'rejects',
  rejects: 'agrees',
  disputes: 'agrees',
}
/** A stance towards what so many words undo. */
export const towards = (stance: Stance, undoing: number): Stance =>
  undoing % 2 === 1 ? (UNDONE[stance] ?? stance) : stance

const DENIED: ReadonlySet<Stance> = new Set<Stance>(['denies', 'disputes'])
const WANTED: ReadonlySet<Stance> = new Set<Stance>(['demands', 'proposes', 'promises', 'agrees'])

/** Statements of a claim that are alike in all that tells where anybody stands, but for who speaks. */
export interface Standing extends Pick<Statement, 'stance' | 'said' | 'quoted' | 'kind'> {
  /** Which of the claim's texts they have. */
  text: number
  /** Their indices. */
  statements: number[]
}

/** Those that may show where somebody stands, whoever the sides of their story are: few do. */
export function standingIn(statements: readonly Statement[], { textOf }: Pick<Follows, 'textOf'>): Standing[] {
  const found = new Map<string, Standing>()
  for (const [i, statement] of statements.entries()) {
    const { stance, said, quoted, kind } = statement
    if (!SIDES.has(stance) && !mayTellOfWill(statement.text)) continue
    const text = textOf[i] ?? 0
    const key = `${text} ${stance} ${said} ${quoted} ${kind}`
    const known = found.get(key)
    if (known) known.statements.push(i)
    else found.set(key, { text, stance, said, quoted, kind, statements: [i] })
  }
  return [...found.values()]
}

/**
 * Where parties stand, in the order of claims and of their statements.
 *
 * @param said how many statements a speaker makes.
 */
export function standsOf(
  claims: readonly Told[],
  speakers: readonly StorySpeaker[],
  said: (speaker: string) => number,
): Stand[] {
  const parties = partiesOf(speakers, said, shareIn(claims))
  const shownBy = reader(parties)
  const out: Stand[] = []
  for (const { id, statements, follows } of claims) {
    let sides: (string | null)[] | null = null
    /** By the statement's index. */
    const shown: Shown[][] = []
    for (const standing of follows.standing) {
      // That of the first statement of the same words: so few pages have to be read.
      const { text } = statements[follows.texts[standing.text]!]!
      const its = shownBy(standing, text, () => {
        sides ??= sidesOf(statements, follows, parties)
        return sides[standing.text]!
      })
      if (its.length > 0) for (const i of standing.statements) shown[i] = its
    }
    for (const [i, its] of shown.entries())
      for (const each of its ?? []) out.push({ ...each, claim: id, statement: statements[i]! })
  }
  return out
}

/** Reads what statements show; the same words once. `side` is the speaker's, and asked for only where it matters. */
function reader(parties: Parties): (standing: Standing, text: string, side: () => string | null) => Shown[] {
  const willsIn = remembered((text) => willsOf(text, parties))
  const wantedBy = remembered((stance: Stance) => remembered((whole) => focusedIn(whole, stance)))
  return (standing, text, side) => {
    const wills = willsIn(text)
    if (wills.length === 0 && !SIDES.has(standing.stance)) return []
    return takenIn(standing, text, side(), wills, parties).flatMap(({ party, stance, from }) => {
      // What another wants is told from there on.
      const to = Math.min(...wills.flatMap((will) => (will.at > from && !isOfIt(text, from, will) ? will.at : [])))
      return wantedBy(stance)(objectIn(text.slice(0, to), from)).map((wanted) => ({ party, stance, text, ...wanted }))
    })
  }
}

/** What all statements of a kind show. */
type Shown = Omit<Stand, 'claim' | 'statement'>

type Wanted = Pick<Stand, 'object' | 'focus'>

/** The parts of what is wanted or refused; by what undoes one of them, what hangs on it is undone, too. */
function focusedIn(whole: string, stance: Stance): Wanted[] {
  let undoing: readonly string[] = []
  return partsOf(whole, stance).map(({ object, hangs }) => {
    const focus = focusOf(object, stance)
    undoing = hangs ? [...undoing, ...focus.undoing] : focus.undoing
    return { object, focus: { ...focus, undoing } }
  })
}

/** "Opposes / Lund's demand for a wall": what is another's, and nothing else, is what is opposed. */
const isOfIt = (text: string, from: number, { owned, at }: Will): boolean =>
  owned && /^ ?(?:the )?(?:\p{Lu}[\p{L}.-]* ?){1,4}[’']?s? ?$/u.test(text.slice(from, at))

/** Who takes which stand in a statement's text, and where that which is wanted or refused begins there. */
interface Taken {
  party: string
  stance: Stance
  from: number
}

/** What a statement shows: first the stand of its speaker, then those it tells of. `side` is the speaker's. */
function takenIn(
  statement: Standing,
  text: string,
  side: string | null,
  wills: readonly Will[],
  parties: Parties,
): Taken[] {
  const takes = side !== null && SIDES.has(statement.stance) && showsSide(statement, text, side, parties)
  // "Voted to condemn it" takes a side against that, and for condemning it.
  const voted = statement.stance === 'rejects' && VOTES_TO.test(text)
  let own: Taken | null = takes
    ? { party: side, stance: voted ? 'agrees' : statement.stance, from: statement.said }
    : null
  const told: Taken[] = []
  // What somebody expects of another is not yet the other's will.
  const expects = statement.stance === 'expects' || statement.stance === 'doubts'
  for (const { whose, stance, owned, from } of wills) {
    // "I" in somebody's own words and "he" in a page's are whoever speaks.
    if (typeof whose === 'string' && (whose === 'I') !== statement.quoted) continue
    const party = typeof whose === 'string' ? side : whose.party
    if (party === null) continue
    // "Denied reports that he had agreed to it": what is denied is nobody's will.
    if (DENIED.has(statement.stance) && from > statement.said && WANTED.has(stance) && party === side) continue
    // "He will not agree" is no promise: the words themselves say more than what they stand with.
    if (takes && party === side && !owned) own = { party, stance, from }
    // What an opponent says of somebody's will is the opponent's view of it.
    else if (owned || (!takes && (side === party || (side === null && !expects)))) told.push({ party, stance, from })
  }
  return own ? [own, ...told] : told
}

const VOTES_TO = /\bvot(?:e[sd]?|ing) (?:\d+(?:-| to )\d+ )?to\b/

/** Whether a statement itself shows where its speaker stands: there are words that only look so. */
function showsSide({ stance, said, kind }: Standing, text: string, side: string, parties: Parties): boolean {
  const what = text.slice(said)
  // "If the board agrees to it": nothing follows from it here.
  if (ONLY_IF.test(text)) return false
  if (stance === 'proposes') return !SEEMS.test(text) && !OFFERS_NOTHING.test(text)
  if (stance === 'promises')
    return (
      !ABOUT_TO.test(text) &&
      !TO_SPEAK.test(what) &&
      (!IS.test(what) || WILL.test(what)) &&
      !(kind === 'person' && IT_WILL.test(what))
    )
  if (stance === 'rejects') return !NO_ANSWER.test(text)
  if (stance === 'agrees') return !IS.test(what) || TO_DO.test(what)
  if (stance === 'demands' && (LOOK.test(what) || ADMIT.test(what))) return false
  if (stance === 'disputes' && QUARREL.test(text)) return false
  if (stance === 'demands') return !RUES.test(what) || MUST.test(what.replace(RUES, ''))
  if (stance !== 'denies' && stance !== 'disputes') return true
  // "Orsin continues to say that …" tells what another says.
  const all = words(what)
  const first = all.findIndex((_, i) => parties.named(what, all, i) !== null)
  const named = first < 0 || first > 1 ? null : parties.named(what, all, first)
  return named === null || named.party === side || !SAYS.test(what.slice(all[first + named.length - 1]!.end))
}
/** "Sought to calm", "wants to know": how somebody would be seen, or what they ask themselves, is no aim; nor is whoever is wanted. */
const SEEMS =
  /\b(?:is|are|was|were|been|being) wanted\b|\bwant(?:s|ed)? to (?:know|hear|learn|understand|find out)\b|\b(?:seeks?|sought|seeking) to (?:justify|cool|calm|ease|reassure|play|tamp|downplay|defend|explain|portray|paint|cast|present|frame|distance|deflect|persuade|convince|clarify|cover|resolve|temper)\b/
/** "Ready to go one-on-one": what lies ahead is not yet promised. */
const ABOUT_TO =
  /\b(?:ready|set|poised|due|scheduled) to (?:go|begin|start|face|make|meet)\b|\b(?:prepared|braced|ready) for\b/
/** "Plans to speak about the strike", "we’ll be looking at it": whoever will speak of a thing wants nothing of it yet. */
const TO_SPEAK =
  /^\W*(?:.{0,60}\b(?:plan|intend|promis|vow)\p{L}* )?(?:(?:(?:that|he|she|they|it|we|i|will|would|to|be|also|soon)\b|[’']ll|[’']d)\s*)*(?:(?:speak|talk|comment|look|discuss|address the (?:nation|issue|matter))(?:ing)?|(?:hold|give|meet)(?:ing)? .{0,20}\b(?:conference|briefing|speech|statement|interview|and discuss)|ask(?:ing)? (?:his|her|their|its|my|our))\b/iu
/** "Agreed that it was late" agrees to nothing that would be done. */
const IS = /^(?:(?!\b(?:that|who|which|when|where) ).){0,200}?(?<!^)\b(?:is|are|was|were|has|have|had)\b/
const ONLY_IF = /^(?:if|whether|unless)\b[^,]*$/i
/** "Declined to get into it" refuses nothing but an answer. */
const NO_ANSWER =
  /\b(?:declin|refus)\w* to (?:say|comment|answer|discuss|get into|go into|elaborate|speculate|respond|talk|speak|address|name|identify|provide details)\b/
/** "Promised that the risk was small", "that it will help": what is so, or comes of itself, nobody promises to do. */
const WILL =
  /\b(?:will|would|shall|going to|plans?|planned|intends?|intended|ready|prepared|willing|determined|committed|(?:vow|promis|pledg|commit)\w* to)\b|[’']ll\b/
const IT_WILL = /^\s*(?:that )?(?:it|this|that|there)(?: (?:will|would|won[’']t)|[’']ll)\b/
const TO_DO = /\b(?:to|should|must|will|would|shall|need)\b/
/** "Read her letters": who is only to look at a thing is asked for nothing to be done about it. */
const LOOK = /^\s*["“]?(?:read|look|see|watch|listen|remember|imagine|let[’']s (?:look|see|remember))\b/i
/** "We must all admit that it was so": what somebody is to think. */
const ADMIT =
  /\b(?:should|must|needs? to|has to|have to|ought to|let[’']s)(?: \p{L}+){0,2}? (?:be able|admit|know|understand|reali[sz]e|acknowledge|remember|think|believe|notice)\b|\bha(?:s|ve|d) (?:\p{L}+ )?to do with\b/u
/** "Senators sparred over it": they stand on both sides. */
const QUARREL = /\b(?:spar(?:red|ring)|clash(?:ed|ing)|squabbl\w+|bicker\w+|wrangl\w+|feud(?:ed|ing)|tussl\w+)\b/
/** "Should be ashamed", "should have gone": blame, and what is past. */
const RUES = /\b(?:should|ought to)(?: be (?:ashamed|embarrassed|proud|grateful|thankful)|(?:n[’']t)? have)\b/
const MUST = /\b(?:should|must|need|has to|have to|ought|let)\b/
const SAYS = /^(?: \p{L}+)? (?:to )?(?:says?|said|claims?|claimed|insists?|insisted|maintains?|maintained)\b/u

/** The side of each text of a claim: that of most pages, of which some have misread the name. */
function sidesOf(
  statements: readonly Statement[],
  { texts, textOf }: Told['follows'],
  parties: Parties,
): (string | null)[] {
  const votes = texts.map(() => new Map<string | null, number>())
  for (const [i, { speaker }] of statements.entries()) {
    const of = votes[textOf[i] ?? 0]!
    const side = parties.of(speaker)
    of.set(side, (of.get(side) ?? 0) + 1)
  }
  return votes.map((of) => [...of].sort(([a, n], [b, m]) => m - n || (String(a) < String(b) ? -1 : 1))[0]![0])
}

/** In how many of all statements a name stands. */
function shareIn(claims: readonly Told[]): (name: string) => number {
  const named = new Map<string, number>()
  const texts = new Set<string>()
  for (const { statements, follows } of claims)
    for (const [n, i] of follows.texts.entries()) {
      const { text } = statements[i]!
      if (texts.has(text)) continue
      texts.add(text)
      for (const name of follows.names[n]!) named.set(name, (named.get(name) ?? 0) + 1)
    }
  return (name) => (named.get(name) ?? 0) / texts.size
}

/** What a will reaches no further than: what is told with it, and no one reads so far. */
const REACH =
  /\b(?:which|who|whose|while|because|until|after|amid|ahead of|on the eve of|since|due to|and (?:will|would)|although|though|but|when|where|if|unless|that|during|in (?:the wake|response|light|part)|days? (?:before|after)|as (?:it|he|she|they|the|well|part|a)|instead of|rather than)\b|, \p{Ll}+ing\b|(?<!\b(?:\p{Lu}|\p{Lu}\p{Ll}{1,4}))\.\s|[;:—]\s/u
const LONGEST = 140

/** From an offset as far as the will reaches. */
function objectIn(text: string, from: number): string {
  const rest = text.slice(from, from + LONGEST)
  const end = rest.slice(LEAST).search(REACH)
  return (end < 0 ? rest : rest.slice(0, end + LEAST)).replace(NEXT, '')
}
/** "Prayer and did not raise the matter": what is done next is no part of it, however soon it comes. */
const NEXT =
  / and (?:did|does|do|has|have|had|was|were|is|are|said|says|supported|backed|opposed|rejected|called|urged|sought|voted|agreed|accepted|endorsed|praised|defended|demanded|proposed|promised|vowed|warned|criticized|blamed|accused)\b.*$/s
/** What opens a statement is no end of it. */
const LEAST = 12
