/**
 * What a page can do beyond being read. An island is an element with `data-island="name"`, rendered on the server, and a function
 * of that name below which is given it when the page is there. Words come with the element, in `data-` attributes, so that the
 * script knows no language. Everything that can be read, found or printed works without.
 */
import { ahead } from './ahead.ts'
import { copy } from './copy.ts'
import { dialog } from './dialog.ts'
import { drop } from './drop.ts'
import { edges } from './edges.ts'
import { embed } from './embed.ts'
import { follow } from './follow.ts'
import { highlights } from './highlights.ts'
import { keys } from './keys.ts'
import { share } from './share.ts'
import { theme } from './theme.ts'

const ISLANDS: Readonly<Record<string, (element: HTMLElement) => void>> = {
  ahead,
  copy,
  dialog,
  drop,
  edges,
  embed,
  follow,
  highlights,
  keys,
  share,
  theme,
}

for (const element of document.querySelectorAll<HTMLElement>('[data-island]'))
  ISLANDS[element.dataset.island!]?.(element)
