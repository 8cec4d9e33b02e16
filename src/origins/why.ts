import { isOwn, type Statement } from '../dossier/statements.ts'
import type { Rule } from './joining.ts'
import type { Root } from './origins.ts'

const WORDS: Readonly<Record<Rule, string>> = {
  'same-report': 'they rest on one report',
  'same-copy': 'one text repeats the other',
  retold: 'a page cites the report and tells the same, so the lower number',
  contributed: 'a page credits the wire that has it, so the lower number',
  'same-venue': 'one speaker, on one occasion',
  'no-occasion': 'one speaker, and no occasions that can be told apart, so the lower number',
  'same-words': 'the same words',
  quoted: 'one quotes the words of the other, or both the same',
  'one-person': 'one family name, and a first name that a page may have wrong, so the lower number',
  authorities: 'who investigates, charges or rules, by several names, so the lower number',
  'passed-on': 'one came through the other',
  'speaks-for': 'a body and who speaks for it',
  described: 'a description that fits whom another page names, so the lower number',
  joint: 'one joint statement, as far as can be told',
  'own-about': 'an outlet tells on its own word what the speaker said',
  unnamed: 'nobody is named for it, so the lower number',
  announced: 'outlets tell what was made public, so the lower number',
}

/** One sentence, without a full stop, that says why these are one origin. */
export function whyOf({ members, rules }: Root, all: readonly Statement[]): string {
  const statements = members.map((i) => all[i]!)
  const pages = new Set(statements.map(({ article }) => article)).size
  if (rules.size > 0) {
    const order = Object.keys(WORDS) as Rule[]
    const told = order.filter((rule) => rules.has(rule)).map((rule) => WORDS[rule])
    return `${pages === 1 ? 'one article' : `${pages} articles`}: ${told.join('; ')}`
  }
  const only = statements[0]!
  if (isOwn(only) && only.opinion) return 'an opinion piece'
  if (isOwn(only)) return only.wire ? `the text of ${only.wire}` : 'its own text, no source named'
  if (only.kind === 'anonymous') return 'not named, one article'
  if (only.kind === 'outlet') return 'its report'
  return only.kind === 'unnamed' ? 'no source can be made out' : 'one statement, one article'
}
