/**
 * What a story wants of its feeds: `harbour strike` both words, `"harbour strike"` one after the other, `harbour | port`
 * either, `-football` not, `ferr*` all words that begin so. Upper case, accents and word order make no difference.
 */
type Query = (words: string) => boolean

/** A query that finds nothing by itself (`-football`, nothing at all) finds everything else. */
export function parseQuery(query: string): Query {
  const ways = query.split('|').map(way)
  return (words) => {
    const text = plain(words)
    return ways.some((fits) => fits(text))
  }
}

function way(part: string): (text: string) => boolean {
  const terms = [...part.matchAll(/(-?)(?:"([^"]*)"|([^\s"]+))/g)].flatMap(([, not, phrase, word]) => {
    const open = word?.endsWith('*') ?? false
    const words = plain(phrase ?? word ?? '')
    // Every text begins and ends with a space, and has one between words.
    return words.trim() === '' ? [] : { wanted: not === '', words: open ? words.trimEnd() : words }
  })
  return (text) => terms.every(({ wanted, words }) => text.includes(words) === wanted)
}

/** ` the words in lower case without accents ` */
const plain = (text: string): string =>
  ` ${(
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ')} `
