/** What follows from the statements of a claim, whatever else the story has. */
import { type Texts, textsOf } from '../claims/grouped.ts'
import { shown, standsAlone } from '../claims/shown.ts'
import { type Wrongs, wrongsIn } from '../disputes/charges.ts'
import { statusAlone } from '../disputes/status.ts'
import { originsOf } from '../origins/origins.ts'
import { type Standing, standingIn } from '../positions/stands.ts'
import { contentWords, words } from '../text/words.ts'
import { type Time, timesOf } from '../timeline/timeline.ts'
import { evidenceOf } from './order.ts'
import { isOwn, type Statement } from './statements.ts'
import type { Claim, Origin } from './types.ts'

/** Of one claim; texts are the different ones that its statements have, and indices are those of its statements. */
export interface Follows extends Pick<Claim, 'status' | 'statusWhy' | 'statusBy'>, Texts, Wrongs {
  /** Index of the statement that stands for the claim. */
  shown: number
  origins: Origin[]
  /** Where nothing contradicts it and nothing was taken back. */
  status: Claim['status']
  times: Time[]
  /** What its voices weigh (`order.ts`). */
  evidence: number
  /** What is shown of it is understood alone. */
  alone: boolean
  /** Of each of these texts, every stem of a content word once. */
  stems: string[][]
  /** And every word with a capital. */
  names: string[][]
  /** Those that may show where somebody stands. */
  standing: Standing[]
  /** Nobody but outlets says it, on their own word. */
  own: boolean
}

/**
 * @param statements in the order of time.
 * @param key gives one key to all names of an outlet.
 */
export function followsFrom(statements: Statement[], key: (name: string) => string): Follows {
  const at = shown(statements)
  const origins = originsOf(statements, key)
  const { texts, textOf } = textsOf(statements)
  const { status, why, by } = statusAlone({ id: statements[at]!.id, statements, shown: at }, { texts, textOf })
  return {
    shown: at,
    origins,
    status,
    statusWhy: why,
    statusBy: by,
    times: timesOf(statements),
    evidence: evidenceOf(statements, at, origins, key),
    alone: standsAlone(statements[at]!.text),
    texts,
    textOf,
    stems: texts.map((i) => [...new Set(contentWords(statements[i]!.text).map(({ stem }) => stem))]),
    names: texts.map((i) => [
      ...new Set(words(statements[i]!.text).flatMap(({ text, capital }) => (capital ? text : []))),
    ]),
    ...wrongsIn(texts.map((i) => statements[i]!.text)),
    standing: standingIn(statements, { textOf }),
    own: statements.every(isOwn),
  }
}
