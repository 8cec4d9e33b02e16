/** Where words were said: the outlets, networks and services that a sentence names as such. */
import { outletsIn, readsLikeOutlet, shortOutlet } from '../speakers/outlets.ts'
import type { Span } from '../types.ts'

/** `span` is where the text says so. */
export interface Venue {
  name: string
  span: Span
  rule: string
}

/** Venues named in a sentence; spans count from its beginning. */
export function venuesIn(words: string, text: string): Venue[] {
  return [...toldIn(words), ...newIn(words, text), ...postedIn(words)]
}

export const shifted = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by })

/** "Told CBS", "in an interview with", "on NBC's …", "who spoke with": outlets of the table. */
function toldIn(words: string): Venue[] {
  return outletsIn(words).flatMap(({ outlet, start, end }) => {
    const before = words.slice(Math.max(0, start - 70), start)
    const rule = TOLD.find(([, pattern]) => pattern.test(before))?.[0]
    return rule ? [{ name: outlet.name, span: { start, end }, rule }] : []
  })
}

/** Outlets that only their name shows to be such. */
function newIn(words: string, text: string): Venue[] {
  const named =
    /\b(told|interview with|spoke (?:with|to)|speaking to) (?:the )?((?:The )?\p{Lu}[\p{L}.&’'-]{1,25}(?: \p{Lu}[\p{L}.&’'-]{1,25}){0,3})/u.exec(
      words,
    )
  const outlet = named?.[2]?.replace(/\.$/, '')
  if (!named || !outlet || !readsLikeOutlet(outlet)) return writtenIn(words)
  const start = named.index + named[0].lastIndexOf(outlet)
  return [
    { name: shortOutlet(`the ${outlet}`, text) ?? outlet, span: { start, end: start + outlet.length }, rule: 'told' },
  ]
}

/** "Wrote in a column in the Beacon, a weekly newspaper": an outlet that the text says to be one. */
function writtenIn(words: string): Venue[] {
  const found =
    /\b(?:wrote|writes|writing|column|op-ed|essay|interview)\b[^.“”"]{0,40}\b(?:in|for|with|by) (the )?(\p{Lu}[\p{L}’'-]{2,24}(?: \p{Lu}[\p{L}’'-]{2,24}){0,3}), (?:an?|the) (?:[\p{L}-]+ ){0,3}(?:newspaper|magazine|journal|website|publication|weekly|daily|broadcaster|site|blog)\b/u.exec(
      words,
    )
  if (!found) return []
  const start = words.indexOf(found[2]!, found.index)
  return [
    {
      name: found[1] ? `The ${found[2]}` : found[2]!,
      span: { start, end: start + found[2]!.length },
      rule: 'wrote-in',
    },
  ]
}

function postedIn(words: string): Venue[] {
  const post = POSTED.exec(words)
  const name = post?.[1] ?? post?.[2]
  const at = name ? words.indexOf(name, post!.index) : 0
  const posted = name ? [{ name, span: { start: at, end: at + name.length }, rule: 'posted' }] : []
  const tweets = [...words.matchAll(/(?<![./@#\p{L}])(?:(?:re)?tweet(?:ed|s|ing)?|Twitter)(?![.\p{L}]\p{L})/giu)].map(
    ({ 0: word, index }) => ({
      name: 'Twitter',
      span: { start: index, end: index + word.length },
      rule: 'tweeted',
    }),
  )
  return [...posted, ...tweets]
}

const NETWORKS = 'X|Facebook|Telegram|Truth Social|Instagram|YouTube|LinkedIn|TikTok|VKontakte|Weibo'
/** "On Telegram", "in a Facebook post". */
const POSTED = new RegExp(
  `\\bon (${NETWORKS})\\b(?!-)|\\b(${NETWORKS}) (?:posts?|messages?|channel|page|video|account)\\b`,
)

const TOLD: readonly [rule: string, before: RegExp][] = [
  ['told', /\b(?:told|tells|telling)\s+(?:the |reporters (?:at|from) )?["“']?$/i],
  [
    'wrote-in',
    /\b(?:wr(?:o|i)te|writes|writing|written|put it|published|op-ed|essay|column|opinion piece|commentary|article|piece|letter|blog post)(?: (?:on|published|last|this|[A-Z]\w+day))?\b[^.“”"]{0,25}\b(?:in|for) (?:the )?["“']?$/i,
  ],
  ['spoke-with', /\b(?:spoke|speaking|speaks|talked|talking) (?:with|to) (?:the )?$/i],
  [
    'interview',
    /\b(?:interview(?:ed)?|conversation|appearance|remarks|comments?|statement)\b[^.]{0,30}\b(?:with|on|to|by|for|from|aired (?:on|by)) (?:the )?["“']?$/i,
  ],
  [
    'programme',
    /\b(?:said|says|added|told|appeared|appearing|speaking|spoke|interviewed|argued|insisted)\b[^.“”"]{0,45}\b(?:on|to) (?:the )?(?:\p{Lu}\p{L}+ )?["“']?$/iu,
  ],
  ['programme', /\bon (?:the )?["“']?$/i],
  [
    'as-reported',
    /\b(?:as reported by|reported by|according to|citing|cited by|quoted by|reports?,? citing) (?:the )?$/i,
  ],
]

/** "Told the newspaper": an outlet named before. */
export const TOLD_THE_OUTLET =
  /\b(?:told|tells|spoke (?:with|to)|speaking to|interview with) (the (?:newspaper|paper|network|channel|outlet|magazine|publication|broadcaster|news agency|agency|station|website|tabloid))\b/i
