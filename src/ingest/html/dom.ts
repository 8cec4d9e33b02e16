/** The little of the DOM that reading a page takes; linkedom's own types need the browser's library. */
export interface DomNode {
  nodeType: number
  textContent: string | null
  childNodes: Iterable<DomNode>
  firstChild: DomNode | null
  nextSibling: DomNode | null
}

export interface DomElement extends DomNode {
  localName: string
  parentNode: DomElement | null
  getAttribute(name: string): string | null
  querySelector(selector: string): DomElement | null
  querySelectorAll(selector: string): Iterable<DomElement>
  getElementsByTagName(name: string): Iterable<DomElement>
  removeAttribute(name: string): void
  remove(): void
  replaceWith(node: DomNode): void
}

export interface DomDocument extends DomElement {
  documentElement: DomElement | null
  body: DomElement | null
}

/** By the DOM's number for elements. */
export const isElement = (node: DomNode): node is DomElement => node.nodeType === 1
/** By the DOM's number for text. */
export const isText = (node: DomNode): boolean => node.nodeType === 3

/** White space as a browser shows it: one space, none at the ends. */
export const squeeze = (text: string): string =>
  text.replace(/[\s\u00ad\u200b]+/gu, (run) => (run === '\u00ad' ? '' : ' ')).trim()
