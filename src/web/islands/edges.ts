/**
 * The edges of a statement in its text, moved by dragging, by arrow keys (with Shift by a character) and by the links that lead
 * to the same without a script. Both stay at words unless moved by characters.
 */
import { snapped, stepped, wordsOf } from '../../text/edges.ts'

type Edge = 'start' | 'end'
const EDGES: readonly Edge[] = ['start', 'end']

export function edges(element: HTMLElement): void {
  const text = element.querySelector<HTMLElement>('.edges')!
  const [before, mark, after] = [...text.children] as [HTMLElement, HTMLElement, HTMLElement]
  const base = Number(element.dataset.base)
  const whole = text.textContent ?? ''
  const words = wordsOf(whole)
  let span = { start: before.textContent!.length, end: whole.length - after.textContent!.length }

  const handles = { start: handle('start'), end: handle('end') }
  mark.before(handles.start)
  mark.after(handles.end)
  element.classList.add('live')
  show()
  for (const edge of EDGES) listen(edge, handles[edge])
  for (const link of element.querySelectorAll<HTMLElement>('[data-edge]'))
    link.addEventListener('click', (event) => {
      event.preventDefault()
      move(stepped(words, span, link.dataset.edge as Edge, Number(link.dataset.by)))
    })

  function handle(edge: Edge): HTMLElement {
    const made = document.createElement('span')
    made.className = `handle ${edge}`
    made.tabIndex = 0
    made.setAttribute('role', 'slider')
    made.setAttribute('aria-label', text.dataset[`${edge}Label`] ?? '')
    made.setAttribute('aria-valuemin', '0')
    made.setAttribute('aria-valuemax', String(whole.length))
    return made
  }

  function show(): void {
    before.textContent = whole.slice(0, span.start)
    mark.textContent = whole.slice(span.start, span.end)
    after.textContent = whole.slice(span.end)
    for (const edge of EDGES) {
      handles[edge].setAttribute('aria-valuenow', String(span[edge]))
      // What is read out is the word at the edge.
      const word = words.find((each) => each[edge] === span[edge])
      handles[edge].setAttribute('aria-valuetext', word ? whole.slice(word.start, word.end) : mark.textContent)
    }
    for (const [name, offset] of [
      ['from', span.start],
      ['to', span.end],
    ] as const) {
      const input = element.querySelector<HTMLInputElement>(`input[name=${name}]`)
      if (input) input.value = String(base + offset)
    }
  }

  function move(to: typeof span): void {
    if (to.start >= to.end || to.start < 0 || to.end > whole.length) return
    span = to
    show()
  }

  function listen(edge: Edge, grip: HTMLElement): void {
    grip.addEventListener('keydown', (event) => {
      const by = stepOf(event.key)
      if (by === 0) return
      event.preventDefault()
      if (!event.shiftKey) return move(stepped(words, span, edge, by))
      // Never into the midst of a character.
      let to = span[edge] + by
      while (/[\uDC00-\uDFFF\p{M}]/u.test(whole[to] ?? '')) to += by
      move({ ...span, [edge]: to })
    })
    grip.addEventListener('pointerdown', (event) => {
      event.preventDefault()
      grip.focus()
      grip.setPointerCapture(event.pointerId)
    })
    grip.addEventListener('pointermove', ({ pointerId, clientX, clientY }) => {
      if (!grip.hasPointerCapture(pointerId)) return
      const to = offsetAt(clientX, clientY)
      if (to !== null) move(snapped(words, span, edge, to))
    })
  }

  /** Up and down as on a slider; left and right as the text runs. */
  function stepOf(key: string): number {
    const along = getComputedStyle(text).direction === 'rtl' ? -1 : 1
    return { ArrowRight: along, ArrowLeft: -along, ArrowUp: 1, ArrowDown: -1, PageUp: 5, PageDown: -5 }[key] ?? 0
  }

  /** The offset in the text below a point; null outside it. */
  function offsetAt(x: number, y: number): number | null {
    const range = caretAt(x, y)
    if (!range || !text.contains(range.node)) return null
    const parts = [before, mark, after]
    const n = parts.findIndex((part) => part.contains(range.node))
    if (n < 0) return null
    return parts.slice(0, n).reduce((sum, part) => sum + part.textContent!.length, range.offset)
  }
}

function caretAt(x: number, y: number): { node: Node; offset: number } | null {
  // Safari has the older of the two.
  const position = document.caretPositionFromPoint?.(x, y)
  if (position) return { node: position.offsetNode, offset: position.offset }
  const range = document.caretRangeFromPoint?.(x, y)
  return range ? { node: range.startContainer, offset: range.startOffset } : null
}
