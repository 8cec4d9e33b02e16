import { HearsayError } from '../errors.ts'
export async function serve(_options: unknown): Promise<void> {
  throw new HearsayError('serve', 'comes later')
}
