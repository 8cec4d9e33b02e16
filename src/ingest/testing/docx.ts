import { zipOf } from './zip.ts'

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org'

interface Parts {
  /** The rows of the list of styles, as XML. */
  styles?: string
  title?: string
  creator?: string
  /** Where the text is. */
  main?: string
  /** What stands before the root of the document. */
  prolog?: string
  /** More parts. */
  others?: { name: string; bytes: Buffer | string }[]
}

/** A paragraph of one run. @param style the id of its style */
export const paragraph = (text: string, style = '', run = ''): string =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:rPr>${run}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`

/** The body of a document as a whole part. */
export const documentOf = (body: string, prolog = ''): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${prolog}<w:document xmlns:w="${W}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>${body}</w:body></w:document>`

/** A Word document (ECMA-376, as little of it as there must be). @param body the content of its body as XML */
export function docxOf(body: string, parts: Parts = {}): Buffer {
  const { styles = '', title = '', creator = '', main = 'word/document.xml', prolog = '', others = [] } = parts
  return zipOf([
    { name: '[Content_Types].xml', bytes: '<Types/>' },
    {
      name: '_rels/.rels',
      bytes: `<Relationships xmlns="${RELATIONS}/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument/2006/relationships/officeDocument" Target="${main}"/></Relationships>`,
    },
    {
      name: 'docProps/core.xml',
      bytes: `<cp:coreProperties xmlns:cp="x" xmlns:dc="y"><dc:title>${title}</dc:title><dc:creator>${creator}</dc:creator></cp:coreProperties>`,
    },
    { name: 'word/styles.xml', bytes: `<w:styles xmlns:w="${W}">${styles}</w:styles>` },
    { name: main, bytes: documentOf(body, prolog) },
    ...others,
  ])
}

/** A paragraph style. */
export const styleOf = (id: string, name: string, more = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`
