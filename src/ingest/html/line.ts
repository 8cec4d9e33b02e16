import { isDateLine } from '../../text/datelines.ts'
import type { BlockKind } from '../../types.ts'
import { moment } from '../time.ts'
import type { DomElement } from './dom.ts'

/** A moment stands beside a few words: "12:05 p.m.", "Updated 12:05 p.m. by Ane Hald". */
const LONGEST_STAMP = 80
const LONGEST_CAPTION = 300
const LONGEST_CREDITED = 900
const LONGEST_LINK = 200
/** What is shorter is a name, a place or a label. */
const FEWEST_WORDS = 4
export const SENTENCE_END = /[.!?…:。！？]["”’»)\]」』]*$/u

/** A line of a page as it is gathered, and how it is printed. */
export class Line {
  text = ''
  private at: string | null = null
  private isAllLink = true
  private isAllItalic = true
  /** Whether it says whose a picture is. */
  private isCredited = false
  /** Whether nothing stands between it and the picture before it. */
  private isUnderPicture: boolean
  /** How deep in links and in italics what is read stands; one for all lines. */
  private readonly depth: { links: number; italics: number }

  constructor(isUnderPicture = false, depth = { links: 0, italics: 0 }) {
    this.isUnderPicture = isUnderPicture
    this.depth = depth
  }

  add(text: string): void {
    this.text += text.replace(/\s+/g, ' ')
    if ((!this.isAllLink && !this.isAllItalic) || !/[\p{L}\p{N}]/u.test(text)) return
    if (this.depth.links === 0) this.isAllLink = false
    if (this.depth.italics === 0) this.isAllItalic = false
  }

  /** That a part of it is marked as the caption of a picture, or as its credit. */
  credit(): void {
    this.isCredited = true
  }

  /** Reads an element that makes no line of its own. */
  within(node: DomElement, name: string, read: () => void): void {
    const { depth } = this
    const isLink = name === 'a' && node.getAttribute('href') !== null
    const isItalic = name === 'em' || name === 'i'
    if (name === 'time') this.at ??= timeOf(node)
    if (name === 'img' && !this.text.trim()) this.isUnderPicture = true
    if (isLink) depth.links++
    if (isItalic) depth.italics++
    read()
    if (isLink) depth.links--
    if (isItalic) depth.italics--
  }

  /** The line that follows in the same element. */
  next(): Line {
    return new Line(this.isUnderPicture && !this.text.trim(), this.depth)
  }

  /** What one of its parts is, where its element is of some kind. */
  kindOf(part: string, kind: BlockKind): BlockKind {
    if (kind !== 'paragraph' && kind !== 'list-item') return kind
    const isTitle = part.length <= LONGEST_LINK && !SENTENCE_END.test(part) && !/^by\b/i.test(part)
    if (this.isCredited && this.text.length <= LONGEST_CREDITED) return 'caption'
    if (this.isAllLink && isTitle) return 'furniture'
    return kind === 'paragraph' && this.isUnderPicture && this.isCaption(part) ? 'caption' : kind
  }

  /** Below a picture stands what it shows, in italics or as no sentence. */
  private isCaption(part: string): boolean {
    if (part.length > LONGEST_CAPTION || /^by\b/i.test(part) || part.split(' ').length < FEWEST_WORDS) return false
    return (this.isAllItalic || !SENTENCE_END.test(part)) && !isDateLine(part)
  }

  /** The moment that stands in it, where it says little else. */
  momentOf(part: string): { at?: string } {
    return this.at && part.length <= LONGEST_STAMP ? { at: this.at } : {}
  }
}

/** The moment of a `time` element; null where it names only a day. */
export const timeOf = (node: DomElement): string | null => {
  const at = moment(node.getAttribute('datetime'))
  return at?.includes('T') ? at : null
}
