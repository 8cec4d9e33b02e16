import {
  FIELDS,
  type Field,
  type FieldMap,
  INPUTS,
  type Meter,
  meterOf,
  type Read,
  readPaths,
  readStream,
} from '../ingest/index.ts'
import type { Store } from '../store/store.ts'
import { version } from '../version.ts'
import { Misuse, oneOf } from './failure.ts'

export interface InputOption {
  input?: string
  /** `text=story.body`: where records have their fields. */
  field?: string[]
  /** Hosts that may be fetched from although they are not public. */
  allowHost?: string[]
}

/** Whether an argument is a web address, and no file. */
export const isAddress = (argument: string): boolean => /^[a-z][a-z0-9+.-]*:\/\//i.test(argument)

/** How far the reading of what is named has come; null where that cannot be known: addresses, standard input. */
export async function meterFor(named: readonly string[]): Promise<Meter | null> {
  return named.some((each) => each === '-' || isAddress(each)) ? null : meterOf(named)
}

interface Context {
  /** Is told how far reading has come. */
  meter?: Meter | null
  /** Where pages are kept: only what has changed since is fetched again. */
  store?: Store
}

/** What is named on the command line: addresses, files and folders, or standard input for `-` and for nothing at all. */
export async function* readArguments(
  named: readonly string[],
  { input: given, field = [], allowHost = [] }: InputOption,
  { meter, store }: Context = {},
): AsyncGenerator<Read> {
  const input = given === undefined ? null : oneOf('--input', given, INPUTS)
  const options = { input, fields: fieldMap(field), ...(meter && { meter }) }
  for (const each of named.length > 0 ? named : ['-']) {
    if (each === '-') yield* readStream(process.stdin, input ?? 'jsonl', options)
    else if (!isAddress(each)) yield* readPaths([each], options)
    else if (each === named.find(isAddress)) {
      // All of them with the first, so that one host is asked politely however often it is named.
      const { heldBy, readAddresses } = await import('../fetch/read.ts')
      yield* readAddresses(named.filter(isAddress), {
        allowed: allowHost,
        version,
        ...(store && { held: heldBy(store) }),
      })
    }
  }
}

function fieldMap(options: readonly string[]): FieldMap {
  return Object.fromEntries(
    options.map((each): [Field, string] => {
      const [, field, path] = /^([^=]+)=(.+)$/.exec(each) ?? []
      if (!path) throw new Misuse(`--field takes FIELD=NAME, such as text=body; not ${JSON.stringify(each)}`)
      return [oneOf('--field', field!, FIELDS), path]
    }),
  )
}
