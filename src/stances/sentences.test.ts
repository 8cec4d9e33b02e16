import { describe, expect, it } from 'vitest'
import { attributed } from '../speakers/testing.ts'

const mentions = (marked: string) => {
  const { attributions, mentions } = attributed(marked)
  return mentions
    .filter(({ attribution }) => attribution !== null)
    .map(({ text, stance }) => [text, stance ?? attributions[0]!.stance])
}

describe('what is done with each statement of what is said', () => {
  it('is told by the sentence, where the cue is a plain verb of saying', () =>
    expect(
      mentions('“{The minister must resign over the ferry. She was late with the ferry by a year},” [Lund] <said>.'),
    ).toEqual([
      ['The minister must resign over the ferry.', 'demands'],
      ['She was late with the ferry by a year', 'asserts'],
    ]))

  it('is told by the cue, where that says what is done', () =>
    expect(mentions('“{The ferry was late by a year. The harbour paid for it twice},” [Lund] <denied>.')).toEqual([
      ['The ferry was late by a year.', 'denies'],
      ['The harbour paid for it twice', 'denies'],
    ]))

  it('is told by each half of a sentence that says two things', () =>
    expect(
      mentions('[Lund] <said> {the minister must resign over the ferry, and the harbour was late by a year}.'),
    ).toEqual([
      ['the minister must resign over the ferry', 'demands'],
      ['the harbour was late by a year', 'asserts'],
    ]))

  it('is told by what follows on a question that was asked', () =>
    expect(
      mentions(
        '“{Who would sink the ferry of their own harbour town? These crews come from other towns},” [Lund] <asked>.',
      ),
    ).toEqual([
      ['Who would sink the ferry of their own harbour town?', 'asks'],
      ['These crews come from other towns', 'asserts'],
    ]))
})
