import { styleText } from 'node:util'
import { isToldBy } from '../dossier/phrase.ts'
import { printable } from '../errors.ts'
import type { Article, Attribution, Reading, Span } from '../types.ts'

const WIDTH = 96

/** A page of `hearsay extract --format text`: for people. */
export function asText(article: Article, { attributions, speakers }: Reading): string {
  const named = new Map(speakers.map((speaker) => [speaker.id, speaker]))
  const words = (spans: readonly Span[]) =>
    printable(spans.map(({ start, end }) => article.text.slice(start, end).replace(/\s+/g, ' ')).join(' … '))
  const who = (attribution: Attribution) => {
    const speaker = named.get(attribution.speaker ?? '')
    const name = speaker?.name ? printable(speaker.name) : speaker ? 'nobody named' : '?'
    const about = [
      speaker?.kind === 'person' ? null : speaker?.kind,
      ...[speaker?.role, speaker?.affiliation, speaker?.party].filter((each) => each && !isToldBy(name, each)),
    ]
    const known = [...new Set(about.filter((each) => each))].map((each) => printable(each!)).join('; ')
    const chain = attribution.chain.map(
      ({ name, inherited }) => ` ← ${printable(name)}${inherited ? ' (goes on)' : ''}`,
    )
    return `${bold(name)}${known ? ` (${known})` : ''}${chain.join('')}`
  }
  const told = attributions.map((each) => {
    const doubt = each.confidence < 0.5 ? ', doubtful' : ''
    const nested = each.parent ? '  ' : ''
    const said = wrap(words(each.content), `${nested}    `)
    return `${nested}${who(each)}  ${dim(`${each.stance}${doubt}`)}\n${nested}    ${dim(`${words(each.source) || '—'} | ${words(each.cue)}`)}\n${said}`
  })
  const head = [article.title ?? article.externalId ?? article.id, article.outlet, article.byline, article.published]
  const title = head.filter((each) => each).map((each) => printable(each!))
  return `${bold(title.join(' · '))}\n\n${told.join('\n\n') || 'Nobody is quoted.'}\n`
}

const bold = (text: string): string => styleText('bold', text)
const dim = (text: string): string => styleText('dim', text)

function wrap(text: string, indent: string): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line && line.length + word.length + indent.length >= WIDTH) {
      lines.push(indent + line)
      line = word
    } else line = line ? `${line} ${word}` : word
  }
  return [...lines, indent + line].join('\n')
}
