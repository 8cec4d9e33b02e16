import { fork } from 'node:child_process'
import { HearsayError } from '../errors.ts'
import { builtScript } from '../root.ts'
import type { Additions } from './additions.ts'
import { setBack } from './batch.ts'
import type { AddingData, FromWorker, ToWorker } from './worker.ts'

type Apart = Omit<Additions, 'openReader'>

/** Adds what waits in a process of its own (`worker.ts`); from source, where there is no built script, in this one. */
export async function addApart(data: AddingData, deps: Apart): Promise<void> {
  const script = builtScript('watch/worker')
  if (script) return inProcess(script, data, deps)
  const [{ addWaiting }, { openReader }] = await Promise.all([import('./additions.ts'), import('../stories/reader.ts')])
  return addWaiting({ ...deps, openReader })
}

/** So often a process is started anew that ends before it reads anything. */
const STARTS = 3

/** @param starts how often it may be started. */
export async function inProcess(script: URL, data: AddingData, deps: Apart, starts = STARTS): Promise<void> {
  const { signal, tell } = deps
  const child = fork(script, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  const send = (message: ToWorker) => child.connected && child.send(message)
  const stop = () => send('stop')
  signal.addEventListener('abort', stop)
  let failure: Error | null = null
  let begun = false
  try {
    const ended = await new Promise<number | NodeJS.Signals>((done, failed) => {
      child.on('message', (message: FromWorker) => {
        if (message === 'begun') begun = true
        else if ('event' in message) tell(message.event)
        else failure = new HearsayError(message.problem.where, message.problem.what, message.problem.hint)
      })
      child.on('error', failed)
      child.on('close', (code, signal) => (failure ? failed(failure) : done(code ?? signal!)))
      send(data)
      if (signal.aborted) stop()
    })
    if (ended === 0 || signal.aborted) return
    // Not brought down by what it read: no page is to blame.
    if (!begun && starts > 1) return await inProcess(script, data, deps, starts - 1)
    // Killed, by whom or what it read: the watch goes on, unless it had nothing in hand that could be left.
    if (!(await setBack(deps))) throw new Error(`what adds the items of feeds stopped (${ended})`)
  } finally {
    signal.removeEventListener('abort', stop)
  }
}
