import { describe, expect, it } from 'vitest'
import { foundIn } from './testing.ts'

describe('a device', () => {
  it('tells of nothing', () => {
    expect(foundIn('[A red light] <shows> {when the tank is empty}.')).toBeUndefined()
  })

  it('and a way of speaking tell nothing', () => {
    expect(foundIn('It is [anyone’s] <guess> {how the talks will end}.')).toBeUndefined()
  })

  it.each([
    '[The swift dissemination] <highlights> {how slow the port is}.',
    '[The attack on the harbour] <clearly illustrates> {that nobody is safe}.',
    '[Common sense] <suggests> {it was late}.',
    '[Your] <questions about> {the new ferry}.',
    '[The letter] <made no mention of> {the port}.',
    '[A sudden surge] <can suggest> {that the port is closed}.',
    '{The plan} <still has to be approved> by [the council].',
    '{The plan} <must be ratified by> [the council].',
    'It is dull when [we] <call> {the port a lie}.',
    'It is fair even if [you] <think> {that the port is dull}.',
    '<Tell> them {that the port is closed}.',
    'But <do not expect> {the port to close}.',
    'It will be dull until [we] <know> {that the port is closed}.',
    '{A rally} <called> {“I’m with Ada”} is on.',
    '{All ships} <are required> {to report it}.',
    '[The press] <consistently fails to note> {that the port is closed}.',
    '[The mayor] <did not mention> {the port} once.',
    '[Critics] <forget> {that the port was closed}.',
    '[The new ferry] <boasts> {three decks}.',
    '[Future plans] <call for> {three decks}.',
  ])('and what happens, or whoever keeps silent: %s', (line) => expect(foundIn(line)).toBeUndefined())

  it.each([
    '[The results of the election] <show> {that it was late}.',
    '[The mayor] <did not mention> {whether the port was closed}.',
    '[The police] <failed to say> {who was there}.',
    '[I] <never mentioned> {the port}.',
    'It was dull when [we] <warned> {that the port was closed}.',
    'It is dull, and [we] <know> {that the port is closed}.',
    '[The mayor] <ignored> {their pleas}.',
    '[The mayor] <boasted> {that it has three decks}.',
    '[The ad] <featured> {her face and the words, “Just wait”}.',
    '[The attack’s author] <said> {that it was late}.',
  ])('is not: %s', (line) => expect(foundIn(line)).toHaveLength(3))

  it.each([
    ['[The mayor] <shows> {when the tank is empty}.', ['The mayor', 'shows', 'when the tank is empty']],
    ['[The traffic light] <told> {her that it was late}.', ['The traffic light', 'told', 'her that it was late']],
  ])('is nobody else: %s', (line, expected) => {
    expect(foundIn(line)).toEqual(expected)
  })
})
