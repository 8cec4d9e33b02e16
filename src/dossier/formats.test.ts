import fc from 'fast-check'
import { expect, it } from 'vitest'
import { atom } from './atom.ts'
import { csv } from './csv.ts'
import { dossier } from './dossier.ts'
import { markdown } from './markdown.ts'
import { story } from './testing.ts'

const told = (text: string, since: string | null = null) =>
  dossier(story([{ id: 'p1', says: [{ claim: 'c', text, by: 'Lund' }] }]), { asOf: null, since })

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

it('a text says whom a pronoun means, and nothing of a name is markup', () => {
  const of = told('She resigned on Monday')
  of.claims[0]!.mentions[0]!.means = [{ pronoun: 'She', name: 'Ada *Lund*' }]
  expect(markdown(of)).toContain('“She resigned on Monday” (She: Ada \\*Lund\\*)')
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
