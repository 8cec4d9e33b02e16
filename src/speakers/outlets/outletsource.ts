/** Outlets as sources, by name or by what they are. */
import { regionNamed } from '../../places/gazetteer.ts'
import type { Span } from '../../types.ts'
import type { Context } from '../context.ts'
import { canBeFirstName } from '../names/firstnames.ts'
import { KIND, outletNamed, outletsIn, shortOutlet } from './outlets.ts'
import { outletShownFor } from './pageoutlets.ts'

/** "Axios", "the BBC", and lists of outlets. @param page the text that names them. */
export function outletOf(text: string, page?: string): string | null {
  // Also with what is said of it: "Russia's state-run Channel One".
  const one =
    outletNamed(text) ??
    outletNamed(CALLED.exec(text)?.[1] ?? '') ??
    outletNamed(
      /^(?:\p{Lu}\p{L}+[’']s (?=\p{Lu})|(?:(?:the |an? )?\p{L}+[’']s |the )?(?:(?!and |or |to |from |for |of |in |on |at |with |about |against |per |like |than |as |(?:surveyed|polled|interviewed|quoted|cited) )[\p{Ll}-]+ ){1,3})(\p{Lu}.*)$/u.exec(
        text,
      )?.[1] ?? '',
    )
  if (one) return one.name
  const whole = page === undefined ? null : outletShownFor(text, page)
  if (whole) return whole
  const found = outletsIn(text, page)
  const [first, last] = [found[0], found.at(-1)]
  // "NBC Washington", "Al Jazeera America": a part of it by a name of its own; "the Minneapolis Star Tribune": that of the city.
  const behind = first?.start === 0 ? text.slice(first.end) : ''
  if (behind && PART.test(behind) && (WORDS.test(behind) || regionNamed(behind.trim())))
    return text.replace(/^the /i, '')
  const before = last?.end === text.length ? text.slice(0, last.start) : ''
  // "The Rumian rumour site Tidewatch"
  if (KIND.test(before)) return last!.outlet.name
  if (
    before &&
    /^(?:[Tt]he )?\p{Lu}\p{Ll}+ $/u.test(before) &&
    !/s $/.test(before) &&
    !canBeFirstName(before.trim().split(' ').at(-1)!)
  )
    return last!.outlet.name
  const rest = found.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text)
  if (
    found.length > 0 &&
    /^(?:the \p{Lu}\p{Ll}{3,}(?:ish|ese|an|ch|i) (?= ?\p{Ll}))?[\s,]*(?:and|or|the|both|newspaper|channel|agency|news agency|publication|website|site|outlet|network|broadcaster|others|[\s,])*$/iu.test(
      rest.replace(STATIONS, ''),
    )
  )
    return found.map(({ outlet }) => outlet.name).join(', ')
  return page === undefined || found.length === 0 ? null : alsoShort(text, page)
}
/** In a list of others. */
const STATIONS = /(?<![\p{L}-])[KW][A-Z]{3}(?:-TV)?(?![\p{L}-])/gu

/** "The AP and the Journal": of whichever paper the page calls so. */
function alsoShort(text: string, page: string): string | null {
  const parts = text.split(/, (?:and )?| and /)
  const names = parts.map((part) => outletNamed(part)?.name ?? shortOutlet(part, page))
  return parts.length > 1 && names.every((name) => name !== null) ? names.join(', ') : null
}

/** "The Rumian outlet Tageslicht", "the “Tageslicht”" */
const CALLED =
  /^(?:(?:[Tt]he|[Aa]n?) )?(?:(?:\p{Lu}[\p{L}.-]{1,20} )?(?:[\p{Ll}-]+ ){0,2}(?:outlet|newspaper|website|site|broadcaster|agency|channel|tabloid|daily|magazine|paper|portal|publication|network) |(?=["“]))["“]?(\p{Lu}[^"”“,]{1,40}),?["”]?$/u

const PART = /^ \p{Lu}[\p{L}]+(?: \p{Lu}\p{L}+)?$/u
const WORDS =
  /^ (?:America|Washington|New York|Chicago|Boston|Philadelphia|Los Angeles|Sports?|Politics|Opinion|Business|Digital|Online|Latino|International|English|Arabic|Pollster|Tech|Radio)$/

/** "The publication", "the Times": the outlet named last before, of that name where it says one. */
export function outletBefore(core: string, at: Span, { article, cast }: Context): string | null {
  const word = core.replace(/^(?:the|this) /i, '')
  const proper = /^\p{Lu}/u.test(word)
  const fits = (name: string) => !proper || name.split(' ').includes(word)
  const spoken = cast.speakers.filter(({ kind, name }) => kind === 'outlet' && fits(name))
  const last = spoken.sort((a, b) => (b.mentions.at(-1)?.start ?? 0) - (a.mentions.at(-1)?.start ?? 0))[0]
  const from = Math.max(0, at.start - 3000)
  const written = outletsIn(article.text.slice(from, at.start), article.text)
    .filter(({ outlet }) => fits(outlet.name))
    .at(-1)
  if (written && (!last || from + written.start > (last.mentions.at(-1)?.start ?? 0))) return written.outlet.name
  return last?.name ?? null
}
