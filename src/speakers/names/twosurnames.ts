/** Names with two surnames, of which the first may stand alone: "Jesús Marquín Duarte" is Marquín. */
import { isFirstName } from './firstnames.ts'
import { generation } from './spelling.ts'

/** The first of two surnames; null where the name in the middle is a first name, an initial or part of a title. */
export function firstSurname(name: string): string | null {
  if (generation(name)) return null
  const [first, middle, last, ...more] = name.split(' ')
  if (!first || !middle || !last || more.length > 0 || !/^\p{Lu}\p{Ll}{3,}$/u.test(middle)) return null
  return /^\p{Lu}\p{Ll}+$/u.test(first) && /^\p{Lu}\p{Ll}/u.test(last) && !isFirstName(middle) ? middle : null
}
