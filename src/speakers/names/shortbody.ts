/** "The Foundation" is the Lund Foundation where the text names no other. */
import type { Span } from '../../types.ts'

/** By what a body whose name is longer is called in its own text. */
const SHORT =
  /^(?:Academy|Agency|Alliance|Assembly|Association|Authority|Board|Bureau|Centre|Center|Church|Commission|Committee|Council|Department|Federation|Foundation|Fund|Hospital|Institute|League|Ministry|Organi[sz]ation|Red Cross|Red Crescent|Secretariat|Society|Tribunal|Trust|Union|University)$/
const WORD = "\\p{Lu}[\\p{L}\\p{M}.&’'-]{0,24}"
/** "Lund Foundation", "International Committee of the Red Cross", "Ministry of Harbours". */
const longer = (short: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}’'-])(?!The )(?:${WORD} (?:(?:of|for|on) (?:the )?|and )?){1,6}${short}(?![\\p{L}-])|(?<![\\p{L}’'-])${short} (?:of|for|on) (?:the )?${WORD}(?: (?:and )?${WORD}){0,4}`,
    'gu',
  )
/** What begins a sentence, and whose it is. */
const BEFORE_NAME =
  /^(?:(?:The|A|An|In|At|On|By|For|From|But|And|When|While|As|If|Its|His|Her|Their|Our|This|That) |\S+[’']s? )+/u

/** The only longer name of the text that a short one can stand for, and where; null where there is none or another. */
export function bodyInFull(short: string, text: string): { name: string; span: Span } | null {
  if (!SHORT.test(short)) return null
  let found: { name: string; span: Span } | null = null
  for (const { 0: written, index } of text.matchAll(longer(short))) {
    const name = written.replace(BEFORE_NAME, '').replace(/[’']s?$/, '')
    if (name === short) continue
    if (found && !found.name.endsWith(name) && !name.endsWith(found.name)) return null
    if (found && found.name.length >= name.length) continue
    const start = index + written.indexOf(name)
    found = { name, span: { start, end: start + name.length } }
  }
  return found
}
