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
