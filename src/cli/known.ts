import { HearsayError } from '../errors.ts'
export async function known(_story: unknown, _options: unknown): Promise<void> {
  throw new HearsayError('known', 'comes later')
}
