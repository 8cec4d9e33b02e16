import { expect, it } from 'vitest'
import { stateAt } from './state.ts'
import { type Page, story } from './testing.ts'

const FILLER = ['The ferry fares rise again', 'Two cranes stand idle there', 'The fish market closed early']
const page = (id: string, day: number, ...texts: string[]): Page => ({
  id,
  published: `2030-05-0${day}T10:00:00Z`,
  says: texts.map((text) => ({ claim: text, text, by: 'Mara Lund' })),
})
const texts = (...pages: Page[]) => stateAt(story(pages), null).claims.map(({ text }) => text)

it('of equal claims those come first that open a page, the latest page first', () => {
  const order = texts(
    page('a', 1, 'The lighthouse was dark on Monday', ...FILLER),
    page(
      'b',
      2,
      'The harbour opened on Friday',
      'Ane Hald resigned as mayor',
      'The strike has ended',
      'Rain fell on Norvik',
    ),
  )
  expect(order.slice(0, 2)).toEqual(['The harbour opened on Friday', 'Ane Hald resigned as mayor'])
  expect(order.indexOf('The lighthouse was dark on Monday')).toBeLessThan(order.indexOf('Rain fell on Norvik'))
})

it('of equal claims that one comes first which tells of what many pages tell of, wherever it stands', () => {
  const order = texts(
    page('a', 1, ...FILLER, 'The pilots left the harbour on Monday'),
    page('b', 2, 'The harbour was closed', 'Rain fell on Norvik'),
    page('c', 3, 'Pilots are wanted in the south', 'A school has opened'),
  )
  expect(order.indexOf('The pilots left the harbour on Monday')).toBeLessThan(order.indexOf('Rain fell on Norvik'))
})

it.each(['her decision to close the harbour', 'It was a bad day for the harbour', 'she backed it'])(
  'what is not understood alone comes last: %s',
  (text) => expect(texts(page('a', 1, text, ...FILLER, 'The pilots went home')).at(-1)).toBe(text),
)

it('evidence comes before all of that', () => {
  const order = texts(page('a', 1, ...FILLER, 'They will strike on Monday'), {
    ...page('b', 1),
    says: [{ claim: 'They will strike on Monday', text: 'They will strike on Monday', by: 'Jon Vik' }],
  })
  expect(order[0]).toBe('They will strike on Monday')
})

it('what only opinion pieces state on their own word comes after what others do', () => {
  const own = (id: string, text: string, labels: string[]): Page => ({
    ...page(id, 1),
    labels,
    says: [{ claim: text, text }],
  })
  const [close, open] = ['The council should close the harbour', 'The council should open the harbour']
  for (const [first, last] of [
    [close, open],
    [open, close],
  ] as const)
    expect(texts(own('a', first, []), own('b', last, ['Opinion']))).toEqual([first, last])
})

it('what asks comes after what tells', () => {
  const asked = 'Will the harbour of Norvik close for the winter?'
  const order = texts(page('a', 2, asked), page('b', 1, ...FILLER))
  expect(order.indexOf(asked)).toBeGreaterThan(order.indexOf('The fish market closed early'))
})

it('what outlets state on their own word of long before comes after what they state of these days', () => {
  const old = 'The pilots left the harbour of Norvik in 1991'
  const order = (by?: string) => {
    const days: [string, string, string][] = [['in 1991', '1991-01-01', '1991-12-31']]
    const says = [...FILLER, old, 'Rain fell'].map((text) => ({
      claim: text,
      text,
      by,
      days: text === old ? days : [],
    }))
    return texts({ ...page('a', 9), says })
  }
  expect(order().at(-1)).toBe(old)
  expect(order('Mara Lund').at(-1)).toBe('Rain fell')
})
