import type { Problem } from './types.ts'

/** A failure that the user can understand and act on. Anything else that is thrown is a defect of ours. */
export class HearsayError extends Error {
  readonly problem: Problem
  constructor(where: string, what: string, hint = '') {
    super(describe({ where, what, hint }))
    this.name = 'HearsayError'
    this.problem = { where, what, hint }
  }
}

/** A defect of ours that shows in one article alone: the others can be read all the same. */
export class Defect extends Error {
  constructor(cause: unknown) {
    super(`${cause}`, { cause })
    this.name = 'Defect'
  }
}

/** How a defect that an article has brought to light is told; any other failure is thrown on. */
export function toldOf(where: string, error: unknown): Problem {
  if (!(error instanceof Defect)) throw error
  const [, at = ''] = /\n\s+(at \S+)/.exec((error.cause as Error)?.stack ?? '') ?? []
  const what = `cannot be read, for a defect of Hearsay (${error.message} ${at})`
  return { where, what, hint: 'the others can; please report it' }
}

/** One line for a person: `coverage.jsonl:14: is not JSON; remove the line or mend it`. Control characters are made harmless. */
export function describe({ where, what, hint }: Problem): string {
  return printable(`${where}: ${what}${hint ? `; ${hint}` : ''}`)
}

/** Text from outside, made safe for a terminal: control characters (ESC among them) become `\uFFFD`. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]/gu, '\uFFFD')
}
