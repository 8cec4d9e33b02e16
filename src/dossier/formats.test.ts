import fc from 'fast-check'
import { expect, it } from 'vitest'
import { atom } from './atom.ts'
import { csv } from './csv.ts'
import { dossier } from './dossier.ts'
import { markdown } from './markdown.ts'
import { tableOf } from './tables.ts'
import { printed, story } from './testing.ts'

const told = (text: string, since: string | null = null) =>
  printed(dossier(story([{ id: 'p1', says: [{ claim: 'c', text, by: 'Lund' }] }]), { asOf: null, since }))

it('a spreadsheet runs nothing of a claim, and every line has the same columns', () => {
  for (const text of [
    '=HYPERLINK("http://x.example")',
    '+1',
    '-1',
    '@SUM(A1)',
    'Ferries, “late”',
    'a "quoted" one',
    'two\r\nlines',
  ]) {
    const [head, ...lines] = csv(told(`${text} will sail`))
      .trimEnd()
      .split(/\r\n(?=(?:[^"]*"[^"]*")*[^"]*$)/)
    expect(lines).toHaveLength(1)
    const cells = lines[0]!.match(/(?:"(?:[^"]|"")*"|[^,]*)(?:,|$)/g)!.slice(0, -1)
    expect(cells.length).toBeGreaterThanOrEqual(head!.split(',').length - 1)
    expect(cells.some((cell) => /^"?[=+@-]/.test(cell))).toBe(false)
  }
})

it('a text says what who is cited does with the words', () => {
  const says = [{ claim: 'c', text: 'there was a meeting', by: 'Roth', stance: 'denies' as const }]
  const text = markdown(dossier(story([{ id: 'p1', outlet: 'The Meridian', says }]), { asOf: null, since: null }))
  expect(text).toContain('The Meridian, citing Roth (denies) · 1 origin')
})

it('what changed is told on whose word, in every form', () => {
  const says = [{ claim: 'c', text: 'The ferry sails on Monday', by: 'Roth' }]
  const pages = [{ id: 'p1', outlet: 'The Meridian', published: '2031-05-02T10:00:00Z', says }]
  const changed = dossier(story(pages), { asOf: null, since: '2031-05-01T00:00:00Z' })
  const whose = 'The Meridian, citing Roth'
  expect(markdown(changed)).toContain(`${whose} · first on The Meridian; 1 origin`)
  expect(atom(changed, 'http://127.0.0.1/s/x', '2031-05-03T10:00:00Z')).toContain(`<summary>${whose}. first on`)
  const [head, first] = tableOf(changed, 'changes')
  expect(first![head!.indexOf('on whose word')]).toBe(whose)
})

it('a table of times has the words that name each, and the event of which they tell', () => {
  const days: [string, string, string][] = [['on Monday', '2031-05-05', '2031-05-05']]
  const says = [
    { claim: 'b', text: 'Lund was fired on Monday', days },
    { claim: 'c', text: 'The board fired Lund on Monday', by: 'Roth', days },
  ]
  const [head, ...rows] = tableOf(dossier(story([{ id: 'p1', says }]), { asOf: null, since: null }), 'timeline')
  const column = (name: string) => rows.map((row) => row[head!.indexOf(name)])
  expect(column('words').sort()).toEqual(says.map(({ text }) => text).sort())
  expect(new Set(column('event')).size).toBe(1)
})

it('a text begins with what is known, and ends with how that is ordered', () => {
  const text = markdown(told('The ferry sails again on Monday'))
  expect(text).toMatch(/## What is known\n\n- “The ferry sails/)
  expect(text.trimEnd().split('\n').at(-1)).toMatch(/^\*What is known is ordered thus\. By weight/)
})

it('a text has one pair of quotation marks round what the page has in them, and its own round the rest', () => {
  const lines = (text: string) =>
    markdown(told(text))
      .split('\n')
      .filter((line) => line.includes('sails'))
  expect(lines('“The ferry sails on Monday”')[0]).toBe('- “The ferry sails on Monday”')
  expect(lines('"The ferry sails on Monday"')[0]).toBe('- "The ferry sails on Monday"')
  expect(lines('“Ferries” again, it sails on “Monday”')[0]).toBe('- ““Ferries” again, it sails on “Monday””')
})

it('a text leads to its sources', () => {
  const of = told('The ferry sails again on Monday')
  Object.assign(of.articles[0]!, { title: 'Ferries [sail]', url: 'https://halden.example/a)b' })
  expect(markdown(of)).toContain(': [Ferries \\[sail\\]](https://halden.example/a%29b)')
})

it('a text says whom a pronoun means, and nothing of a name is markup', () => {
  const of = told('She resigned on Monday')
  Object.assign(of.claims[0]!.mentions[0]!, { means: [{ pronoun: 'She', name: 'Ada *Lund*' }] })
  expect(markdown(of)).toContain('“She resigned on Monday” (She: Ada \\*Lund\\*)')
})

it('a text has what is close to a claim beneath it, where both are listed', () => {
  const says = [
    { claim: 'a', text: 'the ferry sails again on Monday', by: 'Lund' },
    { claim: 'b', text: 'it sails again', by: 'Lund' },
  ]
  const of = dossier(story([{ id: 'p1', outlet: 'The Meridian', says }]), { asOf: null, since: null })
  const [first, second] = of.claims
  second!.near = first!.id
  expect(markdown(of)).toContain(
    `\n  - close to it: “${second!.text}” — The Meridian, citing Lund · 1 origin · 1 outlet\n`,
  )
  first!.status = 'unconfirmed'
  expect(markdown(of)).toContain(`\n- “${second!.text}”\n`)
})

it('a text tells of a voice what the coverage has from it, not what most pages have from another', () => {
  const words = 'I will go to Halden whatever the weather is on Monday'
  const page = (id: string, by: string) => ({ id, outlet: id, says: [{ claim: 'a', text: words, by }] })
  const pages = [page('p1', 'Lund'), page('p2', 'Lund'), page('p3', 'Lund'), page('p4', 'Roth')]
  pages[3]!.says.push({ claim: 'b', text: 'the weather is fine', by: 'Roth' })
  const [, voices] = markdown(dossier(story(pages), { asOf: null, since: null })).split('## Who said what')
  expect(voices).toMatch(/\*\*Lund\*\* · 3 statements\n {2}- “I will go to Halden/)
  expect(voices).toMatch(/\*\*Roth\*\* · 2 statements\n {2}- “the weather is fine”.*\n\n/)
})

it('a feed is the same whenever it is made, and well-formed whatever stands in it', () => {
  const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 })
  fc.assert(
    fc.property(text, (words) => {
      const changed = told(`${words.replace(/\s/g, ' ')} will sail on Monday`, '2030-01-01')
      const feed = atom(changed, 'http://127.0.0.1/s/x', '2030-05-01T10:00:00Z')
      expect(atom(changed, 'http://127.0.0.1/s/x', '2030-05-01T10:00:00Z')).toBe(feed)
      expect(feed.match(/<entry>/g)?.length).toBe(changed.changes.length)
      expect(feed).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]|&(?!#\d+;)/)
    }),
  )
})
