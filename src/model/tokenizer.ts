/**
 * WordPiece as BERT's uncased models use it (Devlin et al. 2019), with the place of every piece in the text it came from.
 *
 * Same ids as Hugging Face `tokenizers` with `BertNormalizer` and `BertPreTokenizer`, but for two things on purpose: a text
 * that holds "[SEP]" or "[MASK]" is a text, never a control token; a form feed or vertical tab parts words.
 */

/** Pieces of one text, as parallel arrays. Offsets are UTF-16 code units, `[start, end)`, ascending and not overlapping. */
export interface Pieces {
  ids: Int32Array
  starts: Int32Array
  ends: Int32Array
  /** 1 where the piece goes on with the word of the piece before it. */
  continues: Uint8Array
}

export interface Tokenizer {
  readonly pad: number
  readonly cls: number
  readonly sep: number
  tokenize(text: string): Pieces
}

/** Longer words become one [UNK], as in the original. */
const LONGEST_WORD = 100
const REMEMBERED_WORDS = 50_000

/** Makes a tokenizer from a vocabulary: its pieces in the order of their ids. */
export function createTokenizer(vocabulary: readonly string[]): Tokenizer {
  const first = new Map<string, number>()
  const next = new Map<string, number>()
  let longest = 0
  for (const [id, piece] of vocabulary.entries()) {
    const goesOn = piece.startsWith('##') && piece.length > 2
    if (goesOn) next.set(piece.slice(2), id)
    else first.set(piece, id)
    longest = Math.max(longest, goesOn ? piece.length - 2 : piece.length)
  }
  const id = (piece: string): number => {
    const found = first.get(piece)
    if (found === undefined) throw new TypeError(`the vocabulary has no ${piece}`)
    return found
  }
  const unknown = id('[UNK]')
  const remembered = new Map<string, Int32Array>()

  /** Greedy longest match: pairs of id and length in `word`; one pair for a word that cannot be built. */
  function split(word: string): Int32Array {
    const known = remembered.get(word)
    if (known) return known
    const found: number[] = []
    let at = 0
    if (codePoints(word) <= LONGEST_WORD) {
      while (at < word.length) {
        const pieces = at ? next : first
        let end = Math.min(word.length, at + longest)
        while (end > at && !pieces.has(word.slice(at, end))) end--
        if (end === at) break
        found.push(pieces.get(word.slice(at, end))!, end - at)
        at = end
      }
    }
    const result = Int32Array.from(at === word.length ? found : [unknown, word.length])
    remember(word, result)
    return result
  }

  function remember(word: string, parts: Int32Array): void {
    if (remembered.size >= REMEMBERED_WORDS) remembered.clear()
    remembered.set(word, parts)
  }

  /** The same of a word of ASCII as it stands: most are known, and need no small letters. */
  function splitPlain(word: string): Int32Array {
    const known = remembered.get(word)
    if (known) return known
    const result = split(word.toLowerCase())
    remember(word, result)
    return result
  }

  function tokenize(text: string): Pieces {
    const pieces = new Growing()
    let word = ''
    // Where each code unit of `word` came from; normalising may drop and add letters.
    let from: number[] = []
    let to: number[] = []
    const flush = () => {
      if (!word) return
      const parts = split(word)
      for (let i = 0, at = 0; i < parts.length; i += 2) {
        const end = at + parts[i + 1]!
        pieces.push(parts[i]!, from[at]!, to[end - 1]!, at > 0)
        at = end
      }
      word = ''
      from = []
      to = []
    }
    for (let at = 0; at < text.length; ) {
      const unit = text.charCodeAt(at)
      if (unit < 128) {
        const what = ASCII[unit]!
        const plain = what === LETTER && !word ? endOfPlain(text, at) : at
        if (plain > at) {
          // Most words: every letter of it is one of the text.
          const start = at
          const parts = splitPlain(text.slice(at, plain))
          for (let i = 0; i < parts.length; i += 2) {
            pieces.push(parts[i]!, at, at + parts[i + 1]!, at > start)
            at += parts[i + 1]!
          }
          continue
        }
        if (what === LETTER) {
          word += ASCII_LOWER[unit]
          from.push(at)
          to.push(at + 1)
        } else if (what !== DROPPED) {
          flush()
          if (what === PUNCTUATION) {
            word = ASCII_LOWER[unit]!
            from.push(at)
            to.push(at + 1)
            flush()
          }
        }
        at++
        continue
      }
      const char = String.fromCodePoint(text.codePointAt(at)!)
      const end = at + char.length
      if (SPACE.test(char)) flush()
      else if (!REMOVED.test(char)) {
        const alone = isIdeograph(char.codePointAt(0)!)
        if (alone) flush()
        for (const part of char.normalize('NFD')) {
          if (MARK.test(part)) continue
          const lower = part.toLowerCase()
          const apart = MARKS_APART.test(part)
          if (apart) flush()
          word += lower
          for (let i = 0; i < lower.length; i++) {
            from.push(at)
            to.push(end)
          }
          if (apart) flush()
        }
        if (alone) flush()
      }
      at = end
    }
    flush()
    return pieces.done()
  }

  return { pad: id('[PAD]'), cls: id('[CLS]'), sep: id('[SEP]'), tokenize }
}

const SPACE = /^\p{White_Space}$/u
/** Control, format and private characters, lone surrogates, and the replacement character. */
const REMOVED = /^[\p{Cc}\p{Cf}\p{Co}\p{Cs}\uFFFD]$/u
const MARK = /^\p{Mn}$/u
const MARKS_APART = /^\p{P}$/u

const DROPPED = 0
const LETTER = 1
const PUNCTUATION = 2
const GAP = 3
const ASCII_LOWER = Array.from({ length: 128 }, (_, unit) => String.fromCharCode(unit).toLowerCase())
const ASCII = Uint8Array.from({ length: 128 }, (_, unit) => {
  const char = String.fromCharCode(unit)
  if (/[ \t\n\r\v\f]/.test(char)) return GAP
  if (unit < 32 || unit === 127) return DROPPED
  return /[a-z0-9]/i.test(char) ? LETTER : PUNCTUATION
})

/** Where the letters and digits of ASCII that begin at `at` end; `at` where what follows may belong to their word. */
function endOfPlain(text: string, at: number): number {
  let end = at
  while (end < text.length && ASCII[text.charCodeAt(end)] === LETTER) end++
  const next = ASCII[text.charCodeAt(end)]
  return end === text.length || next === GAP || next === PUNCTUATION ? end : at
}

/** The blocks that BERT sets apart letter by letter: Chinese characters, not kana or hangul. */
function isIdeograph(point: number): boolean {
  return (
    (point >= 0x4e00 && point <= 0x9fff) ||
    (point >= 0x3400 && point <= 0x4dbf) ||
    (point >= 0x20000 && point <= 0x2a6df) ||
    (point >= 0x2a700 && point <= 0x2b73f) ||
    (point >= 0x2b740 && point <= 0x2b81f) ||
    (point >= 0x2b920 && point <= 0x2ceaf) ||
    (point >= 0xf900 && point <= 0xfaff) ||
    (point >= 0x2f800 && point <= 0x2fa1f)
  )
}

function codePoints(word: string): number {
  let count = word.length
  if (count <= LONGEST_WORD) return count
  for (let i = 0; i < word.length; i++) if ((word.charCodeAt(i) & 0xfc00) === 0xdc00) count--
  return count
}

class Growing {
  private readonly ids: number[] = []
  private readonly starts: number[] = []
  private readonly ends: number[] = []
  private readonly continues: number[] = []

  push(id: number, start: number, end: number, goesOn: boolean): void {
    this.ids.push(id)
    this.starts.push(start)
    this.ends.push(end)
    this.continues.push(goesOn ? 1 : 0)
  }

  done(): Pieces {
    return {
      ids: new Int32Array(this.ids),
      starts: new Int32Array(this.starts),
      ends: new Int32Array(this.ends),
      continues: new Uint8Array(this.continues),
    }
  }
}
