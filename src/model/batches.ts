/** How many texts go through a model at once: more gains nothing on a CPU and costs memory. */
export const BATCH = 1
/** How far ahead texts of like length are looked for. */
const AHEAD = 256

interface Waiting<In, Out> {
  item: In
  length: number
  done: (out: Out) => void
  failed: (error: unknown) => void
}

/**
 * Gathers items from calls that overlap and runs them in batches of like length, so that little is padding. The item that
 * has waited longest is always in the next batch.
 */
export class Batches<In, Out> {
  private readonly waiting: Waiting<In, Out>[] = []
  private running: Promise<void> | null = null
  private readonly run: (items: In[]) => Promise<Out[]>

  constructor(run: (items: In[]) => Promise<Out[]>) {
    this.run = run
  }

  add(item: In, length: number): Promise<Out> {
    return new Promise((done, failed) => {
      this.waiting.push({ item, length, done, failed })
      this.running ??= this.work()
    })
  }

  /** Resolves when nothing is left to do. */
  async idle(): Promise<void> {
    while (this.running) await this.running
  }

  private async work(): Promise<void> {
    await null
    while (this.waiting.length) {
      const batch = this.next()
      try {
        const results = await this.run(batch.map((each) => each.item))
        batch.forEach((each, i) => {
          each.done(results[i]!)
        })
      } catch (error) {
        for (const each of batch) each.failed(error)
      }
    }
    this.running = null
  }

  private next(): Waiting<In, Out>[] {
    const ahead = this.waiting.slice(0, AHEAD)
    const oldest = ahead[0]!
    const chosen = new Set(
      ahead.sort((a, b) => Math.abs(a.length - oldest.length) - Math.abs(b.length - oldest.length)).slice(0, BATCH),
    )
    const rest = this.waiting.filter((each) => !chosen.has(each))
    this.waiting.splice(0, this.waiting.length, ...rest)
    return [...chosen]
  }
}
