import { HearsayError } from '../errors.ts'

/** So long a server may take that is well. */
const PATIENCE_MS = 5000

/** `hearsay health`: whether a server on this machine answers; for service managers and containers. */
export async function health({ port }: { port: string }): Promise<void> {
  const address = `http://127.0.0.1:${port}/health`
  const answer = await fetch(address, { signal: AbortSignal.timeout(PATIENCE_MS) }).catch(() => null)
  if (!answer?.ok)
    throw new HearsayError(
      address,
      answer ? `answers ${answer.status}` : 'does not answer',
      'is hearsay serve running on that port?',
    )
  process.stdout.write(`${await answer.text()}\n`)
}
