import { HearsayError } from '../errors.ts'
import type { Article, Capture } from '../types.ts'
import { exportIn } from './exports/index.ts'
import type { DocumentKind } from './kinds.ts'
import { binaryKind } from './sniff.ts'

/** What is known of a document from where it came from. */
export interface PageSource {
  url?: string | null
  retrieved?: string | null
  /** Of its HTTP header. */
  charset?: string | null
}

/** One document, not read yet. */
export interface Document {
  kind: DocumentKind
  bytes: Uint8Array
  /** For messages. */
  where: string
  source?: PageSource
}

/** An article, and the bytes from which it was made. */
export interface Found {
  article: Article
  capture: Capture
}

/** A file, which may hold many articles although it is of a document's kind. */
export interface DocumentFile extends Document {
  isFile: true
}

/** Reads a file: its article, or those that a database has put into it, with what of them cannot be read. */
export async function readFile(file: DocumentFile): Promise<(Found | HearsayError)[]> {
  return (await exportIn(file)) ?? [await readDocument(file)]
}

/** Reads one document. Its parsers are loaded when the first of their kind comes. */
export async function readDocument({ kind, bytes, where, source = {} }: Document): Promise<Found> {
  const binary = kind === 'pdf' || kind === 'docx' ? null : binaryKind(bytes)
  if (binary) throw new HearsayError(where, `is ${binary}, not text`, 'give the page itself, or its text')
  switch (kind) {
    case 'text':
      return (await import('./text.ts')).fromText(bytes, where, source)
    case 'html':
      return (await import('./html/index.ts')).fromHtml(bytes, where, source)
    case 'mail':
      return (await import('./mail.ts')).fromMail(bytes, where)
    case 'mhtml':
      return (await import('./mail.ts')).fromMhtml(bytes, where)
    case 'pdf':
      return (await import('./pdf/index.ts')).fromPdf(bytes, where, source)
    case 'docx':
      return (await import('./docx/index.ts')).fromDocx(bytes, where, source)
  }
}
