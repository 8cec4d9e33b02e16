/** What must be true of a page whatever stands on it. */
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** @param host of the server from which alone anything is asked for. */
export function watch(page: Page, host: string): { unharmed(where: string): Promise<void> } {
  /** What ran, or was asked of others. */
  const ran: string[] = []
  page.on('dialog', (dialog) => {
    ran.push(dialog.message())
    void dialog.dismiss()
  })
  page.on('request', (request) => {
    const asked = new URL(request.url())
    if (asked.protocol.startsWith('http') && asked.host !== host) ran.push(request.url())
  })
  return {
    /** Nothing ran, and nothing stands on the page that could: no element or attribute but ours. */
    async unharmed(where) {
      const found = await page.evaluate(() => {
        const all = [...document.querySelectorAll('*')]
        return {
          hacked: (globalThis as { hacked?: number }).hacked ?? null,
          handlers: all.filter((each) => each.getAttributeNames().some((name) => name.startsWith('on'))).length,
          foreign: document.querySelectorAll(
            'main script, iframe, object, embed, base[href], img, video, marquee, math, main style, [http-equiv], link[rel=stylesheet]',
          ).length,
          links: all
            .flatMap((each) => ['href', 'action', 'src', 'formaction'].map((name) => each.getAttribute(name) ?? ''))
            .filter((address) => /^\s*(?:javascript|vbscript|data:text)/i.test(address)),
          ends: document.querySelectorAll('body > footer, body.embed').length,
        }
      })
      expect({ where, ...found }).toEqual({ where, hacked: null, handlers: 0, foreign: 0, links: [], ends: 1 })
      expect(ran).toEqual([])
    },
  }
}
