import { printable } from '../errors.ts'
import type { Added } from '../store/store.ts'
import type { AddResult } from '../stories/add.ts'
import type { Grouped } from '../stories/group.ts'
import type { Problem, Story } from '../types.ts'

/** What became of everything that was to be added: a contract with other tools (`add --json`), to which fields may be added. */
interface Summary {
  /** The one that was named, or that most of the articles are in; null where none could be read. */
  story: Story | null
  /** All that the articles are in, with how many of them. */
  stories: Within[]
  added: number
  newVersions: number
  unchanged: number
  failed: number
  /** How many failed for what reason, the commonest first. */
  reasons: { reason: string; count: number }[]
  /** Those that were kept but not read, by the language they are in (BCP 47). */
  otherLanguages: Record<string, number>
  /** Statements that share a claim with others, and that stand alone. */
  statements: { joined: number; alone: number }
  articles: Outcome[]
  problems: Problem[]
}

/** A story with how many of the articles it has. */
export interface Within extends Story {
  articles: number
}

/** What became of one article. */
interface Outcome {
  id: string
  externalId: string | null
  where: string
  outcome: Added
  /** The language in which it is, where that is why it was not read. */
  unreadIn: string | null
}

/** As much of a result as the summary needs: thousands of them are kept. */
export function outcomeOf(result: AddResult): Outcome | Problem {
  if (result.problem) return result.problem
  const { article, where, outcome, notice } = result
  return { id: article.id, externalId: article.externalId, where, outcome, unreadIn: notice && article.language }
}

/** What was done, for a person or a program to read. @param stories into which articles went. @param outcomes of each article or input. */
export function summaryOf(
  stories: readonly Within[],
  outcomes: readonly (Outcome | Problem)[],
  { joined, alone }: Omit<Grouped, 'articles'>,
): Summary {
  const articles = outcomes.filter((each) => 'outcome' in each)
  const problems = outcomes.filter((each) => 'what' in each)
  const count = (outcome: Added) => articles.filter((each) => each.outcome === outcome).length
  return {
    story: stories[0] ? { id: stories[0].id, title: stories[0].title } : null,
    stories: stories.map(({ id, title, articles }) => ({ id, title, articles })),
    added: count('added'),
    newVersions: count('new-version'),
    unchanged: count('unchanged'),
    failed: problems.length,
    reasons: tally(problems.map(reasonOf)).map(([reason, count]) => ({ reason, count })),
    otherLanguages: Object.fromEntries(tally(articles.flatMap(({ unreadIn }) => unreadIn ?? []))),
    statements: { joined, alone },
    articles,
    problems,
  }
}

/** How many stories are named one by one. */
const NAMED = 10

/** For people: one line, and one for each story where there are several, and for each reason why something failed. */
export function inWords(summary: Summary): string {
  const { stories, added, newVersions, unchanged, failed, otherLanguages, statements, reasons } = summary
  const { joined, alone } = statements
  const parts = [
    `${added} added`,
    newVersions && `${newVersions} new version${newVersions > 1 ? 's' : ''}`,
    unchanged && `${unchanged} unchanged`,
    ...Object.entries(otherLanguages).map(([code, n]) => `${n} in ${languageName(code)} (kept, not read)`),
    failed && `${failed} failed`,
  ]
  const claims = joined + alone
  const went = claims ? `; ${claims} statements: ${joined} share a claim with others, ${alone} stand alone` : ''
  const where = stories.length > 1 ? `${stories.length} stories` : (stories[0]?.title ?? 'No story')
  const first = `${where}: ${parts.filter(Boolean).join(', ')}${went}`
  const each = stories.slice(0, NAMED).map(({ articles, id, title }) => `  ${articles} in ${id}: ${title}`)
  if (stories.length > NAMED) each.push(`  and ${stories.length - NAMED} more: hearsay stories`)
  return [first, ...(stories.length > 1 ? each : []), ...reasons.map(({ reason, count }) => `  ${count} × ${reason}`)]
    .map(printable)
    .join('\n')
}

/** What failed, without the particulars that tell one case from another. */
const reasonOf = ({ what }: Problem): string => what.replace(/\s*\(.*$/s, '')

const languageName = (code: string): string => new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code

function tally(values: readonly string[]): [string, number][] {
  const counts = new Map<string, number>()
  for (const each of values) counts.set(each, (counts.get(each) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
}
