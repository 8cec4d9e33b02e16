import { expect, it } from 'vitest'
import type { Article } from '../types.ts'
import { ownNames } from './own.ts'

const isOwn = (outlet: string) => ownNames({ outlet, url: null, text: '', blocks: [] } as unknown as Article, null)

it.each([
  ['The Harbour Post', 'the Harbour Post'],
  ['The Harbour Post (Halden)', 'The Harbour Post'],
  ['The Harbour Post (Halden, North)', 'the Post'],
  ['harbourpost.example', 'The Harbour Post'],
])('a page of %s is its own where it names %s', (outlet, name) => expect(isOwn(outlet)(name)).toBe(true))

it.each([
  ['The Harbour Post (Halden)', 'Halden'],
  ['The Harbour Post (Halden)', 'The Halden Post'],
])('a page of %s is another’s where it names %s', (outlet, name) => expect(isOwn(outlet)(name)).toBe(false))
