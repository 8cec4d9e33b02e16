/** Of what there is none, where another tells of the same of something else. */
import { stemsIn } from '../text/words.ts'

const NONE = /\bno (?:\p{L}+ )?(\p{L}{4,}) (about|over|with|in|of|between|for|on|against) ((?:[^\s.,;]+ ?){1,4})/iu

/** "We have no concerns about these papers" says nothing of concerns about the port. */
export function isOfAnotherObject(told: string, denied: string): boolean {
  const [, noun, of, rest] = NONE.exec(denied) ?? []
  if (!noun) return false
  const same = new RegExp(`\\b${noun.replace(/s$/i, '')}s? ${of} ((?:[^\\s.,;]+ ?){1,4})`, 'iu').exec(told)?.[1]
  if (!same) return false
  const [mine, theirs] = [rest!, same].map(stemsIn) as [string[], string[]]
  return mine.length > 0 && theirs.length > 0 && !theirs.some((stem) => mine.includes(stem))
}
