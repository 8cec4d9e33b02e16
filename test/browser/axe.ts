/** What axe-core finds on a page, and whether the page fits: both themes, laptop and phone, from one load. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const HEIGHT = 800
const NARROWEST = 320

/** Those that depend on the width. */
const WIDTH = ['target-size', 'scrollable-region-focusable']
/** Every rule in one theme and width; in the others those that depend on what differs from one before. */
const VIEWS = [
  { colorScheme: 'light', width: 1366, rules: null },
  { colorScheme: 'dark', width: 1366, rules: ['color-contrast'] },
  { colorScheme: 'dark', width: 390, rules: ['color-contrast', ...WIDTH] },
  { colorScheme: 'light', width: 390, rules: ['color-contrast'] },
] as const

interface Axe {
  run(
    where: Document,
    how: object,
  ): Promise<{ violations: { id: string; nodes: { html: string; any: { message: string }[] }[] }[] }>
}

/** @param page of a context that ignores our policy, which lets no foreign script in. @returns what is wrong, in words. */
export async function findings(page: Page, url: string): Promise<string[]> {
  await page.goto(url)
  await page.evaluate(axe)
  const out: string[] = []
  const overflow = async (width: number) => {
    const by = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    if (by > 0) out.push(`${width}: ${by} pixels wider than the window`)
  }
  for (const { colorScheme, width, rules } of VIEWS) {
    await page.setViewportSize({ width, height: HEIGHT })
    await page.emulateMedia({ colorScheme })
    const { violations } = await page.evaluate(
      (how) => (globalThis as unknown as { axe: Axe }).axe.run(document, how),
      rules ? { runOnly: { type: 'rule', values: [...rules] } } : {},
    )
    for (const { id, nodes } of violations)
      out.push(`${colorScheme} ${width}: ${id} ${nodes[0]?.html.slice(0, 160)} ${nodes[0]?.any[0]?.message ?? ''}`)
    await overflow(width)
  }
  await page.setViewportSize({ width: NARROWEST, height: HEIGHT })
  await overflow(NARROWEST)
  return out
}
