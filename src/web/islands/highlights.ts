/** The text of an article: a statement that is clicked opens, as the link on its card does. */
export function highlights(text: HTMLElement): void {
  text.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element) || target.closest('a, summary, form') || !getSelection()?.isCollapsed) return
    const id = target.closest<HTMLElement>('[data-of]')?.dataset.of
    const card = id ? document.getElementById(id) : null
    card?.querySelector<HTMLElement>('[data-open]')?.click()
  })
}
