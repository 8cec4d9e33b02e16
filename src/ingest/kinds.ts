/** What can be read, and how it is told apart: by the endings of file names. */

/** Holds one article; read whole. */
export type DocumentKind = 'html' | 'text' | 'mail' | 'mhtml' | 'pdf' | 'docx'
/** Holds any number of articles as records; streamed. */
export type RecordsKind = 'jsonl' | 'json' | 'csv'
/** Holds files or captures; needs to be a file itself. */
export type ArchiveKind = 'warc' | 'wacz' | 'zip'
export type Kind = DocumentKind | RecordsKind | ArchiveKind

/** What a stream may be said to hold. */
export const INPUTS = ['jsonl', 'json', 'csv', 'html', 'mhtml', 'mail', 'pdf', 'docx', 'text'] as const
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
  '.docx': 'docx',
  '.docm': 'docx',
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

/** The media type of Word documents. */
export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
/** The media types of the pages that are read where they come with one: from servers, in web archives. */
export const PAGE_TYPES =
  /^(?:text\/html|application\/xhtml\+xml|text\/plain|application\/pdf|application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.document)\b/i

/** What a page of one of these media types is to be read as. */
export function documentKind(mediaType: string): DocumentKind {
  if (/^text\/plain/i.test(mediaType)) return 'text'
  if (/^application\/pdf/i.test(mediaType)) return 'pdf'
  return /^application\/vnd\.openxml/i.test(mediaType) ? 'docx' : 'html'
}

/** What can be done about a file that is not read. */
export const instead = (name: string): string =>
  /\.(?:doc|dot|rtf|odt|fodt|pages|wpd|wps)$/i.test(name) ? SAVE_IT : `known endings: ${knownEndings()}`
/** Of documents that office programs read, and we do not. */
export const SAVE_IT = 'save it as .docx, .txt or .pdf'

/** For messages: ".jsonl, .ndjson, …". */
const knownEndings = (): string => Object.keys(ENDINGS).join(', ')
