/**
 * The structure of a page that came as plain text: which lines are its title, its byline, its text, and which belong to the
 * page around it. Nothing is removed: each line becomes a block whose kind says what it is.
 *
 * Every line is read by itself first (`draft.ts`); then, in the order below, by what stands around it.
 */
import type { Block } from '../types.ts'
import { labelBehind, NAMED_BYLINE } from './bylines.ts'
import { looksLikeCaption } from './captions.ts'
import { dated } from './dated.ts'
import { type Draft, draft } from './draft.ts'
import { readHead } from './head.ts'
import { linesOf } from './lines.ts'
import { isAboutAuthor, readsLikeAuthor } from './notes.ts'
import { RELEASED } from './released.ts'

/** What the caller knows from elsewhere: a JSON field, a page's metadata. */
export interface Known {
  title?: string | null
  byline?: string | null
  published?: string | null
  /** Gives a date without a year its year. */
  retrieved?: string | null
}

/** A block whose kind the source's markup states; `line` where it states none, so that its words and place must. */
export type GivenBlock = Omit<Block, 'kind'> & { kind: Block['kind'] | 'line' }

export interface Structure {
  blocks: Block[]
  title: string | null
  byline: string | null
  labels: string[]
  published: string | null
  modified: string | null
}

/** Linear in the length of the text. `given` are the blocks of a source that has markup. */
export function structureOf(text: string, known: Known = {}, given: readonly GivenBlock[] = []): Structure {
  let drafts = given.length ? given.map((block) => fromMarkup(text, block)) : linesOf(text).map(draft)
  markCaptions(drafts) // before the head is read: a caption above the text is not its first sentence
  const head = readHead(drafts, known)
  markPullQuotes(drafts)
  drafts = joinPosts(drafts) // before boxes and headings: a post may look like either
  markBoxes(drafts)
  markEnclosed(drafts)
  markTail(drafts, head.byline)
  markHeadings(drafts)
  return {
    ...head,
    blocks: drafts
      .flatMap((each) => blocksOf(each))
      .map((block) => dated(block, text, known.retrieved ?? head.published)),
  }
}

/** A paragraph of a marked-up page may still be a share bar; what the markup calls a heading or a list is one. */
function fromMarkup(text: string, block: GivenBlock): Draft {
  const { kind, ...span } = block
  const line = { ...span, text: text.slice(block.start, block.end) }
  const read = draft(line)
  if (kind === 'line') return read
  if (kind === 'paragraph') return read.kind === 'short' ? { ...read, kind: 'prose' } : read
  return read.kind === 'furniture' || read.kind === 'box' ? read : { ...line, kind }
}

/** Lines beside a picture's credit, and lines that a "More" cut short. */
function markCaptions(drafts: Draft[]): void {
  drafts.forEach((each, i) => {
    if (/^more$/i.test(each.text)) {
      const above = drafts[i - 1]
      if (above && (above.kind === 'prose' || above.kind === 'short') && above.text.length <= 900)
        above.kind = 'caption'
    }
    if (each.kind !== 'credit') return
    const around = [drafts[i - 1], drafts[i + 1]]
    if (around.some((beside) => beside?.kind === 'caption')) return
    for (const beside of around) {
      if (beside?.kind !== 'prose' || !looksLikeCaption(beside.text)) continue
      beside.kind = 'caption'
      break
    }
  })
}

const QUOTATION = /^["“‘'].{30,400}["”’'][.\s]?$/u
/** A page has a few of them; one that seems to have more is something else, and would take long. */
const MOST_PULLED = 40
/** A quotation that is set apart, and whose words the text itself has in a longer paragraph: nobody says it twice. */
function markPullQuotes(drafts: readonly Draft[]): void {
  const candidates = drafts.filter(({ kind, text }) => /^(?:prose|short)$/.test(kind) && QUOTATION.test(text))
  if (candidates.length === 0 || candidates.length > MOST_PULLED) return
  const told = drafts.filter(({ kind }) => kind === 'prose').map((each) => ({ each, words: lettersOf(each.text) }))
  for (const candidate of candidates) {
    const words = lettersOf(candidate.text)
    if (told.some((other) => other.words.length > words.length && other.words.includes(words)))
      candidate.kind = 'furniture'
  }
}
const lettersOf = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `

/** A post ends with its signature or begins with its author's handle; it becomes one block with them. */
function joinPosts(drafts: readonly Draft[]): Draft[] {
  const joined: Draft[] = []
  for (let i = 0; i < drafts.length; i++) {
    const each = drafts[i]!
    if (each.kind === 'signature') {
      let parts = 0
      while (parts < 6 && parts < joined.length && isPostPart(joined[joined.length - 1 - parts]!, parts === 0)) parts++
      joined.push(asPost([...joined.splice(joined.length - parts), each]))
    } else if (each.kind === 'handle') {
      const text = drafts
        .slice(i + 1, i + 3)
        .filter(({ kind, text }) => /^(?:prose|post)$/.test(kind) && text.length <= 400)
      const name = /^(?:short|byline)$/.test(joined.at(-1)?.kind ?? '') ? joined.splice(-1) : []
      if (text.length && text[0] === drafts[i + 1]) {
        joined.push(asPost([...name, each, text[0]!]))
        i++
      } else joined.push(...name, { ...each, kind: 'furniture' })
    } else joined.push(each)
  }
  return joined
}

/** The line above a signature is the post; lines above that, as long as they end inside a sentence. */
function isPostPart({ kind, text }: Draft, last: boolean): boolean {
  if (!/^(?:prose|short|post|list-item|caption)$/.test(kind) || text.length > 600) return false
  return last || (!/[.!?:;"”]$/.test(text) && kind !== 'post')
}

function asPost(parts: readonly Draft[]): Draft {
  const text = parts.map((each) => each.text).join('\n')
  return { start: parts[0]!.start, end: parts.at(-1)!.end, text, kind: 'post' }
}

/** The titles under "Related stories:" go with it, up to the next sentence. */
function markBoxes(drafts: Draft[]): void {
  for (let i = 0; i < drafts.length; i++) {
    if (drafts[i]!.kind !== 'box') continue
    drafts[i]!.kind = 'furniture'
    for (let j = i + 1; j < Math.min(drafts.length, i + 25); j++) {
      const { kind } = drafts[j]!
      if (!/^(?:short|credit|dateline|byline|label|caption|furniture)$/.test(kind)) break
      drafts[j]!.kind = 'furniture'
    }
  }
}

/** A short sentence between two invitations is part of the box: "Get the news", "The day's stories every morning.", "Sign up". */
function markEnclosed(drafts: Draft[]): void {
  const invites = (each: Draft | undefined) =>
    each?.kind === 'furniture' &&
    /^(?:get|sign|subscribe|join|register|be the first|try|e-?mail|newsletter)\b/i.test(each.text)
  drafts.forEach((each, i) => {
    if (each.kind === 'prose' && each.text.length <= 120 && invites(drafts[i - 1]) && invites(drafts[i + 1]))
      each.kind = 'furniture'
  })
}

/** Below the last sentence stand links; the last lines may be about the author. */
function markTail(drafts: Draft[], byline: string | null): void {
  let last = drafts.length - 1
  while (last >= 0 && !/^(?:prose|paragraph|list-item|quotation|post|note)$/.test(drafts[last]!.kind)) last--
  for (let i = last + 1; i < drafts.length; i++) {
    const each = drafts[i]!
    if (each.kind === 'short' || each.kind === 'label')
      each.kind = NAMED_BYLINE.test(each.text) ? 'byline' : 'furniture'
  }
  for (const each of drafts.slice(-8)) {
    if (/^(?:prose|list-item)$/.test(each.kind) && (isAboutAuthor(each.text, byline) || readsLikeAuthor(each.text)))
      each.kind = 'note'
  }
}

/** A short line over a sentence is a heading; three in a row are links. */
function markHeadings(drafts: Draft[]): void {
  const body = drafts.findIndex(({ kind, text }) => kind === 'prose' && text.length > 80)
  for (let i = 0; i < drafts.length; i++) {
    const each = drafts[i]!
    if (each.kind === 'label' && body >= 0 && i > body) each.kind = 'short'
    if (each.kind === 'credit') each.kind = 'caption'
    if (each.kind !== 'short') continue
    if (NAMED_BYLINE.test(each.text)) {
      each.kind = 'byline'
      continue
    }
    let end = i
    while (end < drafts.length && /^(?:short|furniture)$/.test(drafts[end]!.kind)) end++
    const run = drafts.slice(i, end).filter(({ kind }) => kind === 'short')
    const kind = run.length >= 3 && run.every(({ text }) => text.length <= 140) ? 'furniture' : 'heading'
    for (const one of run) one.kind = kind
  }
}

const PLACE_BEFORE = String.raw`\p{Lu}[\p{L}.'’-]*(?:[ ,/|]{1,2}(?:\p{Lu}[\p{L}.'’-]*|\d{1,2})){0,7},?\s?`
const MORE_OF_IT = String.raw`(?:[ /&-][A-Z][\p{L}.]*){0,4}`
/** "HELSINKI (AP) — President…", "Helsinki (CNN)The president": the place and the agency stand apart from the sentence. */
const DATELINE = new RegExp(
  `^(?:${[
    String.raw`${PLACE_BEFORE}\([A-Z][\p{L}.]*${MORE_OF_IT}\)\s?(?:--|[-–—―])\s{0,3}`,
    String.raw`${PLACE_BEFORE}\((?:[A-Z]{2}[\p{L}.]*|Reuters|Bloomberg|Xinhua)${MORE_OF_IT}\)\s?(?=\p{Lu})`,
    String.raw`\p{Lu}[\p{Lu}.'’-]{2,}(?:[ ,/|]{1,2}\p{Lu}[\p{L}.'’-]*){0,6}(?:\s(?:--|-)\s{1,3}|\s?[–—―]\s{0,3})`,
  ].join('|')})(?=\\S)`,
  'u',
)

function blocksOf({ text, kind, start, end, ...own }: Draft): Block[] {
  if (kind === 'byline') {
    const label = labelBehind(text)
    if (label === null) return [{ ...own, start, end, kind }]
    return [
      { start, end: start + text.slice(0, -label.length).replace(/[\s|•·–—-]+$/u, '').length, kind },
      { start: end - label.length, end, kind: 'label' },
    ]
  }
  if (kind !== 'prose') return [{ ...own, start, end, kind: kind as Block['kind'] }]
  const label = /^Story highlights\s+(?=\S)/i.exec(text)?.[0].length
  if (label)
    return [
      { start, end: start + text.slice(0, label).trimEnd().length, kind: 'label' },
      { ...own, start: start + label, end, kind: 'paragraph' },
    ]
  const place = DATELINE.exec(text) ?? RELEASED.exec(text)
  if (!place || place[0].length > 90) return [{ ...own, start, end, kind: 'paragraph' }]
  return [
    { start, end: start + place[0].trimEnd().length, kind: 'dateline' },
    { ...own, start: start + place[0].length, end, kind: 'paragraph' },
  ]
}
