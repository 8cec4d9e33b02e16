import { rmSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

const PATIENCE_MS = 30_000

/** Removes the folder of killed programs, one of whose processes may still be writing its last there. */
export async function removeFolder(folder: string): Promise<void> {
  const end = Date.now() + PATIENCE_MS
  for (;;)
    try {
      return rmSync(folder, { recursive: true, force: true })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOTEMPTY' || Date.now() > end) throw error
      await sleep(100)
    }
}
