import { useReader } from './reader.ts'

/** Where a link can be passed on: plain addresses, from which nothing is loaded until they are followed. */
const PLACES: readonly [name: string, to: (url: string, title: string) => string][] = [
  ['VK', (url, title) => `https://vk.com/share.php?${new URLSearchParams({ url, title })}`],
  ['X', (url, text) => `https://x.com/intent/post?${new URLSearchParams({ url, text })}`],
  ['OK', (url, title) => `https://connect.ok.ru/offer?${new URLSearchParams({ url, title })}`],
  ['WhatsApp', (url, title) => `https://wa.me/?${new URLSearchParams({ text: `${title} ${url}` })}`],
  ['Telegram', (url, text) => `https://t.me/share/url?${new URLSearchParams({ url, text })}`],
]

/** Only on pages that know their own address. */
export function Share({ title }: { title: string }) {
  const { words, url } = useReader()
  if (url === null) return null
  return (
    <nav class="share" aria-label={words.share.heading}>
      {PLACES.map(([name, to]) => (
        <a key={name} href={to(url, title)} rel="noreferrer nofollow">
          {name}
        </a>
      ))}
      <a href={url} data-island="copy" data-done={words.share.copied}>
        {words.share.copy}
      </a>
      <button type="button" data-island="share" data-url={url} data-title={title} hidden>
        {words.share.system}
      </button>
    </nav>
  )
}
