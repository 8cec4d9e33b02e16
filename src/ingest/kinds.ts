/** What can be read, and how it is told apart: by the endings of file names. */

/** Holds one article; read whole. */
export type DocumentKind = 'html' | 'text' | 'mail' | 'mhtml' | 'pdf'
/** Holds any number of articles as records; streamed. */
export type RecordsKind = 'jsonl' | 'json' | 'csv'
/** Holds files or captures; needs to be a file itself. */
export type ArchiveKind = 'warc' | 'wacz' | 'zip'
export type Kind = DocumentKind | RecordsKind | ArchiveKind

/** What a stream may be said to hold. */
export const INPUTS = ['jsonl', 'json', 'csv', 'html', 'mhtml', 'mail', 'pdf', 'text'] as const
export type Input = (typeof INPUTS)[number]

const ENDINGS: Readonly<Record<string, Kind>> = {
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.json': 'json',
  '.csv': 'csv',
  '.tsv': 'csv',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.mhtml': 'mhtml',
  '.mht': 'mhtml',
  '.eml': 'mail',
  '.pdf': 'pdf',
  '.txt': 'text',
  '.text': 'text',
  '.md': 'text',
  '.warc': 'warc',
  '.warc.gz': 'warc',
  '.wacz': 'wacz',
  '.zip': 'zip',
}

/** The kind of a file by its name; null for what is not read. */
export function kindOf(name: string): Kind | null {
  const ending = /(?:\.warc)?\.[^./\\]+$/.exec(name.toLowerCase())?.[0] ?? ''
  return ENDINGS[ending] ?? ENDINGS[ending.replace(/^\.warc(?=\.)/, '')] ?? null
}

/** What a page of one of these media types is to be read as. */
export const documentKind = (mediaType: string): DocumentKind =>
  /^text\/plain/i.test(mediaType) ? 'text' : /^application\/pdf/i.test(mediaType) ? 'pdf' : 'html'

/** For messages: ".jsonl, .ndjson, …". */
export const knownEndings = (): string => Object.keys(ENDINGS).join(', ')
