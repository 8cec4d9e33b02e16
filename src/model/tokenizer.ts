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

/** Cuts texts into pieces; `pad`, `cls` and `sep` are the ids of what stands between and around texts. */
export interface Tokenizer {
  readonly pad: number
  readonly cls: number
  readonly sep: number
  tokenize(text: string): Pieces
}

/** Makes a tokenizer from a vocabulary: its pieces in the order of their ids. */
export function createTokenizer(vocabulary: readonly string[]): Tokenizer {
  const words = new WordPieces(vocabulary)
  return {
    pad: words.idOf('[PAD]'),
    cls: words.idOf('[CLS]'),
    sep: words.idOf('[SEP]'),
    tokenize: (text) => new TextReader(text, words).read(),
  }
}

/** Longer words become one [UNK], as in the original. */
const LONGEST_WORD = 100
const REMEMBERED_WORDS = 50_000

/** A vocabulary that cuts words, and remembers how: most words of a text have been there before. */
class WordPieces {
  private readonly first = new Map<string, number>()
  private readonly next = new Map<string, number>()
  private readonly remembered = new Map<string, Int32Array>()
  private readonly unknown: number
  private longest = 0

  constructor(vocabulary: readonly string[]) {
    for (const [id, piece] of vocabulary.entries()) {
      const goesOn = piece.startsWith('##') && piece.length > 2
      if (goesOn) this.next.set(piece.slice(2), id)
      else this.first.set(piece, id)
      this.longest = Math.max(this.longest, goesOn ? piece.length - 2 : piece.length)
    }
    this.unknown = this.idOf('[UNK]')
  }

  /** @throws TypeError where the vocabulary lacks it. */
  idOf(piece: string): number {
    const found = this.first.get(piece)
    if (found === undefined) throw new TypeError(`the vocabulary has no ${piece}`)
    return found
  }

  /** Greedy longest match: pairs of id and length in `word`, of small letters; one pair for a word that cannot be built. */
  split(word: string): Int32Array {
    const known = this.remembered.get(word)
    if (known) return known
    const found: number[] = []
    let at = 0
    if (codePoints(word) <= LONGEST_WORD) {
      while (at < word.length) {
        const pieces = at ? this.next : this.first
        let end = Math.min(word.length, at + this.longest)
        while (end > at && !pieces.has(word.slice(at, end))) end--
        if (end === at) break
        found.push(pieces.get(word.slice(at, end))!, end - at)
        at = end
      }
    }
    const result = Int32Array.from(at === word.length ? found : [this.unknown, word.length])
    this.remember(word, result)
    return result
  }

  /** The same of a word of ASCII as it stands: most are known, and need no small letters. */
  splitPlain(word: string): Int32Array {
    const known = this.remembered.get(word)
    if (known) return known
    const result = this.split(word.toLowerCase())
    this.remember(word, result)
    return result
  }

  private remember(word: string, parts: Int32Array): void {
    if (this.remembered.size >= REMEMBERED_WORDS) this.remembered.clear()
    this.remembered.set(word, parts)
  }
}

/** Goes through one text and gathers letters, as the vocabulary has them, into a word that is cut where it ends. */
class TextReader {
  private readonly text: string
  private readonly words: WordPieces
  private readonly pieces = new Growing()
  private word = ''
  // Where each code unit of `word` came from; normalising may drop and add letters.
  private from: number[] = []
  private to: number[] = []

  constructor(text: string, words: WordPieces) {
    this.text = text
    this.words = words
  }

  read(): Pieces {
    for (let at = 0; at < this.text.length; )
      at = this.text.charCodeAt(at) < 128 ? this.readAscii(at) : this.readOther(at)
    this.endWord()
    return this.pieces.done()
  }

  /** Reads the word or the character of ASCII that begins at an offset. Returns where it ends, as `readOther` does. */
  private readAscii(at: number): number {
    const unit = this.text.charCodeAt(at)
    const kind = ASCII[unit]!
    if (kind === LETTER) {
      const end = this.word === '' ? endOfPlain(this.text, at) : at
      if (end > at) return this.readPlain(at, end)
      this.add(ASCII_LOWER[unit]!, at, at + 1)
    } else if (kind === PUNCTUATION) this.addApart(ASCII_LOWER[unit]!, at, at + 1)
    else if (kind === GAP) this.endWord()
    return at + 1
  }

  /** Most words: every letter of it is one of the text. */
  private readPlain(start: number, end: number): number {
    const parts = this.words.splitPlain(this.text.slice(start, end))
    for (let i = 0, at = start; i < parts.length; i += 2) {
      const next = at + parts[i + 1]!
      this.pieces.push(parts[i]!, at, next, at > start)
      at = next
    }
    return end
  }

  private readOther(at: number): number {
    const char = String.fromCodePoint(this.text.codePointAt(at)!)
    const end = at + char.length
    if (SPACE.test(char)) this.endWord()
    else if (isIdeograph(char.codePointAt(0)!)) this.addApart(char.normalize('NFD').toLowerCase(), at, end)
    else if (!REMOVED.test(char)) this.addFolded(char, at, end)
    return end
  }

  /** Adds a character as BERT folds it: its small letters without their marks, punctuation apart. */
  private addFolded(char: string, start: number, end: number): void {
    for (const part of char.normalize('NFD')) {
      if (DIACRITIC.test(part)) continue
      if (SET_APART.test(part)) this.addApart(part.toLowerCase(), start, end)
      else this.add(part.toLowerCase(), start, end)
    }
  }

  private add(letters: string, start: number, end: number): void {
    this.word += letters
    for (let i = 0; i < letters.length; i++) {
      this.from.push(start)
      this.to.push(end)
    }
  }

  /** Adds what is a word of its own. */
  private addApart(letters: string, start: number, end: number): void {
    this.endWord()
    this.add(letters, start, end)
    this.endWord()
  }

  private endWord(): void {
    if (!this.word) return
    const parts = this.words.split(this.word)
    for (let i = 0, at = 0; i < parts.length; i += 2) {
      const end = at + parts[i + 1]!
      this.pieces.push(parts[i]!, this.from[at]!, this.to[end - 1]!, at > 0)
      at = end
    }
    this.word = ''
    this.from = []
    this.to = []
  }
}

const SPACE = /^\p{White_Space}$/u
/** Control, format and private characters, lone surrogates, and the replacement character. */
const REMOVED = /^[\p{Cc}\p{Cf}\p{Co}\p{Cs}\uFFFD]$/u
const DIACRITIC = /^\p{Mn}$/u
const SET_APART = /^\p{P}$/u

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
