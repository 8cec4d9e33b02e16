/** The islands' script, as it was built: one file, under a name that changes with its contents. */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Hono } from 'hono'
import { packageRoot } from '../root.ts'

const file = join(packageRoot, 'dist', 'islands.js')

/** Null in a checkout that was not built: pages work without it. */
export const SCRIPT = existsSync(file) ? named(readFileSync(file, 'utf8')) : null

function named(text: string) {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 12)
  return { path: `/assets/islands.${hash}.js`, text }
}

/** The script under its own name, to be kept for good. */
export function assetRoutes(app: Hono): void {
  if (SCRIPT)
    app.get(SCRIPT.path, (c) =>
      c.body(SCRIPT.text, 200, {
        'content-type': 'text/javascript; charset=utf-8',
        'cache-control': 'public, max-age=31536000, immutable',
      }),
    )
}
