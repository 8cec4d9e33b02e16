import { expect, it } from 'vitest'
import type { DossierSpeaker } from '../dossier/types.ts'
import { relatedTo } from './related.ts'
import { memory, put } from './testing.ts'

const person = (name: string) => ({ name, kind: 'person' }) as DossierSpeaker

it('related stories name those who are heard here; others are no reading', async () => {
  const store = memory()
  const add = async (title: string, ...says: string[]) => {
    const { id } = await store.ensureStory(title)
    await put(
      store,
      id,
      says.map((text, i) => ({ name: `${id}${i}`, says: [text] })),
    )
  }
  await add('Harbour', 'Anna Lund left the harbour in May.')
  await add('Ferry', 'Anna Lund and Per Dahl sailed on Monday.')
  await add('Fares', 'The fares of Anna Lund rose in May.', 'Anna Lund said nothing of fares.')
  await add('Weather', 'It rained on Monday, and Anna left. Lund stayed.')
  const here = {
    story: { id: 'harbour', title: 'Harbour' },
    speakers: [person('Anna Lund'), person('Per Dahl'), person('Lund'), person('") OR x:*')],
  }
  expect((await relatedTo(here, store)).map(({ story, names }) => [story.title, names])).toEqual([
    ['Ferry', ['Anna Lund', 'Per Dahl']],
    ['Fares', ['Anna Lund']],
  ])
  expect(await store.naming('!')).toEqual(new Map())
  await store.close()
})
