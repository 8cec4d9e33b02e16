/** How expressions of time are read: a list of rules, the more exact first. Each is a pattern and what it means. */

import { CALENDAR } from './calendarrules.ts'
import { PERIODS } from './periodrules.ts'
import { RELATIVE } from './relativerules.ts'
import type { Rule } from './rule.ts'

export const RULES: readonly Rule[] = [...CALENDAR, ...RELATIVE, ...PERIODS]
