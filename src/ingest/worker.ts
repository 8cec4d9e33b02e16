/** Parses documents in a thread of its own, which can be stopped whatever a document makes a parser do. */
import { parentPort } from 'node:worker_threads'
import { HearsayError } from '../errors.ts'
import type { Article, Capture, Problem } from '../types.ts'
import { type Document, readDocument } from './document.ts'
import type { Feed, FeedDocument, PageWithFeeds } from './feed/types.ts'

/** The bytes stay where they came from. */
export type Answer =
  | { article: Article; capture: Omit<Capture, 'bytes'> }
  | { feed: Feed | PageWithFeeds }
  | { problem: Problem }
  | { error: string }

parentPort!.on('message', async (document: Document | FeedDocument) => {
  let answer: Answer
  try {
    answer = await read(document)
  } catch (error) {
    answer = error instanceof HearsayError ? { problem: error.problem } : { error: String(error) }
  }
  parentPort!.postMessage(answer)
})

async function read(document: Document | FeedDocument): Promise<Answer> {
  if (document.kind === 'feed') return { feed: (await import('./feed/index.ts')).readFeed(document) }
  const { article, capture } = await readDocument(document)
  return { article, capture: { hash: capture.hash, mediaType: capture.mediaType } }
}
