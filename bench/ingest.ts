/** How many pages a second go from bytes to articles, on one core: `npx tsx bench/ingest.ts`. The pages are invented. */
import { readFileSync } from 'node:fs'
import { fromHtml } from '../src/ingest/html/index.ts'
import { structureOf } from '../src/text/structure.ts'

const SECONDS = 5
const small = readFileSync(new URL('../src/ingest/fixtures/jsonld.golden.html', import.meta.url), 'utf8')
/** As large as a news site's page: 40 paragraphs, 400 links, 200 kB of scripts. */
const paragraph = /<p>The harbour[\s\S]*?<\/p>/.exec(small)![0]
const large = small
  .replace(paragraph, Array.from({ length: 40 }, (_, i) => paragraph.replace('week', `${i + 2} weeks`)).join('\n'))
  .replace(
    '</ul></aside>',
    `${'<li><div><a href="/x"><span>Ferry fares rise</span></a></div></li>'.repeat(400)}</ul></aside>`,
  )
  .replace('</head>', `<script>${'var a = [1, 2, 3];'.repeat(11_000)}</script></head>`)

for (const [name, html] of [
  ['small', small],
  ['large', large],
] as const) {
  const bytes = new TextEncoder().encode(html)
  const rate = perSecond(() => fromHtml(bytes, name))
  console.log(`HTML, ${name} (${Math.round(bytes.length / 1024)} kB): ${rate.toFixed(0)} pages/s`)
}
const { text } = fromHtml(new TextEncoder().encode(large), 'large').article
console.log(
  `plain text (${Math.round(text.length / 1024)} kB): ${perSecond(() => structureOf(text)).toFixed(0)} articles/s`,
)
console.log(`memory: ${Math.round(process.memoryUsage().rss / 2 ** 20)} MB`)

function perSecond(run: () => unknown): number {
  for (let i = 0; i < 5; i++) run()
  const start = performance.now()
  let n = 0
  while (performance.now() - start < SECONDS * 1000) {
    run()
    n++
  }
  return (1000 * n) / (performance.now() - start)
}
