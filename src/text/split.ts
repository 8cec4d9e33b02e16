/**
 * Where sentences end, by rules for English news. Written out, instead of asking `Intl.Segmenter`, because the answer must
 * be the same on every version of ICU, and because ICU breaks after "Sen." and inside "U.S. President".
 */
import type { Span } from '../types.ts'

/** Splits one block of text into sentences, without the white space around them. Linear in the length of the text. */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = []
  let start = 0
  const close = (end: number) => {
    const sentence = trimmed(text, start, end)
    if (sentence) spans.push(sentence)
    start = end
  }
  for (const { index, 0: mark } of text.matchAll(END)) {
    const end = index + mark.length
    if (mark[0] === '\n' || endsSentence(text, start, index, mark)) close(end)
  }
  close(text.length)
  return spans
}

/** A run of end marks with the quotes and brackets that close after it, or an empty line. */
const END = /[.!?…。！？]{1,9}["”’'»›)\]]{0,4}|\n\s{0,9}\n/g

function endsSentence(text: string, start: number, index: number, mark: string): boolean {
  const end = index + mark.length
  if (/^[。！？]/.test(mark)) return true
  const gap = /^\s*/.exec(text.slice(end, end + 20))![0]
  const next = text.slice(end + gap.length, end + gap.length + 80)
  if (!next) return true
  const word = lastWord(text, start, index)
  if (!gap)
    return (
      /^[.!?]/.test(mark) &&
      /\p{Ll}{2}$/u.test(word) &&
      /^["“‘]?\p{Lu}[\p{Ll}’']/u.test(next) &&
      !/^\W?\w+\.\w/.test(next) &&
      !(/^\p{Lu}/u.test(word) && DOMAIN.test(next))
    )
  const opening = /^[-–—(["“”‘'«„•*\s]*/.exec(next)![0]
  const first = next.slice(opening.length)
  if (/^\p{Ll}/u.test(first)) return false
  if (/^(\.{2,}|…)/.test(mark)) return mark.length > 3 || !/\s/.test(text[index - 1] ?? '')
  if (/^[!?]/.test(mark)) return !(/["”’'»]$/.test(mark) && SPEAKER_FOLLOWS.test(first))
  if (mark !== '.') return true
  if (text.slice(start, index).trim() === word && /^\(?(\d{1,3}|[A-Za-z]|[ivxIVX]{1,4})$/.test(word)) return false
  if (/^\d/.test(first) && BEFORE_NUMBERS.has(word.toLowerCase())) return false
  if (TITLES.has(word.toLowerCase())) return false
  if (/^\p{Lu}$/u.test(word) || /\.\p{L}$/u.test(word) || SHORTENED.has(word.toLowerCase())) {
    if (opening[0] === '(') return ASIDE.test(next)
    return opening !== '' || STARTERS.has(/^\p{L}*/u.exec(first)![0])
  }
  return true
}

/** The letters, digits and inner full stops just before `index`. */
function lastWord(text: string, start: number, index: number): string {
  return /[\p{L}\p{N}.&]*$/u.exec(text.slice(Math.max(start, index - 24), index))![0]
}

function trimmed(text: string, start: number, end: number): Span | null {
  while (start < end && /\s/.test(text[start]!)) start++
  while (end > start && /\s/.test(text[end - 1]!)) end--
  return start < end ? { start, end } : null
}

const set = (words: string) => new Set(words.split(' '))

/** A name or another word of the same sentence always follows. */
const TITLES = set(
  'mr mrs ms mx dr prof sec sen sens rep reps cong gov govs gen lt col sgt cpl pvt capt cmdr cmdt adm maj brig rev fr hon pres supt det insp amb atty asst dep dir mt ft messrs mme mlle sr. vs v e.g i.e cf viz approx',
)
/** A sentence may end here: it does where a word that begins sentences follows. */
const SHORTENED = set(
  'jr sr inc corp co ltd llc plc bros dept est assn univ st ave blvd rd etc al jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo ph.d',
)
const BEFORE_NUMBERS = set(
  'no nos p pp vol art sec fig ch par op approx ca jan feb mar apr jun jul aug sept sep oct nov dec',
)
const STARTERS = set(
  'The A An In On At By For From With As It Its He She They We I You His Her Their Our This That These Those There Here But And Or So Yet Still However Meanwhile Although Though While When Where If After Before Since Until Because Then Now Also Some Many Most Several Both One Two Last Earlier Later Not No What Who Why How According Despite During Asked Even Under Over Another Other',
)
/** "News.Az reports": an outlet whose name is its address. */
const DOMAIN = /^(?:Az|Am|Ge|Ru|Ua|Uz|Kz|Kg|Md|Net|Com|Info|Org|Tv|Eu|Io)(?:$|[,;:).’'\n]| \p{Ll})/u
/** "(It rained.)", and no "(NYSE: HPQ)". */
const ASIDE = /^\([^()]{0,78}[.!?]["”’]?\)/
/** `“Really?” Smith asked`: the sentence goes on after the quotation. */
const SPEAKER_FOLLOWS =
  /^(?:\p{Lu}[\p{L}\p{N}.’'-]{0,24}\s+){1,4}(?:said|says|asked|asks|told|tells|added|adds|wrote|writes|tweeted|tweets|replied|shouted|yelled|cried|wondered|exclaimed|joked|quipped|continued|responded|demanded|declared)\b/u
