import { isLevel, isOn, pointsOf } from './styles.ts'
import { type Attributes, readXml } from './xml.ts'

/** A paragraph as it stands in the document. */
export interface Paragraph {
  /** Line breaks are `\n`, tabs `\t`. */
  text: string
  /** The id of its style; empty for the usual one. */
  style: string
  /** Whether it is an item of a list; null where only its style may say so. */
  isList: boolean | null
  /** It is a heading by itself, whatever its style. */
  isHeading: boolean
  isCentred: boolean
  /** Which of its letters are bold: some are, some are not, some are if its style is. */
  bold: ReadonlySet<boolean | null>
  /** Of its largest letters, in points; 0 where only its style says so. */
  size: number
  /** The row of a table, and the cell of that, in which it stands. */
  cell: { row: number; at: number } | null
}

const WORD = /\/wordprocessingml\/(?:2006\/)?main$/
const MATH = /\/officeDocument\/(?:2006\/)?math$/
/** What was deleted or stood elsewhere, how it looked before, what is there for older programs, and how a word is pronounced. */
const PASSED_OVER: ReadonlySet<string> = new Set(['del', 'moveFrom', 'pPrChange', 'rPrChange', 'Fallback', 'rt'])
/** Elements that stand for a character. */
const CHARACTERS: Readonly<Record<string, string>> = { tab: '\t', ptab: '\t\t', br: '\n', cr: '\n', noBreakHyphen: '-' }

/** The paragraphs of a document's body in their order, those of tables and text boxes too; tracked changes as if accepted. */
export function paragraphsOf(xml: string): Paragraph[] {
  const body = new Body()
  readXml(xml, body)
  return body.paragraphs
}

/** A paragraph that is not at its end. */
interface Open extends Paragraph {
  bold: Set<boolean | null>
  run: { text: string; hidden: boolean; bold: boolean | null; size: number } | null
}

class Body {
  readonly paragraphs: Paragraph[] = []
  /** One within a text box of the other. */
  private readonly opened: Open[] = []
  /** Of elements that hold text. */
  private readonly prefixes = new Set(['w', 'm'])
  private readonly path: string[] = []
  private readonly cells: { row: number; at: number }[] = []
  private rows = 0
  private passedOver = 0
  /** The next one goes on with it: its end was deleted, or it is a large first letter. */
  private endless: Paragraph | null = null

  open = (name: string, attributes: Attributes, prefix: string): void => {
    if (this.passedOver > 0 || (PASSED_OVER.has(name) && this.path.at(-1) !== 'rPr')) {
      this.passedOver++
      return
    }
    if (this.path.length === 0) this.learn(attributes)
    if (this.prefixes.has(prefix)) this.element(name, attributes)
    this.path.push(name)
  }

  close = (name: string, prefix: string): void => {
    if (this.passedOver > 0) {
      this.passedOver--
      return
    }
    this.path.pop()
    if (!this.prefixes.has(prefix)) return
    if (name === 'r') this.endRun()
    else if (name === 'p') this.opened.pop()
    else if (name === 'tr') this.cells.pop()
  }

  text = (text: string): void => {
    const run = this.opened.at(-1)?.run
    if (run && this.passedOver === 0 && this.path.at(-1) === 't') run.text += text
  }

  /** Which prefixes this document gives the elements of Word. */
  private learn(attributes: Attributes): void {
    for (const [key, value = ''] of Object.entries(attributes))
      if (key.startsWith('xmlns') && (WORD.test(value) || MATH.test(value)))
        this.prefixes.add(key.slice('xmlns:'.length))
  }

  private element(name: string, { val: value, dropcap }: Attributes): void {
    const parent = this.path.at(-1)
    const paragraph = this.opened.at(-1)
    if (name === 'p') this.begin()
    else if (name === 'tr') this.cells.push({ row: this.rows++, at: -1 })
    else if (name === 'tc' && this.cells.length > 0) this.cells.at(-1)!.at++
    else if (!paragraph) return
    else if (name === 'r') paragraph.run = { text: '', hidden: false, bold: null, size: 0 }
    else if (name === 'framePr' && /^(?:drop|margin)$/.test(dropcap ?? '')) this.endless = paragraph
    else if (paragraph.run && parent === 'r') paragraph.run.text += CHARACTERS[name] ?? ''
    else if (paragraph.run && parent === 'rPr') runProperty(paragraph.run, name, value)
    else this.paragraphProperty(paragraph, name, value)
  }

  private begin(): void {
    const cell = this.cells.at(-1)
    const paragraph: Open = {
      text: '',
      style: '',
      isList: null,
      isHeading: false,
      isCentred: false,
      bold: new Set(),
      size: 0,
      cell: cell ? { ...cell } : null,
      run: null,
    }
    if (this.endless) paragraph.text = this.endless.text
    if (this.endless) this.paragraphs.splice(this.paragraphs.lastIndexOf(this.endless), 1)
    this.endless = null
    this.paragraphs.push(paragraph)
    this.opened.push(paragraph)
  }

  private endRun(): void {
    const paragraph = this.opened.at(-1)
    if (!paragraph?.run) return
    const { text, hidden, bold, size } = paragraph.run
    paragraph.run = null
    if (hidden) return
    paragraph.text += text
    if (!/\S/.test(text)) return
    paragraph.bold.add(bold)
    paragraph.size = Math.max(paragraph.size, size)
  }

  private paragraphProperty(paragraph: Open, name: string, value = ''): void {
    if (name === 'pStyle') paragraph.style = value
    else if (name === 'numId') paragraph.isList = value !== '0'
    else if (name === 'jc') paragraph.isCentred = value === 'center'
    else if (name === 'outlineLvl') paragraph.isHeading = isLevel(value)
    else if (name === 'del' || name === 'moveFrom') this.endless = paragraph
  }
}

function runProperty(run: NonNullable<Open['run']>, name: string, value: string | undefined): void {
  if (name === 'vanish') run.hidden = isOn(value)
  else if (name === 'b') run.bold = isOn(value)
  else if (name === 'sz') run.size = pointsOf(value)
}
