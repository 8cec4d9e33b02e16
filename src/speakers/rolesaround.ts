/** What the words around a name say somebody is, and where they say it. */
import { isCommon } from '../text/common.ts'
import { splitSentences } from '../text/split.ts'
import { canBeFirstName } from './names/firstnames.ts'
import type { Said } from './person.ts'
import { isRoleWord, roleAfter, roleBefore } from './roles.ts'

/**
 * What the words before and after one place of a name say.
 * @param at where the run of capitalised words begins: its titles, then the name.
 * @param end where the name ends.
 */
export function saidOf(text: string, at: number, titles: readonly string[], end: number): Said[] {
  const before = saidBefore(text, at, titles)
  const gap = /^(?:, | \(| [–—-] )/.exec(text.slice(end, end + 3))?.[0]
  const line = gap ? text.slice(end + gap.length, end + gap.length + 160).split('\n')[0]! : ''
  const role = roleAfter(line.slice(0, splitSentences(line)[0]?.end))
  if (!role) return before ? [before] : []
  const start = text.indexOf(role, end)
  return [...(before ? [before] : []), { role, start, end: start + role.length }]
}

/** "Kremlin spokesman", "Secretary of the Harbour Council": what stands before a name, some of it in the run of capitals. */
export function saidBefore(text: string, at: number, titles: readonly string[]): Said | null {
  const line = text.slice(Math.max(0, at - 90, text.lastIndexOf('\n', at - 1) + 1), at)
  const all = [...(line.endsWith(' ') ? line.trimEnd().split(' ') : []), ...titles]
  const length = roleBefore(all)
  if (length === 0) return null
  // "Director Dr.": a courtesy, and no part of what she is.
  const courtesy = length > 1 && COURTESY.test(all.at(-1)!) ? ` ${all.pop()}` : ''
  const whole = all.slice(all.length - length + (courtesy ? 1 : 0)).join(' ')
  const role = whole.slice(anothers(whole).length).replace(WHY, '')
  const end = (titles.length === 0 ? at - 1 : at + titles.join(' ').length) - courtesy.length
  const start = end - role.length
  return text.slice(start, end) === role && !/^(?:Sir|Dame)$/.test(role) ? { role, start, end } : null
}

/** "Former mayor Emil Roth and", "President Roth and" of "… Ferry Minister": what stands before another is his; "" where there is none. */
function anothers(whole: string): string {
  const [another = '', first = ''] = AND_ANOTHER.exec(whole) ?? []
  if (canBeFirstName(first)) return another
  const [titled = '', title = '', name = ''] = AND_TITLED.exec(whole) ?? []
  return isRoleWord(title) && !isRoleWord(name) && !isCommon(name.toLowerCase()) ? titled : ''
}

const COURTESY = /^(?:Dr|Mr|Mrs|Ms)\.?$/
const WHY = /^[Tt]h(?:at|is)(?:[’']s| is) why /
const AND_TITLED = /^(?:.{0,80}?(?<!\p{L}))?(\p{Lu}\p{L}+) (\p{Lu}[\p{L}’'-]+),? and (?=\p{L})/u
const AND_ANOTHER = /^.{0,80}?(?<!\p{L})(\p{Lu}\p{L}+) (?:\p{Lu}\.? )?\p{Lu}[\p{L}’'-]+,? and (?=\p{L})/u
