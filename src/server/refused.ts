import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { HearsayError } from '../errors.ts'

/** What keeps a request from being answered as it was meant. */
const REASONS = {
  host: [403, 'This server does not answer to that name', 'Open it by the address it printed when it started'],
  proxy: [403, 'This comes through a proxy, and nobody has to log in here', 'Start hearsay serve with --url ADDRESS'],
  login: [401, 'This needs a login', 'Log in and do it again'],
  role: [403, 'Only editors may do this', 'Ask an editor, or log in as one'],
  origin: [403, 'This came from another page and was refused', 'Open the page here'],
  token: [403, 'This form is out of date', 'Open the page again; what you typed is shown below'],
} as const satisfies Record<string, [ContentfulStatusCode, string, string]>
type RefusalReason = keyof typeof REASONS

/** A request that is not answered. */
export class Refused extends HearsayError {
  readonly reason: RefusalReason
  constructor(reason: RefusalReason, where: string) {
    super(where, REASONS[reason][1], REASONS[reason][2])
    this.reason = reason
  }
  get status(): ContentfulStatusCode {
    return REASONS[this.reason][0]
  }
}
