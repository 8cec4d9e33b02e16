/** What a language needs beyond its words: plurals, numbers, lists, dates. All by `Intl`. */

type Forms<Category extends string> = Readonly<Record<Category, string>>

const MOMENT = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::[\d.]+)?(Z|[+-]\d{2}:?\d{2})?)?/

/**
 * @param locale BCP 47. @typeParam Category the plural categories of the language (CLDR): a word that lacks one is a type error.
 */
export function formats<Category extends string>(locale: string, noDate: string) {
  const plural = new Intl.PluralRules(locale)
  const numbers = new Intl.NumberFormat(locale)
  const listed = new Intl.ListFormat(locale)
  // Everything is formatted as UTC: a moment is shown on the clock of the place where it was printed, with its zone after it.
  const date = (parts: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...parts })
  const day = date({ day: 'numeric', month: 'short', year: 'numeric' })
  const month = date({ month: 'long', year: 'numeric' })
  const year = date({ year: 'numeric' })
  const number = (n: number) => numbers.format(n)

  /** Without what stands behind the year: newspapers do without "р.". */
  const plain = (parts: readonly { type: string; value: string }[]) =>
    parts
      .slice(0, parts.findLastIndex(({ type }) => type !== 'literal') + 1)
      .map(({ value }) => value)
      .join('')

  /** Broken at the dash alone. */
  const unbroken = (range: string) => range.replace(/(?<!–) (?!–)/g, '\u00a0')

  /** A day or moment, in the zone in which it was printed: "15 Jul 2018", "15 Jul 2018, 18:24 −04:00"; broken at the comma alone. */
  function when(iso: string | null): string {
    const [, on, time, zone] = MOMENT.exec(iso ?? '') ?? []
    if (!on || Number.isNaN(Date.parse(on))) return noDate
    const shown = plain(day.formatToParts(new Date(on))).replaceAll(' ', '\u00a0')
    if (!time) return shown
    return [`${shown}, ${time}`, zone === 'Z' ? 'UTC' : zone?.replace('-', '−')].filter(Boolean).join('\u00a0')
  }

  /** First and last day as people write them: "15 Jul 2018", "15 Jul – 2 Aug 2018", "July 2018", "2018". */
  function days(from: string, to: string): string {
    const [a, b] = [new Date(from), new Date(to)]
    if (from === to || Number.isNaN(a.getTime()) || Number.isNaN(b.getTime())) return when(from)
    const next = new Date(b.getTime() + 86_400_000)
    const whole = a.getUTCDate() === 1 && next.getUTCDate() === 1 && a.getUTCFullYear() === b.getUTCFullYear()
    if (whole && a.getUTCMonth() === b.getUTCMonth()) return plain(month.formatToParts(a))
    if (a.getUTCMonth() === 0 && a.getUTCDate() === 1 && next.getUTCMonth() === 0 && next.getUTCDate() === 1)
      return plain(year.formatRangeToParts(a, b))
    return unbroken(plain(day.formatRangeToParts(a, b)))
  }

  return {
    number,
    when,
    days,
    /** "3 articles", on one line. */
    count: (n: number, forms: Forms<Category>): string => `${number(n)}\u00a0${forms[plural.select(n) as Category]}`,
    /** "Mon, Tue and Wed" */
    list: (parts: readonly string[]): string => listed.format(parts),
  }
}
