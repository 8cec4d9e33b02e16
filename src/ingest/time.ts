import { dateOf } from '../text/datelines.ts'

/** What a field or a meta element gives as a date, as ISO 8601: a moment with its zone, else a day; null when it is neither. */
export function moment(value: string | null | undefined): string | null {
  const text = value?.trim()
  if (!text) return null
  const iso = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:[.,]\d{1,9})?\s?(Z|[+-]\d\d(?::?\d\d)?)?)?$/i.exec(text)
  if (iso) {
    const [, day, time, zone] = iso
    // What was never set: the year 1, and the zero of many a clock.
    if (Number.isNaN(Date.parse(day!)) || day! < '1600' || day === '1970-01-01') return null
    if (!time || !zone) return day!
    const full = `${day}T${time.length === 5 ? `${time}:00` : time}${isoZone(zone)}`
    return Number.isNaN(Date.parse(full)) ? day! : full
  }
  if (/^\d{8}$/.test(text)) return moment(`${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`)
  // Seconds or milliseconds since 1970, from 2001 on.
  if (/^1\d{9}(?:\d{3})?$/.test(text))
    return new Date(+text * (text.length === 10 ? 1000 : 1)).toISOString().replace('.000', '')
  // RFC 2822, as feeds and HTTP give it.
  if (/^[A-Z][a-z]{2}, \d{1,2} [A-Z][a-z]{2} \d{4} [\d:]{5,8} /.test(text) && !Number.isNaN(Date.parse(text))) {
    return new Date(text).toISOString().replace('.000', '')
  }
  return dateOf(text)?.iso ?? null
}

function isoZone(zone: string): string {
  if (/^z$/i.test(zone)) return 'Z'
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0')
  return `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2)}`
}
