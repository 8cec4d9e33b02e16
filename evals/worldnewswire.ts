/** Newswire of the whole world with its annotated names: a checkout of `stanfordnlp/en-worldwide-newswire`. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fromJsonLine } from '../src/ingest/jsonl.ts'
import type { Article, Span } from '../src/types.ts'

export interface Name extends Span {
  /** "Person", "Organization", "Location", "Facility", "NORP" (a people), and others. */
  label: string
  text: string
}

export interface Annotated {
  article: Article
  names: Name[]
  /** Up to where it is annotated. */
  to: number
}

/** The articles, parted by a hash of their names: those to work on and learn from, and those apart. */
export const newswire = (folder: string, apart: boolean): Annotated[] =>
  readdirSync(join(folder, 'processed_annotated'))
    .map((name) => name.replace(/\.tsv$/, ''))
    .filter((name) => (createHash('sha256').update(name).digest()[0]! % 2 === 1) === apart)
    .map((name) => annotated(folder, name))

/** The article below its address, in the first line, and the names annotated in it. */
function annotated(folder: string, name: string): Annotated {
  const whole = readFileSync(join(folder, 'original_articles', name), 'utf8')
  const [, url, text] = /^(?:(https?:\S+)\s*\n)?([\s\S]*)$/.exec(whole)!
  const record = {
    id: name,
    text: text!.trim(),
    ...(url ? { url, outlet: new URL(url).host.replace(/^www\./, '') } : {}),
  }
  const { article } = fromJsonLine(JSON.stringify(record), name)
  const tokens = readFileSync(join(folder, 'processed_annotated', `${name}.tsv`), 'utf8')
  // Those of the address stand by themselves.
  return { article, ...namesIn(article.text, url ? tokens.slice(tokens.indexOf('\n\n')) : tokens) }
}

/** So many characters of a text may have no token. */
const NEAR = 200

/** One token a line, with its label, which begins with B where a name does. @returns the names, and up to where there are tokens. */
function namesIn(text: string, tokens: string): { names: Name[]; to: number } {
  const names: Name[] = []
  let at = 0
  for (const line of tokens.split('\n')) {
    const [token = '', tag = 'O'] = line.split('\t')
    const start = token ? text.indexOf(token, at) : -1
    // What the program leaves out of a text, or spells in another way.
    if (start < 0 || start > at + NEAR || (token.length < 3 && /\S/.test(text.slice(at, start)))) continue
    const end = start + token.length
    at = end
    const [begins, label] = [tag[0], tag.slice(2)]
    const last = names.at(-1)
    if ((begins === 'I' || begins === 'E') && last?.label === label) last.end = end
    else if (tag !== 'O') names.push({ start, end, label, text: '' })
  }
  for (const name of names) name.text = text.slice(name.start, name.end)
  return { names, to: at }
}
