import { Readable } from 'node:stream'

/** The first bytes of a stream, and the stream from its beginning on. */
export async function peek(stream: Readable): Promise<{ first: Buffer; whole: Readable }> {
  const chunks: AsyncIterator<Buffer> = stream[Symbol.asyncIterator]()
  const { value: first = Buffer.alloc(0) } = await chunks.next()
  async function* all(): AsyncGenerator<Buffer> {
    if (first.length > 0) yield first
    yield* { [Symbol.asyncIterator]: () => chunks }
  }
  return { first, whole: Readable.from(all(), { objectMode: false }) }
}
