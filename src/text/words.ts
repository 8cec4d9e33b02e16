/** Words as comparison sees them: lower-case, without possessives, cut to stems. */

/** Words that tell nothing of what a statement is about. Negations and modals are features of their own (`features.ts`). */
const STOP = new Set(
  (
    'a an the this that these those and or but nor so yet if then than as at by for from in into of off on onto out over ' +
    'to up with within without about after before between during through under upon via per while when where which who ' +
    'whom whose what why how there here it its itself he him his himself she her hers herself they them their theirs ' +
    'themselves we us our ours ourselves i me my mine myself you your yours yourself one ones is are was were be been ' +
    'being am do does did done doing have has had having will would shall should can could may might must ought not no ' +
    'never n’t s t re ve ll d m also just very really more most much many some any all both each every other others ' +
    'another such own same only even still again too well now let get got gets getting go goes going gone went come ' +
    'comes coming came make makes made making took say says said saying tell tells told ' +
    'think thinks thought believe believes believed know knows knew known like mr mrs ms dr because ' +
    'since until though although however whether either neither yes oh ok okay frankly certainly actually kind sort lot ' +
    'thing things something anything nothing everything way ways few little bit'
  ).split(' '),
)

export interface Word {
  /** Lower-case, straight apostrophes, no possessive ("that's" is none). */
  text: string
  stem: string
  start: number
  end: number
  /** Begins with a capital in the text. */
  capital: boolean
  /** Whether `isStop` says so of it. */
  stop: boolean
  /** A hyphen joins it to the word before: "fire" of "cease-fire". */
  joined: boolean
}

/** Statements are compared again and again, and copies repeat one another: their words are found once. */
const found = new Map<string, readonly Word[]>()
const MOST_REMEMBERED = 30_000

/** Words and numbers of a text with their offsets. Linear in the text's length. */
export function words(text: string): readonly Word[] {
  const known = found.get(text)
  if (known) return known
  if (found.size >= MOST_REMEMBERED) found.clear()
  const read = wordsIn(text)
  found.set(text, read)
  return read
}

function wordsIn(text: string): Word[] {
  const out: Word[] = []
  for (const match of text.matchAll(/[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu)) {
    for (const [part, offset] of parts(match[0])) {
      const start = match.index + offset
      const small = part.toLowerCase()
      const plain = APOSTROPHE.test(part) ? unpossessed(small) : small
      const capital = small !== part && /^\p{Lu}/u.test(part)
      out.push({
        text: plain,
        stem: stem(plain),
        start,
        end: start + part.length,
        capital,
        stop: isStop(plain),
        joined: offset > 0 && match[0][offset - 1] === '-',
      })
    }
  }
  return out
}

const APOSTROPHE = /[’']/
const unpossessed = (word: string): string =>
  word.replace(/’/g, "'").replace(/(?<!^(?:that|it|he|she|what|there|here|who|let))'s$/, '')

/** "one-on-one" and "whole-of-government" are several words; "1,000", "3.5", "U.S" and "don't" are one. */
function parts(token: string): [string, number][] {
  if (!/[’'.,-]/.test(token) || /^[\p{N}.,]+$/u.test(token)) return [[token, 0]]
  const out: [string, number][] = []
  for (const match of token.matchAll(/[\p{L}\p{N}]+(?:[’'][\p{L}\p{N}]+|\.\p{L}(?!\p{L}))*/gu))
    out.push([match[0], match.index])
  return out
}

/** Whether a word says little by itself: "the", "it's", a single letter. */
export function isStop(word: string): boolean {
  let known = stops.get(word)
  if (known === undefined) {
    if (stops.size >= MOST_REMEMBERED) stops.clear()
    known = STOP.has(word) || /^(?:'|\p{L}$)/u.test(word) || /(?:n't|'(?:s|m|d|re|ve|ll))$/.test(word)
    stops.set(word, known)
  }
  return known
}
const stops = new Map<string, boolean>()

/** Contents: words that are no stop words. */
export const contentWords = (text: string): Word[] => words(text).filter(({ stop }) => !stop)

/** Rough count of the words that carry meaning: fragments have hardly any. */
export const substance = (text: string): number => contentWords(text).length

/** Their stems, in order. */
export const stemsIn = (text: string): string[] => contentWords(text).map(({ stem }) => stem)

const ENDINGS: [RegExp, string][] = [
  [/(?:ational|ization|isation)$/, 'ate'],
  [/(?:fulness|ousness|iveness)$/, ''],
  [/(?:ements|ement|ments|ment)$/, ''],
  [/(?:ations|ation|ating|ated|ates|ators|ator)$/, 'ate'],
  [/(?:itions|ition)$/, 'it'],
  [/(?:sions|sion)$/, 's'],
  [/(?:ctions|ction|cting|cted|cts)$/, 'ct'],
  [/(?:tions|tion)$/, 't'],
  [/ies$/, 'y'],
  [/ied$/, 'y'],
  [/(?:sses|ssed|ssing)$/, 'ss'],
  [/(?:ches|ched|ching)$/, 'ch'],
  [/(?:shes|shed|shing)$/, 'sh'],
  [/(?:xes|xed|xing)$/, 'x'],
  [/(?:ings|ing)$/, ''],
  [/(?:edly|ingly|ed)$/, ''],
  [/ly$/, ''],
  [/(?<![su])s$/, ''],
]

/**
 * A light suffix stripper after Porter (1980), tuned to bring a word's inflections together rather than its whole family:
 * "meets", "meeting" and "met" need not all meet, but "indicted", "indicting" and "indictment" should.
 */
export function stem(word: string): string {
  let known = stems.get(word)
  if (known === undefined) {
    if (stems.size >= MOST_REMEMBERED) stems.clear()
    known = stemOf(word)
    stems.set(word, known)
  }
  return known
}
const stems = new Map<string, string>()

function stemOf(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word
  let out = IRREGULAR.get(word) ?? word
  for (const [ending, instead] of ENDINGS) {
    const cut = out.replace(ending, instead)
    if (cut !== out && cut.length >= 3) {
      out = cut
      break
    }
  }
  if (out.length > 4) out = out.replace(/([bdfgmnprt])\1$/, '$1')
  if (out.length > 3) out = out.replace(/e$/, '')
  return out.replace(/i$/, 'y')
}

const IRREGULAR = new Map(
  (
    'met:meet meeting:meet meetings:meet held:hold spoke:speak spoken:speak speech:speak began:begin begun:begin ' +
    'brought:bring bought:buy caught:catch chose:choose chosen:choose fell:fall fallen:fall felt:feel fought:fight ' +
    'found:find gave:give given:give grew:grow grown:grow heard:hear kept:keep led:lead left:leave lost:lose meant:mean ' +
    'paid:pay ran:run saw:see seen:see sent:send sold:sell shot:shoot sought:seek stole:steal stolen:steal stood:stand ' +
    'struck:strike swore:swear sworn:swear taught:teach threw:throw thrown:throw understood:understand won:win ' +
    'wrote:write written:write rose:rise risen:rise broke:break broken:break drew:draw drawn:draw drove:drive ' +
    'driven:drive flew:fly flown:fly forgot:forget hung:hang hid:hide hidden:hide killed:kill spent:spend built:build ' +
    'died:die dying:die lied:lie used:use using:use sued:sue suing:sue owed:owe tied:tie men:man women:woman children:child people:people worse:bad worst:bad better:good best:good'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
)
