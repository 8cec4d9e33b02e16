/** The languages of the pages. */
import { en, type Words } from './en.ts'
import { uk } from './uk.ts'

export type { Words }

export const LANGUAGES: readonly Words[] = [en, uk]

/** The language of this code ("uk", "uk-UA"), if the pages speak it. */
export const wordsFor = (code: string | undefined): Words | undefined =>
  LANGUAGES.find((words) => words.code === code?.trim().toLowerCase().split('-')[0])

/** The first that the pages speak of those that a browser asks for (RFC 9110, 12.5.4); English where there is none. */
export function accepted(header: string | undefined): Words {
  const asked = (header ?? '')
    .slice(0, 1000)
    .split(',')
    .map((each) => {
      const [code, ...rest] = each.split(';')
      const quality = Number(
        rest
          .find((part) => part.trim().startsWith('q='))
          ?.trim()
          .slice(2) ?? 1,
      )
      return { code: code!, quality: Number.isNaN(quality) ? 0 : quality }
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
  return asked.map(({ code }) => wordsFor(code)).find((words) => words !== undefined) ?? en
}
