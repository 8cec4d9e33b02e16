import { type Input, type Read, readPaths, readStream } from '../ingest/index.ts'
import { oneOf } from './failure.ts'

export interface InputOption {
  input?: string
}

/** What is named on the command line: files and folders, or standard input for `-` and for nothing at all. */
export async function* readArguments(paths: readonly string[], { input }: InputOption): AsyncGenerator<Read> {
  const kind: Input | null = input === undefined ? null : oneOf<Input>('--input', input, ['jsonl', 'html', 'text'])
  for (const path of paths.length > 0 ? paths : ['-'])
    yield* path === '-' ? readStream(process.stdin, kind ?? 'jsonl') : readPaths([path], kind)
}
