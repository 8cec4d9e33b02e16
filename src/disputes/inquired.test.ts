import { expect, it } from 'vitest'
import { withoutInquiry, withoutQuestion } from './inquired.ts'

it.each([
  ['Lund is a subject of an inquiry into contacts with Rumia', 'Lund is a subject of an '],
  ['all inquiries into the guild are a farce', 'all  are a farce'],
  ['the council is looking at the site of the fire', 'the council is looking at the site of the fire'],
  ['an inquiry into the fire that Lund laid', 'an  that Lund laid'],
  ['the council looked into questions about who had the key. It was Lund', 'the council looked into . It was Lund'],
])('what is looked into is left out: %s', (text, left) => expect(withoutInquiry(text)).toBe(left))

it.each([
  ['Lund was asked by the clerk whether she had the key', 'Lund was '],
  ['Lund was asked to leave the port', 'Lund was asked to leave the port'],
])('what is asked is left out: %s', (text, left) => expect(withoutQuestion(text)).toBe(left))
