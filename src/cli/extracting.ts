import { once } from 'node:events'
import { toldOf } from '../errors.ts'
import type { Predictor } from '../model/predictor.ts'
import { readArticle, unread } from '../stories/prepare.ts'
import { inOrder } from '../stories/window.ts'
import { asJson } from './extract-json.ts'
import { asText } from './extract-text.ts'
import { oneOf, tell } from './failure.ts'
import { type InputOption, readArguments } from './input.ts'
import { outputGone } from './output.ts'

/** Enough to keep every worker busy. */
const AT_ONCE = 12

export type ExtractOptions = InputOption & { format: string }

/** Prints the attributions of each article, in input order, one line or one page each. */
export async function extractWith(
  predictor: Predictor,
  files: readonly string[],
  options: ExtractOptions,
): Promise<void> {
  const render = oneOf('--format', options.format, ['jsonl', 'text']) === 'jsonl' ? asJson : asText
  const readings = inOrder(readArguments(files, options), AT_ONCE, async (each) =>
    'problem' in each
      ? each
      : readArticle(each.article, predictor).then(
          (reading) => ({ ...each, reading }),
          (error) => ({ problem: toldOf(each.where, error) }),
        ),
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
}
