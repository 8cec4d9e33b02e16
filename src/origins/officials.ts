/** Those who tell of one investigation, one charge, one state: whose word it was first, pages seldom say. */
import type { Statement } from '../dossier/statements.ts'

type Voice = Pick<Statement, 'kind' | 'name' | 'role' | 'party'>

/** "Authorities", "law enforcement officials", "police in Halden": whoever investigates and tells. */
const AUTHORITIES =
  /^(?:the )?(?:(?:local|state|federal|city|county|town|public|government|law[- ]enforcement|police|several|multiple) )*(?:authorities|officials?|police(?: officials?| officers?)?|investigators|officers)(?: (?:in|there|on the scene)\b.*)?$/i
const INVESTIGATES =
  /\b(?:police|sheriff|detective|deputy|lieutenant|lt\.|sgt\.|sergeant|captain|capt\.|FBI|ATF|special agent|marshal|patrol|trooper|prosecutor|district attorney|coroner|medical examiner|fire chief|fire department|superintendent|emergency)/i

/** "Officials" without more, and those of whom another page tells by name that they lead or speak for the police, the school, the fire brigade. */
export function isAuthority(generic: Voice, other: Voice): boolean {
  if (generic.kind !== 'group' && generic.kind !== 'organisation') return false
  if (!AUTHORITIES.test(generic.name) || other.kind === 'anonymous') return false
  if (other.kind === 'person') return INVESTIGATES.test(other.role ?? '')
  return AUTHORITIES.test(other.name) || (other.kind === 'organisation' && INVESTIGATES.test(other.name))
}

/** Whoever brings a charge: a grand jury hands up what prosecutors have written, and their ministry announces it. */
const CHARGES =
  /\b(?:grand jury|prosecut(?:ors?|ion)|Justice Department|Department of Justice|DOJ|special counsel|attorney general|district attorney|U\.S\. attorney|assistant u\.s\. attorney|indictments?|charges|complaint)\b/i
const CHARGED = /\b(?:indict\w*|charg(?:e|es|ed|ing)|accus\w+|prosecut\w+)\b/i

const brings = ({ name, role, kind }: Voice): boolean =>
  kind !== 'anonymous' && kind !== 'outlet' && kind !== 'unnamed' && CHARGES.test(`${name} ${role ?? ''}`)

/** One charge, by whichever of them. */
export const isOneCharge = (a: Voice & { text: string }, b: Voice & { text: string }): boolean =>
  CHARGED.test(a.text) &&
  CHARGED.test(b.text) &&
  ((brings(a) && (brings(b) || isState(b))) || (isState(a) && brings(b)))

const RULES = /\b(?:judges?|magistrate|court|justices|tribunal|jury|jurors)\b/i

/** One ruling, by the court and by its judge; of two judges with names each may have ruled. */
export const isOneRuling = (a: Voice, b: Voice): boolean =>
  [a, b].every(
    ({ kind, name, role }) => kind !== 'outlet' && kind !== 'unnamed' && RULES.test(`${name} ${role ?? ''}`),
  ) && !(a.kind === 'person' && b.kind === 'person')

/** "The United States", and not what stands for a part of its government. */
const isState = ({ kind, name, party }: Voice): boolean => kind === 'place' && party !== null && name === party

const OF_STATE =
  /\b(?:government|officials?|authorit(?:y|ies)|minist(?:ry|ers?)|department|administration|military|army|police|intelligence|agency|agencies|prosecutors?|regime|leaders|leadership|embassy|consulate|foreign office|state media)\b/i

/** "The kingdom", of which the page has told before. */
const COUNTRY = /^the (?:kingdom|country|nation|republic|emirate|sultanate|regime|government)$/i

/** "Estra", and "Estran officials" or Estra's ministry. */
export const isStateAndIts = (state: Voice, body: Voice): boolean =>
  (body.kind === 'group' || body.kind === 'organisation') &&
  ((isState(state) && body.party === state.party && OF_STATE.test(body.name)) ||
    (body.party === null && COUNTRY.test(body.name) && (isState(state) || isOfState(state))))
/** "Estra's leaders" and "the Estran government": nothing but of which state, and that they speak for it. */
export const isOneState = (a: Voice, b: Voice): boolean =>
  [a, b].every((each) => isOfState(each) && BARE.test(each.name)) && a.party === b.party
const BARE =
  /^(?:the )?(?:\p{Lu}[\p{L}.]+(?:[’']s?)? ){1,2}(?:government|regime|leaders|leadership|officials|authorities|administration|state)$/u
const isOfState = ({ kind, name, party }: Voice): boolean =>
  (kind === 'group' || kind === 'organisation') && party !== null && OF_STATE.test(name)
