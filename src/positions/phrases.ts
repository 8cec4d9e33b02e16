/** Noun phrases, as far as they can be told without a parser. */
import { isBase, isFiniteVerb } from '../text/verbs.ts'
import { isStop, stem, type Word, words } from '../text/words.ts'
import { UNDOES } from './deeds.ts'

/** One or two words of a noun phrase. */
export interface Phrase {
  /** Stems, joined by a space; what hyphens join is one: "cease-fire" is "ceasefire". */
  key: string
  /** As the page has it. */
  form: string
  /** Stands where a noun stands: at the end of its run of words, which an article, a preposition or a possessive opens. */
  noun: boolean
}

/** In words, of which those that hyphens join are one. */
const LONGEST = 2
/** What is longer is not read as one statement. */
const WORDS = 80

const OPENS = new Set(
  (
    'the a an this that these those his her its their our my your any some no every each all more of for to in on at by with ' +
    'from about over against into and or without between under through during despite such other'
  ).split(' '),
)

/** "Rumian armed forces", "of frozen assets": before a noun, after an adjective of a country or what opens a noun phrase. */
function isParticiple(all: readonly Word[], i: number): boolean {
  const [before, text, next] = [all[i - 1], all[i]?.text, all[i + 1]]
  if (!before || !next || !text?.endsWith('ed') || isStop(next.text)) return false
  return OPENS.has(before.text) || (before.capital && /(?:an|ish|ese)$/.test(before.text))
}

/** "Accepting 10,000 refugees", "closing the port": with its object, a verb. */
const OBJECT =
  /^(?:the|an?|any|no|some|all|more|this|that|these|those|his|her|its|their|our|my|him|them|it|us|me|[\d.,]+)$/
const MODAL = /^(?:can|could|will|would|should|must|may|might|cannot|(?:i|we|you|he|she|it|they)'(?:ll|d))$/
const isGerund = (all: readonly Word[], i: number): boolean =>
  all[i]!.text.endsWith('ing') && OBJECT.test(all[i + 1]?.text ?? '')

/** "Workers returning from": what somebody does. */
const isDoing = (who: Word, { text }: Word): boolean =>
  text.endsWith('ing') &&
  (/[^s]s$/.test(who.text) || /^(?:people|personnel|anyone|everyone|men|women|children)$/.test(who.text))

/** "A resolution condemning him", "a bill backed by Lund": what hangs on a noun ends it. */
const HANGS = /(?:ing|[^e]ed)$/
const isObject = (next: Word | undefined, text: string): boolean =>
  next !== undefined && (text.endsWith('ed') ? next.text === 'by' : next.capital || OBJECT.test(next.text))

const AROUND = new Set(
  'against along among amid across toward around behind beyond near despite regarding per alongside including except rather'.split(
    ' ',
  ),
)

const QUALITY = /(?:able|ible|ful|ous|less)$/
/** "Complete, verifiable disarmament": after a comma one quality follows another, so that neither is the thing. */
export const isFurtherQuality = (between: string, { text }: Word): boolean =>
  /^,\s$/.test(between) && QUALITY.test(text)
/** Numbers, adverbs, and adjectives that say how somebody is. */
const NO_NOUN = new RegExp(
  `^[\\d.,]+\\p{L}{0,2}$|(?:ly|wards?)$|^(?:later|soon|sooner|early|earlier|ago|ahead|again|together|instead|anyway|abroad|overseas|nationwide|ever|alone)$|${QUALITY.source}`,
  'u',
)

/** Prepositions of several words, whose noun is no thing: "in the event of an attack". */
const COMPOUND =
  /\b(?:in (?:the )?(?:charge|place|event|case|light|wake|face|midst|course|absence|name|spirit|interests?|terms|favou?r|response|addition|line|view|lieu|hopes?)|on (?:the )?(?:behalf|grounds?|basis|part|eve|verge)|at the (?:expense|hands?|time|behest|request|end|beginning|start)|as (?:a )?(?:result|part|consequence)|with (?:the )?(?:regard|respect|exception|help|aid)|by (?:way|means)|for (?:the )?(?:sake|lack|purposes?)) (?:of|to|that)\b/gi

/** Words one by one, those that hyphens join together. */
function compounds(all: readonly Word[]): Word[][] {
  const out: Word[][] = []
  for (const word of all)
    if (word.joined && out.length > 0 && (!word.capital || PREFIX.test(out.at(-1)!.at(-1)!.text)))
      out.at(-1)!.push(word)
    else out.push([word])
  return out
}

/** "Anti-Halden", but "al-Halden", "Norland-Rumia". */
const PREFIX = /^(?:anti|pro|non|post|pre)$/

const stemOf = (parts: readonly Word[]): string =>
  parts.length === 1 ? parts[0]!.stem : stem(parts.map(({ text }) => text).join(''))

/** The key of what pages write so. */
export const keyOf = (form: string): string => compounds(words(form)).map(stemOf).join(' ')

/** A third spelling, which reads like a verb and its object. */
const CEASE_FIRE = /\b(cease) (fire)(?=s?\b)/gi

/** The phrases of one or two words in what somebody wants or refuses, each once. */
export function phrasesOf(text: string): Phrase[] {
  const found = new Map<string, Phrase>()
  const plain = text.replace(COMPOUND, (found) => ' '.repeat(found.length)).replace(CEASE_FIRE, '$1-$2')
  const all = words(plain).slice(0, WORDS)
  let run: Word[] = []
  let opened = !OBJECT.test(all[1]?.text ?? '')
  const close = () => {
    addPhrases(found, text, compounds(run), opened)
    run = []
  }
  for (const [i, word] of all.entries()) {
    const before = all[i - 1]
    const between = before ? text.slice(before.end, word.start) : ''
    // Quotation marks around a word end no phrase: "a “historic” reform".
    if (/[^\s"“”-]/.test(between)) {
      opened &&= !(run.length === 1 && isFurtherQuality(between, word))
      close()
      opened = /^[’']s?\s$/.test(between)
    }
    const verb = isVerb(all, i)
    const hangs = run.length > 0 && HANGS.test(word.text) && isObject(all[i + 1], word.text)
    if (verb || hangs || isStop(word.text) || NO_NOUN.test(word.text) || AROUND.has(word.text)) {
      close()
      opened = verb || opensNouns(all, i)
    } else {
      run.push(word)
      opened &&= !isGerund(all, i)
    }
  }
  close()
  return [...found.values()]
}

/** Adds what a run of nouns holds. @param opened something before the run says that nouns follow. */
function addPhrases(found: Map<string, Phrase>, text: string, run: readonly Word[][], opened: boolean): void {
  for (let to = 1; to <= run.length; to++) {
    const noun = opened && to === run.length && !(to > 1 && isDoing(run[to - 2]!.at(-1)!, run[to - 1]!.at(-1)!))
    for (let from = Math.max(0, to - LONGEST); from < to; from++) {
      const part = run.slice(from, to)
      const key = part.map(stemOf).join(' ')
      const known = found.get(key)
      if (known) known.noun ||= noun
      else found.set(key, { key, form: text.slice(part[0]![0]!.start, part.at(-1)!.at(-1)!.end), noun })
    }
  }
}

function isVerb(all: readonly Word[], i: number): boolean {
  const [before, word, next] = [all[i - 1]?.text ?? '', all[i]!, all[i + 1]]
  return (
    (isFiniteVerb(all, i) && !next?.joined && !isParticiple(all, i) && !isParticiple(all, i - 1)) ||
    (before === 'to' && (isBase(word.text) || UNDOES.test(word.text) || OBJECT.test(next?.text ?? ''))) ||
    MODAL.test(before)
  )
}

/** What ends one run of nouns may say that another follows. */
function opensNouns(all: readonly Word[], i: number): boolean {
  const { text } = all[i]!
  // "Those traveling".
  const those = text === 'those' && all[i + 1]?.text.endsWith('ing')
  return (OPENS.has(text) && !those) || AROUND.has(text) || /\d/.test(text)
}
