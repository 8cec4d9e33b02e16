import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { HearsayError } from '../errors.ts'
import { type Limits, parseIn } from './parse.ts'
import { reading } from './testing/read.ts'

const { write } = reading('hearsay-parse-')
/** A parser that does what its document tells it to. */
const SCRIPT = pathToFileURL(
  write(
    'parser.mjs',
    `import { parentPort } from 'node:worker_threads'
     let n = 0
     parentPort.on('message', ({ bytes, where }) => {
       const what = new TextDecoder().decode(bytes)
       const answer = { article: { id: what, n: n++ }, capture: { hash: 'h', mediaType: 'text/plain' } }
       if (what === 'hang') for (;;) n += 0
       if (what === 'backtrack') /^(a+)+$/.test('a'.repeat(50) + '!')
       if (what === 'heap') for (const all = []; ; ) all.push({ n: all.length, s: String(all.length) })
       if (what === 'buffers') for (const all = []; ; ) all.push(new Uint8Array(8 << 20).fill(1))
       if (what === 'throw') throw new RangeError('Maximum call stack size exceeded')
       if (what === 'reject') Promise.reject(new Error('not waited for'))
       else if (what === 'wait') setTimeout(() => parentPort.postMessage(answer), 1500)
       else if (what === 'silent') setInterval(() => {}, 1000)
       else if (what === 'exit') process.exit(3)
       else if (what === 'problem') parentPort.postMessage({ problem: { where, what: 'is empty', hint: '' } })
       else if (what === 'error') parentPort.postMessage({ error: 'TypeError: x is not a function' })
       else parentPort.postMessage(answer)
     })`,
  ),
)
const LIMITS: Limits = { seconds: 1, megabytes: 150 }
const document = (what: string) => ({
  kind: 'html' as const,
  bytes: new TextEncoder().encode(what),
  where: `${what}.html`,
})

describe('a document that harms its parser', () => {
  it.each([
    ['hang', 'takes more than 1 s to parse'],
    ['backtrack', 'takes more than 1 s to parse'],
    ['heap', 'takes too much memory to parse'],
    ['buffers', 'takes too much memory to parse'],
    ['throw', 'made its parser fail (Maximum call stack size exceeded)'],
    ['reject', 'made its parser fail (not waited for)'],
    ['exit', 'made its parser stop (3)'],
    ['problem', 'is empty'],
  ])('%s: is told, and the next is read', async (what, line) => {
    // Only what never ends has to be cut off soon: filling the memory takes a busy machine its time.
    const parse = parseIn(SCRIPT, { ...LIMITS, seconds: line.includes('1 s') ? 1 : 30 })
    const [bad, good] = await Promise.allSettled([parse(document(what)), parse(document('good'))])
    expect(bad.status === 'rejected' && bad.reason instanceof HearsayError && bad.reason.problem).toMatchObject({
      where: `${what}.html`,
      what: line,
    })
    expect(good).toMatchObject({ status: 'fulfilled', value: { article: { id: 'good' } } })
  })

  it('a defect of ours is told as one', async () => {
    await expect(parseIn(SCRIPT, LIMITS)(document('error'))).rejects.toThrow('x is not a function')
  })

  it('a machine that is busy with other things costs no document, one that never ends is told all the same', async () => {
    const parse = parseIn(SCRIPT, { ...LIMITS, seconds: 0.2 })
    const [late, never] = await Promise.allSettled([parse(document('wait')), parse(document('silent'))])
    expect(late).toMatchObject({ status: 'fulfilled', value: { article: { id: 'wait' } } })
    expect(never).toMatchObject({ status: 'rejected', reason: { problem: { what: 'takes more than 0.2 s to parse' } } })
  })

  it('one worker reads what does no harm, with the bytes that came', async () => {
    const parse = parseIn(SCRIPT, LIMITS)
    const found = await Promise.all(['a', 'b', 'c'].map((each) => parse(document(each))))
    expect(found.map(({ article }) => (article as unknown as { n: number }).n)).toEqual([0, 1, 2])
    expect(found[1]!.capture.bytes).toEqual(document('b').bytes)
  })
})
