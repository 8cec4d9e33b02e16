/**
 * Parts that the browser lays out only when they come near: laid out ahead, part by part while there is nothing else to do, so that
 * who scrolls through them never waits for one.
 */
export function ahead(list: HTMLElement): void {
  const parts = [...list.children] as HTMLElement[]
  const next = (deadline?: IdleDeadline) => {
    do {
      const part = parts.shift()
      part?.classList.add('laid')
      // Asked for so that it is laid out now, and not all of them with the next frame.
      part?.getBoundingClientRect()
    } while (parts.length > 0 && deadline && deadline.timeRemaining() > PART_MS)
    if (parts.length > 0) whenIdle(next)
  }
  whenIdle(next)
}

/** About what a part takes. */
const PART_MS = 10

// Safari has no idle time to give.
const whenIdle = (next: (deadline?: IdleDeadline) => void) =>
  'requestIdleCallback' in globalThis ? requestIdleCallback(next) : setTimeout(next, 50)
