const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))

/** How deep elements stand in one another, counted over the tags alone; an upper bound, in linear time. */
export function depthOf(html: string): number {
  let depth = 0
  let deepest = 0
  for (const [tag, slash, name] of html.matchAll(/<(\/?)([a-zA-Z][a-zA-Z0-9]{0,20})[^<>]{0,2000}>/g)) {
    if (VOID.has(name!.toLowerCase()) || tag.endsWith('/>')) continue
    depth = slash ? Math.max(0, depth - 1) : depth + 1
    // A page that leaves paragraphs and list items open is not deep: these close one another.
    if (!slash && /^(?:p|li|td|tr|dd|dt|option)$/i.test(name!)) depth--
    deepest = Math.max(deepest, depth)
  }
  return deepest
}
