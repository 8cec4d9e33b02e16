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

/** One line for a person: `coverage.jsonl:14: is not JSON; remove the line or mend it`. Control characters are made harmless. */
export function describe({ where, what, hint }: Problem): string {
  return printable(`${where}: ${what}${hint ? `; ${hint}` : ''}`)
}

/** Text from outside, made safe for a terminal: control characters (ESC among them) become `\uFFFD`. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]/gu, '\uFFFD')
}
