import { hasAuxiliary } from '../claims/verbs.ts'
import { contentWords, words } from '../claims/words.ts'
import type { Attribution, Reading, Span } from '../types.ts'
import { type Silence, silenceIn } from './silences.ts'
import type { Unanswered } from './types.ts'
import type { View } from './view.ts'

/** Who was asked and did not answer, each with the same silence once; copies of one text tell it once. Earliest first. */
export function unansweredOf(view: View): Unanswered[] {
  const repeats = new Set(view.copies.flatMap(({ members }) => members.map(({ article }) => article)))
  const told = new Set<string>()
  return view.rows
    .filter(({ id }) => !repeats.has(id))
    .flatMap(({ id }) => {
      const [reading, text] = [view.readings.get(id), view.texts.get(id)]
      return reading && text ? silencesOf(view, reading, text) : []
    })
    .filter(({ key }) => !told.has(key) && told.add(key))
    .map(({ key: _, ...each }) => each)
}

function silencesOf(view: View, reading: Reading, text: string): (Unanswered & { key: string })[] {
  return reading.sentences.flatMap((sentence) => {
    const silence = silenceIn(text.slice(sentence.start, sentence.end), sentence.start)
    const who = silence && whoOf(view, reading, text, silence)
    if (!silence || !who) return []
    const whole = { start: Math.min(who.start, silence.cue.start), end: endOf(text, silence, sentence.end) }
    const what = contentWords(text.slice(silence.cue.start, whole.end)).slice(0, 4)
    return {
      key: `${who.name} ${what.map(({ stem }) => stem).join(' ')}`,
      who: who.name,
      stance: silence.stance,
      article: reading.article,
      spans: [whole],
      text: text.slice(whole.start, whole.end),
    }
  })
}

/** Where what is told of it ends: before the next clause, or with the sentence. */
function endOf(text: string, { cue, who }: Silence, end: number): number {
  const from = Math.max(cue.end, who.end)
  const next = /[;—–]| - |,? but |, (?:and|while|though|although|saying|adding|according) |[.!?]["”]?\s*$/i.exec(
    text.slice(from, end),
  )
  return text.slice(0, next ? from + next.index : end).trimEnd().length
}

/** The speaker whom the words name, or of whom the attribution is; else the words themselves, where they name anybody. */
function whoOf(
  { speakers }: View,
  reading: Reading,
  text: string,
  { who, cue }: Silence,
): { name: string; start: number } | null {
  const names = new Map(speakers.speakers.map(({ id, name }) => [id, name]))
  const nameOf = (speaker: string | null) =>
    speaker === null ? undefined : names.get(speakers.of.get(`${reading.article}/${speaker}`) ?? '')
  const plain = text.slice(who.start, who.end)
  const named = reading.speakers.find(({ mentions }) => mentions.some((span) => isWhole(text, who, span)))
  const attribution = reading.attributions.find((each) => isOf(each, who, cue))
  const name = nameOf(named?.id ?? null) ?? nameOf(attribution?.speaker ?? null)
  if (name) return { name, start: Math.min(who.start, attribution?.source[0]?.start ?? who.start) }
  return isPhrase(plain) ? { name: plain, start: who.start } : null
}

/** Nothing but a title stands in the words beside the name: "A spokesman for Lund" is not Lund. */
const isWhole = (text: string, who: Span, name: Span): boolean =>
  who.start <= name.start &&
  name.end === who.end &&
  !/['’]s?\s|\b(?:for|of|to|and)\s/.test(text.slice(who.start, name.start))

const isOf = ({ cue, source }: Attribution, who: Span, found: Span): boolean =>
  cue.some(({ start, end }) => start < found.end && found.start < end) &&
  source.some(({ start, end }) => who.start === who.end || (start < who.end && who.start < end))

/** "A spokesman for the guild", and neither "he" nor a clause. */
function isPhrase(text: string): boolean {
  const found = words(text)
  return (
    found.length > 0 &&
    found.length <= 12 &&
    /^(?:\p{Lu}|(?:the|an?|some|several|two|three|both|other|union|company)\s)/u.test(text) &&
    !/^(?:he|she|they|it|his|her|their|its|this|that|these|those|others|with|by|in)\b/i.test(text) &&
    !hasAuxiliary(found)
  )
}
