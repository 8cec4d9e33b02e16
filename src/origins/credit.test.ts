import { describe, expect, it } from 'vitest'
import type { BlockKind } from '../types.ts'
import { credit } from './credit.ts'

const page = (...blocks: [BlockKind, string][]) => {
  let text = ''
  const spans = blocks.map(([kind, words]) => {
    const start = text.length
    text += `${words}\n\n`
    return { kind, start, end: start + words.length }
  })
  return { text, blocks: spans, byline: null }
}
const prose =
  'The ferry operator suspended its night crossings on Tuesday after an inspector found cracks in two of its older vessels, it said.'

describe('credit', () => {
  it.each([
    ['dateline', 'AP', page(['paragraph', `OSTBY, Norway (AP) — ${prose}`])],
    ['dateline', 'Reuters', page(['paragraph', `HALDEN, July 13 (Reuters) - ${prose}`])],
    ['dateline', 'AFP', page(['paragraph', `Halden (AFP) - ${prose}`])],
    ['dateline', 'CNN', page(['paragraph', `OSTBY, Norway (CNN) - ${prose}`])],
    ['dateline', 'CNN', page(['paragraph', `(CNN) - ${prose}`])],
    ['byline', 'CNN', page(['byline', 'Posted 6:08 am, July 16, 2018, by CNN Wires'], ['paragraph', prose])],
    ['copyright', 'CNN', page(['paragraph', prose], ['note', 'Copyright 2018 by CNN NewSource. All rights reserved.'])],
    ['byline', 'AP', page(['byline', 'The Associated Press — By ANNE LUND - Associated Press'], ['paragraph', prose])],
    ['byline', 'AP', page(['title', 'Cracks'], ['paragraph', 'Anne Lund, Associated Press'], ['paragraph', prose])],
    ['byline', 'Xinhua', page(['byline', 'Xinhua'], ['paragraph', prose])],
    ['copyright', 'AFP', page(['paragraph', prose], ['note', '© AFP 2018'])],
    [
      'copyright',
      'AP',
      page(['paragraph', prose], ['note', '© Copyright 2018 The Associated Press. All rights reserved.']),
    ],
    ['reporting-by', 'Reuters', page(['paragraph', `${prose} (Reporting by Anne Lund; Editing by Per Dahl)`])],
    ['contributor', 'AP', page(['paragraph', prose], ['note', 'The Associated Press contributed to this report.'])],
    ['byline', 'AP', page(['furniture', 'Associated Press Monday, July 16, 2018'], ['paragraph', prose])],
    ['byline', 'AP', page(['byline', 'Jari Holm and Jan M. BergAssociated Press'], ['paragraph', prose])],
    ['wires', null, page(['caption', 'Reuters'], ['paragraph', prose], ['note', 'With Herald Wires'])],
    ['wires', null, page(['paragraph', prose], ['note', 'Herald wire services contributed to this report.'])],
    ['wires', null, page(['byline', 'Ostby Herald wire services'], ['paragraph', prose])],
  ] as const)('reads a %s of %s', (rule, wire, article) => {
    expect(credit(article)).toMatchObject({ rule, wire })
  })

  it.each([
    ['a photo credit', page(['caption', '(AP Photo/Anne Lund)'], ['paragraph', prose])],
    ['a photo credit among paragraphs', page(['paragraph', 'Anne Lund, AFP/Getty Images'], ['paragraph', prose])],
    ['a photo credit in words', page(['furniture', 'Credit: Associated Press'], ['paragraph', prose])],
    ['a report that the text mentions', page(['paragraph', `${prose} The inspector told the Associated Press so.`])],
    [
      'a sentence',
      page(['paragraph', 'The mayor took no questions from CNN - and left.'], ['paragraph', 'This is CNN.']),
    ],
    ['an aside at the beginning', page(['paragraph', `(AP) ${prose}`])],
    [
      'a short paragraph that names whom somebody told',
      page(['paragraph', 'The inspector later told CNN.'], ['paragraph', prose]),
    ],
    ['nothing at all', page()],
  ])('finds none in %s', (_, article) => {
    expect(credit(article)).toBeNull()
  })

  it('gives the span of the name', () => {
    const article = page(['paragraph', `OSTBY, Norway (AP) — ${prose}`])
    const { span, name } = credit(article)!
    expect(article.text.slice(span.start, span.end)).toBe(name)
  })
})
