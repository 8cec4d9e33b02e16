/** A button for the system's own share sheet, shown where there is one. */
export function share(button: HTMLElement): void {
  if (!navigator.share) return
  button.hidden = false
  const { url = location.href, title = document.title } = button.dataset
  button.addEventListener('click', () => navigator.share({ url, title }).catch(() => {}))
}
