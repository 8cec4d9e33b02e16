/**
 * Single keys, where the reader has switched them on (WCAG 2.1.4): each does what a visible link or field does that bears it as
 * `data-key`; `j` and `k` step through what stands in lists, `o` opens it. Nothing happens while something is typed.
 */
const LETTERS_AFTER_G_MS = 1500

export function keys(body: HTMLElement): void {
  // What is folded cannot be seen, and so is not stepped to or opened.
  const items = () =>
    [...document.querySelectorAll<HTMLElement>('main .claim')].filter((each) => each.checkVisibility())
  const help = document.getElementById('keys')
  let current: HTMLElement | undefined
  let afterG = 0

  const step = (by: number) => {
    const all = items()
    if (all.length === 0) return
    const at = current ? all.indexOf(current) : -1
    current = all[Math.min(Math.max(at + by, 0), all.length - 1)]!
    current.querySelector<HTMLElement>('a')?.focus()
    current.scrollIntoView({ block: 'nearest' })
  }
  const use = (key: string) => {
    const target = document.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)
    if (target instanceof HTMLInputElement) target.focus()
    else target?.click()
    return target !== null
  }
  const act = (key: string): boolean => {
    if (afterG > performance.now()) {
      afterG = 0
      return use(`g ${key}`)
    }
    if (key === 'g') afterG = performance.now() + LETTERS_AFTER_G_MS
    else if (key === 'j' || key === 'k') step(key === 'j' ? 1 : -1)
    else if (key === 'o') current?.querySelector<HTMLElement>('a')?.click()
    else if (key === '?' && help instanceof HTMLDialogElement) help.showModal()
    else return use(key)
    return true
  }

  body.addEventListener('keydown', (event) => {
    const { key, target, ctrlKey, metaKey, altKey } = event
    if (ctrlKey || metaKey || altKey || event.isComposing || (help as HTMLDialogElement | null)?.open) return
    const typing = target instanceof HTMLElement && target.closest('input, select, textarea, [contenteditable]')
    if (typing) {
      if (key === 'Escape') (target as HTMLElement).blur()
      return
    }
    // A button that is focused is pressed by the space bar.
    const pressing = key === ' ' && target instanceof HTMLElement && target.closest('button, summary')
    if ((key.length === 1 || key === 'Backspace') && !pressing && act(key)) event.preventDefault()
  })
}
