/** One claim for other people's pages (oembed.com, 2.3.4.4). */
const [WIDTH, HEIGHT] = [560, 220]

const attribute = (text: string): string =>
  text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`).replace(/\s+/g, ' ')

/** @param embed the whole address of the claim's embeddable page. */
export function oembed(words: string, embed: string) {
  const title = words.length > 120 ? `${words.slice(0, 119)}…` : words
  return {
    version: '1.0',
    type: 'rich',
    provider_name: 'Hearsay',
    title,
    width: WIDTH,
    height: HEIGHT,
    html: `<iframe src="${attribute(embed)}" title="${attribute(title)}" width="${WIDTH}" height="${HEIGHT}" style="border:0;max-width:100%" loading="lazy"></iframe>`,
  }
}
