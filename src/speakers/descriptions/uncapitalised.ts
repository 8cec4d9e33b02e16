import { isCommon } from '../../text/common.ts'
import { isNation } from '../roles.ts'

/** "Environmental groups", which begin a sentence, as they stand within one; "Gull officials" where the text writes "of Gull". */
export function uncapitalised(description: string, text: string): string {
  const [, first = '', next = ''] = /^(\p{Lu}\p{Ll}+)(?: (.))?/u.exec(description) ?? []
  const small = first.toLowerCase()
  const isWord = first !== '' && !/[\p{Lu}\p{N}]/u.test(next) && isCommon(small) && !isNation(first)
  return isWord && !isWrittenWithin(first, text) ? small + description.slice(first.length) : description
}

/** Whether a word with a capital stands behind another of its sentence. No pattern: what is asked for is new each time. */
function isWrittenWithin(word: string, text: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const around = `${text.slice(Math.max(0, at - 2), at)}|${text.slice(at + word.length, at + word.length + 1)}`
    if (/^[\p{L}\p{N},;] \|(?!\p{L})/u.test(around)) return true
  }
  return false
}
