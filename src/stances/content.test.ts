import { describe, expect, it } from 'vitest'
import { byContent } from './content.ts'

const quoted = (words: string) => byContent(words, true)?.stance ?? 'asserts'
const reported = (words: string) => byContent(words, false)?.stance ?? 'asserts'

describe('what is said in quoted words', () => {
  it.each([
    ['"no, no, it was open"', 'denies'],
    ['"it does not matter"', 'downplays'],
    ['"i am not going to get into that"', 'declines-to-comment'],
    ['"i will ask them about it"', 'promises'],
    ['"he will ask them about it"', 'expects'],
    ['"the talks will go on"', 'expects'],
    ['"the ferry has had a good year, and i think we will end up with a record"', 'expects'],
    ['"they should not have met at all"', 'criticises'],
    ['"the town must pay for it"', 'demands'],
    ['"i regret what i said"', 'apologises'],
    ['"it is not fit for work, and they have ignored all warnings"', 'criticises'],
    ['"does she not see what the port costs?"', 'criticises'],
    ['"do you see what the port costs?"', 'asks'],
    ['"the town needs a new port"', 'demands'],
    ['"we are going to win this"', 'expects'],
    ['"we don\'t believe that the port should be sold"', 'demands'],
    ['"we are very glad that she came"', 'praises'],
    ['"i think this is a very dangerous thought"', 'criticises'],
    ['"it is a breach of trust"', 'criticises'],
    ['"contrary to media reports, she was there"', 'denies'],
    ['"the reports that i sold the ferry are simply wrong"', 'denies'],
    ['"i made a mistake"', 'apologises'],
    ['"she did the right thing by not selling it to a scoundrel for a photo op"', 'praises'],
    ['"he has no idea what he\'s talking about"', 'criticises'],
    ['"the plan is a non-starter"', 'rejects'],
    ['"yeah, she was there"', 'agrees'],
    ['"i\'m not worried"', 'asserts'],
    ['"this behaviour will not be tolerated"', 'rejects'],
    ['"today i am vetoing the sale"', 'rejects'],
    ['"it\'s long past time we sold the port"', 'demands'],
    ['"i blame the mayor for it"', 'criticises'],
    ['"we are calling on the mayor to resign"', 'demands'],
    ['"we ask that you open the port"', 'asks'],
    ['"that never happened"', 'denies'],
    ['"i am proud to be part of it"', 'agrees'],
    ['"there was nothing improper about the trip"', 'denies'],
    ['"what\'s worse is that he calls this a success. do you think it is one?"', 'criticises'],
    ['"i don\'t think his plan has changed"', 'asserts'],
    ['"i don\'t think the plan will work"', 'doubts'],
    ['"let\'s be clear about what this sale is"', 'asserts'],
    ['"like it or not, the port is open"', 'asserts'],
  ])('%s: %s', (words, stance) => expect(quoted(words)).toBe(stance))
})

describe('what is reported', () => {
  it.each([
    ['she opposes the new port', 'rejects'],
    ['he dislikes the plan', 'criticises'],
    ['they are worried about the ferry', 'expects'],
    ['he had never met the mayor', 'denies'],
    ['he wants a new ferry', 'proposes'],
    ['by the spring the port will have been closed', 'expects'],
    ['it would close the port for a week', 'promises'],
    ['he would “firmly ask” about it', 'promises'],
    ['he will not agree to a new port', 'rejects'],
    ['she regretted her words', 'apologises'],
    ['he would support the new port', 'agrees'],
    ["it didn't meddle in the sale", 'denies'],
    ['the mayor is unfit for her office', 'criticises'],
    ['she is the best candidate by far', 'praises'],
    ['she was a "showboat" who was "not doing a very good job"', 'asserts'],
    ['the town would be wise to wait', 'proposes'],
    ['the mayor will need to explain it', 'demands'],
    ['she wants to explain it to everybody', 'proposes'],
    ["the town's ferries will be late", 'expects'],
    ['the sale should boost the harbour', 'expects'],
    ['the sale should be stopped', 'demands'],
    ['the sale would be over by then', 'expects'],
    ['he is deeply sceptical of the sale', 'doubts'],
    ['she has doubts about the sale', 'doubts'],
    ['chicago police will not take part in the raids', 'rejects'],
    ['they would not cross a picket line', 'rejects'],
    ['he will vote to support the sale', 'agrees'],
    ['they were open to the sale', 'agrees'],
    ['he has agreed with the mayor on it', 'agrees'],
    ['she would rather see it sold', 'proposes'],
    ['she was considering a sale', 'proposes'],
    ['he voted against the sale', 'rejects'],
    ["they don't intend to play along with it", 'rejects'],
    ['there was no pressure on the call', 'denies'],
    ['there is a great risk of flooding', 'expects'],
    ['the sale, which was decided in may, will go on', 'expects'],
    ['if the port closes for a week, the town will pay', 'expects'],
    ['the mayor, who was born here, needs to explain it', 'demands'],
    ['the sale is a necessary step', 'demands'],
    ['their support for the sale', 'agrees'],
    ['the sale is a step in the right direction', 'praises'],
    ['the ferry did not breach its rules', 'denies'],
  ])('%s: %s', (words, stance) => expect(reported(words)).toBe(stance))
})

describe('no more than a statement', () => {
  it.each([
    'it is quite a sight that we will miss',
    'the town has a reserve of oil that could be tapped',
    'a decade ago the question was how fast it would grow',
    'the town has learned that its mayor should not steal',
    'she could not win them over',
    'the port is open',
    'there is need for strong will and drive',
    'it would be improper for him to speak on it',
    'selling the port would be an easy way out',
    'she would be honoured to serve',
    'the ferry would occasionally come up',
    'a steep fall is potentially more dangerous',
    'he would not rule out a sale',
    'i must tell you that the port is open',
    'the ferry could be behind the delay',
    'the captain may be his brother',
    'there was no doubt that they had left',
    'these were the words for a sceptical audience',
    'people with little to say should have a port to say it in',
    'he has already prepared a bill on it',
    'he has been criticised for the sale',
    'the diver failed to find the ring',
    'the sailors had offensive weapons',
    'the sailors had been inspired by a song',
  ])('%s', (words) => expect(reported(words)).toBe('asserts'))
})

describe('where what is done is told late', () => {
  it.each([
    ['that, on monday, he will close the port', 'promises'],
    ['while the town may wait, it must pay', 'demands'],
    ['he would not be allowed to sail', 'expects'],
    ['any captain who drinks like that must go', 'demands'],
    ['the harbour should never have been sold', 'criticises'],
  ])('%s: %s', (words, stance) => expect(reported(words)).toBe(stance))

  it('what will not be done is refused', () => expect(quoted('"we won\'t be selling the ferry"')).toBe('rejects'))
})

describe('nothing more than asserting', () => {
  it.each([
    '"our neighbours, who want us to go, came late"',
    '"rumia wants us to lose"',
    '"the gulls may come back"',
    '"it was an extraordinary request"',
    '"we pray for those hurt in the terrible halda ferry accident"',
    '"something horrible happened in the harbour"',
    '"something was wrong in the harbour"',
    '"she was not deliberately misleading the town"',
    '"we had a horrific emergency on deck"',
    '"i have no idea what it costs"',
    '"the fire went out of control"',
    '"the sale was not motivated by political bias"',
    '"the pilot was found unfit to work"',
    '"i want to express my solidarity to the families"',
    '"the letters were about inappropriate touching"',
    '"the actor was charged on monday with lying to the harbour police"',
    '"if the story is untrue, it hurt us all"',
    '"the cap was on backwards and he rigged a camera to the mast"',
    '"i am neither a traitor nor a hero"',
    '"it closed its inquiry into alleged corruption in the harbour"',
    '"harbour inspired laws make it slow"',
  ])('%s', (words) => expect(quoted(words)).toBe('asserts'))

  it.each(['the second sunday in may was a holiday', 'he complained about it'])('%s', (words) =>
    expect(reported(words)).toBe('asserts'),
  )
})
