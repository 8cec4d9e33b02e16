/** The lines above the text: title, subtitle, byline, date, labels. */
import { bylineOf, HOUSE } from './bylines.ts'
import { dateOf, updateOf } from './datelines.ts'
import { type Draft, plainTitle, saysTitle } from './draft.ts'
import type { Known, Structure } from './structure.ts'

type Head = Omit<Structure, 'blocks'>

/** Finds and marks them in `drafts`; what the caller knows is searched for, what it does not know is found. */
export function readHead(drafts: Draft[], known: Known): Head {
  const head: Head = {
    title: known.title ?? null,
    byline: known.byline ?? null,
    labels: [],
    published: known.published ?? null,
    modified: null,
  }
  const at = known.title ? findTitle(drafts, known.title) : guessTitle(drafts)
  if (at >= 0) {
    const title = drafts[at]!
    title.kind = 'title'
    head.title ??= title.text.replace(/\s[|]\s[^|]{2,40}$/u, '').replace(/[;.]$/u, (mark) => (mark === ';' ? '' : mark))
    const same = plainTitle(title.text)
    const again = drafts.filter((other) => other !== title && saysTitle(other.text, same))
    for (const other of again) other.kind = 'furniture'
    if (again.length >= 3) markGallery(drafts, same)
    markSubtitle(drafts, at, known.title ?? null)
  }
  const body = bodyStart(drafts, at)
  let bylines = 0
  let best = 0
  let first = false
  for (let i = 0; i < body; i++) {
    const each = drafts[i]!
    if (each.kind === 'dateline') {
      takeDate(each)
      const found = each.text.length > 12 ? bylineOf(each.text) : null
      if (found?.sure) takeByline(each, found.byline)
    }
    if (each.kind === 'label') head.labels.push(each.text.replace(/[:.!|]+$/u, '').trim())
    if (each.kind === 'short' || each.kind === 'credit') readName(each, i)
    else if (each.kind === 'prose' && each.text.length < 160) readName(each, i, true)
  }
  return head

  function readName(each: Draft, i: number, sureOnly = false): void {
    const found = bylineOf(each.text)
    const beside = i > at && (at >= 0 || i < 4)
    // Under a title, "Jan Kral / AP" is whose picture follows; "Jan Kral, AP" is whose text.
    const picture = each.kind === 'credit' && (/[/|]/.test(each.text) || !followsTitle(drafts, i))
    if (found && bylines < 4 && !picture && (found.sure || (beside && !sureOnly))) {
      takeByline(each, found.byline)
      if (found.label) head.labels.push(found.label)
      takeDate(each)
    } else if (each.kind === 'short') {
      if (i < at) each.kind = 'furniture'
      else if (at >= 0 && each.text.split(/\s+/u).length >= 5) each.kind = 'subtitle'
      else if (PLACE.test(each.text)) each.kind = 'dateline'
      else each.kind = 'caption'
    }
  }

  function takeByline(each: Draft, byline: string): void {
    each.kind = 'byline'
    bylines++
    const rank = /^(?:by|authored|written)\b/i.test(each.text) ? 3 : HOUSE.test(byline) ? 1 : 2
    if (known.byline || rank <= best) return
    head.byline = byline
    best = rank
  }

  function takeDate(each: Draft): void {
    const updated = updateOf(each.text, known.retrieved ?? null)
    if (updated && !isFuture(updated, known.retrieved)) head.modified ??= updated
    const date = dateOf(each.text, known.retrieved ?? null)
    if (!date || known.published || isFuture(date.iso, known.retrieved)) return
    if (!head.published || (date.means === 'published' && !first)) head.published = date.iso
    first ||= date.means !== 'updated'
  }
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
