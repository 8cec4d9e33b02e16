import { render } from 'preact-render-to-string'
import { expect, it } from 'vitest'
import type { ClaimMention } from '../dossier/types.ts'
import { Chain } from './chain.tsx'
import type { Shown } from './shown.ts'

const shown = {
  articles: new Map([['p1', { outlet: 'star.example' }]]),
  speakers: new Map([['lund', { name: 'Mara Lund', aliases: [] }]]),
  links: { speaker: (id: string) => `/who/${id}` },
} as unknown as Shown
const words = (chain: string[], speakers = false): string => {
  const mention = { article: 'p1', attribution: 'a1', speaker: 'lund', chain } as unknown as ClaimMention
  return render(<Chain mention={mention} shown={shown} speakers={speakers} />).replace(/<[^>]+>/g, '')
}

it('names each on the way to whose word it is, and where that was posted', () => {
  expect(words(['Meridian'])).toBe('star.example, citing Meridian, citing Mara Lund')
  expect(words(['Twitter'])).toBe('star.example, citing Mara Lund on Twitter')
  expect(words([])).toBe('star.example, citing Mara Lund')
})

it('under the speaker’s own name has only the way to them', () => {
  expect(words(['Meridian'], true)).toBe('star.example, citing Meridian')
  expect(words(['Twitter'], true)).toBe('star.example, citing Twitter')
  expect(words([], true)).toBe('star.example')
})
