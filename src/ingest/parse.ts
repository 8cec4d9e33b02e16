/**
 * Documents come from strangers, and their parsers are large: a page can make one take for ever, or all memory. So they run
 * in a worker thread that is stopped at its limits; its document is reported, and the next gets a new worker.
 */
import { Worker } from 'node:worker_threads'
import { HearsayError } from '../errors.ts'
import { builtScript } from '../root.ts'
import type { Document, DocumentFile, Found } from './document.ts'
import type { Feed, FeedDocument, PageWithFeeds } from './feed/types.ts'
import type { Answer } from './worker.ts'

/** What parsing a document may take. */
export interface Limits {
  /** Of the processor and of the clock, for any document; a large one gets a second more for each megabyte. */
  seconds: number
  /** By which the memory of the whole program may grow while one document is parsed. */
  megabytes: number
  /** Of the heap for what is new, which grows to 48 MB and stays so where not said; with less, parsing takes a tenth longer. */
  nursery?: number
}

const LIMITS: Limits = { seconds: 5, megabytes: 640 }
/** A watch has this thread for weeks. */
const FEED_LIMITS: Limits = { ...LIMITS, nursery: 3 }
/** On a busy machine the clock alone says little: so many times the seconds may go by while the processor is elsewhere. */
const PATIENCE = 12
/** How often time and memory are looked at. A thread's heap has a limit of its own; its buffers have none. */
const LOOK_MS = 50

/** Reads a document or a feed. */
interface Parse {
  (file: DocumentFile): Promise<(Found | HearsayError)[]>
  (document: Document): Promise<Found>
  (feed: FeedDocument): Promise<Feed | PageWithFeeds>
}
type Given = Document | DocumentFile | FeedDocument
type Parsed = Found | (Found | HearsayError)[] | Feed | PageWithFeeds

/** Reads in one of the program's parsing threads, of feeds and of all else; from source, where there is no built script, in this one. */
export const parse = ((document: Given) => {
  if (document.kind === 'feed') {
    feeds ??= open(FEED_LIMITS)
    return feeds(document)
  }
  documents ??= open(LIMITS)
  return documents(document)
}) as Parse
let documents: Parse | undefined
let feeds: Parse | undefined

/** Starts the thread for documents before there is one: that takes a tenth of a second, in which the program does other things. */
export function parseAhead(): void {
  documents ??= open(LIMITS, true)
}

function open(limits: Limits, ahead = false): Parse {
  const script = builtScript('ingest/worker')
  return script ? parseIn(script, limits, ahead) : (here as Parse)
}

async function here(document: Given): Promise<Parsed> {
  if (document.kind === 'feed') return (await import('./feed/index.ts')).readFeed(document)
  const { readDocument, readFile } = await import('./document.ts')
  return 'isFile' in document ? readFile(document) : readDocument(document)
}

/** Parses in a worker that runs `script`, one document at a time. @param ahead starts it before the first. */
export function parseIn(script: URL, limits: Limits = LIMITS, ahead = false): Parse {
  let worker: Worker | null = null
  let last: Promise<unknown> = Promise.resolve()

  function opened(): Worker {
    const started = startedWorker(script, limits)
    started.once('exit', () => {
      if (worker === started) worker = null
    })
    return started
  }

  async function one(document: Given): Promise<Parsed> {
    worker ??= opened()
    return parsedBy(worker, document, limits, () => {
      worker = null
    })
  }

  if (ahead) {
    worker = opened()
    worker.unref()
  }
  return ((document: Given) => {
    const result = last.then(() => one(document))
    last = result.catch(() => {})
    return result
  }) as Parse
}

/** Gives a document to a worker and waits for what it makes of it. @param lost is called where the worker had to be stopped. */
const parsedBy = (worker: Worker, document: Given, limits: Limits, lost: () => void) =>
  new Promise<Parsed>((done, failed) => {
    const { bytes, where } = document
    const stop = (what: string) => {
      end()
      lost()
      worker.terminate()
      failed(new HearsayError(where, what, 'nothing was read from it'))
    }
    const unwatch = watch({ ...limits, seconds: secondsFor(document, limits) }, stop)
    const answered = (answer: Answer) => {
      end()
      if ('all' in answer) done(answer.all.map((each) => ('problem' in each ? toError(each.problem) : each)))
      else if ('article' in answer) {
        const found = { article: answer.article, capture: { ...answer.capture, bytes } }
        done('isFile' in document ? [found] : found)
      } else if ('feed' in answer) done(answer.feed)
      else if ('problem' in answer) failed(toError(answer.problem))
      else failed(new Error(answer.error))
    }
    const broke = (error: unknown) => stop(whyBroken(error))
    const left = (code: number) => stop(`made its parser stop (${code})`)
    const end = () => {
      unwatch()
      worker.off('message', answered).off('error', broke).off('exit', left)
      // A program that has nothing else to do may end.
      worker.unref()
    }
    worker.on('message', answered).on('error', broke).on('exit', left)
    worker.ref()
    worker.postMessage(document)
  })

function startedWorker(script: URL, { megabytes, nursery }: Limits): Worker {
  const started = new Worker(script, {
    resourceLimits: {
      maxOldGenerationSizeMb: megabytes,
      stackSizeMb: 4,
      ...(nursery && { maxYoungGenerationSizeMb: nursery }),
    },
  })
  // A failure while nothing is parsed is met by the next document, which gets a new worker.
  started.on('error', () => {})
  return started
}

/** A large document gets more of them, and a file that may be an export more again: hundreds of articles are read from it. */
function secondsFor(document: Given, { seconds }: Limits): number {
  const size = document.bytes.length
  const articles = 'isFile' in document ? Math.min(15, Math.floor(size / 2 ** 18)) : 0
  return seconds + Math.floor(size / 2 ** 20) + articles
}

/** Says what a document takes too much of, as soon as it does. @returns what ends the watch. */
function watch({ seconds, megabytes }: Limits, stop: (what: string) => void): () => void {
  const before = process.memoryUsage.rss()
  const start = { clock: performance.now(), processor: process.cpuUsage() }
  const timer = setInterval(() => {
    if (process.memoryUsage.rss() - before > megabytes * 2 ** 20) stop(TOO_LARGE)
    const { user, system } = process.cpuUsage(start.processor)
    const passed = (performance.now() - start.clock) / 1000
    if (passed > seconds && (user + system > seconds * 1e6 || passed > seconds * PATIENCE))
      stop(`takes more than ${seconds} s to parse`)
  }, LOOK_MS)
  return () => clearInterval(timer)
}
const TOO_LARGE = 'takes too much memory to parse'

const whyBroken = (error: unknown): string =>
  (error as { code?: string }).code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? TOO_LARGE
    : `made its parser fail (${(error as Error)?.message ?? error})`

const toError = ({ where, what, hint }: HearsayError['problem']) => new HearsayError(where, what, hint)
