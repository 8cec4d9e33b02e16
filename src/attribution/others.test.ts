import { expect, it } from 'vitest'
import { found } from './testing.ts'

const text =
  '"The harbour may soon close, and the ferry with it," Lund said.\n\nShe spoke of the town.\n\n"We need to stop the quarrels," she said.'
const at = (words: string, from = 0) => {
  const start = text.indexOf(words, from)
  return { start, end: start + words.length }
}
const first = at('"The harbour may soon close, and the ferry with it,"')
const second = at('"We need to stop the quarrels,"')

it('what one says in a paragraph of its own is no part of what comes later', () => {
  const cut = { start: first.start, end: first.end - 2 }
  const told = found(text, [
    { source: [at('Lund')], cue: [at('said')], content: [first], confidence: 0.9 },
    { source: [at('she')], cue: [at('said', second.end)], content: [cut, second], confidence: 0.9 },
  ])
  expect(told.map(([, , content]) => content)).toEqual([
    text.slice(first.start, first.end),
    text.slice(second.start, second.end),
  ])
})

it('what nobody else says stays', () => {
  const told = found(text, [
    { source: [at('she')], cue: [at('said', second.end)], content: [first, second], confidence: 0.9 },
  ])
  expect(told[0]![2]).toContain('The harbour')
})

it('what one says, whole, is not also what the next one says', () => {
  const page = '“We are entering a long crisis,” Kral said.\n\nShoppers came.\n\n“They smiled at me,” the mayor said.'
  const of = (words: string, last = false) => {
    const start = last ? page.lastIndexOf(words) : page.indexOf(words)
    return { start, end: start + words.length }
  }
  const crisis = of('“We are entering a long crisis,”')
  const told = found(page, [
    { source: [of('Kral')], cue: [of('said')], content: [crisis], confidence: 0.9 },
    {
      source: [of('the mayor')],
      cue: [of('said', true)],
      content: [crisis, of('“They smiled at me,”')],
      confidence: 0.9,
    },
  ])
  expect(told.map(([, , content]) => content)).toEqual(['“We are entering a long crisis,”', '“They smiled at me,”'])
})
