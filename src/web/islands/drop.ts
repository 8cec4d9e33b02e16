/** Files that are dropped on it are as if chosen. */
export function drop(element: HTMLElement): void {
  const input = element.querySelector<HTMLInputElement>('input[type=file]')!
  const over = (on: boolean) => element.classList.toggle('over', on)
  element.addEventListener('dragover', (event) => {
    event.preventDefault()
    over(true)
  })
  element.addEventListener('dragleave', () => over(false))
  element.addEventListener('drop', (event) => {
    event.preventDefault()
    over(false)
    if (event.dataTransfer?.files.length) input.files = event.dataTransfer.files
  })
}
