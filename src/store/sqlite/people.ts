import { randomBytes } from 'node:crypto'
import type { PeopleStore } from '../people.ts'
import { atomically } from './atomically.ts'
import type { Db } from './open.ts'

/** Who may log in, and their sessions, by the hashes of their tokens. */
export const people = (db: Db): PeopleStore => ({
  savePerson: ({ name, role, password }, added) =>
    atomically(db, async (trx) => {
      await trx
        .insertInto('person')
        .values({ name, role, password, added })
        .onConflict((conflict) => conflict.column('name').doUpdateSet({ role, password }))
        .execute()
      await trx.deleteFrom('session').where('person', '=', name).execute()
    }),

  person: async (name) =>
    (await db.selectFrom('person').select(['name', 'role', 'password']).where('name', '=', name).executeTakeFirst()) ??
    null,

  people: () => db.selectFrom('person').select(['name', 'role', 'added']).orderBy('name').execute(),

  async removePerson(name) {
    const { numDeletedRows } = await db.deleteFrom('person').where('name', '=', name).executeTakeFirstOrThrow()
    return numDeletedRows > 0n
  },

  startSession: (hash, person, at, ends) =>
    atomically(db, async (trx) => {
      await trx.deleteFrom('session').where('ends', '<=', at).execute()
      await trx.insertInto('session').values({ hash, person, ends }).execute()
    }),

  session: async (hash, at) =>
    (await db
      .selectFrom('session')
      .innerJoin('person', 'person.name', 'session.person')
      .select(['person.name', 'person.role'])
      .where('session.hash', '=', hash)
      .where('session.ends', '>', at)
      .executeTakeFirst()) ?? null,

  async endSession(hash) {
    await db.deleteFrom('session').where('hash', '=', hash).execute()
  },

  secret: () =>
    atomically(db, async (trx) => {
      await trx
        .insertInto('meta')
        .values({ name: 'secret', value: randomBytes(32).toString('base64url') })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
      const row = await trx.selectFrom('meta').select('value').where('name', '=', 'secret').executeTakeFirstOrThrow()
      return row.value
    }),
})
