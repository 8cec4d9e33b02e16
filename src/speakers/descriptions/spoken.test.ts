import { expect, it } from 'vitest'
import { spoken } from './spoken.ts'

it.each([
  ['agency', 'organisation', 'the agency'],
  ['new poll', 'organisation', 'the new poll'],
  ['report about the integration of immigrants', 'organisation', 'the report about the integration of immigrants'],
  ['rally by leaders of the city', 'group', 'the rally by leaders of the city'],
  ['campaign', 'organisation', 'the campaign'],
  ['number of candidates', 'group', 'a number of candidates'],
  ['press', 'group', 'the press'],
  ['senior official', 'anonymous', 'the senior official'],
])('%s, of kind %s, is spoken of as %s', (name, kind, expected) => expect(spoken(name, kind as 'group')).toBe(expected))

it.each([
  ['lawmakers', 'group'],
  ['protesters in the capital', 'group'],
  ['his organization', 'organisation'],
  ['today’s story', 'organisation'],
  ['two sources', 'group'],
  ['most voters', 'group'],
  ['everyone', 'group'],
  ['virtually everyone', 'group'],
  ['he and his party', 'organisation'],
  ['police', 'organisation'],
  ['Harbour Board', 'organisation'],
  ['de Blasio', 'group'],
  ['eBay', 'organisation'],
  ['One Nation voters', 'group'],
  ['Another Country', 'organisation'],
  ['two officials', 'anonymous'],
  ['agency.example', 'outlet'],
])('%s, of kind %s, is as it is', (name, kind) => expect(spoken(name, kind as 'group')).toBe(name))
