import { isCommon } from '../../text/common.ts'
import { occurrences } from '../../text/occurrences.ts'
import { isNation } from '../roles.ts'

/** What a sentence that begins with the description has in capitals. */
const OPENING =
  /^(?:An?|His|Her|Their|Its|This|These|Those|Some|Many|Several|Numerous|Multiple|Another|(?:Both|All|Most|Other|Nearly|Almost|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)(?= \p{Ll})|(?:More|Fewer) than|(?:Nearly|Almost|About|Around)(?= \d))(?= [\p{L}\d])/u

/**
 * "Environmental groups", "Some Rumians", which begin a sentence, as they stand within one; "Gull officials" where the text
 * writes "of Gull".
 */
export function uncapitalised(description: string, text: string): string {
  if (OPENING.test(description)) return description.replace(OPENING, (word) => word.toLowerCase())
  const [, first = '', next = ''] = /^(\p{Lu}\p{Ll}+)(?: (.))?/u.exec(description) ?? []
  const small = first.toLowerCase()
  const isWord = first !== '' && !/[\p{Lu}\p{N}]/u.test(next) && isCommon(small) && !isNation(first)
  return isWord && !isWrittenWithin(first, text) ? small + description.slice(first.length) : description
}

/** Whether a word with a capital stands behind another of its sentence. No pattern: what is asked for is new each time. */
function isWrittenWithin(word: string, text: string): boolean {
  for (const at of occurrences(text, word)) {
    const around = `${text.slice(Math.max(0, at - 2), at)}|${text.slice(at + word.length, at + word.length + 1)}`
    if (/^[\p{L}\p{N},;] \|(?!\p{L})/u.test(around)) return true
  }
  return false
}
