/** Names with the family first. */
import { isFirstName } from './firstnames.ts'

/** "Kim Lan-un": Kim is the family, and no woman's first name. */
export const hasFamilyFirst = (name: string): boolean =>
  /^\p{Lu}\p{Ll}{1,5} \p{Lu}\p{Ll}{1,4}(?:-\p{Ll}{1,5}| \p{Lu}\p{Ll}{1,4})$/u.test(name) &&
  !isFirstName(name.split(' ')[1]!)
