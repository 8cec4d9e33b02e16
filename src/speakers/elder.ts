/** "Lund senior", "the elder Lund", "the younger Lund": of a family the one whose child another is, or that child. */
import { generation, surname as surnameOf } from './names/spelling.ts'
import type { Person } from './person.ts'
import { found, type Rule } from './said.ts'

const OF_TWO =
  /^(?:the )?(?:(?<before>elder|older|younger) (?<last>\p{Lu}[\p{L}’-]+)|(?<name>\p{Lu}[\p{L}’-]+),? (?<behind>senior|snr|junior|jnr)\.?)$/iu

export const elderOrYounger: Rule = ({ phrase, attribution, context: { cast, article } }) => {
  const { before, last, name, behind } = OF_TWO.exec(phrase)?.groups ?? {}
  const surname = last ?? name
  if (!surname || !/^\p{Lu}/u.test(surname)) return null
  const family = cast.people.named.filter((person) => isOf(person, surname))
  const isElder = /^(?:elder|older|se|sn)/i.test((before ?? behind)!)
  const named = family.filter((person) => generation(person.name) === (isElder ? 'sr' : 'jr'))
  if (named.length > 0) return found(cast.addPerson(named[0]!, 'of-a-family'), 'of-a-family', attribution)
  const children = family.filter((person) => isChild(person, article.text))
  // His wife is no "Lund senior".
  const parents = family.filter((person) => !children.includes(person))
  const men = parents.filter(({ gender }) => gender !== 'she')
  const meant = !isElder ? children : behind && men.length > 0 ? men : parents
  return children.length > 0 && meant.length === 1
    ? found(cast.addPerson(meant[0]!, 'of-a-family'), 'of-a-family', attribution)
    : null
}

const isOf = ({ name }: Person, last: string): boolean => surnameOf(name) === surnameOf(last)

const isChild = ({ name, said, start }: Person, text: string): boolean =>
  said.some(({ role }) => CHILD.test(role)) ||
  CHILD_BEFORE.test(text.slice(Math.max(0, start - 50), start)) ||
  // "Emil Lund sacked his son Hugh. Hugh Lund sued."
  new RegExp(`\\b(?:son|daughter),? ${name.split(' ')[0]!.replace(/[^\p{L}]/gu, '.')}(?![\\p{L}-])`, 'u').test(text)
const CHILD = /^(?:\p{Ll}+ )?(?:son|daughter|child|heir|grandson|granddaughter|nephew|niece)$/iu
const CHILD_BEFORE =
  /(?:\b(?:[Hh]is|[Hh]er|[Tt]heir|whose)|[’']s?) (?:[\p{Ll}\d-]+ ){0,2}(?:son|daughter|grandson|granddaughter|nephew|niece)(?: and (?:[\p{Ll}-]+ ){1,3})?,? $/u
