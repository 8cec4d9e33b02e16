/** People whose name stands behind what they are: "a spokesman for the ministry, Emil Roth". */
import { regionNamed } from '../../places/gazetteer.ts'
import { isCommon } from '../../text/common.ts'
import { headOf, isHolder, isNation, roleAfter } from '../roles.ts'
import { ORGANISATION_WORDS } from '../words.ts'
import { countryNamed } from './countries.ts'
import { canBeFirstName, genderOf, isFirstName } from './firstnames.ts'
import type { Named, Phrase } from './named.ts'
import { headingWord } from './nameparts.ts'
import { personIn } from './personname.ts'

/** "A spokesman for the ministry, Emil Roth", "a former rival, ex-governor Ada Lund": the name stands behind the role. */
export function apposed({ head, after }: Phrase): Named | null {
  const parts = after.split(', ')
  // "The former official, now a harbour lawyer with Roth Law, Emil Roth"
  const last = parts.at(-1)!
  const [whole, ...rest] =
    parts.length === 2 && !NAME.test(parts[0]!) && NAME.test(last) && isFirstName(last.split(' ')[0]!) ? [last] : parts
  const first = whole
    ?.replace(/^\d{1,3}-year-old /, '')
    .replace(/ (?:of|from|at) (?:the )?\p{Lu}.*$/u, '')
    .replace(/ \([RDI]\)$/, '')
  // "The assailant, Emil Roth": no office, but one thing and a name.
  const one = ONE_OF_THEM.test(head) || OF_A_PARTY.test(head)
  const called = one && isFirstName(first?.split(' ')[0] ?? '')
  if ((!one && roleAfter(head) === null) || servesSomebody(head)) return null
  const name =
    first && /^(?:\p{L}[\p{L}\p{M}.’'-]* ){0,8}(?:al-)?\p{Lu}[\p{L}\p{M}.’'-]*$/u.test(first)
      ? personIn(first, rest.join(', '))
      : null
  // "The assailant, Roth Harbour" may be anything; "the skater, Shani Roth" does what people do.
  const doer =
    /^[Tt]he (?:[\p{Ll}-]+ )?(?!.*(?:paper|maker|retailer|manufacturer|lender|insurer|carrier|publisher|provider|builder|operator)$)\p{Ll}{2,}(?:er|or|ist|man|woman)$/u.test(
      head,
    )
  if (!called && roleAfter(head) === null && !name?.role && !(doer && canBeFirstName(first?.split(' ')[0] ?? '')))
    return null
  const role = head.replace(/^(?:the|a|an|its|his|her|their) /i, '')
  if (!name && first && OWN.test(head) && NAME.test(first) && !ORGANISATION_WORDS.test(first.split(' ').at(-1)!))
    return { kind: 'person', name: first, role, gender: null }
  return name?.name.includes(' ') ? { ...name, role } : null
}

/** "The secretary of the Council of Harbours and Ferries (CHF), Ada Lund": a long office and, at its end, a name. */
export function officeAndName(text: string): Named | null {
  const [, written = '', name = ''] = OFFICE_AND_NAME.exec(text) ?? []
  const office = written.replace(/ \(\p{Lu}[\p{L}.&]{1,8}\)/gu, '')
  if (!/ (?:of|for) /.test(office) || / and (?:the|an?|his|her|its|their|\p{Lu}\S+[’']s) |, /u.test(office)) return null
  const called = name.replace(/^(?:Dr|Mr|Mrs|Ms|Prof)\.? /, '')
  const [opening = ''] = office.split(/ (?:of|for|to|at|in|on) /)
  // "The Ferry Council vice president for harbours": what it is for stands behind.
  const last = office
    .replace(/ for \p{L}+$/u, '')
    .split(' ')
    .at(-1)!
  const isHeld = (!opening.includes(' and ') && isHolder(headOf(opening))) || (/^\p{Ll}/u.test(last) && isHolder(last))
  if (!isHeld || servesSomebody(office) || !isCalled(called, office)) return null
  if (
    ORGANISATION_WORDS.test(called) ||
    countryNamed(called) ||
    /^spokes|^(?:lawyer|attorney|aide)/.test(headOf(opening))
  )
    return null
  return {
    kind: 'person',
    name: called,
    role: office.replace(/^(?:the|a|an) /i, ''),
    gender: genderOf(called.split(' ')[0]!),
  }
}
/** By a known first name; by any, behind a body's name: "of the Ferry Bank, Hugo Roth", but "of the capital, Halda Roth". */
const isCalled = (name: string, office: string): boolean =>
  canBeFirstName(name.split(' ')[0]!) ||
  // "Lan Un HALDA"
  /^(?:\p{Lu}\p{Ll}\S* )+\p{Lu}{3,}$/u.test(name) ||
  (/\p{Lu}\S* (?:(?:of|for|and|on) (?:the )?)?\p{Lu}\S*$/u.test(office) &&
    !name.split(' ').some((word) => isCommon(word.toLowerCase()) || isNation(word)) &&
    !regionNamed(name))
const OFFICE_AND_NAME =
  /^([^,;:“”"]{8,200}), ((?:(?:Dr|Mr|Mrs|Ms|Prof)\.? )?(?:\p{Lu}[\p{L}.’'-]+ ){1,3}(?:(?:de|del|da|dos|bin|bint|van|von|al|el|la) ){0,2}(?:al-)?\p{Lu}[\p{L}’'-]+)$/u

/** "Her lawyer, Mat Berg": by a first name that few bear. */
const OWN =
  /^(?:his|her|their|its|\p{Lu}[\p{L}.-]+[’']s?) (?:\p{Ll}+ ){0,2}(?:lawyer|attorney|spokes(?:man|woman|person)|wife|husband|son|daughter|brother|sister|mother|father|aide|adviser|manager|coach|doctor)$/iu
const NAME = /^(?:\p{Lu}[\p{L}.’'-]+ ){1,3}\p{Lu}[\p{L}’'-]+$/u

/** "A spokeswoman for the top Republican on the committee, Emil Roth": Roth is no spokeswoman. */
export function servesSomebody(head: string): boolean {
  const whom = headingWord(SERVES.exec(head)?.[1] ?? '')
  return isHolder(whom) || /^(?:Democrat|Republican|counsel)$/.test(whom)
}
const SERVES =
  /^(?:[\p{L}-]+ ){1,4}(?:spokes(?:man|woman|person)|aide|advis[eo]r|lawyer|attorney|representative) (?:for|to) (.+)$/iu

/** "The top Democrat on the Harbour Committee", "Amsel’s most powerful Republican". */
const OF_A_PARTY =
  /^(?:the|an?|\p{Lu}[\p{L}.-]+[’']s?) (?:[\p{L}’'-]+ ){0,6}(?:Democrat|Republican)(?: (?:on|in|from|of|to (?:vote|join|break|back|oppose|support)) .{2,60})?$/iu
const ONE_OF_THEM =
  /^(?:(?:[Oo]ne|[Aa]n?|[Aa]nother) (?:[\p{Ll}-]+ ){0,3}member of (?:the |an? )?[^,]{2,80}|[Oo]ne of (?:the|those|these|his|her|their|its|(?:M[rs]s?\. )?\p{Lu}[\p{L}.-]+[’']s?) (?:[\p{L}-]+ ){0,4}\p{Ll}+s(?: (?:for|in|on|at|of) (?:the )?[\p{L} -]{2,40})?|(?:[Tt]he )?\p{Lu}[\p{L}.-]+[’']s? (?:No\. \d|(?:pick|choice|nominee) (?:for|to) [\p{L} -]{2,40})|(?:[Aa]nother|[Oo]ne) (?:[\p{L}-]+ ){0,3}(?:Dem|Democrat|Republican))$|^(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Aa]nother|[Oo]ne) (?:[\p{Ll}-]+ ){0,3}(?!\p{Ll}*s(?![\p{L}-]))[\p{Ll}-]+(?: (?:in|of|from|at) (?:the )?\p{L}+)?$/u
