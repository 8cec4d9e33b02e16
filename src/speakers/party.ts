import { countryIn } from './countries.ts'

const STATES = /^[A-Z][a-z.]+$|^[A-Z]{2}$/
/** The side for which somebody with this role and affiliation speaks; from their own words alone, never from the topic. */
export function partyOf(role: string | null, affiliation: string | null, name: string): string | null {
  const about = [role, affiliation].filter(Boolean).join(', ')
  const letter = /\b([RDI])-([A-Z][\w.]*)/.exec(about)
  if (letter && STATES.test(letter[2]!.replace(/\.$/, '')))
    return letter[1] === 'R' ? 'Republicans' : letter[1] === 'D' ? 'Democrats' : null
  const former = /^(?:a |an |the )?(?:former|ex-|retired|one-time)/i.test(about)
  if (/\bRepublicans?\b|\bGOP\b/.test(about)) return 'Republicans'
  if (/\bDemocrat(?:s|ic)?\b/.test(about) && !/Democratic Republic/.test(about)) return 'Democrats'
  const office =
    /\b(?:president|minister|secretary|ambassador|spokes\w+|official|envoy|chancellor|premier|government|ministry|embassy|representative|military|police|intelligence|officials|investigators|authorities|attorney general|special counsel|adviser|advisor|general|chief of staff|department)\b/i
  const country = countryIn(about)
  if (country && office.test(about) && !former) return country
  return former ? null : countryIn(name) && office.test(name) ? countryIn(name) : null
}

/** Whose spokesman, leader or correspondent: "Kremlin spokesman" → "Kremlin"; "director at Novaya Gazeta" → "Novaya Gazeta". */
export function affiliationOf(role: string | null): string | null {
  if (!role) return null
  const letter = /\b[RDI]-[A-Z][\w.]*/.exec(role)
  if (letter) return letter[0]
  const of =
    /\b(?:of|at|for|with|from) (?:the )?((?:\p{Lu}[\p{L}\p{M}.&’'-]*(?: (?:of|for|and) (?=\p{Lu}))? ?){1,6})/u.exec(
      role,
    )
  if (of && !countryIn(of[1]!.trim())) return of[1]!.trim()
  const before =
    /^((?:\p{Lu}[\p{L}\p{M}.&’'-]* ){1,4})(?:spokes\w+|leader|correspondent|reporter|editor|analyst|chief|chairman|head|official|director|executive)\b/u.exec(
      role,
    )
  const name = before?.[1]?.trim().replace(/[’']s$/, '')
  return name &&
    !/^(?:U\.S\.|US|UK|Russian|British)$/.test(name) &&
    !/^(?:Former|Senior|Deputy|Chief|Acting)$/.test(name)
    ? name
    : null
}
