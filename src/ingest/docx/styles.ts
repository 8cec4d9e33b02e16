import type { BlockKind } from '../../types.ts'
import { readXml } from './xml.ts'

/** What a style makes of a paragraph; null where it says nothing of that. */
export interface Style {
  kind: BlockKind | null
  bold: boolean
  /** Of its letters, in points; 0 where it says nothing of that. */
  size: number
}

interface Written {
  name: string
  basedOn: string | null
  isList: boolean
  isHeading: boolean
  bold: boolean
  size: number
}

/** By what Word, LibreOffice, Google Docs and pandoc call their own styles, in whatever language their menus are. */
const NAMED: readonly [RegExp, BlockKind][] = [
  [/^(?:title|headline)$/, 'title'],
  [/^sub(?:title|headline)$/, 'subtitle'],
  [/^(?:author|byline)$/, 'byline'],
  [/^heading(?: \d)?$/, 'heading'],
  [/^(?:intense )?quot(?:e|ations?)$|^block (?:text|quotation)$/, 'quotation'],
  [/^list (?:bullet|number)(?: \d)?$/, 'list-item'],
  [/^(?:caption|image caption|table caption)$/, 'caption'],
  [/^(?:toc \d|toc heading|table of (?:figures|contents)|contents \d|header|footer)$/, 'furniture'],
]
/** Styles rest on one another; in a circle only where somebody made it. */
const DEEPEST = 20

/** The paragraph styles of a document, by their ids. */
export function stylesOf(xml: string): ReadonlyMap<string, Style> {
  const written = writtenIn(xml)
  return new Map([...written.keys()].map((id) => [id, styleOf(id, written)]))
}

function styleOf(id: string, written: ReadonlyMap<string, Written>): Style {
  const style: Style = { kind: null, bold: false, size: 0 }
  let at: string | null = id
  for (let depth = 0; at !== null && depth < DEEPEST; depth++) {
    const own: Written | undefined = written.get(at)
    if (!own) break
    style.kind ??= kindOf(own)
    style.bold ||= own.bold
    style.size ||= own.size
    at = own.basedOn
  }
  return style
}

const kindOf = ({ name, isHeading, isList }: Written): BlockKind | null =>
  NAMED.find(([pattern]) => pattern.test(name))?.[1] ?? (isHeading ? 'heading' : isList ? 'list-item' : null)

function writtenIn(xml: string): Map<string, Written> {
  const written = new Map<string, Written>()
  let own: Written | null = null
  readXml(xml, {
    open(name, { styleid = '', type, val = '' }) {
      if (name === 'style') {
        own = { name: '', basedOn: null, isList: false, isHeading: false, bold: false, size: 0 }
        if (type === 'paragraph') written.set(styleid, own)
      } else if (own === null) return
      else if (name === 'name') own.name = val.toLowerCase()
      else if (name === 'basedOn') own.basedOn = val
      else if (name === 'numId') own.isList = val !== '0'
      else if (name === 'outlineLvl') own.isHeading = isLevel(val)
      else if (name === 'b') own.bold = isOn(val)
      else if (name === 'sz') own.size = pointsOf(val)
    },
    close(name) {
      if (name === 'style') own = null
    },
  })
  return written
}

/** Of an outline; 9 is the text under its headings. */
export const isLevel = (value: string): boolean => /^[0-8]$/.test(value)
/** A size is written in half points. */
export const pointsOf = (value: string | undefined): number => Number(value) / 2 || 0
/** A property that only needs to be there (ECMA-376, part 1, 17.17.4). */
export const isOn = (value: string | undefined): boolean => !/^(?:0|false|off)$/.test(value ?? '')
