import { endOfSilence, type Silence, silenceIn } from '../text/silences.ts'
import { hasAuxiliary } from '../text/verbs.ts'
import { contentWords, words } from '../text/words.ts'
import type { Attribution, Reading, Span } from '../types.ts'
import type { Unanswered } from './types.ts'
import type { View } from './view.ts'

/** A silence as its page tells it: who that is depends on what the story calls the page's speakers. */
export interface PageSilence {
  stance: Silence['stance']
  /** Ids within the page of whom the words name, or of whom the attribution is: the first whom the story knows. */
  by: string[]
  /** All that is told, if one of those is meant. */
  named: Told
  /** The words themselves, where they name anybody, and all that is told then. */
  plain: (Told & { who: string }) | null
  /** What they do not do, in its first stems. */
  what: string
}

interface Told {
  span: Span
  text: string
}

/** Who was asked and did not answer, each with the same silence once; copies of one text tell it once. Earliest first. */
export function unansweredOf({ rows, pages, copies, speakers }: View): Unanswered[] {
  const repeats = new Set(copies.flatMap(({ members }) => members.map(({ article }) => article)))
  const names = new Map(speakers.speakers.map(({ id, name }) => [id, name]))
  const people = speakers.speakers.flatMap(({ kind, name }) => (kind === 'person' && name.includes(' ') ? name : []))
  const told = new Set<string>()
  return rows.flatMap(({ id: article }) =>
    (repeats.has(article) ? [] : (pages.get(article)?.silences ?? [])).flatMap((silence): Unanswered | never[] => {
      const name = silence.by.map((by) => names.get(speakers.of(article, by) ?? '')).find((each) => each !== undefined)
      const { stance, named, plain, what } = silence
      const titled = plain && people.find((each) => isTitled(plain.who, each))
      const { who, span, text } = name
        ? { who: name, ...named }
        : plain
          ? { ...plain, who: titled ?? plain.who }
          : { who: null, ...named }
      const key = `${who} ${what}`
      if (who === null || told.has(key)) return []
      told.add(key)
      return { who, stance, article, spans: [span], text }
    }),
  )
}

/** "Harbour spokesman Emil Roth" is Emil Roth, of whom other pages tell; "a spokesman for Emil Roth" is not. */
const isTitled = (who: string, name: string): boolean =>
  who.endsWith(` ${name}`) && !OF_ANOTHER.test(who.slice(0, who.length - name.length))
const OF_ANOTHER = /['’]s?\s|\b(?:for|of|to|and|with)\s/

/** The silences of which a page tells. */
export const silencesOf = (reading: Reading, text: string): PageSilence[] =>
  reading.sentences.flatMap((sentence) => {
    const silence = silenceIn(text.slice(sentence.start, sentence.end), sentence.start)
    return silence ? toldIn(reading, text, silence, endOfSilence(text, silence, sentence.end)) : []
  })

function toldIn(reading: Reading, text: string, { stance, who, cue }: Silence, end: number): PageSilence {
  const words = text.slice(who.start, who.end)
  const both = bothOf(words)
  const named = both
    ? undefined
    : reading.speakers.find(({ mentions }) => mentions.some((span) => isWhole(text, who, span)))
  const attribution = both ? undefined : reading.attributions.find((each) => isOf(each, who, cue))
  const from = (start: number): Told => {
    const span = { start: Math.min(start, cue.start), end }
    return { span, text: text.slice(span.start, end) }
  }
  return {
    stance,
    by: [named?.id, attribution?.speaker ?? (named ? null : spokeBefore(reading, text, who))].flatMap((id) => id ?? []),
    named: from(Math.min(who.start, attribution?.source[0]?.start ?? who.start)),
    plain: isPhrase(words) ? { who: both ?? words, ...from(who.start) } : null,
    what: contentWords(text.slice(cue.start, end))
      .slice(0, 4)
      .map(({ stem }) => stem)
      .join(' '),
  }
}

/** "Harbour Works said it had done all it could. | It did not answer questions on the fire.": who spoke in the sentence before. */
function spokeBefore({ sentences, attributions, speakers }: Reading, text: string, who: Span): string | null {
  const pronoun = /^(?:he|she|it|they)$/i.exec(text.slice(who.start, who.end))?.[0].toLowerCase()
  const here = sentences.findIndex(({ start, end }) => start <= who.start && who.start < end)
  const before = sentences[here - 1]
  if (!pronoun || !before || before.block !== sentences[here]!.block) return null
  const last = attributions.findLast(({ source: [at] }) => at && before.start <= at.start && at.end <= before.end)
  const speaker = speakers.find(({ id }) => id === last?.speaker)
  const isOne = speaker?.kind === 'person'
  return speaker && speaker.name !== '' && (pronoun === 'they' || isOne === /^s?he$/.test(pronoun)) ? speaker.id : null
}

/** "Neither Lund nor the guild" has answered: Lund and the guild have not; null of other words. */
function bothOf(words: string): string | null {
  const who = /^neither (?:of the (?:two )?)?(.+)$/i.exec(words)?.[1]
  if (!who) return null
  if (/ nor /i.test(who)) return who.replace(/ nor /gi, ' and ')
  const one = who.replace(/(?<=[^aeiou])y$/, 'ie')
  return `both ${one}${one.endsWith('s') ? '' : 's'}`
}

/** Nothing but a title stands in the words beside the name: "A spokesman for Lund" is not Lund. */
const isWhole = (text: string, who: Span, name: Span): boolean =>
  who.start <= name.start && name.end === who.end && !OF_ANOTHER.test(text.slice(who.start, name.start))

const isOf = ({ cue, source }: Attribution, who: Span, found: Span): boolean =>
  cue.some(({ start, end }) => start < found.end && found.start < end) &&
  // "Sidestepped the dockers’ questions": they have asked them.
  source.some(({ start, end }) => (who.start === who.end ? start < found.start : start < who.end && who.start < end))

/** "A spokesman for the guild", and neither "he" nor a clause. */
function isPhrase(text: string): boolean {
  const found = words(text)
  return (
    found.length > 0 &&
    found.length <= 12 &&
    /^(?:\p{Lu}|(?:the|an?|some|several|two|three|both|neither|other|union|company)\s)/u.test(text) &&
    // "The fire broke out and": whose silence it is stands before.
    !/\b(?:and|or)$/i.test(text) &&
    !/^(?:he|she|they|it|his|her|their|its|this|that|these|those|others|with|by|in)\b/i.test(text) &&
    !hasAuxiliary(found)
  )
}
