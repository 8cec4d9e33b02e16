/** One key for all names of a body, or of several people. */
import { countryNamed } from './countries.ts'
import { isFirstName } from './firstnames.ts'
import { plain } from './spelling.ts'
import { worldBody } from './worldbodies.ts'

/** "IRS" of the Internal Revenue Service; "" of what has fewer than three capitals. */
export function initialsOf(name: string): string {
  const letters = name.replace(FORM, '').match(/(?<![\p{L}’'-])\p{Lu}(?=\p{Ll})/gu) ?? []
  return letters.length < 3 ? '' : letters.join('').toLowerCase()
}
/** What a body may be called for short, where a page says so. */
export const INITIALS = /^\p{Lu}[\p{Lu}.&]{1,7}$/u
/** "hp" of "H.P.". */
export const inLetters = (short: string): string => short.replace(/[.&]/g, '').toLowerCase()
/** The legal form of a company. */
const FORM =
  /,? (?:Inc|Co|Corp|Corporation|Ltd|Limited|LLC|LLP|PLC|plc|AG|GmbH|NV|N\.V|SA|S\.A|SE|AB|Oyj|SpA|BV|Pty Ltd)\.?$/

/**
 * "The Department of Justice" is the Justice Department, "Rumia's Ministry of Foreign Affairs" the Rumian Foreign Ministry, and
 * "Norlink Inc." Norlink.
 */
export function bodyOf(name: string): string {
  const known = worldBody(name)
  if (known) return plain(known)
  const turned = plain(name.replace(FORM, ''))
    .replace(/^(?:u s|us|american) /, 'united states ')
    .replace(/^((?:\S+ ){0,2}?)(department|ministry|bureau) (?:of|for) (.+)$/, '$1$3 $2')
    .replace(/\bforeign affairs ministry$/, 'foreign ministry')
    .replace(/\bpolice department$/, 'police')
    .replace(/^presidential office of (?:the )?(.+)$/, '$1 presidential office')
    .replace(OFFICE_OF, '$1$3 $2 office')
    .replace(/\bpresidential office$/, 'president office')
    .trim()
    .replace(/ {2,}/g, ' ')
  const owner = OWNER.exec(turned)?.groups
  if (owner && (!owner.first || isFirstName(owner.first.trim()))) return `${owner.last} ${owner.body}`
  const seat = countryNamed(turned)
  if (seat?.as === 'seat') return `${plain(seat.country)} ${turned}`
  const first = turned.split(' ', 1)[0]!
  const country = countryNamed(first.charAt(0).toUpperCase() + first.slice(1))
  return country && turned !== first ? `${plain(country.country)}${turned.slice(first.length)}` : turned
}
/** "Office of the President of Rumia", "Rumia's Presidential Office". */
const OFFICE_OF =
  /^((?:\S+ ){0,2}?)office of (?:the )?(president|prime minister|chancellor|governor|mayor|(?:attorney|prosecutor|surgeon|inspector|secretary) general)(?: of (?:the )?(.+))?$/
/** "Mrs. Lund's presidential campaign", "Ada Lund’s campaign": the Lund campaign. */
const OWNER =
  /^(?:(?:mr|mrs|ms|dr|sen|gov|president|senator|governor|presidential candidate) )*(?<first>\S+ )?(?<last>(?!presidential )\S+) (?:presidential )?(?<body>campaign|administration|team)$/

/** "Lund and Moe" are "Moe and Lund", and "the mayor's attorneys, Ada B. Lund and Jan Moe". */
export const inAnyOrder = (name: string): string => {
  const names = name
    .replace(WHAT_THEY_ARE, '')
    .replace(/(?<=\p{Ll}) \p{Lu}\.(?= \p{Lu})/gu, '')
    .split(' and ')
  return names.every((each) => /^(?:\p{Lu}[\p{L}.’'-]+ ?){1,4}$/u.test(each))
    ? names.map(plain).sort().join(' and ')
    : plain(name)
}
const WHAT_THEY_ARE = /^[^,]*\p{Ll}{3,}s, (?=[^,]+ and [^,]+$)/u
