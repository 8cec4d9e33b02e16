import { HearsayError } from '../errors.ts'

/** A moment in an address: ISO 8601, a day or a moment; anything else is told. */
export function momentOf(name: string, text: string | undefined): string | null {
  if (!text) return null
  const at = Date.parse(text)
  if (
    /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[ +-]\d{2}:?\d{2})?)?$/.test(text) &&
    !Number.isNaN(Date.parse(text.replace(' ', '+')))
  )
    return text.replace(' ', '+')
  if (!Number.isNaN(at)) return new Date(at).toISOString()
  throw new HearsayError(name, `“${text}” is no day or moment`, 'Write it as 2031-05-04 or 2031-05-04T18:00+02:00')
}

/**
 * The same address with both moments as moments: what is typed without a zone is UTC; `18:00` is the last such time; `today` and
 * `yesterday` are days. Null where they are that already. So an address that is passed on means the same tomorrow.
 */
export function absolute(url: URL, now: Date): string | null {
  const asked = [...url.searchParams]
  const plain = asked.flatMap(([name, value]): [string, string][] => {
    if (name !== 'since' && name !== 'asOf') return [[name, value]]
    return value.trim() === '' ? [] : [[name, momentSaid(value.trim().toLowerCase(), now, name === 'asOf') ?? value]]
  })
  if (JSON.stringify(plain) === JSON.stringify(asked)) return null
  return `${url.pathname}${plain.length > 0 ? `?${new URLSearchParams(plain)}` : ''}`
}

const DAY_MS = 86_400_000

function momentSaid(text: string, now: Date, end: boolean): string | null {
  if (text === 'now') return now.toISOString()
  if (/^\d{4}-\d\d-\d\dt\d\d:\d\d(?::\d\d)?$/.test(text)) return `${text.toUpperCase()}Z`
  const today = Date.parse(`${now.toISOString().slice(0, 10)}T00:00:00Z`)
  if (text === 'today' || text === 'yesterday') {
    const day = text === 'today' ? today : today - DAY_MS
    return new Date(end ? day + DAY_MS - 1 : day).toISOString()
  }
  const [, hours, minutes] = /^(\d{1,2}):(\d\d)$/.exec(text) ?? []
  const minute = Number(hours) * 60 + Number(minutes)
  if (!(minute < 24 * 60 && Number(minutes) < 60)) return null
  const at = today + minute * 60_000
  return new Date(at > now.getTime() ? at - DAY_MS : at).toISOString()
}
