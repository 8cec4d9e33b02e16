import { tell } from './failure.ts'

const gone = new AbortController()

/** Aborted when standard output takes no more: its reader has gone, as in `hearsay extract | head`, or the disk is full. */
export const outputGone: AbortSignal = gone.signal

// A reader that has gone is no failure. The command ends as it would: a process that ends while a model runs is brought down by it.
process.stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
  if (outputGone.aborted) return
  gone.abort()
  if (code !== 'EPIPE')
    tell({ where: 'standard output', what: `cannot be written (${message})`, hint: 'make room, or write it elsewhere' })
})
