import { once } from 'node:events'
import { createPredictor } from '../model/index.ts'
import { readArticle, unread } from '../stories/prepare.ts'
import { inOrder } from '../stories/window.ts'
import { asJson } from './extract-json.ts'
import { asText } from './extract-text.ts'
import { oneOf, tell } from './failure.ts'
import { type InputOption, readArguments } from './input.ts'
import { outputGone } from './output.ts'

/** Enough to keep every worker busy. */
const AT_ONCE = 12

/** `hearsay extract`: the attributions of each article, in input order, one line or one page each. */
export async function extract(files: readonly string[], options: InputOption & { format: string }): Promise<void> {
  const render = oneOf('--format', options.format, ['jsonl', 'text']) === 'jsonl' ? asJson : asText
  const predictor = createPredictor()
  try {
    const readings = inOrder(readArguments(files, options), AT_ONCE, async (each) =>
      'problem' in each ? each : { ...each, reading: await readArticle(each.article, predictor) },
    )
    for await (const each of readings) {
      const problem = 'problem' in each ? each.problem : unread(each.article, each.where)
      if (problem) tell(problem)
      if ('problem' in each) continue
      // A slow reader at the other end of the pipe must not fill our memory; one that has gone wants no more.
      if (!process.stdout.write(`${render(each.article, each.reading)}\n`))
        await once(process.stdout, 'drain').catch(() => {})
      if (outputGone.aborted) break
    }
  } finally {
    await predictor.close()
  }
}
