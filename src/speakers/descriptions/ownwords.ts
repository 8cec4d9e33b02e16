/** "The statement", "the press release": of whoever said or wrote something in one before. */
import { found, type Rule } from '../said.ts'

/** Whoever issued it last. Null where nobody on the page has spoken in one. */
export const ownWords: Rule = ({ core, at, attribution, context }) => {
  const kind = KINDS.find(({ called }) => called.test(core))
  if (!kind) return null
  const { article, cast, sentences, spoken } = context
  const index = sentences.findLastIndex(({ start }) => start <= at.start)
  const from = sentences[Math.max(0, index - FAR)]?.start ?? 0
  const before = spoken.findLast(({ source, cue, speaker }) => {
    const place = cue[0]?.start ?? 0
    if (place < from || place >= at.start || /^(?:unnamed|outlet)$/.test(cast.get(speaker)?.kind ?? 'unnamed'))
      return false
    const sentence = sentences.find(({ start, end }) => start <= place && place < end)
    const words = article.text.slice(sentence?.start ?? place, Math.min(sentence?.end ?? place, at.start))
    const by = source[0] ? article.text.slice(source[0].start, source[0].end) : ''
    return kind.by.test(by) || (kind.issued.test(words) && !kind.called.test(by))
  })
  return before ? found(cast.get(before.speaker), 'its-words', attribution) : null
}

/** How many sentences back somebody may have issued it. */
const FAR = 10
const IN_ONE = '\\b(?:in|issued|released|published|sent|wrote|with) (?:an?|its|his|her|their) (?:[\\p{L}-]+ ){0,3}'
/** Documents that are one by either word, how they are called again, and how a sentence says that one was issued. */
const KINDS = [
  ...['(?:statement|release|communiqué)', '(?:letter)', '(?:memo)'].map((words) => ({
    called: calledBy(words),
    issued: new RegExp(IN_ONE + words, 'iu'),
    // "The statement by the ministry said", as a source
    by: new RegExp(`^(?:an?|the) (?:\\p{Ll}+ ){0,2}${words} (?:issued |released )?(?:by|from) `, 'iu'),
  })),
  {
    called: calledBy('(?:post|tweet|message)'),
    // "Said on its official Telegram channel", "posted on X", "tweeted"
    issued: new RegExp(
      `\\b(?:tweet|post)(?:ed|s|ing)?\\b|${IN_ONE}(?:post|tweet|message|thread)|\\b(?:on|to|via) (?:(?:its|his|her|their) )?(?:[\\p{L}-]+ ){0,2}(?:Telegram|Facebook|Instagram|Twitter|X|Threads|TikTok|VKontakte|Weibo|Truth Social)\\b`,
      'iu',
    ),
    by: /^(?:an?|the) (?:\p{Ll}+ ){0,2}(?:post|tweet|message) (?:by|from) /u,
  },
]

/** How such a document is called again. */
function calledBy(words: string): RegExp {
  return new RegExp(`^(?:the|this|that) (?:(?:press|news|written|joint|same|\\p{Lu}\\p{L}+) )?${words}$`, 'iu')
}
