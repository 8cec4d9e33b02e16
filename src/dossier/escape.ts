/** Text from outside, made harmless in Markdown. */

/** One line; nothing in it is markup, a link or HTML; control and direction-changing characters show as `\uFFFD`. */
export function escaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD')
    .replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&')
    .replace(/^([-+])/, '\\$1')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/(https?|ftp|mailto|javascript|www)([:.])/gi, '$1\\$2')
}

/** The coverage's own words, in quotation marks: those of the page where they hold all of it. */
export const quoted = (text: string): string => (MARKED.test(text) ? escaped(text) : `“${escaped(text)}”`)
const MARKED = /^(?:“[^“”]+”|"[^"]+")$/
