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
    ['"the plan is a non-starter"', 'rejects'],
    ['"yeah, she was there"', 'agrees'],
    ['"i\'m not worried"', 'asserts'],
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
    'he would not rule out a sale',
    'i must tell you that the port is open',
    'the ferry could be behind the delay',
    'the captain may be his brother',
    'there was no doubt that they had left',
    'these were the words for a sceptical audience',
  ])('%s', (words) => expect(reported(words)).toBe('asserts'))
})
