import type { Store } from '../store.ts'
import { arranging } from './arranging.ts'
import { articles } from './articles.ts'
import { backup } from './backup.ts'
import { claims } from './claims.ts'
import { comments } from './comments.ts'
import { copies } from './copies.ts'
import { corrections } from './corrections.ts'
import { displacing } from './displacing.ts'
import { failures } from './failures.ts'
import { feeds } from './feeds.ts'
import { grouping } from './grouping.ts'
import { heap } from './heap.ts'
import { items } from './items.ts'
import { jobs } from './jobs.ts'
import { links } from './links.ts'
import { lock } from './lock.ts'
import { made } from './made.ts'
import { inWords, open, type SqliteOptions } from './open.ts'
import { people } from './people.ts'
import { relations } from './relations.ts'
import { remembered } from './remembered.ts'
import { search } from './search.ts'
import { stories } from './stories.ts'

/** A store in one SQLite file. Its failures are `HearsayError`s that name the file. */
export function sqliteStore(file: string, options?: SqliteOptions): Store {
  const db = open(file, options)
  const store: Store = {
    ...articles(db),
    ...stories(db),
    ...arranging(db),
    ...displacing(db),
    ...heap(db),
    ...relations(db),
    ...copies(db),
    ...links(db),
    ...grouping(db),
    ...claims(db),
    ...made(db),
    ...remembered(db),
    ...search(db),
    ...corrections(db),
    ...comments(db),
    ...failures(db),
    ...feeds(db),
    ...items(db),
    ...people(db),
    ...jobs(db),
    ...lock(file),
    ...backup(db),
    close: () => db.destroy(),
  }
  return telling(store, file)
}

/** The same store with every failure in words. */
function telling(store: Store, file: string): Store {
  const told = Object.entries(store).map(([name, method]) => [
    name,
    async (...values: unknown[]) => {
      try {
        return await (method as (...values: unknown[]) => Promise<unknown>)(...values)
      } catch (error) {
        throw inWords(file, error)
      }
    },
  ])
  return Object.fromEntries(told) as Store
}
