/** Rules for times that are told by the day of the article: "Friday", "today", "last week", "three days ago". */

import { NUMBER_WORDS } from '../text/numberwords.ts'
import { one, shift, weekday } from './days.ts'
import { weekdayNear, weekdayOf } from './nearest.ts'
import { NUMBER, PART, type Rule, rule, WEEKDAY } from './rule.ts'
import { looks } from './tense.ts'
import { ago, SEASON, season, span, TRAILING } from './units.ts'

/** 0 where it is none. */
const number = (word: string): number =>
  Number(word) || (/^an?$/i.test(word) ? 1 : (NUMBER_WORDS.get(word.toLowerCase()) ?? 0))

/** "World News Tonight", "USA Today", the "Today" programme: papers and programmes, and no time. */
const OPENS_TITLE =
  /\b(?:News|USA|Entertainment|Russia|Psychology|Christianity|History|Physics|Medicine|Canada|India|Africa|Ukraine|Turkey|Israel|Sunday) $/
const IS_PROGRAMME = /^["”’']? (?:show|program(?:me)?|newspaper|magazine|columnist|reporter)\b/
/** "Super Tuesday" is a day of that name, and seldom the nearest Tuesday. */
const IS_CALLED = /\b(?:Black|Bloody|Cyber|Giving|Super) $/
/** "Today's world" is no day's. */
const IS_AN_AGE =
  /^[’']s (?:\p{Ll}+ )?(?:world|politics|society|era|climate|environment|youth|generation|standards|culture|economy|age)\b/u

const HALF = ' and a half'

export const RELATIVE: readonly Rule[] = [
  rule(
    'weekday-range',
    `(?:between|from) (${WEEKDAY}) (?:and|to|through|until|till) (${WEEKDAY})`,
    ([, a, b], setting) => {
      const from = weekdayNear(setting, a!)
      return { from, to: shift(from, (weekdayOf(b!) - weekday(from) + 7) % 7) }
    },
  ),
  rule(
    'last-weekday',
    `(last|next|this|this past|this coming) (${WEEKDAY})${PART}`,
    ([, which, name], setting) => {
      const near = weekdayNear({ ...setting, sentence: '' }, name!)
      if (/last|past/i.test(which!)) return one(near < setting.today ? near : shift(near, -7))
      return one(near > setting.today ? near : shift(near, 7))
    },
    'gi',
  ),
  rule(
    'weekday',
    `(?:(?:early|late|earlier|later) (?:on )?)?(${WEEKDAY})${PART}(?!s? (?:Times|Night Live|Mail|Express|Telegraph|Herald|Post|Mirror|Independent|Sun|Review|Morning Futures|Today|Magazine|Briefing|[Ss]chools?\\b)|-|s\\b)`,
    ([whole, name], setting) =>
      (name!.length <= 4 &&
        !/[.,] ?$/.test(whole) &&
        !/^\s*(?:[,.]|\p{Lu}\p{L}+ \d)/u.test(setting.sentence.slice(setting.at + whole.length))) ||
      IS_CALLED.test(setting.sentence.slice(0, setting.at))
        ? null
        : one(weekdayNear(setting, name!)),
  ),
  rule(
    'today',
    '(?:earlier |later )?today|this (?:morning|afternoon|evening)|tonight',
    ([word], { today, sentence, at }) =>
      (/^T/.test(word) &&
        (OPENS_TITLE.test(sentence.slice(0, at)) || IS_PROGRAMME.test(sentence.slice(at + word.length)))) ||
      IS_AN_AGE.test(sentence.slice(at + word.length))
        ? null
        : one(today),
    'gi',
  ),
  rule(
    'yesterday',
    'yesterday(?: (?:morning|afternoon|evening|night))?|last night',
    (_, { today }) => one(shift(today, -1)),
    'gi',
  ),
  rule('overnight', 'overnight', (_, { today }) => ({ from: shift(today, -1), to: today }), 'gi'),
  rule('tomorrow', 'tomorrow(?: (?:morning|afternoon|evening|night))?', (_, { today }) => one(shift(today, 1)), 'gi'),
  rule('day-before', 'the day before yesterday', (_, { today }) => one(shift(today, -2)), 'gi'),
  rule(
    'earlier-in',
    '(earlier|later) (?:this|in the|on in the) (week|month|year|summer|spring|autumn|fall|winter)',
    ([, which, unit], { today }) => {
      const whole = span(unit!, today, 0)
      if (!whole) return null
      const [first, last] = [whole.from, today, whole.to].sort().slice(...(/earlier/i.test(which!) ? [0, 2] : [1, 3]))
      return { from: first!, to: last! }
    },
    'gi',
  ),
  rule(
    'coming-unit',
    `(?:over|in|within|during) the (?:next|coming) (week|month|year|decade)(${HALF})?`,
    ([, unit, half], { today }) => ({ from: today, to: ago(today, unit!, half ? -1.5 : -1).to }),
    'gi',
  ),
  rule(
    'relative-unit',
    `(the last|the past|last|past|this|this past|next|the coming|the following|the previous|previous) (week|weekend|month|year|quarter|summer|spring|autumn|fall|winter|century|decade)((?<=the (?:last|past) (?:week|month|year|decade))${HALF})?`,
    ([whole, which, unit, half], setting) => {
      const { today, sentence, at } = setting
      // “This Week”, on ABC.
      if (/^This Week$/.test(whole) && /(?:["“‘]|[’']s )$/.test(sentence.slice(0, at))) return null
      if (SEASON.test(unit!)) return season(unit!, today, which!)
      // "The following year" follows what was told just before.
      if (/following/i.test(which!)) return null
      if (/^the (?:last|past)$/i.test(which!) && TRAILING.test(unit!)) {
        // "The past year" ends today, "the last year of his term" with the term.
        if (/^the last/i.test(which!) && /^\sof\b/.test(sentence.slice(at + whole.length))) return null
        return { from: ago(today, unit!, half ? 1.5 : 1).from, to: today }
      }
      // On a Monday or Tuesday "this weekend" has passed, unless somebody looks ahead.
      const just =
        /this/i.test(which!) && /weekend/i.test(unit!) && [1, 2].includes(weekday(today)) && looks(setting) !== 'ahead'
      const back = just || /past|last|previous/i.test(which!)
      return span(unit!, today, back ? -1 : /next|coming|following/i.test(which!) ? 1 : 0)
    },
    'gi',
  ),
  rule(
    'the-weekend',
    '(?:over |at |during )the weekend',
    (_, { today }) => span('weekend', today, weekday(today) === 6 || weekday(today) === 0 ? 0 : -1),
    'gi',
  ),
  rule(
    'ago',
    `(?:(?:about|around|nearly|almost|more than|over|some|roughly) )?(${NUMBER}|several|a few|a couple of|many)(${HALF})? (day|week|month|year|decade)s?(${HALF})? (?:ago|earlier|before|later)`,
    ([whole, n, half, unit, more], { today }) => {
      const count = number(n!) && number(n!)! + (half || more ? 0.5 : 0)
      const back = /later/.test(whole) ? -1 : 1
      if (/earlier|before|later/.test(whole)) return null
      // "Three decades ago" is no day, though it is counted from one.
      if (!count || unit !== 'day') return { ...ago(today, unit!, back * (count || 3)), vague: true }
      return ago(today, unit, back * count)
    },
    'gi',
  ),
  rule(
    'last-n',
    `(?:in |over |during |for )?(?:the )?(last|past|next|coming) (${NUMBER}|few|several)(${HALF})? (day|week|month|year)s`,
    ([, which, n, half, unit], { today }) => {
      const count = (number(n!) || 3) + (half ? 0.5 : 0)
      const ahead = /next|coming/i.test(which!)
      const end = ago(today, unit!, ahead ? -count : count)
      return { from: ahead ? today : end.from, to: ahead ? end.to : today, ...(number(n!) ? {} : { vague: true }) }
    },
    'gi',
  ),
]
