/** The only file that knows ONNX Runtime: native where it is installed, WebAssembly where not. */
import { access, readFile } from 'node:fs/promises'
import { HearsayError } from '../errors.ts'
import { REINSTALL } from './assets.ts'
import './telemetry.ts'

export interface Tensor {
  type: 'int64' | 'float32'
  data: BigInt64Array | Float32Array
  dims: readonly number[]
}

export interface Session {
  readonly runtime: Runtime
  run(inputs: Record<string, Tensor>): Promise<Record<string, Tensor>>
  close(): Promise<void>
}

export const RUNTIMES = ['native', 'wasm'] as const
export type Runtime = (typeof RUNTIMES)[number]

export interface SessionOptions {
  /** Which runtime; by default native where it is installed. */
  runtime?: Runtime | undefined
  threads?: number | undefined
}

type Ort = typeof import('onnxruntime-web')

/** Opens a model file. A missing or damaged file is a `HearsayError`. */
export async function openSession(path: string, options: SessionOptions = {}): Promise<Session> {
  await access(path).catch(() => {
    throw new HearsayError(path, 'the model file is missing', REINSTALL)
  })
  const { ort, runtime } = await load(options.runtime)
  // The native runtime opens a file itself in two thirds of the time.
  const model = runtime === 'native' ? path : await readFile(path)
  const threads = options.threads ?? 1
  if (runtime === 'wasm') ort.env.wasm.numThreads = threads
  const session = await ort.InferenceSession.create(model as string, {
    executionProviders: [runtime === 'wasm' ? 'wasm' : 'cpu'],
    graphOptimizationLevel: 'all',
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
  }).catch((error: unknown) => {
    throw new HearsayError(path, `the model file cannot be read (${String(error).slice(0, 200)})`, REINSTALL)
  })
  return {
    runtime,
    async run(inputs) {
      const feeds: Record<string, InstanceType<Ort['Tensor']>> = {}
      for (const [name, { type, data, dims }] of Object.entries(inputs)) {
        feeds[name] = new ort.Tensor(type, data, dims)
      }
      return (await session.run(feeds)) as unknown as Record<string, Tensor>
    },
    close: () => session.release(),
  }
}

/** Faster than `BigInt64Array.from`, which asks an iterator for each. */
export function toInt64(values: Uint8Array): BigInt64Array {
  const wide = new BigInt64Array(values.length)
  for (let i = 0; i < values.length; i++) wide[i] = BigInt(values[i]!)
  return wide
}

async function load(wanted: Runtime | undefined): Promise<{ ort: Ort; runtime: Runtime }> {
  if (wanted !== 'wasm') {
    try {
      return { ort: unwrap(await import('onnxruntime-node')), runtime: 'native' }
    } catch (error) {
      if (wanted) throw new HearsayError('onnxruntime-node', `cannot be loaded (${error})`, 'run npm install')
    }
  }
  return { ort: unwrap(await import('onnxruntime-web')), runtime: 'wasm' }
}

/** CommonJS packages come as `default`. */
const unwrap = (module: unknown): Ort => {
  const { default: inner } = module as { default?: Ort }
  return inner?.InferenceSession ? inner : (module as Ort)
}
