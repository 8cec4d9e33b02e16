import { describe, expect, it } from 'vitest'
import { pointsBack } from './pointsback.ts'

describe('a reply to what was said right before it', () => {
  it.each([
    'a claim the port has vigorously disputed',
    'a charge Rumia denies',
    'something the mayor has repeatedly denied',
    'an allegation that he has denied',
  ])('is surely one that stands beside it: %s', (text) => expect(pointsBack(text)).toBe('surely'))

  it.each([
    'Rumia disputes that assertion',
    'Mayor Anna Lund refuted such charges',
    'Lund rejected the accusation.',
    'Lund denied such an exchange',
    'The council pushed back on those reports',
    'Letters found since show this to be untrue',
    'That is not true',
    'So, that’s false',
    '“This claim is absolutely false and a lie.”',
    'claim “an absolute falsehood”',
    'such claims do not reflect reality',
    'These reports have nothing to do with the truth',
    'those reports “patently ridiculous.”',
    'the tip “is unfounded as it was not supported by video evidence” obtained by the guards of the port',
  ])('is likely one that only says so: %s', (text) => expect(pointsBack(text)).toBe('likely'))

  it.each([
    'Lund denied the allegations',
    'Lund denied the claim that she took it',
    'That is not a good idea',
    'He could adamantly deny it',
    'The council hasn’t denied it',
    'This is not so much a lack of money',
    'a claim that may be denied',
    'the council denied the request',
    'It is not a crime to lie to the press.',
    'It is not true that she left.',
    'Lund disputed the Norwegian claim',
  ])('is none that is of more, of something else, or only possible: %s', (text) => expect(pointsBack(text)).toBeNull())
})
