import { type Input, type Read, readPaths, readStream } from '../ingest/index.ts'
import { oneOf } from './failure.ts'
import { version } from './version.ts'

export interface InputOption {
  input?: string
  /** Hosts that may be fetched from although they are not public. */
  allowHost?: string[]
}

const isAddress = (argument: string): boolean => /^https?:\/\//i.test(argument)

/** What is named on the command line: addresses, files and folders, or standard input for `-` and for nothing at all. */
export async function* readArguments(
  named: readonly string[],
  { input, allowHost = [] }: InputOption,
): AsyncGenerator<Read> {
  const kind: Input | null = input === undefined ? null : oneOf<Input>('--input', input, ['jsonl', 'html', 'text'])
  for (const each of named.length > 0 ? named : ['-']) {
    if (each === '-') yield* readStream(process.stdin, kind ?? 'jsonl')
    else if (!isAddress(each)) yield* readPaths([each], kind)
    else if (each === named.find(isAddress)) {
      // All of them with the first, so that one host is asked politely however often it is named.
      const { readAddresses } = await import('../fetch/read.ts')
      yield* readAddresses(named.filter(isAddress), { allowed: allowHost, version })
    }
  }
}
