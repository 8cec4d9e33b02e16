import { keys } from '../claims/keys.ts'
import { wordingOf } from '../claims/same.ts'
import { opposing } from '../disputes/opposing.ts'
import { copyKeys, type Sketch } from '../origins/copies.ts'
import type { Store } from '../store/store.ts'
import { regroup } from './group.ts'

/** Takes an article out of a story; the claims are then those of a story that never had it. */
export async function takeOut(store: Store, story: string, article: string): Promise<void> {
  const wordingKeys = (await store.comparables([article])).flatMap((each) =>
    [...keys(each), ...opposing(each).file].map((key) => ({ key, wording: wordingOf(each) })),
  )
  const sketch = (await store.sketch(article)) as Sketch | null
  const textKeys = sketch ? copyKeys(sketch) : []
  const wordings = await store.displace(story, article, { wordingKeys, textKeys })
  await regroup(store, story, { wordings })
}
