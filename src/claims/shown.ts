/** Which of a claim's mentions stands for it: the clearest whole one, verbatim. */
export interface Showable {
  id: string
  text: string
  /** Outlets between the page and the speaker. */
  chain: readonly string[]
  published: string | null
}

/** Index of the mention to show. Depends on the set of mentions alone: ties go to the earliest, then to the smallest id. */
export function shown(mentions: readonly Showable[]): number {
  if (mentions.length === 1) return 0
  const scores = mentions.map(clarity)
  let best = 0
  for (let i = 1; i < mentions.length; i++)
    if (precedes(mentions[i]!, mentions[best]!, scores[i]! - scores[best]!)) best = i
  return best
}

function precedes(a: Showable, b: Showable, gain: number): boolean {
  if (Math.abs(gain) > 1e-9) return gain > 0
  if (a.published !== b.published) return (a.published ?? '~') < (b.published ?? '~')
  return a.id < b.id
}

/** Whole sentences, names instead of pronouns, neither a stub nor a paragraph, few intermediaries. */
export function clarity({ text, chain }: Pick<Showable, 'text' | 'chain'>): number {
  const plain = text.trim()
  let score = 0
  if (/^["“‘'(]?[\p{Lu}\p{N}]/u.test(plain)) score += 1
  if (/[.!?]["”’')]*$/.test(plain)) score += 0.5
  if (/^["“‘']?(?:he|she|it|they|this|that|these|those|we|i|you|his|her|their|such|but|and|so|or)\b/i.test(plain))
    score -= 2
  else if (/\b(?:he|she|they|him|her|them|his|their|it)\b/i.test(plain)) score -= 0.5
  if (plain.includes(' … ')) score -= 1
  if (/[[\]]/.test(plain)) score -= 0.5
  if (/\?["”’')]*$/.test(plain)) score -= 1
  if ((plain.match(/["“”]/g) ?? []).length % 2 === 1) score -= 0.75
  score += namesIn(plain) * 0.4
  return score + lengthScore(plain.length) - 0.3 * Math.min(3, chain.length)
}

/** 0 for stubs and paragraphs, 1 between 60 and 160 characters. */
function lengthScore(length: number): number {
  if (length < 60) return (1.5 * length) / 60 - 0.5
  return length <= 160 ? 1 : Math.max(-1.5, 1 - (length - 160) / 120)
}

/** Capitalised words within the sentence, up to three. */
function namesIn(text: string): number {
  return Math.min(3, (text.match(/[a-z,] \p{Lu}\p{L}+/gu) ?? []).length)
}
