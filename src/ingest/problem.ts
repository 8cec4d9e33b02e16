import { basename } from 'node:path'
import { HearsayError } from '../errors.ts'
import type { Problem } from '../types.ts'

/** What went wrong, for people; a defect of ours is said to be one. */
export function problemOf(where: string, error: unknown): Problem {
  if (error instanceof HearsayError) return error.problem
  const { code, message } = error as { code?: string; message?: string }
  if (code === 'ENOENT') return { where, what: 'does not exist', hint: 'check the path' }
  if (code === 'EACCES' || code === 'EPERM') return { where, what: 'may not be read', hint: 'check its permissions' }
  return { where, what: `could not be read (${message ?? error})`, hint: `please report this with ${basename(where)}` }
}
