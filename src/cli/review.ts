import { printable } from '../errors.ts'
import { dossierOf } from '../stories/known.ts'
import { reviewOf } from '../stories/review.ts'
import { type DatabaseOption, storyOf, withStore } from './database.ts'
import { oneOf } from './failure.ts'

/** `hearsay corrections doubtful`: what a person should check, in the order in which it matters. */
export async function doubtful(name: string | undefined, options: DatabaseOption & { format: string }): Promise<void> {
  const format = oneOf('--format', options.format, ['text', 'json'])
  await withStore(options, async (store) => {
    const dossier = await dossierOf(store, await storyOf(store, name), { asOf: null, since: null })
    const review = await reviewOf(store, dossier)
    process.stderr.write(`${review.queue.length} left, ${review.done} checked\n`)
    if (format === 'json') return void process.stdout.write(`${JSON.stringify(review)}\n`)
    const speakers = new Map(dossier.speakers.map((each) => [each.id, each.name]))
    const claims = new Map(dossier.claims.map((each) => [each.id, each]))
    for (const { id, claim, doubts, mentions } of review.queue) {
      const mention = claims.get(claim)!.mentions.find((each) => mentions.includes(each.id))!
      const why = doubts.map(({ about, probability, reason }) => `${reason?.rule ?? about} ${probability.toFixed(2)}`)
      const said = [speakers.get(mention.speaker) || 'nobody named', mention.text].map(printable)
      process.stdout.write(`${[id, why.join(', '), ...said].join('\t')}\n`)
    }
  })
}
