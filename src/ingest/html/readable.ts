import { Readability } from '@mozilla/readability'
import { type DomDocument, type DomElement, isText } from './dom.ts'

/** Readability's choice; null where it finds none, or fails on a page so broken that its tree has no body to stand in. */
export function readable(document: DomDocument): DomElement | null {
  if (!document.documentElement) return null
  try {
    const options = { serializer: (node: unknown) => node as DomElement, charThreshold: 200, keepClasses: true }
    return new Reader<DomElement>(document as never, options).parse()?.content ?? null
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

declare module '@mozilla/readability' {
  interface Readability<T> {
    REGEXPS: { byline: RegExp }
    _isProbablyVisible(node: DomElement): boolean
    _isValidByline(node: DomElement, named: string): boolean
    _isElementWithoutContent(node: DomElement): boolean
    _getAllNodesWithTag(node: DomElement, tags: readonly string[]): Iterable<DomElement>
  }
}

/**
 * What Readability asks of nearly every element is cheap in a browser and dear in linkedom, which makes an object of a style,
 * joins all texts below for each `textContent` and compiles each selector anew. Here the same questions are answered with
 * less; were its methods renamed, its own would answer, in a third more time.
 */
class Reader<T> extends Readability<T> {
  override _isProbablyVisible(node: DomElement): boolean {
    if (node.getAttribute('style') !== null) return super._isProbablyVisible(node)
    if (node.getAttribute('hidden') !== null) return false
    return node.getAttribute('aria-hidden') !== 'true' || super._isProbablyVisible(node)
  }

  override _isValidByline(node: DomElement, named: string): boolean {
    const marked = node.getAttribute('rel') === 'author' || node.getAttribute('itemprop')?.includes('author')
    return (marked || this.REGEXPS.byline.test(named)) && super._isValidByline(node, named)
  }

  override _isElementWithoutContent(node: DomElement): boolean {
    return !saysSomething(node) && super._isElementWithoutContent(node)
  }

  override _getAllNodesWithTag(node: DomElement, tags: readonly string[]): Iterable<DomElement> {
    return tags.length === 1 ? node.getElementsByTagName(tags[0]!) : super._getAllNodesWithTag(node, tags)
  }
}

/** Whether a text below is more than white space. */
function saysSomething({ firstChild }: DomElement): boolean {
  for (let at = firstChild; at; at = at.nextSibling)
    if (isText(at) ? at.textContent?.trim() : saysSomething(at as DomElement)) return true
  return false
}
