/** Elements that have no end tag (HTML Standard, "void elements") or whose end tag pages leave out. */
const UNNESTED = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd option tr td th thead tbody tfoot'.split(
    ' ',
  ),
)

/**
 * How deep a page nests and how many elements it has, without parsing it: parsers recurse, and 20,000 nested `div`s
 * overflow their stack. An upper bound; linear.
 */
export function nesting(html: string): { depth: number; elements: number } {
  let depth = 0
  let deepest = 0
  let elements = 0
  for (const { 0: tag, 1: close, 2: name } of html.matchAll(/<(\/?)([a-z][a-z0-9-]{0,40})/gi)) {
    if (!tag) continue
    if (UNNESTED.has(name!.toLowerCase())) {
      if (!close) elements++
    } else if (close) depth = Math.max(0, depth - 1)
    else {
      elements++
      depth++
      if (depth > deepest) deepest = depth
    }
  }
  return { depth: deepest, elements }
}
