/** A button that opens the dialog it names. */
export function dialog(button: HTMLElement): void {
  const opened = document.getElementById(button.dataset.opens ?? '')
  if (opened instanceof HTMLDialogElement) button.addEventListener('click', () => opened.showModal())
}
