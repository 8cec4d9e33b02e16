/** What readers see around a headline: whose names stand there, and which day. */
import { isDateLine } from '../../text/datelines.ts'
import { moment } from '../time.ts'
import { type DomDocument, type DomElement, type DomNode, isElement, squeeze } from './dom.ts'

/** A line is short; what is longer is a box with a biography or other pages in it. */
const LONGEST_BYLINE = 160
const LONGEST_DATE = 80
const DATED = /date|time|publish|posted/i
const OWN_LINE = new Set(['br', 'div', 'h2', 'h3', 'h4', 'h5', 'li', 'p', 'td', 'ul'])
/** Boxes that tell of other pages, or of other people. */
const ELSEWHERE = /comment|related|recent|popular|sidebar|widget|footer|trending|recommend|copyright/i
/** "Ane Hald", "PER VAN DER LUND" */
const NAME = /^\p{Lu}[\p{L}.’'-]*(?: (?:\p{Lu}[\p{L}.’'-]*|de|da|der|den|la|van|von)){1,3}$/u

/** " Monday, November 18, 2019, 04:05 pm", " / Updated: Nov 18, 2019" */
const DAY =
  /[\s,|/·–-]+(?:(?:last )?(?:updated|published|posted)(?: on)?:? |on )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? )?\d.*$/i

/** "Ane HaldMonday, November 18": a line break stands between. */
const GLUED = /\p{Ll}(?=(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? \p{Lu})/u

/** The author as the page names them outright: `itemprop`, `rel`, and the classes that most systems use. */
const DECLARED = ['[itemprop="author"] [itemprop="name"]', '[itemprop="author"]', 'a[rel="author"]', '[rel="author"]']
const CALLED = ['.byline__name', '.author-name', '.byline', '.author']
/** Where pages about an outlet's authors are. */
const AUTHOR_PAGE = /\/(?:authors?|staff|profile|contributors?|reporters?|journalists?|by|user)\/[\w%.@-]+\/?$/i
/** Links to authors stand in the line itself, or a box or two deeper. */
const DEEPEST_LINK = 3
/** "By Ane Hald", "Written by Ane Hald", and "ByAne Hald", where an element stands between. */
const BY = /^(?:[Bb][Yy][:\s]+|By(?=\p{Lu}\p{Ll})|(?:[Ww]ritten|[Pp]osted) by\s+)(?=\p{L})/u

/** The byline that readers see; null where there is none that is marked as one. */
export function bylineSeen(document: DomDocument): string | null {
  return (
    firstOf(document, DECLARED) ?? linkedLines(document)[0]?.line ?? firstOf(document, CALLED) ?? lineSeen(document)
  )
}

function firstOf(document: DomDocument, selectors: readonly string[]): string | null {
  for (const selector of selectors) {
    const first = document.querySelector(selector)
    const beside = first && selector.includes('rel=') ? [...document.querySelectorAll(selector)] : []
    // One link for each of those who wrote it together.
    const names = beside.filter(({ parentNode }) => parentNode === first?.parentNode).map(textIn)
    const text = [...new Set(names)].filter(Boolean).join(', ') || textIn(first)
    if (text.length >= 3 && text.length <= LONGEST_BYLINE) return withoutDay(text)
  }
  return null
}

const textIn = (element: DomElement | null): string => squeeze(element?.textContent ?? '')
const withoutDay = (line: string): string => line.replace(BY, '').replace(GLUED, '$& ').replace(DAY, '')

/** The lines that begin with "By" and have a link to its author, with the boxes that they stand in. */
function linkedLines(document: DomDocument): { line: string; box: DomElement }[] {
  return [...document.querySelectorAll('a[href]')].flatMap((link) => {
    if (!AUTHOR_PAGE.test(link.getAttribute('href') ?? '') || isElsewhere(link)) return []
    let box: DomElement | null = link
    for (let i = 0; box && i <= DEEPEST_LINK; i++, box = box.parentNode) {
      const text = textIn(box)
      if (text.length > LONGEST_BYLINE) return []
      if (!isByline(text)) continue
      const line = withoutDay(lineOf(box))
      return NAME.test(line.split(/, | and /)[0]!) ? [{ line, box }] : []
    }
    return []
  })
}

/** The line that begins with "By". */
export const lineSeen = (document: DomDocument): string | null => bylineBoxes(document)[0] ?? null

/** All authors, where the page declares one and its byline names others beside. */
export function allAuthors(document: DomDocument, declared: string): string {
  const fold = (names: string) => names.toLowerCase()
  for (const line of bylineBoxes(document)) {
    const names = line.split(/\s?, (?:and )?| and | & /).map((name) => name.trim())
    const others = names.every((name) => NAME.test(name)) && names.length > 1
    if (others && names.some((name) => fold(name) === fold(declared))) return names.join(', ')
  }
  return declared
}

/** Lines that begin with "By", in boxes that are called bylines, without their dates; the innermost boxes. */
function bylineBoxes(document: DomDocument): string[] {
  const boxes = [...document.querySelectorAll('[class*="byline" i]')].filter((box) => !isElsewhere(box))
  return boxes.flatMap((box) => {
    if ([...box.querySelectorAll('[class*="byline" i]')].some((inner) => isByline(lineOf(inner)))) return []
    const line = squeeze(lineOf(box))
    return isByline(line) && line.length <= LONGEST_BYLINE ? [withoutDay(line)] : []
  })
}

const isByline = (line: string): boolean => BY.test(line.trim())

/** Its first line, as far as its date: what follows is what the page is about. */
function lineOf(box: DomElement): string {
  let line = ''
  const ended = (node: DomNode): boolean => {
    if (!isElement(node)) line += node.nodeType === 3 ? (node.textContent ?? '') : ''
    else if (node.localName === 'time' || DATED.test(node.getAttribute('class') ?? '')) return true
    else if (OWN_LINE.has(node.localName) && isByline(line)) return true
    else return [...node.childNodes].some(ended)
    return false
  }
  ;[...box.childNodes].some(ended)
  return squeeze(line)
}

/**
 * The day in the first line that is marked as one and says nothing else, or else beside the byline; for pages whose metadata
 * name none.
 */
export function dateSeen(document: DomDocument): string | null {
  for (const box of document.querySelectorAll('[class*="date" i], [class*="publish" i], [class*="posted" i]')) {
    const line = textIn(box)
    if (line.length <= LONGEST_DATE && isDateLine(line) && !isElsewhere(box)) {
      const at = moment(line)
      if (at) return at
    }
  }
  return dayBeside(document)
}

function dayBeside(document: DomDocument): string | null {
  const called = [...document.querySelectorAll('[class*="byline" i], .author')].filter((box) => !isElsewhere(box))
  for (let box of [...linkedLines(document).map(({ box }) => box), ...called])
    for (let i = 0; i < DEEPEST_LINK && textIn(box).length <= LONGEST_BYLINE; i++) {
      const at = moment(textIn(box))
      if (at) return at
      if (!box.parentNode || !isElement(box.parentNode)) break
      box = box.parentNode
    }
  return null
}

function isElsewhere(box: DomElement): boolean {
  for (let at: DomElement | null = box; at; at = at.parentNode)
    if (isElement(at) && at.localName !== 'body' && ELSEWHERE.test(at.getAttribute('class') ?? '')) return true
  return false
}
