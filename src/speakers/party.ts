import { countryIn } from './names/countries.ts'

const STATES = /^[A-Z][a-z.]+$|^[A-Z]{2}$|^[A-Z]\.[A-Z]$/
/** The side for which somebody with this role and affiliation speaks; from their own words alone, never from the topic. */
export function partyOf(role: string | null, affiliation: string | null, name: string): string | null {
  const about = [role, affiliation]
    .filter(Boolean)
    .join(', ')
    .replace(
      /\b(?:of|at) the \p{Lu}\S+ (?:\S+ ){0,4}(?:Association|Institute|Center|Centre|Society|University|Club)\b/gu,
      '',
    )
  const letter = /\b([RDI])-([A-Z][\w.]*)/.exec(about)
  if (letter && STATES.test(letter[2]!.replace(/\.$/, '')))
    return letter[1] === 'R' ? 'Republicans' : letter[1] === 'D' ? 'Democrats' : null
  const former = /^(?:a |an |the |another |one |\S+[’']s )?(?:former|ex-|retired|one-time)/i.test(about)
  if (/\bRepublicans?\b|\bGOP\b/.test(about)) return 'Republicans'
  if (/\bDemocrat(?:s|ic)?\b/.test(about) && !/Democratic Republic/.test(about)) return 'Democrats'
  const office =
    /\b(?:president|minister|secretary|ambassador|spokes\w+|official|envoy|chancellor|premier|government|ministry|embassy|representative|military|police|intelligence|officials|investigators|authorities|attorney general|special counsel|adviser|advisor|general|chief of staff|department)\b/i
  // "The U.S. ambassador to Russia" speaks for the country before the role, "envoy to Ukraine" for none that is named.
  const country = countryIn(about.replace(/\b(?:to|on|in|for|under|during) (?:the )?\p{Lu}.*$/u, ''))
  if (country && office.test(about) && !former) return country
  return former ? null : countryIn(name) && office.test(name) ? countryIn(name) : null
}
