/** What an article is about, as far as telling stories apart needs it. */

import { momentOf, time } from '../dossier/moments.ts'
import { weight } from '../text/idf.ts'
import { contentWords } from '../text/words.ts'
import { type Article, PROSE } from '../types.ts'

/** Raised when profiles are made in another way, so that stored ones are made again. */
export const PROFILE_VERSION = 2

export interface Profile {
  /** Stems with their weights, of length 1 together. */
  terms: [stem: string, weight: number][]
  /** Those of them that are written with a capital more often than not where no sentence begins. */
  names: string[]
  /** Milliseconds; null where no date is known. */
  at: number | null
}

/** Stems that tell what an article is about; the rest is what any article has. */
const TERMS = 60
/** What stands further down is background that many stories share. */
const READ = 6000
/** Words of the title and of the first prose, which say what the article is about. */
const LEAD = 600
/** Names tell stories apart better than other words do. */
const NAME = 1.4

/** A function of the article alone, so that what is like it depends on nothing else that is stored. */
export function profileOf(
  article: Pick<Article, 'title' | 'text' | 'blocks' | 'published' | 'retrieved' | 'language'>,
): Profile {
  // How rare a word is is known of English alone: elsewhere "und" would tell more than any name.
  const namesOnly = !['en', null].includes(article.language)
  const prose = article.blocks.filter(({ kind }) => PROSE.has(kind) || kind === 'title' || kind === 'subtitle')
  // A page of captions alone is still about something.
  const blocks = prose.some(({ kind }) => PROSE.has(kind)) ? prose : article.blocks
  const counts = new Map<string, number>()
  /** How much more often a stem has a capital than it has none. */
  const capitals = new Map<string, number>()
  let read = 0
  for (const { start, end } of blocks) {
    if (read >= READ) break
    const text = article.text.slice(start, Math.min(end, start + READ - read))
    for (const { stem, capital, start: at } of contentWords(text)) {
      const within = isWithin(text, at)
      if (stem.length < 3 || /^\d/.test(stem) || (namesOnly && !(capital && within))) continue
      if (within) capitals.set(stem, (capitals.get(stem) ?? 0) + (capital ? 1 : -1))
      const lead = read + at < LEAD ? 2 : 1
      counts.set(stem, (counts.get(stem) ?? 0) + lead * (capital && at > 0 ? NAME : 1))
    }
    read += text.length
  }
  const weighed = [...counts]
    .map(([stem, count]): [string, number] => [stem, (1 + Math.log(count)) * weight(stem)])
    .filter(([, value]) => value > 0)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, TERMS)
  const length = Math.hypot(...weighed.map(([, value]) => value)) || 1
  const moment = momentOf(article)
  const at = moment === null ? Number.NaN : time(moment, false)
  return {
    terms: weighed.map(([stem, value]) => [stem, round(value / length)]),
    names: weighed.flatMap(([stem]) => ((capitals.get(stem) ?? 0) > 0 ? stem : [])),
    at: Number.isNaN(at) ? null : at,
  }
}

/** Not where a sentence begins, and every word has a capital. */
const isWithin = (text: string, at: number): boolean => /[^.?!:“”"«»„\s]\s+$/u.test(text.slice(Math.max(0, at - 4), at))

const round = (value: number): number => Math.round(value * 1e4) / 1e4
