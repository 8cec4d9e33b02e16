/** The lines above the text: title, subtitle, byline, date, labels. */
import { bylineOf, HOUSE } from './bylines.ts'
import { dateOf, updateOf } from './datelines.ts'
import { type Draft, plainTitle, saysTitle } from './draft.ts'
import { releaseDate } from './released.ts'
import type { Known, Structure } from './structure.ts'

type Head = Omit<Structure, 'blocks'>

/** More lines than these that read like bylines are a list of names. */
const MOST_BYLINES = 4
/** A longer line of prose is no byline. */
const LONGEST_BYLINE = 160

/** Finds and marks them in `drafts`; what the caller knows is searched for, what it does not know is found. */
export function readHead(drafts: Draft[], known: Known): Head {
  const head = new HeadLines(known)
  const at = known.title ? findTitle(drafts, known.title) : guessTitle(drafts)
  const printed = at >= 0 ? markTitle(drafts, at, known) : null
  head.title ??= printed
  const body = bodyStart(drafts, at)
  for (let i = 0; i < body; i++) {
    const each = drafts[i]!
    const { kind, text } = each
    if (kind === 'dateline') {
      head.takeDate(text)
      const found = text.length > 12 ? bylineOf(text) : null
      if (found?.sure) head.takeByline(each, found.byline)
    } else if (kind === 'byline') head.takeDate(text)
    else if (kind === 'label') head.labels.push(text.replace(/[:.!|]+$/u, '').trim())
    else if (kind === 'short' || kind === 'credit' || (kind === 'prose' && text.length < LONGEST_BYLINE)) {
      const found = bylineOf(text)
      if (found && head.bylines < MOST_BYLINES && isByline(drafts, i, at, found.sure)) {
        head.takeByline(each, found.byline)
        if (found.label) head.labels.push(found.label)
        head.takeDate(text)
      } else if (kind === 'short') each.kind = kindOfShort(text, i, at)
    }
  }
  if (head.published === null) head.published = releasedIn(drafts.slice(body, body + FIRST_LINES), known)
  const { title, byline, labels, published, modified } = head
  return { title, byline, labels, published, modified }
}

/** The first sentences stand in so many lines. */
const FIRST_LINES = 3

function releasedIn(lines: readonly Draft[], { retrieved }: Known): string | null {
  const days = lines.filter(({ kind }) => kind === 'prose').map(({ text }) => releaseDate(text))
  return days.find((day) => day !== null && !isFuture(day, retrieved)) ?? null
}

/** What the lines above a text say, as they are taken one after the other. */
class HeadLines implements Head {
  title: string | null
  byline: string | null
  labels: string[] = []
  published: string | null
  modified: string | null = null
  /** So many have been taken. */
  bylines = 0
  /** How plainly the byline that is kept is one. */
  private plainest = 0
  /** It has a date that is not that of an update. */
  private isDated = false
  private readonly known: Known

  constructor(known: Known) {
    this.known = known
    this.title = known.title ?? null
    this.byline = known.byline ?? null
    this.published = known.published ?? null
  }

  takeByline(line: Draft, byline: string): void {
    line.kind = 'byline'
    this.bylines++
    const plain = /^(?:by|authored|written)\b/i.test(line.text) ? 3 : HOUSE.test(byline) ? 1 : 2
    if (this.known.byline || plain <= this.plainest) return
    this.byline = byline
    this.plainest = plain
  }

  takeDate(text: string): void {
    const { published, retrieved = null } = this.known
    const updated = updateOf(text, retrieved)
    if (updated && !isFuture(updated, retrieved)) this.modified ??= updated
    const date = dateOf(text, retrieved)
    if (!date || published || isFuture(date.iso, retrieved)) return
    if (!this.published || (date.means === 'published' && !this.isDated)) this.published = date.iso
    this.isDated ||= date.means !== 'updated'
  }
}

/** Marks the title at `at`, where it is said again, and what stands under it. @returns its words. */
function markTitle(drafts: Draft[], at: number, known: Known): string {
  const title = drafts[at]!
  title.kind = 'title'
  const same = plainTitle(title.text)
  const again = drafts.filter((other) => other !== title && saysTitle(other.text, same))
  for (const other of again) other.kind = 'furniture'
  if (again.length >= 3) markGallery(drafts, same)
  markSubtitle(drafts, at, known.title ?? null)
  return title.text.replace(/\s[|]\s[^|]{2,40}$/u, '').replace(/[;.]$/u, (mark) => (mark === ';' ? '' : mark))
}

/** Whether a line that reads like a byline is one where it stands. @param at of the title; -1 where there is none. */
function isByline(drafts: readonly Draft[], i: number, at: number, sure: boolean): boolean {
  const { kind, text } = drafts[i]!
  // Under a title, "Jan Kral / AP" is whose picture follows; "Jan Kral, AP" is whose text.
  if (kind === 'credit' && (/[/|]/.test(text) || !followsTitle(drafts, i))) return false
  const isBeside = i > at && (at >= 0 || i < 4)
  return sure || (isBeside && kind !== 'prose')
}

/** What a short line is that names nobody. */
function kindOfShort(text: string, i: number, at: number): Draft['kind'] {
  if (i < at) return 'furniture'
  if (at >= 0 && text.split(/\s+/u).length >= 5) return 'subtitle'
  return PLACE.test(text) ? 'dateline' : 'caption'
}

/** A page that repeats its title over every picture: what stands between are captions. */
function markGallery(drafts: Draft[], title: string): void {
  drafts.forEach((each, i) => {
    const beside = [drafts[i - 1], drafts[i + 1]].some((other) => other && plainTitle(other.text) === title)
    if (each.kind === 'prose' && each.text.length <= 700 && beside) each.kind = 'caption'
  })
}

/** "HELSINKI", "GLASGOW, Scotland", "Washington (CNN)" */
const PLACE =
  /^(?:\|\s)?(?:\p{Lu}{3}[\p{Lu} .'’/-]{0,40}(?:,\s?\p{Lu}[\p{L}. ]{1,30})?|(?:\p{Lu}[\p{L} .,]{1,40})?\([A-Z][\p{L}.]*(?:[ /&-][A-Z][\p{L}.]*){0,3}\))$/u

/** Whether only names, dates and furniture stand between the title and line `i`. */
function followsTitle(drafts: readonly Draft[], i: number): boolean {
  for (let j = i - 1; j >= 0; j--) {
    const { kind } = drafts[j]!
    if (kind === 'title' || kind === 'subtitle') return true
    if (kind !== 'furniture' && kind !== 'dateline' && kind !== 'byline' && kind !== 'label') return false
  }
  return false
}

function isFuture(iso: string, retrieved: string | null | undefined): boolean {
  return !!retrieved && Date.parse(iso) > Date.parse(retrieved) + 2 * 86_400_000
}

/** The line that is the known title, or its first part ("Poll: three races are tight; " over "Candidates …"). */
function findTitle(drafts: readonly Draft[], title: string): number {
  const wanted = plainTitle(title)
  if (!wanted) return -1
  for (let i = 0; i < Math.min(drafts.length, 30); i++) {
    const line = plainTitle(drafts[i]!.text)
    if (line === wanted) return i
    const next = drafts[i + 1] ? plainTitle(drafts[i + 1]!.text) : ''
    if (line.length > 8 && next.length > 8 && `${line} ${next}` === wanted) return i
  }
  return -1
}

/** The first line that reads like a title, rather one of usual length, or a sentence that stands like one: first, over a byline or a date. */
function guessTitle(drafts: readonly Draft[]): number {
  let prose = 0
  let long = -1
  for (let i = 0; i < Math.min(drafts.length, 40) && prose < 2; i++) {
    const { kind, text } = drafts[i]!
    const words = text.split(/\s+/u).length
    if (kind === 'short' && words >= 4 && text.length <= 220 && !bylineOf(text)?.sure) {
      if (text.length <= 130) return i
      if (long < 0) long = i
    }
    if (kind !== 'prose') continue
    prose++
    if (long < 0 && i <= 3 && words >= 4 && text.length <= 220 && !text.endsWith(':') && isCrowned(drafts, i)) return i
  }
  return long
}

/** Whether a byline, date or share bar follows within two lines. */
function isCrowned(drafts: readonly Draft[], i: number): boolean {
  return drafts.slice(i + 1, i + 3).some(({ kind, text }) => {
    if (kind === 'dateline' || kind === 'label' || (kind === 'furniture' && /\p{L}/u.test(text))) return true
    return kind === 'short' && bylineOf(text) !== null
  })
}

/** A sentence right under the title is its subtitle when the byline, the date or a picture stands between it and the text. */
function markSubtitle(drafts: Draft[], title: number, known: string | null): void {
  const i = drafts.findIndex(({ kind }, index) => index > title && kind !== 'furniture' && kind !== 'label')
  const under = drafts[i]
  if (!under || i > title + 3) return
  if (
    known &&
    plainTitle(known).endsWith(plainTitle(under.text)) &&
    plainTitle(drafts[title]!.text) !== plainTitle(known)
  ) {
    under.kind = 'subtitle'
    return
  }
  if (under.kind !== 'prose' || under.text.length > 300) return
  for (const { kind, text } of drafts.slice(i + 1, i + 5)) {
    if (kind === 'prose' && !bylineOf(text)?.sure) return
    if (kind === 'dateline' || kind === 'credit' || kind === 'byline' || bylineOf(text)) {
      under.kind = 'subtitle'
      return
    }
  }
}

/** Where the text begins: the first line of prose below the title. */
function bodyStart(drafts: readonly Draft[], title: number): number {
  const start = drafts.findIndex(
    ({ kind, text }, i) =>
      i > title &&
      (kind === 'list-item' ||
        kind === 'quotation' ||
        kind === 'paragraph' ||
        (kind === 'prose' && !(text.length < 160 && bylineOf(text)?.sure))),
  )
  return start < 0 ? drafts.length : start
}
