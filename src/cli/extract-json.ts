import type { Article, Attribution, Reading } from '../types.ts'

/** One line of `hearsay extract --format jsonl`: a contract with other tools, which fields may only be added to. */
export function asJson(article: Article, { attributions, speakers }: Reading): string {
  const speaker = ({ speaker: id }: Attribution) => {
    const found = speakers.find((each) => each.id === id)
    return found ? { id: found.id, name: found.name, kind: found.kind } : null
  }
  return JSON.stringify({
    id: article.externalId ?? article.id,
    attributions: attributions.map((each) => ({
      id: each.id,
      source: each.source,
      cue: each.cue,
      content: each.content,
      form: each.form,
      speaker: speaker(each),
      chain: each.chain.map((link) => link.name),
      stance: each.stance,
      confidence: each.confidence,
    })),
  })
}
