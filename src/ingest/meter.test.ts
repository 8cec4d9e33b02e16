import { expect, it } from 'vitest'
import { meterOf, paced, readPaths } from './index.ts'
import { reading } from './testing/read.ts'
import { zipOf } from './testing/zip.ts'

const { folder, write } = reading('hearsay-meter-')
const TEXT = 'Dock workers in Port Amsel voted on Monday to go on with their strike, the union said in a statement.'

it('tells how far reading has come, through files of each kind', async () => {
  const record = (id: number) => JSON.stringify({ id, text: TEXT })
  write('a.jsonl', `${record(1)}\n${record(2)}\n${record(3)}\n`)
  write('b.csv', `id,text\n4,"${TEXT}"\n5,"${TEXT}"\n`)
  write('c.txt', TEXT)
  write('d.zip', zipOf([1, 2, 3].map((n) => ({ name: `${n}.txt`, bytes: `${TEXT} ${n}` }))))
  write('picture.png', 'not counted')
  const meter = await meterOf([folder, `${folder}/none.txt`])
  expect(meter.share()).toBe(0)
  const shares: number[] = []
  for await (const _ of readPaths([folder], { meter })) shares.push(meter.share()!)
  expect(shares).toHaveLength(9)
  expect(shares).toEqual(shares.toSorted((a, b) => a - b))
  expect(new Set(shares).size).toBeGreaterThan(6)
  expect(meter.share()).toBe(1)
})

it('tells how far what was done has come, however far reading has run ahead', async () => {
  write('small/1.txt', TEXT)
  write('small/2.txt', TEXT)
  write('small/3.txt', `${TEXT} ${TEXT.slice(1)}`)
  const meter = await meterOf([`${folder}/small`])
  const { reads, share } = paced(readPaths([`${folder}/small`], { meter }), meter)
  for await (const _ of reads);
  expect(meter.share()).toBe(1)
  expect([0, 1, 2, 3].map((done) => share(done)!.toFixed(2))).toEqual(['0.00', '0.25', '0.50', '1.00'])
})

it('does not know the end where there is nothing to measure', async () => {
  expect((await meterOf([`${folder}/none.txt`])).share()).toBeNull()
})
