/** Parses documents in a thread of its own, which can be stopped whatever a document makes a parser do. */
import { parentPort } from 'node:worker_threads'
import { HearsayError } from '../errors.ts'
import type { Article, Capture, Problem } from '../types.ts'
import { type Document, type DocumentFile, type Found, readDocument, readFile } from './document.ts'
import type { Feed, FeedDocument, PageWithFeeds } from './feed/types.ts'

/** The bytes of one document stay where they came from. */
export type Answer =
  | { all: (Found | { problem: Problem })[] }
  | { article: Article; capture: Omit<Capture, 'bytes'> }
  | { feed: Feed | PageWithFeeds }
  | { problem: Problem }
  | { error: string }

parentPort!.on('message', async (document: Document | DocumentFile | FeedDocument) => {
  let answer: Answer
  try {
    answer = await read(document)
  } catch (error) {
    answer = error instanceof HearsayError ? { problem: error.problem } : { error: String(error) }
  }
  parentPort!.postMessage(answer)
})

async function read(document: Document | DocumentFile | FeedDocument): Promise<Answer> {
  if (document.kind === 'feed') return { feed: (await import('./feed/index.ts')).readFeed(document) }
  const all = 'isFile' in document ? await readFile(document) : [await readDocument(document)]
  const [first] = all
  // Their own bytes are not those of the file.
  if (first === undefined || all.length > 1 || first instanceof HearsayError || first.capture.bytes !== document.bytes)
    return { all: all.map((each) => (each instanceof HearsayError ? { problem: each.problem } : each)) }
  const { article, capture } = first
  return { article, capture: { hash: capture.hash, mediaType: capture.mediaType } }
}
