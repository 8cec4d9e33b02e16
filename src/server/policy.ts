/** What a page of ours may load, and who may frame it. */
import { createHash } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import { STYLE } from '../web/style/index.ts'

// Our one style sheet is inline, known by its hash; our one script is a file of ours.
const style = `'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`

const headers = (framed: boolean): MiddlewareHandler =>
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      connectSrc: ["'self'"],
      styleSrc: [style],
      imgSrc: ["'self'", 'data:'],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: [framed ? '*' : "'none'"],
    },
    xFrameOptions: !framed,
    crossOriginResourcePolicy: framed ? 'cross-origin' : 'same-origin',
    // Ours alone: without it a form's origin is hidden from us too, and no correction could be told from a forged one.
    referrerPolicy: 'same-origin',
  })

const closed = headers(false)
const framed = headers(true)

/** What a page may load, and who may frame it. */
export const policy: MiddlewareHandler = (c, next) => (c.req.path.startsWith('/embed/') ? framed : closed)(c, next)
