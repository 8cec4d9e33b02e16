/** Which person a noun phrase names, and as what. */
import { bare } from '../roles.ts'
import { genderOf } from './firstnames.ts'
import type { Named } from './named.ts'
import { namesNobody } from './namesnobody.ts'
import { type PersonPhrase, personPhrase } from './personphrase.ts'
import { COURTESY, genderBy, withoutHonorific } from './titles.ts'

/**
 * The person whose name ends a phrase, with title and role before it. Null where it names none.
 * @param head the phrase up to a comma or clause: "Kremlin spokesman Dmitry Peskov".
 * @param after what follows it: "a doctor".
 */
export function personIn(head: string, after: string): Named | null {
  const phrase = personPhrase(head, after)
  if (!phrase || namesNobody(phrase)) return null
  const { name, called, roleWords } = phrase
  const gender = genderBy(roleWords) ?? (name.length > 1 ? genderOf(name[0]!) : null)
  return { kind: 'person', name: called, role: roleOf(phrase), gender }
}

/** The words before the name, where more than a courtesy; else those behind it. */
function roleOf({ roleWords, roleBehind }: PersonPhrase): string | null {
  if (roleWords.every((word) => COURTESY.test(bare(word)))) return roleBehind
  const role = roleWords
    .filter((word) => !/^(?:mr|mrs|ms|miss|dr|\d+-year-old)$/.test(bare(word)))
    .join(' ')
    .replace(/,$|[’']s$/, '')
  return withoutHonorific(role).trim() || roleBehind
}
