/** What outlets took back: notes on their pages that retract the page, or correct what an earlier version said. */
import type { Statement } from '../dossier/statements.ts'
import { weight } from '../text/idf.ts'
import { isNote, noteKindOf } from '../text/notes.ts'
import { stemsIn } from '../text/words.ts'

/** A note by which a page takes something back. */
export interface NoteText {
  /** A report is taken back on another page than its own. */
  kind: 'retraction' | 'correction' | 'report'
  text: string
  /** Of a report: whose it was, where that is another outlet than the page's. */
  of?: string
}

/** With its page. */
export interface Note extends NoteText {
  article: string
  outlet: string
}

const WORDS = [
  'etract',
  'orrect',
  'ithdr',
  'isstated',
  'isidentified',
  'isquoted',
  'isattributed',
  'mistakenly',
  'rroneously',
  'rongly',
]

/** The notes of a page that retract or correct; few pages have any of their words. */
export function notesIn(text: string): NoteText[] {
  if (!WORDS.some((word) => text.includes(word))) return []
  return text.split('\n').flatMap((line): NoteText | never[] => {
    const note = line.trim()
    if (!WORDS.some((word) => note.includes(word))) return []
    if (!isNote(note)) return reportTakenBack(note)
    const kind = noteKindOf(note)
    return kind === 'retraction' || kind === 'correction' ? { kind, text: note } : []
  })
}

/** "On Sunday the Courier reported that … We retract it.", "the Courier has retracted its report that …". */
function reportTakenBack(text: string): NoteText | never[] {
  if (text.length > LONGEST) return []
  if (WE_RETRACT.test(text) && REPORTED.test(text)) return { kind: 'report', text }
  const found = HAS_RETRACTED.exec(text)
  if (!found) return []
  const end = text.slice(found.index).search(/[.!?]["”]?(?:\s|$)/)
  return { kind: 'report', text: text.slice(found.index, end < 0 ? text.length : found.index + end + 1), of: found[1]! }
}
/** Characters of a paragraph. */
const LONGEST = 900
const WE_RETRACT =
  /\b[Ww]e (?:(?:have|hereby|fully|now|are|must|formally) )*(?:retract(?:ed|ing)?|withdr(?:aw|ew|awn|awing)|take back) (?:it|that|this|them|our|the|these|those)\b/u
const REPORTED = /\b(?:reported|wrote|published|stated|said|claimed)\b/
const HAS_RETRACTED =
  /(?<!\p{L})((?:The )?\p{Lu}[\p{L}&.’'-]+(?: (?:(?:of|the|and|&) )?\p{Lu}[\p{L}&.’'-]+){0,4}) (?:(?:has|have|had|also|later|formally|\p{Lu}\p{L}+day|on) )*(?:retract(?:ed|s)|withdr(?:awn|ew)|t(?:aken|ook) back) (?:its|an?|the|their) (?:[\p{Ll}-]+ ){0,3}(?:story|stories|reports?|articles?|pieces?)\b/u

/** So much of a statement, by the rarity of its words, stands in the note that corrects it. */
const NAMED = 0.6

/**
 * The note by which each statement was taken back, by the statement's id. A retraction takes back all that its page says on its
 * own word, and a correction what it names, on pages that repeat the text or rest on the outlet; what the corrected page itself says
 * now is what holds. A report that is taken back on another page is what that names, and what that says of it.
 */
export function takenBack(
  statements: readonly Statement[],
  notes: readonly Note[],
  key: (name: string) => string,
): Map<string, Note> {
  const out = new Map<string, Note>()
  for (const note of notes) {
    const page = statements.find(({ article }) => article === note.article)
    if (!page) continue
    const whose = key(note.of ?? page.outlet)
    const rests = (each: Statement) =>
      (note.of === undefined && each.root === page.root) ||
      (note.kind === 'report' && key(each.article === note.article ? each.name : each.outlet) === whose) ||
      each.chain.some((name) => key(name) === whose)
    const now = new Set(statements.filter(({ article }) => article === note.article).map(({ claim }) => claim))
    const named = new Set(stemsIn(note.text))
    for (const each of statements) {
      if (!rests(each)) continue
      const goes =
        note.kind === 'retraction'
          ? each.attribution === null || each.chain.length > 0
          : (each.article !== note.article ? !now.has(each.claim) : note.of !== undefined) &&
            share(each.text, named) >= NAMED
      if (goes) out.set(each.id, note)
    }
  }
  return out
}

function share(text: string, named: ReadonlySet<string>): number {
  let [all, both] = [0, 0]
  for (const stem of new Set(stemsIn(text))) {
    all += weight(stem)
    if (named.has(stem)) both += weight(stem)
  }
  return all === 0 ? 0 : both / all
}
