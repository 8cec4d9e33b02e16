/** A link to this page that, when followed, copies its address instead. `data-done` says that it has. */
export function copy(link: HTMLElement): void {
  link.addEventListener('click', async (event) => {
    event.preventDefault()
    await navigator.clipboard.writeText((link as HTMLAnchorElement).href)
    link.textContent = link.dataset.done ?? ''
  })
}
