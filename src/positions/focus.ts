/** What a stand is about: of all that stands with a demand or a refusal, the thing that is wanted or refused. */
import { ROLES } from '../speakers/words.ts'
import { isBase, isFiniteVerb } from '../text/verbs.ts'
import { isStop, type Word, words } from '../text/words.ts'
import type { Stance } from '../types.ts'
import { nounOf, takesThing, UNDOES, undoesInTwo } from './deeds.ts'
import { isLight } from './issues.ts'
import { isFurtherQuality } from './phrases.ts'

export interface Focus {
  /** The words that name the thing: the deed's object up to its first preposition or comma. */
  thing: string
  /** The noun of the deed itself: "resignation" of "should resign". */
  deed: string | null
  /**
   * Words by which the thing is not to be, or to be no more: "should not be a delay", "lift the ban"; the deed by its noun. Where
   * their number is even the thing is wanted: "should not lift the ban".
   */
  undoing: readonly string[]
}

/** Stances that name first whom they turn to: "urged the council to lift the ban". */
const TURNS_TO: ReadonlySet<Stance> = new Set<Stance>(['demands', 'proposes', 'rejects'])
/** So many words from the beginning somebody who is to do it is named. */
const WHO_FIRST = 14

const MODAL = /^(?:should|must|will|would|shall|ought|needs?|cannot|(?:should|must|wo|would|need|ca)n't)$/
const NOT = /^(?:not|never|cannot|no|\w+n't)$/
/** Between a modal and its verb. */
const ADVERB = /^(?:not|never|also|both|all|just|now|first|to|\w+ly)$/
/** Verbs with two objects, or with another verb: what is to be done comes after. */
const HELPS =
  /^(?:agree|allow|ask|begin|continue|fail|force|get|have|help|let|make|move|permit|plan|refuse|require|seek|start|try|vote|want|work)$/
/** Of what somebody would know more, nothing is wanted yet. */
const LOOKS_INTO = /^(?:investigat|prob|examin|review|question|explor|monitor)(?:e|es|ed|s|ing)?$/
/** Of what is to be spoken of all that follows is meant. */
const SPEAKS = /^(?:bring|confront|discuss|press|speak|talk)(?:ing)?$/
/** What follows on a thing that has been named. */
export const FOLLOWS =
  /^(?:in|for|with|from|at|by|on|against|between|about|over|under|near|into|onto|through|during|following|until|within|without|as|than|upon|after|before|around|across|toward|towards|throughout|amid|beyond|despite|behind|beside|inside|outside|per|via|so|which|who|whose|that|where|when|because|while|if|unless)$/
/** What is only its time is not wanted, though nothing has been named: "to stay together after the vote". */
const MEANWHILE = /^(?:following|after|during|since|amid|without)$/
/** Participles that do so like prepositions: "documents relating to the fire". */
export const RELATES = /^(?:relating|related|regarding|concerning|pertaining|involving|including)$/
/** What ends a thing that has been named. */
const ENDS = /[,;:()—]|--/
/** Before a verb: "to lift", "should be lifted", "for lifting". */
const VERB_AFTER = /^(?:to|be|been|by|for|of)$/
/** "An end to the talks". */
const END_OF =
  /^(?:end|halt|stop|cancellation|abolition|closure|defeat|delay|destruction|disarmament|dismantling|disposal|elimination|freeze|pause|prohibition|repeal|removal|response|reversal|shutdown|surrender|suspension|rollback|withdrawal|criticisms?|condemnation|denials?|opposition|rejection)$/

/** "If it is so, he should go", "even if they will not buy it, we will build it": what is wanted comes after it. */
const CONDITION = /^\s*(?:even )?if\b[^,]*,\s*["“]?/i

/** The part of an object that names its thing. All of it, where nothing in it does. */
export function focusOf(whole: string, stance: Stance): Focus {
  const object = whole.replace(CONDITION, '')
  const all = words(object)
  const at = deedIn(all, stance)
  const begin = at + 1
  const deed = at < 0 ? null : deedOf(all, at)
  // "Resign yourself to it" is no resignation.
  if (deed && /self$|selves$/.test(all[begin]?.text ?? '')) return { thing: '', deed: null, undoing: [] }
  const undoing = (to: number, head: number) =>
    undoingIn(all, at, to, head, stance).map((i) => (i === at && deed ? deed : all[i]!.text))
  const isBare = at >= 0 && !hasObject(object, all, at)
  // "An inquiry into the sale" is for no sale.
  if ((deed && isBare) || LOOKS_INTO.test(all[at]?.text ?? '')) return { thing: '', deed, undoing: undoing(at, at) }
  // "The hunt must end with a hearing".
  if (isBare && UNDOES.test(all[at]!.text) && at > 1)
    return { thing: object.slice(0, all[at]!.start), deed, undoing: undoing(at + 1, at) }
  const range = endAt(object, all, begin) ?? (begin > 0 ? endAt(object, all, 0) : null)
  const [from, to, head] = range ?? [0, all.length, all.length]
  const end = at >= 0 && SPEAKS.test(all[at]!.text) ? all.length : to
  const thing = all.length === 0 ? object : object.slice(all[from]?.start ?? 0, all[end - 1]?.end ?? 0)
  // "The summit should not move forward": the thing comes first, and its verb after it.
  const by = undoing(from === 0 && isBare ? Math.max(end, at) : end, head)
  return {
    thing,
    deed,
    undoing: OFF.test(object) && !by.some((word) => word.startsWith('remove')) ? [...by, 'off'] : by,
  }
}
/** "Take them off the market", "be removed from the shelves", "bring it to an end", "let it fail". */
const OFF =
  /\b(?:(?:tak|pull|get|keep)\w* (?:[^\s.;:]+ ){0,8}off|(?:remov|pull|tak)\w* (?:[^\s.;:]+ ){0,8}from) the (?:market|shel(?:f|ves)|streets?|roads?|table|books|ballot)\b|\bbr(?:ing|ings|inging|ought) (?:[^\s.;:]+ ){0,8}to an end\b|\blet (?:[^\s.;:]+ ){1,4}(?:fail|die|expire|lapse|collapse)\b/

/** The noun of the verb at an index, where people argue over it. */
function deedOf(all: readonly Word[], at: number): string | null {
  if (DISMISSES.test(all[at]!.text)) return isDismissal(all, at) ? 'firing' : null
  return nounOf(all[at]!) ?? (isLeaving(all, at) ? 'resignation' : null)
}

/** "To fire Lund", "to remove the mayor", and not "to fire at Lund", "to fire missiles" or "to remove mines". */
const isDismissal = (all: readonly Word[], at: number): boolean => {
  const [next, after] = [all[at + 1], all[at + 2]?.text ?? '']
  return (
    next?.capital === true || /^(?:him|her|them)$/.test(next?.text ?? '') || (next?.text === 'the' && ROLES.has(after))
  )
}
const DISMISSES = /^(?:fire|sack|remove)$/

/** "To step down", "to stand aside over it" */
const isLeaving = (all: readonly Word[], at: number): boolean =>
  /^(?:step|stand)$/.test(all[at]!.text) && /^(?:aside|down)$/.test(all[at + 1]?.text ?? '')

/** Where the deed of an object is named; -1 where the object is a thing. */
export const deedIn = (all: readonly Word[], stance: Stance): number => deedAt(all, TURNS_TO.has(stance))

/** The index of the verb after "should" or, where somebody is turned to, after "to"; -1 where the object is a thing. */
function deedAt(all: readonly Word[], turnsTo: boolean): number {
  const isDeed = (i: number) =>
    i < all.length && (isBase(all[i]!.text) || UNDOES.test(all[i]!.text) || nounOf(all[i]!) !== null)
  for (let i = 0; i < Math.min(all.length, WHO_FIRST); i++) {
    const { text } = all[i]!
    if (MODAL.test(text)) {
      let verb = i + 1
      while (verb < all.length && ADVERB.test(all[verb]!.text)) verb++
      // "The ban must be lifted": who is to do it is not named, and the thing comes first.
      if (all[verb]?.text === 'be' && all[verb + 1]?.text.endsWith('ing')) return verb + 1
      // "Every claim must be investigated": for an investigation.
      const done = all[verb]?.text === 'be' && all[verb + 1] ? nounOf(all[verb + 1]!) : null
      if (done && done !== 'removal') return verb + 1
      return verb >= all.length || all[verb]!.text === 'be' ? -1 : helped(all, verb)
    }
    if (text === 'to' && (turnsTo || i === 0) && isDeed(i + 1)) return helped(all, i + 1)
    // "Demands that Orsin leave the bay".
    if (turnsTo && i > 0 && i < 4 && all[i - 1]!.capital && isDeed(i)) return helped(all, i)
  }
  return isDeed(0) && !/^(?:of|in|for|on)$/.test(all[1]?.text ?? '') ? helped(all, 0) : -1
}

/** "Allow the board to vote", "let them testify": the deed is the last one. */
function helped(all: readonly Word[], at: number): number {
  if (!HELPS.test(all[at]?.text ?? '')) return at
  for (let i = at + 1; i < Math.min(all.length - 1, at + WHO_FIRST); i++) {
    if (all[i]!.text === 'to' && (isBase(all[i + 1]!.text) || nounOf(all[i + 1]!))) return i + 1
    if (FOLLOWS.test(all[i]!.text)) return at
  }
  return at
}

/** "Step aside over it" */
const ASIDE = /^(?:aside|down|back|away|apart|off)$/
const hasObject = (object: string, all: readonly Word[], at: number): boolean => {
  const next = all[ASIDE.test(all[at + 1]?.text ?? '') ? at + 2 : at + 1]
  return (
    next !== undefined &&
    !ENDS.test(object.slice(all[at]!.end, next.start)) &&
    (takesThing(all[at]!) || !FOLLOWS.test(next.text)) &&
    !/^(?:\w+self|immediately|now|soon|and|or)$/.test(next.text)
  )
}

/** From and to which word the thing is named, and by which. */
function endAt(text: string, all: readonly Word[], begin: number): [from: number, to: number, head: number] | null {
  let head = -1
  // "He must be removed at the polls" names no polls.
  let isDone = false
  for (let i = begin; i < all.length; i++) {
    const word = all[i]!
    const before = all[i - 1]
    const between = text.slice(before?.end ?? word.start, word.start)
    if (isFurtherQuality(between, word)) head = -1
    if (head >= 0 && ENDS.test(between)) return [begin, i, head]
    if (head < 0 && i > begin && (isDone ? FOLLOWS : MEANWHILE).test(word.text)) return [begin, i, i]
    const next = all[i + 1]?.text
    const deed = next !== undefined && word.text === 'to' && (next === 'be' || isBase(next))
    if (head >= 0 && (FOLLOWS.test(word.text) || RELATES.test(word.text) || (word.text === 'to' && !deed)))
      return [begin, i, head]
    if (head >= 0) continue
    const passive = /ed$/.test(word.text) && /^(?:be|been|being)$/.test(before?.text ?? '')
    isDone ||= passive
    const verb = passive || isFiniteVerb(all, i) || (isBase(word.text) && (i === begin || before?.text === 'to'))
    // "Press Orsin on the fleet": a name is whom it is asked of.
    if (
      !verb &&
      !word.capital &&
      !isStop(word.text) &&
      !isLight(word) &&
      !END_OF.test(word.text) &&
      !NO_NOUN.test(word.text)
    )
      head = i
  }
  return head >= 0 ? [begin, all.length, head] : null
}
const NO_NOUN = /^[\d.,]+$|ly$/

/** Indices of the words, the deed among them, by which what is named up to a word, from its head on, is to be undone. */
function undoingIn(all: readonly Word[], deed: number, to: number, head: number, stance: Stance): number[] {
  const before = (i: number) => all[i - 1]?.text ?? 'to'
  return [...all.slice(0, to).keys()].filter(undoesAt)

  function undoesAt(i: number): boolean {
    const { text } = all[i]!
    // What is refused has its "not" in the refusal; "restraint and not to act" is for restraint.
    const next = all[i + 1]?.text ?? ''
    if (NOT.test(text) && !REFUSALS.has(stance)) return next !== 'only' && (i < head || MODAL.test(before(i)))
    if (text === 'out' && next === 'of' && OUT.test(before(i))) return true
    // "Defended him against the charges", "to vote against the lease"
    if (text === 'against' && i <= head) return true
    // "The ships should sail to avoid delays": what is named is wanted, for that end.
    if (UNDOES.test(text) && before(i) === 'to' && i > head + 1 && !MUST_BE.test(all[i - 2]?.text ?? '')) return false
    if (/^lift/.test(text) && all.slice(i + 1, i + 5).some((word) => RAISED.test(word.text))) return false
    // "He will oppose the lease": that, too, is the refusal itself.
    if (stance === 'rejects' && REFUSES.test(text)) return false
    if (
      (UNDOES.test(text) || undoesInTwo(text, next)) &&
      (i === deed || VERB_AFTER.test(before(i)) || MODAL.test(before(i)) || ADVERB.test(before(i)))
    )
      return true
    // "Wants the tariffs lifted"
    if (i === head + 1 && UNDOES.test(text) && /(?:ed|n)$/.test(text) && next !== 'by') return true
    // "The limiting of"
    return (
      (END_OF.test(text) && /^(?:to|of)$/.test(next)) ||
      (CUT_IN.test(text) && /^(?:in|of|to)$/.test(next)) ||
      (UNDOES.test(text) && text.endsWith('ing') && next === 'of')
    )
  }
}
/** Whose lifting is a rise: "lift the debt ceiling". */
const RAISED = /^(?:ceiling|limit|cap|minimum|wage|age|economy|spirits|threshold)s?$/
/** "A cut in fees". */
const CUT_IN = /^(?:cut|reduction|decrease)s?$/
const REFUSALS: ReadonlySet<Stance> = new Set<Stance>(['rejects', 'denies', 'disputes'])
const REFUSES = /^(?:oppos|reject|resist)/
/** "The ban has to end". */
export const MUST_BE = /^(?:has|have|had|needs?|needed|ought|is|are|was|were|going|want|wants|wanted)$/
const OUT = /^(?:pull|get|stay|back|opt)(?:s|ed|ting|ing)?$/
