import { expect, it } from 'vitest'
import { withoutInquiry } from './inquired.ts'

it.each([
  ['Lund is a subject of an inquiry into contacts with Rumia', 'Lund is a subject of an '],
  ['all inquiries into the guild are a farce', 'all  are a farce'],
  ['The council is investigating contacts of Lund', 'The council is '],
  ['Lund was asked by the clerk whether she had the key', 'Lund was '],
  ['the council looked into questions about who had the key. It was Lund', 'the council looked into . It was Lund'],
  ['Lund was asked to leave the port', 'Lund was asked to leave the port'],
])('what is asked or looked into is left out: %s', (text, left) => expect(withoutInquiry(text)).toBe(left))
