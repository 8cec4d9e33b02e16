/** Those who ask on air: "told Lund", where the text calls her the Meridian's; "the radio host Jan Kral", who stands for his own programme. */
import { isBroadcaster, outletsIn } from '../speakers/outlets/outlets.ts'
import { occurrences } from '../text/occurrences.ts'
import type { Venue } from './venues.ts'

const NAME = "\\p{Lu}[\\p{L}’'-]{2,24}"
const ASKS =
  '\\b(?:told|tells|telling|interview(?:ed)? (?:with|by)|spoke (?:with|to)|speaking (?:with|to)|(?:[Aa]sked|[Pp]ressed|[Qq]uestioned|[Cc]hallenged|[Gg]rilled) (?:[\\p{Ll}-]+ )?by)(?: Mrs?\\.| Ms\\.)?'
const TOLD_HOST = new RegExp(
  `${ASKS} (?<role>(?:(?!that|how|why|it|him|her|them|the|in|at|on|about|of)[\\p{L}-]+ ){0,6}?)(?<name>${NAME}(?: ${NAME}){0,2})(?! \\p{Lu})`,
  'u',
)
/** Whoever has a programme of their own. */
const HOST = /(?:^|[ -])(?:host|interviewer|podcaster|presenter)\b/i
const WORKS = /\b(?:host|anchor|interviewer|presenter|reporter|journalist|correspondent|columnist)\b/i

/** Whom a sentence names as asking or told; spans count from its beginning. */
export function hostsIn(words: string, text: string): Venue[] {
  const told = TOLD_HOST.exec(words)
  const { name, role } = told?.groups ?? {}
  if (!told || !name || role === undefined) return []
  const outlet =
    outletOf(name.split(' ').at(-1)!, text) ?? (/^(?:the )?(?:co-)?host $/.test(role) ? onAir(words, text) : null)
  if (!outlet && !HOST.test(role)) return []
  const start = told.index + told[0].length - name.length
  return [{ name: outlet ?? name, span: { start, end: start + name.length }, rule: 'told-host' }]
}

/** For whom somebody asks, where the text says so: "NBC's Ada Lund", "the NBC anchor Ada Lund", "Ada Lund of NBC". */
function outletOf(surname: string, text: string): string | null {
  for (const at of occurrences(text, surname, MOST)) {
    const before = text.slice(Math.max(0, at - 80), at)
    const near = outletsIn(before).at(-1)
    const between = near && before.slice(near.end)
    if (near && (/[’']s$/.test(before.slice(0, near.end)) ? ITS : ITS_HOST).test(between!)) return near.outlet.name
    const behind = text.slice(at + surname.length, at + surname.length + 60)
    const of = /^(?:,? (?:of|from|with) |, (?:an?|the|(?:co-)?host of|anchor of) )(?:the )?/.exec(behind)
    const [far] = of ? outletsIn(behind) : []
    if (far && far.start <= of![0].length && (/\bof /.test(of![0]) || WORKS.test(behind.slice(far.end))))
      return far.outlet.name
  }
  return null
}
/** "Lund, appearing on NBC’s “Morning”, … she told host Jan Kral": on the programme that was just named. */
function onAir(words: string, text: string): string | null {
  const at = text.indexOf(words)
  const near = outletsIn(text.slice(Math.max(0, at - NEAR), at)).filter(({ outlet }) => isBroadcaster(outlet.name))
  return near.at(-1)?.outlet.name ?? null
}
const NEAR = 700

/** Whom so many places do not introduce no further one will. */
const MOST = 39
/** "NBC's", "NBC's late-night host": a name comes next. */
const ITS = new RegExp(`^(?: [\\p{Ll}-]+){0,4}(?: ${NAME}){0,2} $`, 'u')
const ITS_HOST = new RegExp(
  `^ (?:[\\p{Ll}-]+ ){0,3}(?:host|anchor|interviewer|presenter|reporter|journalist|correspondent|columnist)(?: ${NAME}){0,2} $`,
  'u',
)
