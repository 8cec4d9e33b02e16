import { expect, it } from 'vitest'
import { remembered } from './remembered.ts'

function counted(fails: (input: string) => boolean = () => false) {
  const asked: string[] = []
  const network = remembered(
    {
      run: async (input: string) => {
        asked.push(input)
        if (fails(input)) throw new Error(input)
        return input.length
      },
      close: async () => {},
    },
    (input) => input,
    2,
  )
  return { asked, network }
}

it('is asked the same once, also while it works', async () => {
  const { asked, network } = counted()
  expect(await Promise.all(['one', 'three', 'one'].map((input) => network.run(input)))).toEqual([3, 5, 3])
  expect(await network.run('three')).toBe(5)
  expect(asked).toEqual(['one', 'three'])
})

it('forgets what is more than it keeps, and all when it is closed', async () => {
  const { asked, network } = counted()
  for (const input of ['one', 'two', 'three', 'one', 'three']) await network.run(input)
  expect(asked).toEqual(['one', 'two', 'three', 'one'])
  await network.close()
  await network.run('three')
  expect(asked).toHaveLength(5)
})

it('asks again for what failed', async () => {
  let failing = true
  const { asked, network } = counted(() => failing)
  await expect(network.run('one')).rejects.toThrow('one')
  failing = false
  expect(await network.run('one')).toBe(3)
  expect(asked).toEqual(['one', 'one'])
})
