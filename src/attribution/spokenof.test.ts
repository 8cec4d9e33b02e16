import { describe, expect, it } from 'vitest'
import { foundIn } from './testing.ts'

describe('whoever is spoken of', () => {
  it.each([
    ['[Hald] <was accused of> {taking bribes}.', ['', 'was accused of', 'Hald|taking bribes']],
    ['[The port] <is widely expected> {to close}.', ['', 'is widely expected', 'The port|to close']],
    ['[She] <has often been criticized for> {her silence}.', ['', 'has often been criticized for', 'She|her silence']],
    ['[Hald] <is often lampooned over> {her hats}.', ['', 'is often lampooned over', 'Hald|her hats']],
    ['[Hald] <praised for> {her courage}.', ['', 'praised for', 'Hald|her courage']],
    ['[Hald] <announced as> {the new captain}.', ['', 'announced as', 'Hald|the new captain']],
    ['[The strikers] <seem> {to agree}.', ['', 'seem', 'The strikers|to agree']],
  ])('does not say it, and is part of it: %s', (line, expected) => {
    expect(foundIn(line)).toEqual(expected)
  })

  it.each([
    ['[Hald] <was asked> {whether she would stay}.', ['', 'was asked', 'whether she would stay']],
    ['{The ferry was sunk}, <allegedly> by [the Rumian navy].', ['', 'allegedly', 'The ferry was sunk']],
    [
      '[Hald] <was informed by> {the Harbour Board about the delay}.',
      ['the Harbour Board', 'was informed by', 'about the delay'],
    ],
    ['[it] <appeared> {that the port would close}.', ['', 'appeared', 'that the port would close']],
    ['[What] <is known about> {the plan}?', ['', 'is known about', 'the plan']],
    ['On [the harbour]<:> {“We will wait.”}', ['', ':', '“We will wait.”']],
    ['[Here’s] <the statement>: {“We will wait.”}', ['', 'the statement', '“We will wait.”']],
    ['<Asked> {whether she would stay}, [Hald] said no.', ['', 'Asked', 'whether she would stay']],
    ['{“We will wait.”} [So] <says> Ada Hald of it.', ['Ada Hald', 'says', '“We will wait.”']],
  ])('is no part of it: %s', (line, expected) => {
    expect(foundIn(line)).toEqual(expected)
  })
})

describe('whoever speaks remains the source', () => {
  it.each([
    '{The plan} <was criticized by> [Hald].',
    '<Asked> by [a reporter] {whether she would stay}, Hald said no.',
    '[Hald] <was worried about> {her job}.',
    '[Hald] <was called on to explain> {the delay}.',
    '[Hald] <seemed to suggest> {that the port would close}.',
    '[Hald], who <was told> {to wait}.',
    '[Hald] <called for> {an end of the delay}.',
    '[Hald] <accused> {the ministry of lying}.',
  ])('%s', (line) => {
    expect(foundIn(line)[0]).toMatch(/^(?:Hald|a reporter)$/)
  })
})
