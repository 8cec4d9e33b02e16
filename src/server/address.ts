import type { Context } from 'hono'

/** Who asks; the same for all behind one proxy. */
export const addressOf = (c: Context): string =>
  (c.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined)?.incoming?.socket?.remoteAddress ?? ''
