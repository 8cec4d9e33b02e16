/** Cuts a sentence into the statements that are coordinated in it. */

import { hasAuxiliary, lacksSubject, verbAt } from '../text/verbs.ts'
import { contentWords, type Word, words } from '../text/words.ts'
import type { Span } from '../types.ts'

/** Where one statement may end and another begin: the joint itself belongs to neither. */
const JOINT =
  /;\s{1,3}(?:and |but )?|\s{1,3}[—–-]{1,2}\s{1,3}(?:and|but)\s|,?\s{1,3}(?:and|but)\sthat\s|,\s{1,3}(?:and|but|while|though|although|whereas)(?:,\s\p{Ll}{2,12},)?\s|\sbut\s|\s?(?:…|\.\.\.)\s/giu
/** Where these begin a sentence, its two halves are both asserted, and the comma parts them. */
export const CONCESSION = /^(?:although|though|while|even though|whereas)\s/iu
/** Statements that hold only together. */
const BOUND = /\b(?:if|unless|whether|either|neither|not only|until|when|whenever|between|both)\b/iu

/** "Not because it is old but because it leaks" */
const BUT_SO = /^\s?but\s["“]?(?:because|that|to|by|for)\b/

/** "All he did was … sell the ferry": what goes on behind what is left out. */
const HANGS =
  /\b(?:is|are|was|were|be|been|am|has|have|had|will|would|can|could|should|may|might|must|do|does|did|an?|the|to|of|in|on|for|with|by|from|at|and|or|that|who|which|his|her|its|their|our|my|your)$/i

/** Two of them are brackets. */
const DASH = /\s[—–-]{1,2}\s/

/** "They ask which ship it was, and whether it leaked", "doubts about Lund, and over how she would rule", "willing, but only if he goes": what hangs on the words before it. */
const EMBEDDED =
  /^(?:(?:(?:only|not) (?:if|when|once|until|because)|whether(?! [^.;]{1,60} or not\b)|how|why|which|who|whom|whose|where)|(?:over|about|of|on|as to) (?:whether|how|why|what|which|who|whom|where))\s/iu

/** "They find it hard to agree, and when they do, the port will open": without the words before it nobody knows what they do. */
const POINTS_BACK =
  /^(?:when|if|once|until|unless|as soon as) (?:I|we|you|he|she|they|it) (?:do|does|did)(?:n[’']t| not)?,/i

/** "Of which the guild | but not the council was told": whom else the same is not said of; but "not all were" says so by itself. */
const NOT_OTHERS = /^,?\sbut\snot\s(?!(?:all|every\p{Ll}*|many|one|a|an|enough|much|once)\b)/iu

/** What is longer than this is no sentence that anybody could read, and is left whole. */
const LONGEST = 2000

/**
 * Spans of the statements within `[start, end)` of the text, in order; the whole where nothing parts it.
 *
 * @param isOwn On the page's own word: "it does not follow that A, and that B" says nothing of B by itself.
 */
export function clauses(text: string, { start, end }: Span, isOwn = false): Span[] {
  if (end - start > LONGEST) return [{ start, end }]
  const piece = text.slice(start, end)
  const points = series(piece, isOwn)
  if (points.length > 1) return points.map((part) => ({ start: start + part.start, end: start + part.end }))
  const parts: Span[] = []
  let from = 0
  const concession = CONCESSION.exec(piece)
  if (concession && !BOUND.test(piece)) {
    const comma = commaBeforeClause(piece, concession[0].length)
    if (comma > 0) parts.push({ start: concession[0].length, end: comma })
    // With a main clause whose beginning is not found, it is shown as it stands.
    const goesOn = piece.includes(',') && verbAt(words(piece.slice(piece.indexOf(',') + 1))) >= 0
    from = comma > 0 ? comma + 1 : goesOn ? 0 : concession[0].length
  }
  for (const joint of piece.matchAll(JOINT)) {
    if (joint.index < from) continue
    const left = piece.slice(from, joint.index)
    const after = joint.index + joint[0].length
    if (BOUND.test(left) || insideBrackets(piece, joint.index)) continue
    const right = piece.slice(after)
    if ((LISTED.test(joint[0]) && isList(left) && !PRONOUN.test(right)) || GOES_ON.test(right)) continue
    if (EMBEDDED.test(right) || POINTS_BACK.test(right) || NOT_OTHERS.test(joint[0] + right)) continue
    // "They must sell -- and repaint -- the ferry"
    if (DASH.test(joint[0]) && DASH.test(right)) continue
    const elision = /…|\.\.\./.test(joint[0])
    if (/\bnot\b|n['’]t\b/.test(left) && BUT_SO.test(elision ? right : joint[0] + right)) continue
    if (elision && HANGS.test(left)) continue
    const that = /that\s$/.test(joint[0])
    if (that && ((isOwn && NOT_THAT.test(left)) || DASHED.test(left))) continue
    if (isGround(left)) continue
    if (isClause(words(left)) && (elision ? isClause(words(right)) : opensClause(right, that))) {
      parts.push({ start: from, end: joint.index })
      from = after
    }
  }
  parts.push({ start: from, end: piece.length })
  return parts.map((part) => ({ start: start + part.start, end: start + part.end }))
}

/** "The quay was closed, (that) the ferries were stopped and (that) nobody was hurt": three or more with a subject and a verb each; else none. */
function series(piece: string, isOwn: boolean): Span[] {
  const opens = ({ 0: joint, index }: RegExpExecArray) =>
    opensClause(piece.slice(index + joint.length), /that\s$/.test(joint))
  const commas = [...piece.matchAll(AFTER_COMMA)].filter(opens)
  const from = commas.at(-1)
  if (!from || HANGS_TOGETHER.test(piece)) return []
  const closes = AND.test(from[0])
    ? []
    : [...piece.matchAll(BARE)].filter((each) => each.index > from.index && opens(each))
  const joints = [...commas, ...closes.slice(0, 1)]
  if (joints.length < 2 || !AND.test(joints.at(-1)![0])) return []
  if (isOwn && joints.some(({ 0: joint }) => /that\s$/.test(joint))) return []
  const starts = [0, ...joints.map(({ 0: joint, index }) => index + joint.length)]
  const ends = [...joints.map(({ index }) => index), piece.length]
  const points = starts.map((start, i) => ({ start, end: ends[i]! }))
  return points.every(({ start, end }) => isPoint(piece.slice(start, end), isOwn ? 5 : 3)) ? points : []
}
const AFTER_COMMA = /,\s(?:(?:and|or)\s)?(?:that\s)?/gu
const BARE = /\s(?:and|or)\s(?:that\s)?/gu
const AND = /\b(?:and|or)\b/
/** Within one of these, or behind them, what seems to be joined to the others hangs on another word. */
const HANGS_TOGETHER =
  /^["“]?(?:if|when|as|after|before|since|because|although|though|while|once|until|unless|whether|given|despite|under|during|from|to|in|on|at|by|with|for)\b|["“”(]|\b(?:who|which|whose|where|how|why|what|if|unless|whether|because|so that|until)\b/iu
/** A subject of its own, no more commas, and a verb that is no noun: "the quay was closed". */
function isPoint(text: string, fewest: number): boolean {
  const point = text.replace(/^that\s/, '')
  const found = words(point)
  const verb = found[verbAt(found)]
  if (!verb || found.length < fewest || point.includes(',') || HANGS_ON.test(point) || !opensClause(point)) return false
  return hasAuxiliary([verb]) || verb.text.endsWith('ed') || PRONOUN.test(point)
}
const HANGS_ON =
  /^(?:since|because|as|while|although|though|when|if|with|subject|then|and|but|or|much|some|so|despite)\b|\b(?:after|before)\b/i

/** "It does not follow that": what comes behind is not said to be so. */
const NOT_THAT = /(?:\b(?:not|never|no|nor|ignor\p{Ll}+|doubt\p{Ll}*|unlikely|untrue|false)\b|n['’]t)[^.;]*\bthat\b/u
/** "Its pillars — that all may vote, and that all may speak — are gone": between two dashes. */
const DASHED = /\s[—–-]{1,2}\s+that\b[^—–]*$/

/** "Since the crew is old, and the ship too": what it is the ground of has not begun. */
function isGround(left: string): boolean {
  const word = GROUND.exec(left)?.[0]
  if (word === undefined || !opensClause(left.slice(word.length))) return false
  for (let at = left.indexOf(','); at > 0; at = left.indexOf(',', at + 1))
    if (opensClause(left.slice(at + 1))) return false
  return true
}
const GROUND = /^["“]?(?:since|because|given that|now that)\s/i

/** Enough words, a finite verb, and something said. */
export function isClause(found: readonly Word[]): boolean {
  return found.length >= 3 && verbAt(found) >= 0
}

/** A subject of its own (behind "that" also in one word with its verb: "it’s time"), then a finite verb, both near: "and the talks go on", not "and then went home" nor "and the talks". */
export function opensClause(text: string, that = false): boolean {
  const found = words(text.slice(0, 160))
  const isBoth = that && IS_BOTH.test(text)
  const verb = isBoth ? 0 : verbAt(found)
  if (found.length < 3 || (verb < 1 && !isBoth) || verb > 9) return false
  const subject = text.slice(0, found[verb]!.start)
  if (/[,;:.]/.test(subject) || HANGING.test(subject) || found[verb]!.text === "that's") return false
  return !lacksSubject(found) && contentWords(text).length >= 2
}
const IS_BOTH = /^(?:i|you|he|she|it|we|they|there)['’](?:s|m|re|ve|ll|d)\s/i
/** What comes after it hangs on the noun before it, or on the clause before it. */
const HANGING = /\b(?:who|which|whose|that|so(?! far))\b/

/** "… and that we saw in the port, is old": what seems to end before the comma is the subject of what follows it. */
const GOES_ON = /^[^;:.!?]{1,150}(?<! too), (?:is|are|was|were)\s/
const LISTED = /^,\s{1,3}and\s$/
/** "The question that companies, ministers": behind a comma a few words that are no clause, and more of their kind to come. */
function isList(left: string): boolean {
  const parts = left.split(',')
  const last = parts.at(-1)!
  const short = isItem(last, 4) || (isItem(last, LONG_ITEM) && parts.length > 2 && isItem(parts.at(-2)!, LONG_ITEM))
  return parts.length > 1 && short && !/\d/.test(last) && !CLOSED.test(last)
}
/** "Lund’s daughter Ida, her husband Emil Roth": two of this kind are a list, though they be longer. */
const LONG_ITEM = 7
function isItem(part: string, fewer: number): boolean {
  const found = words(part)
  return found.length > 0 && found.length < fewer && verbAt(found) < 0
}
const PRONOUN = /^(?:I|you|he|she|it|we|they|there)\b/i
/** Ends the list that was, or is none. */
const CLOSED = /^\s(?:and|or)\s|\b(?:too|though|however|either|well|indeed|absolutely|yes|no|sir|say)$/i

function commaBeforeClause(piece: string, from: number): number {
  for (let at = piece.indexOf(',', from); at > 0; at = piece.indexOf(',', at + 1))
    if (isClause(words(piece.slice(from, at))) && opensClause(piece.slice(at + 1))) return at
  return -1
}

function insideBrackets(piece: string, at: number): boolean {
  const open = piece.lastIndexOf('(', at)
  return open >= 0 && piece.indexOf(')', open) > at
}
