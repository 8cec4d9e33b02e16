/** Couples of whom only one is named in full: "Ravi and Sumala Orlan". */

import { NOT_NAMES } from './nameruns.ts'
import { type Gender, genderOf, isFirstName } from './names/firstnames.ts'
import { lastOf, type Person } from './person.ts'
import { isRoleWord } from './roles.ts'

/**
 * "Ravi and Sumala Orlan": the first has the surname of the second, who is found already. Where neither name tells, "Mr. Orlan" and
 * "Ms. Orlan" are one each, and she whose name ends like a woman's.
 */
export function couplesIn(text: string, found: ReadonlyMap<string, Person>): Person[] {
  const surnames = new Set([...found.values()].map(lastOf))
  return [...text.matchAll(COUPLE)].flatMap(({ 1: first, 2: second, 3: last, index: end }) => {
    const other = found.get(`${second} ${last}`)
    const name = `${first} ${last}`
    if (!other || found.has(name) || surnames.has(first!) || NOT_NAMES.test(first!) || isRoleWord(first!)) return []
    const both = new RegExp(`\\bMr\\.? ${last}\\b`).test(text) && new RegExp(`\\bMr?s\\.? ${last}\\b`).test(text)
    if (!isFirstName(first!) && !both) return []
    const gender = genderOf(first!) ?? (both ? opposite(other.gender ?? (second!.endsWith('a') ? 'she' : 'he')) : null)
    if (both && gender) other.gender ??= opposite(gender)
    return [{ name, role: null, said: [], nickname: null, start: end - first!.length, end, count: 1, gender }]
  })
}
/** From " and " on, which few places have. */
const COUPLE =
  / and (?<=(?<!\p{Lu}[\p{L}.’'-]{0,24}[,\s]{1,2})(?<![\p{L}’'-])(\p{Lu}\p{Ll}{1,24}) and )(\p{Lu}\p{Ll}{1,24}) (\p{Lu}[\p{L}’-]{1,24})(?! \p{Lu})/gu
const opposite = (gender: Gender): Gender => (gender === 'he' ? 'she' : 'he')
