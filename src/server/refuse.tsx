/** What is said to a request that was turned away. */
import type { Context } from 'hono'
import { ErrorPage } from '../web/error.tsx'
import { allFieldsOf } from './fields.ts'
import { answer } from './problems.ts'
import type { Refused } from './refused.ts'
import { show } from './show.ts'

/** More than this is not shown again. */
const LARGEST = 512 * 1024

/** A form from a page of ours that came too late, after a log-out or a log-in, is shown to be sent once more. */
export async function refuse(c: Context, error: Refused): Promise<Response> {
  const { reason, problem, status } = error
  const late = reason === 'token' || reason === 'login'
  const isForm = (c.req.header('content-type') ?? '').startsWith('application/x-www-form-urlencoded')
  if (!late || !isForm || Number(c.req.header('content-length') ?? LARGEST + 1) > LARGEST)
    return answer(c, error, status)
  const { token: _, password: __, ...fields } = await allFieldsOf(c)
  const again = { action: c.req.path, fields, login: reason === 'login' }
  return show(c, <ErrorPage problem={problem} again={again} />, { status })
}
