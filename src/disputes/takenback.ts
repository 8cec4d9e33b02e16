/** What outlets took back: notes on their pages that retract the page, or correct what an earlier version said. */
import type { Statement } from '../dossier/statements.ts'
import { weight } from '../text/idf.ts'
import { isNote, noteKindOf } from '../text/notes.ts'
import { stemsIn } from '../text/words.ts'

/** A note by which a page takes something back. */
export interface NoteText {
  kind: 'retraction' | 'correction'
  text: string
}

/** With its page. */
export interface Note extends NoteText {
  article: string
  outlet: string
}

const WORDS = [
  'etract',
  'orrect',
  'ithdrawn',
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
    if (!WORDS.some((word) => note.includes(word)) || !isNote(note)) return []
    const kind = noteKindOf(note)
    return kind === 'retraction' || kind === 'correction' ? { kind, text: note } : []
  })
}

/** So much of a statement, by the rarity of its words, stands in the note that corrects it. */
const NAMED = 0.6

/**
 * The note by which each statement was taken back, by the statement's id. A retraction takes back all that its page says on its
 * own word, and a correction what it names, on pages that repeat the text or rest on the outlet; what the corrected page itself says
 * now is what holds.
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
    const rests = (each: Statement) =>
      each.root === page.root || each.chain.some((name) => key(name) === key(page.outlet))
    const now = new Set(statements.filter(({ article }) => article === note.article).map(({ claim }) => claim))
    const named = new Set(stemsIn(note.text))
    for (const each of statements) {
      if (!rests(each)) continue
      const goes =
        note.kind === 'retraction'
          ? each.attribution === null || each.chain.length > 0
          : each.article !== note.article && !now.has(each.claim) && share(each.text, named) >= NAMED
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
