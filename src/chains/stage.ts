/** On whose word: the intermediaries through whom a statement came to the page, nearest to the page first. */
import { outletNamed, outletOfHost, outletsIn, readsLikeOutlet } from '../speakers/outlets.ts'
import { stage } from '../stage.ts'
import type { Article, Attribution, ChainLink, Sentence, Span, Speaker } from '../types.ts'

export const chains = stage({
  name: 'chains',
  needs: ['article', 'sentences', 'attributions', 'speakers'],
  adds: ['speakers', 'attributions'],
  run: ({ article, sentences, attributions, speakers }) => {
    const cast = [...speakers]
    const known = new Map(attributions.map((each) => [each.id, each]))
    const found = new Map<string, ChainLink[]>()
    const ordered = [...attributions].sort((a, b) => at(a) - at(b))
    const own = plainOutlet(ownOutlet(article) ?? '')
    const isOwn = (name: string) => plainOutlet(name) === own
    const occasion = new Map<string, { link: ChainLink; end: number }>()
    const interviews = interviewsIn(article, sentences, cast)
    for (const each of ordered) chain(each)
    return {
      speakers: cast,
      attributions: attributions.map((each) => {
        const links = found.get(each.id) ?? []
        const why = links.map((link) => ({
          about: 'chain' as const,
          rule: link.rule,
          spans: link.span ? [link.span] : [],
        }))
        return { ...each, chain: links, why: [...each.why, ...why] }
      }),
    }

    function chain(attribution: Attribution): ChainLink[] {
      const done = found.get(attribution.id)
      if (done) return done
      found.set(attribution.id, [])
      const speaker = cast.find(({ id }) => id === attribution.speaker)
      const parent = reportOver(attribution)
      const links: ChainLink[] = []
      if (parent) {
        links.push(...chain(parent))
        const over = cast.find(({ id }) => id === parent.speaker)
        if (over && over.kind !== 'unnamed' && !same(links.at(-1), over.name))
          links.push(linkTo(over, parent.source[0] ?? null, 'nested'))
      }
      const told = links.length === 0 && speaker?.kind !== 'outlet' ? toldTo(attribution) : null
      if (told && !isOwn(told.name)) {
        const link = linkTo(member(told.name, told.span), told.span, told.rule)
        links.push(link)
        if (speaker?.kind === 'person' || speaker?.kind === 'anonymous')
          occasion.set(speaker.id, { link, end: at(attribution) })
      }
      if (
        speaker?.kind === 'outlet' &&
        speaker.name !== own &&
        speaker.name !== article.outlet &&
        !same(links.at(-1), speaker.name)
      )
        for (const name of speaker.name.split(', '))
          links.push(
            linkTo(
              speaker.name === name ? speaker : member(name, null),
              attribution.source[0] ?? null,
              'outlet-speaks',
            ),
          )
      if (links.length === 0 && speaker) links.push(...carried(attribution, speaker))
      found.set(attribution.id, links)
      return links
    }

    /** The attribution in whose content this one lies, or one that shares its content: "officials believe …, the paper said". */
    function reportOver(attribution: Attribution): Attribution | null {
      const parent = attribution.parent ? known.get(attribution.parent) : null
      if (parent && parent.speaker !== attribution.speaker) return parent
      const sentence = sentenceOf(sentences, at(attribution))
      if (!sentence) return null
      return (
        ordered.find((other) => {
          if (other === attribution || other.speaker === attribution.speaker) return false
          const teller = cast.find(({ id }) => id === other.speaker)
          if (teller?.kind !== 'outlet' || isOwn(teller.name)) return false
          return (
            [...attribution.source, ...attribution.cue].every((span) =>
              other.content.some((part) => part.start <= span.start && span.end <= part.end),
            ) ||
            (/\bciting\b/i.test(text(attribution.cue)) && sentenceOf(sentences, at(other)) === sentence)
          )
        }) ?? null
      )
    }

    function text(spans: readonly Span[]): string {
      return spans.map(({ start, end }) => article.text.slice(start, end)).join(' ')
    }

    /** An outlet or network to which the words were said, in the sentence: "told CBS", "in an interview with", "on NBC's …", "who spoke with". */
    function toldTo(attribution: Attribution): { name: string; span: Span; rule: string } | null {
      const sentence = sentenceOf(sentences, at(attribution))
      if (!sentence) return null
      const words = article.text.slice(sentence.start, sentence.end)
      const tweet = /\b(?:tweet(?:ed|s|ing)?|retweet\w*|on Twitter|in a (?:\w+ )?tweet|Twitter)\b/i
      const outside = (start: number, end: number) =>
        !attribution.content.some((part) => part.start <= start && end <= part.end)
      for (const { outlet, start, end } of outletsIn(words)) {
        const before = words.slice(Math.max(0, start - 70), start)
        const [from, to] = [sentence.start + start, sentence.start + end]
        if (!outside(from, to)) continue
        const rule = TOLD.find(([, pattern]) => pattern.test(before))?.[0]
        if (rule) return { name: outlet.name, span: { start: from, end: to }, rule }
      }
      const named =
        /\b(told|interview with|spoke (?:with|to)|speaking to) (?:the )?((?:The )?\p{Lu}[\p{L}.&’'-]{1,25}(?: \p{Lu}[\p{L}.&’'-]{1,25}){0,3})/u.exec(
          words,
        )
      const outlet = named?.[2]?.replace(/\.$/, '')
      if (named && outlet && readsLikeOutlet(outlet)) {
        const start = sentence.start + named.index + named[0].lastIndexOf(outlet)
        const span = { start, end: start + outlet.length }
        if (outside(span.start, span.end)) return { name: outlet, span, rule: 'told' }
      }
      const post = /\bon (X|Facebook|Telegram|Truth Social|Instagram)\b(?!-)/.exec(words)
      if (post && outside(sentence.start + post.index, sentence.start + post.index + post[0].length))
        return {
          name: post[1]!,
          span: { start: sentence.start + post.index + 3, end: sentence.start + post.index + post[0].length },
          rule: 'posted',
        }
      const cue = text(attribution.cue)
      if (tweet.test(cue) || (tweet.test(words) && /\b(?:in|on|via|from|account)\b/.test(words))) {
        const match = tweet.exec(words)!
        const span = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length }
        if (outside(span.start, span.end) || tweet.test(cue)) return { name: 'Twitter', span, rule: 'tweeted' }
      }
      return null
    }

    /** The same speaker goes on in the next sentences of what was said to an outlet, or under a report that plainly goes on. */
    function carried(attribution: Attribution, speaker: Speaker): ChainLink[] {
      const interview = interviews.get(speaker.id)
      if (interview && !isOwn(interview.name) && !EARLIER.test(text(attribution.cue)))
        return [{ ...linkTo(member(interview.name, interview.span), null, 'interview-told-of'), inherited: true }]
      const last = occasion.get(speaker.id)
      if (!last || at(attribution) - last.end > GOES_ON || /\b(?:tweet|post)/i.test(last.link.rule)) return []
      if (/\b(?:has|have|had) (?:also |previously |earlier |once |repeatedly )*\w+/i.test(text(attribution.cue)))
        return []
      last.end = at(attribution)
      return [{ ...last.link, span: null, rule: 'goes-on', inherited: true }]
    }

    function member(name: string, span: Span | null): Speaker {
      const there = cast.find((each) => each.kind === 'outlet' && each.name === name)
      if (there) return there
      const made: Speaker = {
        id: `s${cast.length}`,
        name,
        kind: 'outlet',
        role: null,
        affiliation: null,
        party: null,
        count: null,
        anonymity: null,
        aliases: [name],
        mentions: span ? [span] : [],
        why: [],
      }
      cast.push(made)
      return made
    }
  },
})

/** What was said at another time is no part of this conversation. */
const EARLIER =
  /\b(?:has|have|had) (?:also |previously |earlier |once |repeatedly )*\w+|\b(?:once|previously|earlier)\b/i

/** Who the text says was interviewed, and by whom, where it names one outlet only: "Huntsman was interviewed on NBC's …". */
function interviewsIn(
  article: Article,
  sentences: readonly Sentence[],
  cast: readonly Speaker[],
): Map<string, { name: string; span: Span }> {
  const found = new Map<string, { name: string; span: Span }[]>()
  const people = cast
    .filter(({ kind }) => kind === 'person')
    .map((each) => ({ id: each.id, last: each.name.split(' ').at(-1)! }))
  for (const { start: from, end: to } of sentences) {
    const words = article.text.slice(from, to)
    if (!/\binterview|\bappear|\bspoke (?:with|to)\b|\btold\b|\btells\b/i.test(words)) continue
    for (const { outlet, start, end } of outletsIn(words)) {
      const before = words.slice(Math.max(0, start - 90), start)
      if (
        !/\b(?:interview\w*|appear\w*|spoke|speaking|told|tells)\b[^.“”"]{0,40}(?:\b(?:with|on|to|by|for) )?(?:the )?["“']?$/i.test(
          before,
        )
      )
        continue
      const who = people
        .map(({ id, last }) => ({ id, place: words.slice(0, start).lastIndexOf(last) }))
        .filter(({ place }) => place >= 0)
        .sort((a, b) => b.place - a.place)[0]
      if (who)
        found.set(who.id, [
          ...(found.get(who.id) ?? []),
          { name: outlet.name, span: { start: from + start, end: from + end } },
        ])
    }
  }
  return new Map(
    [...found].filter(([, all]) => new Set(all.map(({ name }) => name)).size === 1).map(([id, all]) => [id, all[0]!]),
  )
}

/** How far, in characters, one conversation is taken to go on. */
const GOES_ON = 900

const TOLD: readonly [rule: string, before: RegExp][] = [
  ['told', /\b(?:told|tells|telling) (?:the |reporters (?:at|from) )?$/i],
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

const at = ({ source, cue, content }: Attribution): number => (cue[0] ?? source[0] ?? content[0])!.start
const same = (link: ChainLink | undefined, name: string): boolean => link?.name === name
const linkTo = (speaker: Speaker, span: Span | null, rule: string): ChainLink => ({
  speaker: speaker.id,
  name: speaker.name,
  span: span && { start: span.start, end: span.end },
  rule,
  inherited: false,
})

function sentenceOf(sentences: readonly Sentence[], offset: number): Sentence | undefined {
  let [low, high] = [0, sentences.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const { start, end } = sentences[middle]!
    if (offset < start) high = middle - 1
    else if (offset >= end) low = middle + 1
    else return sentences[middle]
  }
  return undefined
}

const plainOutlet = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/\.\w+$/, '')

/** The page's own outlet by the name that texts use: nothing it hears itself is a link. */
function ownOutlet({ outlet, url }: Pick<Article, 'outlet' | 'url'>): string | null {
  const host = url ? new URL(url).hostname : (outlet ?? '')
  return (outletOfHost(host) ?? outletOfHost(outlet ?? '') ?? outletNamed(outlet ?? ''))?.name ?? outlet
}
