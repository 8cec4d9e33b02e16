/**
 * The Georgetown University Multilayer corpus as articles, with what its annotators found: who says or thinks what (its RST layer's attributions),
 * who is meant by whom (coreference), and whose turn it is to speak. A checkout of `amir-zeldes/gum`; of its folders only `dep` is
 * read, which holds the text with all of these layers.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fromJsonLine } from '../src/ingest/jsonl.ts'
import type { Article, Span } from '../src/types.ts'

export interface Token extends Span {
  form: string
  lemma: string
  /** Universal part of speech. */
  tag: string
  /** Index of the token on which it depends, -1 at the root. */
  head: number
  relation: string
}

/** Words that stand for an entity. */
export interface Mention {
  entity: string
  /** "person", "organization", "place", "abstract" and others. */
  type: string
  /** Indices of its first and last token, and of the one that the others depend on. */
  from: number
  to: number
  head: number
}

/** A relation of attribution: the clause that names the source, and what is attributed. */
export interface Attributed {
  /** As "according to" or "says" have it. Null where no word tells of it: credits, references. */
  cue: { lemma: string; tokens: number[] } | null
  /** Tokens. */
  source: number[]
  /** The clause's first token, and the one behind its last. */
  from: number
  to: number
  content: Span
}

/** What one of several speakers says, without their name before it; of a speech, all of it. */
export interface Turn {
  /** "Ada Lund" */
  name: string
  /** Where the page has the name. Null where it has none. */
  label: Span | null
  said: Span[]
}

export interface GumDocument {
  name: string
  genre: string
  article: Article
  tokens: Token[]
  mentions: Mention[]
  attributed: Attributed[]
  turns: Turn[]
  /** Of a speech, letter or essay: whose "I" it is. */
  author: string | null
}

/** Genres whose pages are transcripts, where several speak. Elsewhere (dialogues of fiction) nobody's name stands before their words. */
const TRANSCRIPTS: ReadonlySet<string> = new Set(['interview', 'court', 'podcast', 'conversation', 'speech'])
/** Genres whose turns stand behind their speakers' names in capitals, as courts and archives print them. */
const IN_CAPITALS: ReadonlySet<string> = new Set(['court', 'conversation'])
/** Genres that one person has written or says. */
const BY_ONE: ReadonlySet<string> = new Set(['speech', 'letter', 'essay', 'vlog', 'academic'])

const IS_NAME = /^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*)+$/u

/** Names of the documents in a checkout, "GUM_news_asylum". Reddit's have no words, and GENTLE's are poems, proofs and the like. */
export const documentNames = (folder: string): string[] =>
  readdirSync(join(folder, 'dep'))
    .filter((file) => /^GUM_(?!reddit).*\.conllu$/.test(file))
    .map((file) => file.replace('.conllu', ''))
    .sort()

/** @param hasNames whether turns have their speakers' names before them, where several speak. */
export function documentOf(folder: string, name: string, hasNames = true): GumDocument {
  const { meta, sentences } = parsed(readFileSync(join(folder, 'dep', `${name}.conllu`), 'utf8'))
  const genre = meta.genre!
  const speakers = new Set(sentences.flatMap(({ speaker }) => speaker ?? []))
  const isTranscript = TRANSCRIPTS.has(genre) && speakers.size > 1
  // A page shows its title, where the text itself begins with none.
  let text = sentences[0]!.isHeading ? '' : (meta.title ?? '')
  const tokens: Token[] = []
  const turns: Turn[] = []
  for (const [i, sentence] of sentences.entries()) {
    const before = sentences[i - 1]
    const begins =
      isTranscript && sentence.speaker !== null && (sentence.isTurn || sentence.speaker !== before?.speaker)
    const isNew = begins || sentence.isParagraph || (isTranscript && sentence.speaker !== before?.speaker)
    if (i > 0) text += isNew ? '\n\n' : ' '
    else if (text) text += '\n\n'
    if (begins) {
      const name = spelled(sentence.speaker!)
      const label = IN_CAPITALS.has(genre) ? name.toUpperCase() : name
      turns.push({ name, label: hasNames ? { start: text.length, end: text.length + label.length } : null, said: [] })
      if (hasNames) text += `${label}: `
    }
    const first = tokens.length
    const start = text.length
    for (const { form, lemma, tag, head, relation, space } of sentence.tokens) {
      tokens.push({
        form,
        lemma,
        tag,
        relation,
        head: head ? first + head - 1 : -1,
        start: text.length,
        end: text.length + form.length,
      })
      text += form + (space ? ' ' : '')
    }
    text = text.trimEnd()
    if (sentence.speaker && (isTranscript || genre === 'speech')) {
      if (turns.length === 0) turns.push({ name: spelled(sentence.speaker), label: null, said: [] })
      turns.at(-1)!.said.push({ start, end: text.length })
    }
  }
  const heading = sentences[0]!.isHeading ? sentences[0]!.text : null
  const [speaker] = [...speakers].map(spelled)
  const author = genre === 'speech' ? (speaker ?? null) : (meta.author ?? null)
  // The compilers of a corpus of talk are nobody's byline, nor is an outlet.
  const byline = !isTranscript && BY_ONE.has(genre) && IS_NAME.test(author ?? '') ? author : null
  const url = /^https?:\/\/\S+/.exec(meta.sourceURL ?? '')?.[0]
  const record = {
    id: name,
    title: heading ?? meta.title,
    text,
    ...(byline && { byline }),
    ...(/^\d{4}-\d\d-\d\d$/.test(meta.dateCreated ?? '') && { published: meta.dateCreated }),
    ...(url && { url, outlet: new URL(url).host.replace(/^www\./, '') }),
  }
  const { article } = fromJsonLine(JSON.stringify(record), name)
  if (article.text !== text) throw new Error(`${name}: the program has another text than the corpus`)
  const misc = sentences.flatMap((sentence) => sentence.tokens.map((token) => token.misc))
  return {
    name,
    genre,
    article,
    tokens,
    mentions: mentionsIn(misc, tokens),
    attributed: attributedIn(misc, tokens),
    turns,
    author: byline,
  }
}

/** "#JusticeSoniaSotomayor" has no spaces. */
const spelled = (id: string): string =>
  id.replace(/(?<=\p{Ll})(?<!Mc)(?=[\p{Lu}\d])|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, ' ')

interface Sentence {
  text: string
  speaker: string | null
  isParagraph: boolean
  isTurn: boolean
  isHeading: boolean
  tokens: { form: string; lemma: string; tag: string; head: number; relation: string; misc: string; space: boolean }[]
}

/** CoNLL-U: comments, then a token a line; empty lines between sentences. */
function parsed(file: string): { meta: Record<string, string>; sentences: Sentence[] } {
  const meta: Record<string, string> = {}
  const sentences: Sentence[] = []
  // How many sentences the innermost block still has: behind them a paragraph ends, too.
  let left = 0
  for (const part of file.trim().split(/\n\n+/)) {
    const sentence: Sentence = {
      text: '',
      speaker: null,
      isParagraph: left === 0,
      isTurn: false,
      isHeading: false,
      tokens: [],
    }
    // A word of several tokens ("don't") has a line of its own before them, with what is behind it.
    let word: { to: number; space: boolean } | null = null
    for (const line of part.split('\n')) {
      const comment = /^# (?:meta::)?([^=]*?)(?: = (.*))?$/.exec(line)
      if (comment) {
        const [, key = '', value = ''] = comment
        if (line.startsWith('# meta::')) meta[key] = value
        else if (key === 'newpar') sentence.isParagraph = true
        else if (key === 'newpar_block') {
          sentence.isTurn = /\bsp who:/.test(value)
          sentence.isHeading = /\bhead\b/.test(value)
          left = Number(/\((\d+) s\)$/.exec(value)?.[1] ?? 0)
        } else if (key === 'speaker') sentence.speaker = value
        else if (key === 'text') sentence.text = value
        continue
      }
      const [id, form, lemma, tag, , , head, relation, , misc] = line.split('\t')
      const space = !/\bSpaceAfter=No\b/.test(misc!)
      const range = /^\d+-(\d+)$/.exec(id!)
      if (range) word = { to: Number(range[1]), space }
      if (!/^\d+$/.test(id!)) continue
      const isWithin = word !== null && Number(id) <= word.to
      sentence.tokens.push({
        form: form!,
        lemma: lemma!,
        tag: tag!,
        head: Number(head),
        relation: relation!,
        misc: misc!,
        space: isWithin ? Number(id) === word!.to && word!.space : space,
      })
    }
    left = Math.max(0, left - 1)
    sentences.push(sentence)
  }
  return { meta, sentences }
}

const field = (misc: string, name: string): string => new RegExp(`(?:^|\\|)${name}=([^|]*)`).exec(misc)?.[1] ?? ''

/** The one that depends on none of the others. */
export const headOf = (tokens: readonly Token[], from: number, to: number): number => {
  for (let i = from; i <= to; i++) if (tokens[i]!.head < from || tokens[i]!.head > to) return i
  return from
}

/** "(1-person-…" opens a mention, "1)" closes it, "(1-person-…)" is of one token. */
function mentionsIn(misc: readonly string[], tokens: readonly Token[]): Mention[] {
  const mentions: Mention[] = []
  const open: { entity: string; type: string; from: number }[] = []
  const close = (i: number, entity?: string) => {
    const at = entity === undefined ? open.length - 1 : open.findLastIndex((each) => each.entity === entity)
    const [mention] = open.splice(at, 1)
    if (mention) mentions.push({ ...mention, to: i, head: headOf(tokens, mention.from, i) })
  }
  // "(1-person(2-place)" opens two; brackets within a link are escaped.
  for (const [i, each] of misc.entries())
    for (const [, opens, closes, ends] of field(each, 'Entity').matchAll(/\(([^()]+)(\)?)|([^()]+)\)/g)) {
      if (ends !== undefined) close(i, ends)
      if (opens === undefined) continue
      const [entity = '', type = ''] = opens.split('-')
      open.push({ entity, type, from: i })
      if (closes) close(i, entity)
    }
  return mentions
}

/**
 * "attribution-positive:5->6:1:sem-atsrc-247-253-_+lex-indwd-254-_" on the first token of a unit: its number, that of the unit to
 * which it belongs, and what tells of the relation: the source's tokens, and the cue's.
 */
function attributedIn(misc: readonly string[], tokens: readonly Token[]): Attributed[] {
  const units = misc.flatMap((each, from) =>
    field(each, 'Discourse') ? [{ from, relation: field(each, 'Discourse') }] : [],
  )
  const endOf = (unit: number): number => units[unit]?.from ?? tokens.length
  return units.flatMap(({ from, relation }, i): Attributed[] => {
    const [first = ''] = relation.split(';')
    const [, nucleus, signals] = /^attribution-[a-z]+:\d+->(\d+):\d+:(.*)$/.exec(first) ?? []
    const content = Number(nucleus)
    if (!nucleus || !units[content - 1]) return []
    const cue = ['lex-indwd', 'dm', 'lex-indph'].map((kind) => signalled(signals!, kind)).find(({ length }) => length)
    return [
      {
        cue: cue ? { tokens: cue, lemma: cue.map((token) => tokens[token]!.lemma).join(' ') } : null,
        source: signalled(signals!, 'sem-atsrc'),
        from,
        to: endOf(i + 1),
        content: { start: tokens[endOf(content - 1)]!.start, end: tokens[endOf(content) - 1]!.end },
      },
    ]
  })
}

/** "sem-atsrc-247-253,255-_": a kind's tokens, counted from 1 in the whole document. */
const signalled = (signals: string, kind: string): number[] =>
  signals
    .split('+')
    .filter((signal) => signal.startsWith(`${kind}-`))
    .flatMap((signal) => (/-(\d[\d,-]*)-(?:_|gold)$/.exec(signal)?.[1] ?? '').split(','))
    .flatMap((range) => {
      const [from, to = from] = range.split('-').map(Number)
      return from ? Array.from({ length: to! - from + 1 }, (_, i) => from + i - 1) : []
    })
