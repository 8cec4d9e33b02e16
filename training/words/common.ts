/**
 * Makes `src/text/common.json`: the words that news writes in small letters, so that a capital alone makes no name of them.
 * Words of three articles or more, written at least twice as often small as with a capital inside a sentence. Counts only, of
 * PolNeAR's train split and the Helsinki articles:
 *
 *   npx tsx training/words/common.ts ../shared/polnear/train.jsonl ../shared/helsinki/articles.jsonl
 */
import { readFileSync, writeFileSync } from 'node:fs'

const texts = process.argv
  .slice(2)
  .flatMap((path) => readFileSync(path, 'utf8').split('\n').filter(Boolean))
  .map((line) => (JSON.parse(line) as { text: string }).text)
const [small, capital, articles] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()]
const count = (counts: Map<string, number>, word: string) => counts.set(word, (counts.get(word) ?? 0) + 1)

for (const text of texts) {
  const here = new Set<string>()
  for (const { 0: word, index } of text.matchAll(/(?<![\p{L}\p{N}’'-])\p{L}{2,}(?![\p{L}\p{N}’-])/gu)) {
    if (/^\p{Ll}+$/u.test(word)) {
      count(small, word)
      here.add(word)
    } else if (/^\p{Lu}\p{Ll}+$/u.test(word) && /[\p{Ll},] $/u.test(text.slice(Math.max(0, index - 2), index)))
      count(capital, word.toLowerCase())
  }
  for (const word of here) count(articles, word)
}
const words = [...small]
  .filter(([word, n]) => (articles.get(word) ?? 0) >= 3 && n >= 2 * (capital.get(word) ?? 0))
  .map(([word]) => word)
  .sort()
writeFileSync(new URL('../../src/text/common.json', import.meta.url), `${JSON.stringify({ words: words.join(' ') })}\n`)
