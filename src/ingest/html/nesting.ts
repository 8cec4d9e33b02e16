/**
 * Elements that have no end tag (HTML Standard, "void elements") or whose end tag pages leave out, and those of drawings that hold
 * none: pages have hundreds of icons.
 */
const UNNESTED = new Set(
  `area base br col embed hr img input link meta param source track wbr p li dt dd option tr td th thead tbody tfoot
  circle ellipse image line path polygon polyline rect stop use`.split(/\s+/),
)
/** What stands in these is no markup: in scripts `<` compares. */
const RAW = new Set(['script', 'style'])

/**
 * How deep a page nests and how many elements it has, without parsing it: parsers recurse, and 20,000 nested `div`s
 * overflow their stack. An upper bound of what pages have; linear.
 */
export function nesting(html: string): { depth: number; elements: number } {
  let depth = 0
  let deepest = 0
  let elements = 0
  const tags = /<(\/?)([a-z][a-z0-9-]{0,40})/gi
  for (let found = tags.exec(html); found; found = tags.exec(html)) {
    const [, close, named] = found
    const name = named!.toLowerCase()
    if (!close) elements++
    if (UNNESTED.has(name)) continue
    if (close) depth = Math.max(0, depth - 1)
    else if (++depth > deepest) deepest = depth
    if (RAW.has(name) && !close) tags.lastIndex = endOf(name, html, tags.lastIndex)
  }
  return { depth: deepest, elements }
}

/** Where the end tag of a raw text begins; the end of the page where it has none, as a parser has it. */
function endOf(name: string, html: string, from: number): number {
  const end = new RegExp(`</${name}`, 'gi')
  end.lastIndex = from
  return end.exec(html)?.index ?? html.length
}
