/** What pages call the boxes that stand in and around an article's text, and so what stands in them. */
import type { BlockKind } from '../../types.ts'
import type { DomElement } from './dom.ts'

const CAPTION =
  /(?:^|-)(?:(?:fig)?captions?(?:text)?|(?:image|photo|picture|media|img|figure)-(?:credits?|copyright|source)|video-(?:title|info|data|meta|headline|description))(?:-|$)/
/** What the outlet wants of its readers, what else it has, and who writes for it. */
const AROUND =
  /(?:^|-)(?:newsletters?|subscribe|subscription-(?:form|box|cta|widget|offer|banner)|sign-?up|related|recommended|more-(?:topics?|stories|news|articles|posts)|(?:authors?|contributors?|writers?|journalists?|reporters?)-(?:bio|info|box|card|about|desc|description|details?|profile|content|blurb)|about-(?:the-)?(?:author|writer)s?|biography|bio)(?:-|$)/
const BYLINE = /(?:^|-)(?:byline|authors?-(?:name|line|date))(?:-|$)/
const DATE =
  /(?:^|-)(?:(?:publish(?:ed)?|posted|publication|article|entry|updated?)-(?:date|time|on|at)|time-?stamp)(?:-|$)/

/** In the order in which a name counts, with how long the text of such a box is at most. */
const NAMES: readonly (readonly [BlockKind, RegExp, number])[] = [
  ['caption', CAPTION, 900],
  ['furniture', AROUND, 1500],
  ['byline', BYLINE, 160],
  ['dateline', DATE, 80],
]
/** Names are read more closely only where one of these stands in them. */
const TELLING =
  /caption|credit|copyright|source|video|newsletter|subscri|sign-?up|related|recommend|more|author|contributor|writer|journalist|reporter|bio|byline|publi|post|article|entry|update|time-?stamp/i
/** What such a name says of the box is that it has a caption or not, or which articles it shows: "hasCaption", "tag-related". */
const OF_ELSE = /^(?:has|with|no|without|hide|tag|category|type|status|format)-/
/** The page itself may be of a category that is called so. */
const NEVER = new Set(['html', 'body', 'main', 'article'])

/** The kind of what stands in an element, where a class of it says so; null where none does. */
export function boxKind(element: DomElement): BlockKind | null {
  const named = element.getAttribute('class')
  if (!named || !TELLING.test(named) || NEVER.has(element.localName.toLowerCase())) return null
  const names = named
    .split(/\s+/)
    .map(withHyphens)
    .filter((name) => !OF_ELSE.test(name))
  const found = NAMES.find(([, pattern]) => names.some((name) => pattern.test(name)))
  if (!found || (element.textContent ?? '').trim().length > found[2]) return null
  return found[0]
}

/** "imageCaption", "image__caption" and "image-caption" are one name. */
const withHyphens = (name: string): string =>
  name
    .replace(/([a-z])(?=[A-Z])/g, '$1-')
    .replace(/[_-]+/g, '-')
    .toLowerCase()
