import { join } from 'node:path'
import { packageRoot } from '../root.ts'

export const REINSTALL = 'install the package again, or check the repository out again'

/** Where the bundled models lie. */
export function modelsFolder(): string {
  return join(packageRoot, 'models')
}
