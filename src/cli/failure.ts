import { describe, HearsayError, printable } from '../errors.ts'
import type { Problem } from '../types.ts'

/** One line about something that could not be done; the exit status will say that there was one. */
export function tell(problem: Problem): void {
  process.stderr.write(`${describe(problem)}\n`)
  process.exitCode = 1
}

/** The end of a command that could not go on: in words where we have them, else as the defect it is. */
export function fail(error: unknown): void {
  if (error instanceof HearsayError) tell(error.problem)
  else if (error instanceof Misuse) {
    process.stderr.write(`${printable(error.message)}\n`)
    process.exitCode = 2
  } else {
    process.stderr.write(`hearsay failed, which it should not: ${(error as Error)?.stack ?? error}\n`)
    process.exitCode = 1
  }
}

/** A wrong use of the command line: status 2. */
export class Misuse extends Error {}

/** One of a list of values of an option, or a `Misuse` that names them. */
export function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  if ((allowed as readonly string[]).includes(value)) return value as T
  throw new Misuse(`${option} takes ${allowed.join(', ')}; not ${JSON.stringify(value)}`)
}
