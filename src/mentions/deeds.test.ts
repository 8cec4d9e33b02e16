import { describe, expect, it } from 'vitest'
import { attributed } from '../speakers/testing.ts'
import { isDeed } from './deeds.ts'

/** As sure as the model is of most deeds that it takes for attributions. */
const deed = (marked: string, confidence = 0.65) => {
  const { attributions } = attributed(marked)
  return isDeed({ text: marked.replace(/[[\]<>{}]/g, '') }, { ...attributions[0]!, confidence })
}

describe('what somebody did', () => {
  it.each([
    '{Roth} <has been charged with> {burning the ferry}.',
    '{Roth}, <accused of> {burning the ferry}, is charged with arson.',
    '{A man} <said> {to have burned the ferry} was held.',
    '{A boat} <was called> {to help the ferry}.',
    '{Roth} <was found guilty of> {burning the ferry}.',
    '[The mayor] <signed> {an order on the ferries}.',
    '[The paper] <printed> {a drawing of the harbour}.',
    '[The court] <has overturned> {the ban on ferries}.',
    '[You] <know> {what the harbour looks like}.',
    '{The mayor} <seems> {to have saved the ferry}.',
    '[The mayor] <rescinded> {the ban on ferries}.',
    '[The mayor] <put> {the ferry at the quay}.',
    '[The mayor] <rolled out> {his plan for ferries}.',
    '[A new report] <can expose> {the delay of the ferry}.',
    '[The mayor] <lied repeatedly> {about the ferry}.',
    '[The mayor] <soon hired> {a captain as her deputy}.',
    '[The mayor] <officially revised> {the toll to match the report}.',
  ])('is no statement of theirs: %s', (marked) => expect(deed(marked)).toBe(true))
})

describe('what somebody says, thinks or wants', () => {
  it.each([
    '[The mayor] <said> {the ferry is late}.',
    '[The mayor] <realised> {that the ferry was late}.',
    '[The mayor] <wants> {a new ferry}.',
    '[The mayor] <put> {the death toll at 40}.',
    '[The police] <have put> {the crowd at some twenty thousand}.',
    '[The mayor] <opposes> {a new ferry}.',
    '{A man} <said> {to have burned the ferry}.',
    '[The complaint] <charged> {that Roth burned the ferry}.',
    '[A study] <showed> {a growing number of ferries}.',
    '“{The ferry is late},” <—> [Ada Lund]',
  ])('is: %s', (marked) => expect(deed(marked)).toBe(false))

  it('is where the model is sure', () => expect(deed('[The mayor] <provided> {a list of ferries}.', 0.98)).toBe(false))
})
