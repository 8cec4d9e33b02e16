import { expect, it } from 'vitest'
import { dossier } from '../dossier/dossier.ts'
import { type Said, story } from '../dossier/testing.ts'
import { linksOf } from './links.ts'
import { html } from './page.tsx'
import { shownOf } from './shown.ts'
import { TimelinePage } from './timeline.tsx'

const on = (text: string, day: string): Said => ({
  claim: text,
  text: `${text} that day`,
  days: [['that day', day, day]],
})
/** Many claims of one day, and one of another. */
const says = [
  ...Array.from({ length: 40 }, (_, i) => on(`Ferry${i} sailed`, '2031-05-02')),
  on('The lighthouse was lit', '2031-05-03'),
]
const known = dossier(story([{ id: 'p1', published: '2031-05-02T10:00:00Z', says }]), { asOf: null, since: null })
const page = (day: string | null, live = true) =>
  html(<TimelinePage shown={shownOf(known, { ...linksOf('harbour', { asOf: null, since: null }), live })} day={day} />)
const claimsOn = (text: string) => text.match(/class="claim"/g)!.length

it('a day of many claims has a page of its own, to which the timeline leads', () => {
  const whole = page(null)
  expect(claimsOn(whole)).toBe(7)
  expect(whole).toContain('href="/s/harbour/timeline?day=2031-05-02"')
  const day = page('2031-05-02')
  expect(claimsOn(day)).toBe(40)
  expect(day).toContain('href="/s/harbour/timeline"')
})

it('an event of such a day leads there, too, with how often it is told', () => {
  const many = Array.from({ length: 40 }, (_, i) => on(`Lund was fired by a board of ${i}`, '2031-05-02'))
  const told = dossier(story([{ id: 'p1', published: '2031-05-02T10:00:00Z', says: many }]), {
    asOf: null,
    since: null,
  })
  const links = { ...linksOf('harbour', { asOf: null, since: null }), live: true }
  const text = html(<TimelinePage shown={shownOf(told, links)} />)
  expect(claimsOn(text)).toBe(1)
  expect(text).toMatch(/href="\/s\/harbour\/timeline\?day=2031-05-02">told also in 39\sother claims/)
})

it('where there is no server all are on the one page', () => expect(claimsOn(page(null, false))).toBe(41))

it('a day that no claim names leads to all of them', () => expect(page('"><script>')).toBe(page(null)))

it('what tells of one event is folded below the weightiest of it, each in the words that name the day', () => {
  const says = [
    on('The board fired Lund', '2031-05-02'),
    on('Lund was fired by the board of the port', '2031-05-02'),
    on('Roth met the guild', '2031-05-02'),
  ]
  const once = dossier(story([{ id: 'p1', published: '2031-05-02T10:00:00Z', says }]), { asOf: null, since: null })
  const text = html(
    <TimelinePage shown={shownOf(once, { ...linksOf('harbour', { asOf: null, since: null }), live: true })} />,
  )
  expect(claimsOn(text)).toBe(2)
  expect(text).toMatch(/told also in 1\sother claim/)
  expect(text.match(/that day<\/q>/g)).toHaveLength(6)
})

it('what begins long before the coverage is folded, though it lasts until then', () => {
  const lasting: Said = { ...on('Lund has fought it', '2031-05-02'), days: [['that day', '2030-05-02', '2031-05-02']] }
  const published = '2031-05-02T10:00:00Z'
  const told = dossier(story([{ id: 'p1', published, says: [lasting, on('Roth met the guild', '2031-05-01')] }]), {
    asOf: null,
    since: null,
  })
  const text = html(<TimelinePage shown={shownOf(told, linksOf('harbour', { asOf: null, since: null }))} />)
  expect(text).toMatch(/<summary>1\sday or time that begins long before the coverage<\/summary>/)
})

it('says what who is cited does with the words, and who denies them', () => {
  const denied: Said = { ...on('Lund met the guild', '2031-05-02'), by: 'Roth', stance: 'denies' }
  const told = dossier(story([{ id: 'p1', says: [denied] }]), { asOf: null, since: null })
  const text = html(<TimelinePage shown={shownOf(told, linksOf('harbour', { asOf: null, since: null }))} />)
  expect(text.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ')).toContain('denied p1.example, citing Roth (denies)')
})
