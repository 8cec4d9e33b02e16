/** What stands above the text of a document: its title and who wrote it. */
import { draft, plainTitle, saysTitle } from '../../text/draft.ts'
import type { Line } from './lines.ts'
import { readXml } from './xml.ts'

/** What a file says of itself: often the template's title, and the name of whose computer it was. */
export interface Properties {
  title: string
  creator: string
}

export function propertiesOf(core: string): Properties {
  const found: Record<string, string> = {}
  let within = ''
  readXml(core, {
    open: (name) => {
      within = name
    },
    close: () => {
      within = ''
    },
    text: (text) => {
      found[within] = (found[within] ?? '') + text
    },
  })
  return { title: found.title?.trim() ?? '', creator: found.creator?.trim() ?? '' }
}

/** A title stands in the first lines. */
const HEAD = 30
/** "FOR IMMEDIATE RELEASE", "PRESS RELEASE – 4 May" over what it announces. */
const ANNOUNCES =
  /^(?:for (?:immediate|public) release|(?:for )?embargo(?:ed)?|(?:press|news|media) (?:release|statement|advisory|note|office|contacts?)|statement|memo(?:randum)?|transcript|draft)\b[^.]{0,30}$/i

/** The line that its style calls the title, that the file's properties do, or that is set like one above the text. */
export function titleOf(lines: readonly Line[], stated: string): Line | null {
  const head = lines.slice(0, HEAD)
  const plain = plainTitle(stated)
  const named = head.find(({ kind }) => kind === 'title') ?? head.find(({ text }) => plain && saysTitle(text, plain))
  if (named) return named
  const body = head.findIndex((line) => !line.stands && line.text.length >= SENTENCE && kindOf(line) === 'prose')
  const above = head.slice(0, body < 0 ? HEAD : body).filter(mayBeTitle)
  return (
    above.find(({ kind }) => kind === 'heading') ?? above.find(({ kind, stands }) => kind === 'line' && stands) ?? null
  )
}

/** A shorter one may be a name, an address, a time. */
const SENTENCE = 80

const kindOf = ({ text }: Line) => draft({ text, start: 0, end: text.length }).kind

/** Whether a line says only what follows, and not when it was published. */
export const isAnnouncement = (line: Line): boolean => ANNOUNCES.test(line.text) && kindOf(line) !== 'dateline'

const mayBeTitle = (line: Line): boolean =>
  !ANNOUNCES.test(line.text) &&
  line.text.length <= 250 &&
  line.text.split(' ').length >= 3 &&
  /^(?:prose|short|heading|list-item)$/.test(kindOf(line))

/** The line that its style calls the author, or that is the name of who made the file: that name alone says little. */
export function bylineOf(lines: readonly Line[], creator: string): Line | null {
  const head = lines.slice(0, HEAD)
  const name = creator.toLowerCase()
  return (
    head.find(({ kind }) => kind === 'byline') ??
    head.find(({ text }) => name !== '' && text.toLowerCase().replace(/^by /, '') === name) ??
    null
  )
}
