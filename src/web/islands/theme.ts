/** Colours where no server remembers them: a published page's switch, kept in the browser. */
const KEY = 'hearsay-theme'

export function theme(nav: HTMLElement): void {
  const links = [...nav.querySelectorAll<HTMLElement>('[data-theme-to]')]
  const show = (chosen: string) => {
    if (chosen === 'system') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = chosen
    for (const link of links) link.setAttribute('aria-pressed', String(link.dataset.themeTo === chosen))
  }
  // Where storage is closed, as from some files, the choice holds for this page alone.
  const stored = () => {
    try {
      return localStorage.getItem(KEY)
    } catch {
      return null
    }
  }
  nav.hidden = false
  show(stored() ?? 'system')
  for (const link of links)
    link.addEventListener('click', () => {
      const chosen = link.dataset.themeTo ?? 'system'
      show(chosen)
      try {
        localStorage.setItem(KEY, chosen)
      } catch {}
    })
}
