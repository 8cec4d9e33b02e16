/** Whose a document is, on invented sentences. `[…]` is the source, `<…>` the cue, `{…}` the content of an attribution. */
import { describe, expect, it } from 'vitest'
import { attributed } from '../testing.ts'

const last = (marked: string) => {
  const { speakers, attributions } = attributed(marked)
  const speaker = speakers.find(({ id }) => id === attributions.at(-1)!.speaker)
  return [speaker?.name, speaker?.kind]
}
const SAYS = '<says> {the ferry is late}.'

describe('a document is theirs who issued it', () => {
  it.each([
    ['data of a body', 'Data from Halda University', 'Halda University'],
    ['with a day', 'A study released last Friday by the Halda Institute', 'Halda Institute'],
    [
      'with what the body is',
      'A report by the nonprofit research group Union of Harbour Scientists',
      'Union of Harbour Scientists',
    ],
    [
      'of a body that says for what',
      'Data from the Centers for Ferry Control and Prevention',
      'Centers for Ferry Control and Prevention',
    ],
    [
      'of a body whose name says nothing',
      'A report by the National Partnership for Ferries & Dockers',
      'National Partnership for Ferries & Dockers',
    ],
    ['before its thing', 'NASA satellite data', 'NASA'],
    ['of an office of a place', 'The statement by the Halda prosecutor’s office', 'Halda prosecutor’s office'],
    ['of the police of a place', 'A statement from the Halda police department', 'Halda police department'],
    ['of a body that is called like a person', 'Johns Hopkins data', 'Johns Hopkins'],
  ])('%s', (_, source, name) => expect(last(`[${source}] ${SAYS}`)).toEqual([name, 'organisation']))

  it.each([
    ['The prosecutors’ court filing', 'prosecutors'],
    ['The government’s memorandum on the ferry', 'government'],
    ['White House officials’ statements', 'White House officials'],
  ])('%s', (source, name) => expect(last(`[${source}] ${SAYS}`)[0]).toBe(name))

  it('is not that of one of several', () =>
    expect(
      last(`Halda, Rumia, and Norland signed a joint letter from Halda, Rumia, and Norland. [The letter] ${SAYS}`),
    ).toEqual(['letter', 'organisation']))

  it('whoever of the page knows it', () =>
    expect(last(`Data from Halda University came. [The data] ${SAYS}`)).toEqual(['Halda University', 'organisation']))
})

describe('it is not theirs', () => {
  it.each([
    [
      'to whom it was sent',
      `[The tens of thousands of texts Marsh sent to former council lawyer Ada Lund] ${SAYS}`,
      'tens of thousands of texts Marsh sent to former council lawyer Ada Lund',
    ],
    ['who obtained it', `[A complaint obtained by Fox News] ${SAYS}`, 'complaint obtained by Fox News'],
    [
      'of whom the sentence before ends',
      `He left the Halda Party. The ferry came. [The exit poll] ${SAYS}`,
      'exit poll',
    ],
    [
      'whose name goes on',
      `[Data from Harbour Citizenship and Immigration Services] ${SAYS}`,
      'data from Harbour Citizenship and Immigration Services',
    ],
    ['who had others before', `Data from Halda University came. [Public data] ${SAYS}`, 'public data'],
  ])('%s', (_, marked, name) => expect(last(marked)[0]).toBe(name))
})

it('who reads it are people', () =>
  expect(last('It was late, <according to> [estimates from advocates], \n[who] <say> {it will be}.')).toEqual([
    'advocates',
    'group',
  ]))
