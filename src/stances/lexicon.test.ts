import { describe, expect, it } from 'vitest'
import { attributed } from '../speakers/testing.ts'

describe('what the cue does', () => {
  it.each([
    ['took a swipe at', 'criticises'],
    ['was sternly critical of', 'criticises'],
    ['voted against', 'rejects'],
    ['voted in favor of', 'agrees'],
    ['has long championed', 'agrees'],
    ['is planning', 'promises'],
    ['pushed for', 'demands'],
    ['is mulling', 'proposes'],
    ['talked up', 'praises'],
    ['debunked', 'disputes'],
    ['fessed up to', 'confirms'],
    ['is wary of', 'doubts'],
    ['is concerned about', 'expects'],
    ['would not discuss', 'declines-to-comment'],
    ['came around to', 'agrees'],
    ['is an early backer of', 'agrees'],
    ['is no fan of', 'criticises'],
    ['sank her teeth into', 'criticises'],
    ['laughed off', 'downplays'],
    ['is unsure about', 'doubts'],
    ['turned against', 'rejects'],
    ['called Friday for', 'demands'],
    ['looks like', 'asserts'],
    ['liked', 'agrees'],
    ['reached an agreement', 'agrees'],
    ['has spoken out against', 'criticises'],
    ['rallied for', 'demands'],
    ['begins with a long list of', 'asserts'],
    ['is not too worried about', 'asserts'],
    ['offered a report on', 'asserts'],
    ['offered', 'proposes'],
    ['turned the question of', 'asserts'],
    ['expressed an eagerness for', 'proposes'],
    ['described', 'asserts'],
    ['mentioned', 'asserts'],
  ])('%s: %s', (cue, stance) =>
    expect(attributed(`[Ada Lund] <${cue}> {the new ferry}.`).attributions[0]!.stance).toBe(stance),
  )
})

describe('what the words around a cue make of it', () => {
  it.each([
    ['[Ada Lund] <accused> {the mayor of playing politics with it}.', 'criticises'],
    ['[Ada Lund] <accused> {the mayor of poisoning the well}.', 'asserts'],
    ['[Ada Lund] <vowed> {to close the port unless it pays}.', 'threatens'],
    ['[Ada Lund] <warned> {the crews not to leave}.', 'demands'],
    ['[You] <don’t have to believe> {there was fraud to see this}.', 'doubts'],
    ['[None of them] <has offered> {a plan}.', 'asserts'],
    ['[Ada Lund] <delivered> {a critique of the plan}.', 'criticises'],
    ['[Ada Lund] <called> {the mayor a liar “I do not think this town has ever seen”}.', 'criticises'],
    ['[Ada Lund] <compared> {the mayor to a dictator}.', 'criticises'],
    ['[Ada Lund] <compared> {the mayor to a lighthouse}.', 'asserts'],
    ['[They] <sent> {a letter opposing the plan}.', 'rejects'],
    ['[Ada Lund] <wants> {the U.S. and its allies to lift the ban}.', 'demands'],
    ['[Ada Lund] <made clear> {she intends to raise it}.', 'promises'],
    ['[Ada Lund] <would back> {the new ferry}.', 'agrees'],
    ['[Ada Lund] <tweeted back>: “{The ferry is new}.”', 'asserts'],
    ['[Ada Lund] <is committed> {to the new ferry}.', 'promises'],
    ['[They] <committed> {the crime of the year}.', 'asserts'],
    ['[A banner] <read> {“Respect the harbour”}.', 'demands'],
    ['[A report] <read> {“Respect has gone”}.', 'asserts'],
  ])('%s: %s', (marked, stance) => expect(attributed(marked).attributions[0]!.stance).toBe(stance))
})
