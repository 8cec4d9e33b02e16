import { describe, expect, it } from 'vitest'
import { silenceIn } from './silences.ts'

const found = (sentence: string) => {
  const silence = silenceIn(`${sentence}`, 0)
  return silence && [silence.stance, sentence.slice(silence.who.start, silence.who.end)]
}

describe('silence', () => {
  it.each([
    ['Lund declined to comment for this article.', 'Lund'],
    ['The harbour board declined several requests for an interview.', 'The harbour board'],
    ['The board refused repeated requests by the Courier to see it.', 'The board'],
    ['On Monday, the guild would not say whether it would strike.', 'the guild'],
    ['Dahl, a former minister who led the board in 2016, refused to discuss the matter.', 'Dahl'],
    ['Dahl, who through his office declined to comment, was born in Halden.', 'Dahl'],
    ['Reporters said Lund has repeatedly declined to elaborate on the plan.', 'Lund'],
    ['A spokesman for the guild had no comment.', 'A spokesman for the guild'],
    ['Dahl fended off all questions about the ferry.', 'Dahl'],
    ['Lund declined to characterize the talks.', 'Lund'],
    ['Lund declined later to state when the ferry would sail.', 'Lund'],
    ['The guild said it does not comment on rumours, and Lund did not comment.', 'Lund'],
    ['The shipping line does not comment on speculation, a spokesman told the Courier.', 'The shipping line'],
    ['The guild neither confirmed nor denied the sale.', 'The guild'],
    ['Of course, neither company confirmed nor denied the sale.', 'neither company'],
    ['Neither side would comment on the sale.', 'Neither side'],
    ['Until Monday, Lund, declining to comment, was away.', 'Lund'],
  ])('is told of who would not answer: %s', (sentence, who) => {
    expect(found(sentence)).toEqual(['declines-to-comment', who])
  })

  it.each([
    ['Lund did not immediately respond to a request for comment.', 'Lund'],
    ["The ministry didn't return calls seeking comment.", 'The ministry'],
    ['Dahl could not be reached for comment.', 'Dahl'],
    ['Lund did not answer his telephone.', 'Lund'],
    ['The harbour board did not take calls.', 'The harbour board'],
    ['The guild has yet to comment on the strike.', 'The guild'],
    ['The mayor has not commented on the strike.', 'The mayor'],
    ['Neither company has commented on the merger, but the board met.', 'Neither company'],
    ['Unsurprisingly, neither Lund nor the guild has commented.', 'neither Lund nor the guild'],
    ['Speaking to clerks in Halda on Thursday, Lund, R-Ky., did not respond to questions about it.', 'Lund'],
    ['Neither Lund nor Dahl responded to a request for comment.', 'Neither Lund nor Dahl'],
    ['The militia is yet to comment on the raid.', 'The militia'],
    ['There was no immediate reaction from Lund to the latest news.', 'Lund'],
    ['There was no response from the ambassador to the guild.', 'the ambassador to the guild'],
    ['The Courier has asked Anne Lund for comment and has not yet heard back.', 'Anne Lund'],
    ['There was no immediate response from the guild.', 'the guild'],
    ['There was no immediate comment from Lund but the guild welcomed the move.', 'Lund'],
    ['There was no immediate comment from the ministry in Halda on Thursday, as it rained.', 'the ministry in Halda'],
    ['There has been no official comment from Halden on the loss of its ferries.', 'Halden'],
    ['A request for comment from Lund left with the paper was not returned.', 'Lund'],
    ['Emails to the shipping line were not returned.', 'the shipping line'],
  ])('is told of who has not answered: %s', (sentence, who) => {
    expect(found(sentence)).toEqual(['has-not-answered', who])
  })

  it.each([
    'The mayor has not said that Rumia tried to sink the ferry.',
    'Lund couldn’t say definitively that the ferry would sail.',
    'He declined to give his name for fear of reprisals.',
    'Rumia hopes the mayor will not disclose details of the talks.',
    'With declining demographics and real questions over the harbour, the town looks ahead.',
    'The court refused requests to stop the sale.',
    'The mayor was praised for refusing to be drawn into a bad deal.',
    'The ministry had refused several requests from envoys in Halda for more guards.',
    'The mayor refused to call off the talks.',
    'The council did not respond to the attack.',
    'The pilot did not respond to their calls, and the plane vanished.',
    'They called again, but the crew did not respond.',
    'Lund said: “He wouldn’t say what he wanted.”',
    'I would not say whether it is wise.',
    'Neither Lund nor the guild responded to the attack.',
    'Neither company has a comment box.',
    'Rather than either declining to comment or coming clean, the mayor insisted on a note.',
    'Someone who doesn’t answer questions cannot be mayor.',
  ])('is not told in: %s', (sentence) => {
    expect(found(sentence)).toBeNull()
  })
})
