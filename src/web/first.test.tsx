import { expect, it } from 'vitest'
import { First } from './first.tsx'
import { part } from './page.tsx'
import { ANYBODY } from './reader.ts'

const list = (of: readonly string[]) =>
  part(
    <First of={of} most={2} more={(n) => `${n} more`}>
      {(some) => (
        <ul>
          {some.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      )}
    </First>,
    ANYBODY,
  )

it('folds what comes after the first', () => {
  expect(list(['a', 'b'])).toBe('<ul><li>a</li><li>b</li></ul>')
  expect(list(['a', 'b', 'c'])).toMatch(/^<ul>.*b<\/li><\/ul><details class="rest"><summary>1 more<\/summary><ul><li>c/)
})

it('of nothing there is no list', () => expect(list([])).toBe(''))
