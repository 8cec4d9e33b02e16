import { expect, it } from 'vitest'
import { afterDateline } from './dateline.ts'

it.each([
  ['HALDEN (AP) — The port is closed.', 'The port is closed.'],
  ['(CNN) The port is closed.', 'The port is closed.'],
  ['(CNN)The port is closed.', 'The port is closed.'],
  ['(Reuters) - “It is closed,” said Lund.', '“It is closed,” said Lund.'],
  ['PORT OFFICE, HALDEN: The port is closed.', 'The port is closed.'],
  ['12:59 p.m. ET - The port is closed.', 'The port is closed.'],
  ['12:15 p.m. (London time) – The port is closed.', 'The port is closed.'],
  ['3:15 p.m. The port is closed.', 'The port is closed.'],
  ['12:35 GMT: The port is closed.', 'The port is closed.'],
  ['10:30 a.m. was too early.', '10:30 a.m. was too early.'],
  ['(NATO) is no dateline.', '(NATO) is no dateline.'],
  ['(Lund) The port is closed.', '(Lund) The port is closed.'],
])('what follows where a text was written: %s', (text, rest) => {
  const { start, end } = afterDateline(text, { start: 0, end: text.length })
  expect(text.slice(start, end)).toBe(rest)
})
