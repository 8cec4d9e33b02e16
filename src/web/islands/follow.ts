/** Follows work that is under way: each result as it comes; at the end the page as it is then. */
export function follow(element: HTMLElement): void {
  const list = element.querySelector('.results')!
  const state = element.querySelector('[role=status]')!
  const events = new EventSource(`${element.dataset.from}?after=${list.children.length}`)
  events.addEventListener('result', ({ data }) => {
    const made = document.createElement('template')
    // Made and escaped by our server, as the page itself is.
    made.innerHTML = data
    list.append(made.content)
  })
  events.addEventListener('state', ({ data }) => {
    state.innerHTML = data
  })
  events.addEventListener('ended', async () => {
    events.close()
    const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html')
    element.replaceWith(page.querySelector('main > div')!)
  })
}
