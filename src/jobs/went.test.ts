import { expect, it } from 'vitest'
import type { Claim } from '../dossier/types.ts'
import { whereTo } from './went.ts'

const claim = (id: string, ...articles: string[]) =>
  ({ id, mentions: articles.map((article) => ({ id: `${article}.${id}`, article })) }) as unknown as Claim
const result = (n: number, article: string | null) =>
  ({ n, where: `${n}`, article, title: null, outcome: 'added', statements: 1, problem: null }) as const

it('a statement joins what an earlier article said, or is new', () => {
  const claims = [claim('strike', 'old', 'one', 'two'), claim('ice', 'one', 'two'), claim('fog', 'two', 'later')]
  const added = new Map([['old', '2031-05-01'], ['one', '2031-05-04'], ['two', '2031-05-04'], ['later', '2031-05-06']]) // biome-ignore format: a table
  const went = whereTo({ claims }, [result(1, 'one'), result(2, null), result(3, 'two')], '2031-05-04', added)
  const told = (article: string) => {
    const { joined, fresh } = went.get(article)!
    return [joined.map((each) => each.claim.id), fresh.map((each) => each.claim.id)]
  }
  expect(told('one')).toEqual([['strike'], ['ice']])
  expect(told('two')).toEqual([['strike', 'ice'], ['fog']])
})
