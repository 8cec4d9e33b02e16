/**
 * Builds `\p{L}`, `\p{Lu}`, `\p{Ll}`, `\p{M}` and `\p{N}` into patterns as ranges of characters.
 *
 * V8 spends 30 µs on each where a pattern is loaded and as much again where it is compiled, for it goes through some 650 ranges of
 * all scripts. The program has 1,900 of them; with the ranges below a command that reads one article ends a fifth sooner. Up to
 * U+017F they are the same as Unicode's, and so are capital and small letters of Greek and of Cyrillic. Beyond that whole blocks
 * are letters, those of U+1E00 to U+1EFF (as in "Nguyễn") all small ones.
 */
type Range = readonly [first: number, last: number]

/** To here each property holds what Unicode says. */
const EXACT = 0x17f
const BEYOND: Readonly<Record<string, readonly Range[]>> = {
  L: [
    [0x180, 0x2af],
    [0x370, 0x481],
    [0x48a, 0x556],
    [0x561, 0x587],
    [0x5d0, 0x5ea],
    [0x620, 0x64a],
    [0x66e, 0x6d3],
    [0x900, 0x1fff],
    [0x2c00, 0x2dff],
    [0x3041, 0xd7ff],
    [0xf900, 0xfdfc],
  ],
  Lu: [
    [0x386, 0x38f],
    [0x391, 0x3ab],
    [0x400, 0x42f],
    // Romanian Ș and Ț.
    [0x218, 0x218],
    [0x21a, 0x21a],
  ],
  Ll: [
    [0x219, 0x219],
    [0x21b, 0x21b],
    [0x3ac, 0x3ce],
    [0x430, 0x45f],
    [0x1e00, 0x1eff],
  ],
  M: [[0x300, 0x36f]],
  N: [
    [0x2070, 0x2079],
    [0x2080, 0x2089],
    [0x2150, 0x2189],
  ],
}

/** What stands between `[` and `]`, by property. */
const RANGES = new Map(
  Object.entries(BEYOND).map(([property, beyond]) => [
    property,
    [...upTo(property), ...beyond].map(inPattern).join(''),
  ]),
)

function upTo(property: string): Range[] {
  const has = new RegExp(`\\p{${property}}`, 'u')
  const ranges: [number, number][] = []
  for (let code = 0; code <= EXACT; code++) {
    if (!has.test(String.fromCharCode(code))) continue
    const last = ranges.at(-1)
    if (last?.[1] === code - 1) last[1] = code
    else ranges.push([code, code])
  }
  return ranges
}

function inPattern([first, last]: Range): string {
  // European letters as they are: a tenth of the program would be escapes.
  const written = (code: number) =>
    code < 0x530 && !BEYOND.M?.some(([from, to]) => from <= code && code <= to)
      ? String.fromCharCode(code)
      : `\\u${code.toString(16).padStart(4, '0')}`
  return first === last ? written(first) : `${written(first)}-${written(last)}`
}

interface Node {
  type: string
  start: number
  end: number
  regex?: object
  value?: unknown
  tag?: Node
  quasi?: Node
}

/** What to put in the place of which part of a program, from the first to the last. */
interface Edit {
  start: number
  end: number
  text: string
}

/** @param parse to ESTree. */
export function shortenLetters(code: string, parse: (code: string) => unknown): string {
  if (!code.includes('\\p{')) return code
  const edits: Edit[] = []
  visit(parse(code) as Node, false)
  let at = 0
  let short = ''
  for (const { start, end, text } of edits.sort((a, b) => a.start - b.start)) {
    short += code.slice(at, start) + text
    at = end
  }
  return short + code.slice(at)

  function visit(node: Node, raw: boolean): void {
    if (node.type === 'Literal' && (node.regex || typeof node.value === 'string'))
      edits.push(...inFragment(code, node, node.regex ? 1 : 2))
    else if (node.type === 'TemplateElement') edits.push(...inFragment(code, node, raw ? 1 : 2))
    for (const [name, child] of Object.entries(node))
      for (const each of Array.isArray(child) ? child : [child])
        if (each && typeof each === 'object' && 'type' in each)
          visit(each as Node, name === 'quasi' ? isRaw(code, node.tag!) : raw && node.type === 'TemplateLiteral')
  }
}

const isRaw = (code: string, tag: Node): boolean => code.slice(tag.start, tag.end) === 'String.raw'

/** @param slashes how many backslashes stand for one there. */
function inFragment(code: string, { start, end }: Node, slashes: 1 | 2): Edit[] {
  const edits: Edit[] = []
  let inClass = false
  for (let at = start; at < end; at++) {
    const char = code[at]
    if (char === '[') inClass = true
    else if (char === ']') inClass = false
    if (char !== '\\') continue
    const [whole, property] = /^\\{1,2}p\{(\w+)\}/.exec(code.slice(at, at + 20)) ?? []
    const ranges = RANGES.get(property ?? '')
    if (ranges) edits.push({ start: at, end: at + whole!.length, text: inClass ? ranges : `[${ranges}]` })
    // Past what is escaped, so that `\\[` opens no class; in a string a line break has one backslash.
    at += whole ? whole.length - 1 : code[at + 1] === '\\' ? slashes : 1
  }
  if (edits.length && inClass) throw new Error(`a class that does not end: ${code.slice(start, end)}`)
  return edits
}
