import type { Selectable, Updateable } from 'kysely'
import type { Job, JobResult, JobStore } from '../jobs.ts'
import type { Db } from './open.ts'
import type { Tables } from './schema.ts'

/** What was given on a page to be read, and what became of each source of it. */
export const jobs = (db: Db): JobStore => ({
  async addJob({ sources, ...job }) {
    const row = { ...job, sources: JSON.stringify(sources), state: 'waiting' as const }
    return toJob(await db.insertInto('job').values(row).returningAll().executeTakeFirstOrThrow())
  },

  async job(n) {
    const row = await db.selectFrom('job').selectAll().where('n', '=', n).executeTakeFirst()
    return row ? toJob(row) : null
  },

  async jobs(story, limit) {
    const all = db.selectFrom('job').selectAll().orderBy('n', 'desc').limit(limit)
    return (await (story === null ? all : all.where('story', '=', story)).execute()).map(toJob)
  },

  async nextJob() {
    const row = await db
      .selectFrom('job')
      .selectAll()
      .where('state', 'not in', ['done', 'failed'])
      .orderBy('n')
      .executeTakeFirst()
    return row ? toJob(row) : null
  },

  async moveJob(n, { problem, ...to }) {
    const set: Updateable<Tables['job']> = { ...to, ...(problem && { problem: JSON.stringify(problem) }) }
    await db.updateTable('job').set(set).where('n', '=', n).execute()
  },

  async saveResult(job, { where: place, problem, ...result }) {
    await db
      .insertInto('job_result')
      .values({ job, place, problem: problem && JSON.stringify(problem), ...result })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  },

  async results(job, after = 0) {
    const rows = await db
      .selectFrom('job_result')
      .selectAll()
      .where('job', '=', job)
      .where('n', '>', after)
      .orderBy('n')
      .execute()
    return rows.map(
      ({ job: _, place, problem, ...rest }): JobResult => ({
        ...rest,
        where: place,
        problem: problem && JSON.parse(problem),
      }),
    )
  },
})

const toJob = ({ sources, problem, ...rest }: Selectable<Tables['job']>): Job => ({
  ...rest,
  sources: JSON.parse(sources),
  problem: problem && JSON.parse(problem),
})
