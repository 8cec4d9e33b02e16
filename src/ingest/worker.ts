/** Parses documents in a thread of its own, which can be stopped whatever a document makes a parser do. */
import { parentPort } from 'node:worker_threads'
import { HearsayError } from '../errors.ts'
import type { Article, Capture, Problem } from '../types.ts'
import { type Document, readDocument } from './document.ts'

/** The bytes stay where they came from. */
export type Answer = { article: Article; capture: Omit<Capture, 'bytes'> } | { problem: Problem } | { error: string }

parentPort!.on('message', async (document: Document) => {
  let answer: Answer
  try {
    const { article, capture } = await readDocument(document)
    answer = { article, capture: { hash: capture.hash, mediaType: capture.mediaType } }
  } catch (error) {
    answer = error instanceof HearsayError ? { problem: error.problem } : { error: String(error) }
  }
  parentPort!.postMessage(answer)
})
