/** A piece of text as pdf.js gives it. */
interface Item {
  str?: string
  width?: number
  height?: number
  /** The last two are where it stands, in points from the left and the bottom of the page. */
  transform?: number[]
  hasEOL?: boolean
}

/** One printed line. Lengths in points. */
export interface Line {
  text: string
  left: number
  right: number
  /** From the bottom of the page. */
  y: number
  /** Size of its letters. */
  size: number
}

/** The lines of a page, in the order in which it gives them: column by column. */
export function linesOf(items: readonly object[]): Line[] {
  const lines: Line[] = []
  let line: Line | null = null
  const end = () => {
    if (line) {
      line.text = line.text.replace(/\s+/g, ' ').trim()
      if (line.text) lines.push(line)
    }
    line = null
  }
  for (const { str = '', width = 0, height = 0, transform = [], hasEOL } of items as readonly Item[]) {
    const [left = 0, y = 0] = transform.slice(4)
    if (str.trim()) {
      // A piece on another height begins a line of its own, unless it is raised or lowered within one ("1st").
      if (line && Math.abs(y - line.y) > Math.max(height, line.size) * 0.6) end()
      if (line) {
        // A gap without a space between is one all the same.
        if (left - line.right > height * 0.25) line.text += ' '
        line.text += str
        line.right = left + width
        line.size = Math.max(line.size, height)
      } else line = { text: str, left, right: left + width, y, size: height }
    } else if (line) line.text += str
    if (hasEOL) end()
  }
  end()
  return lines
}
