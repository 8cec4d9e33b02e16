import { expect, it } from 'vitest'
import { OPERATIONS } from './openapi.ts'
import { served } from './testing.ts'

it('every path that the server answers to is described, and no other', async () => {
  const { app, store } = await served({ adding: { queue: { wake: () => {} }, uploads: '/nowhere' } })
  const routes = app.routes
    .filter(({ method, path }) => method !== 'ALL' && !path.startsWith('/assets/'))
    .map(({ method, path }) => `${method} ${path}`)
  const described = OPERATIONS.map(({ method, route }) => `${method.toUpperCase()} ${route}`)
  expect([...described].sort()).toEqual([...new Set(routes)].sort())
  await store.close()
})

it('is served, with each path’s parameters and no path twice', async () => {
  const { get, store } = await served()
  const answer = await get('/api/openapi.json')
  expect(answer.headers.get('content-type')).toContain('application/json')
  const { openapi, paths } = (await answer.json()) as {
    openapi: string
    paths: Record<string, Record<string, Described>>
  }
  expect(openapi).toBe('3.1.0')
  const ids = Object.values(paths).flatMap((path) => Object.values(path).map(({ operationId }) => operationId))
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids).toHaveLength(OPERATIONS.length)
  // Two paths that differ only in the names of their parameters would be one.
  expect(new Set(Object.keys(paths).map((path) => path.replace(/\{\w+\}/g, '{}'))).size).toBe(Object.keys(paths).length)
  for (const [path, methods] of Object.entries(paths))
    for (const { parameters = [] } of Object.values(methods))
      expect(parameters.filter((each) => each.in === 'path').map(({ name }) => `{${name}}`)).toEqual(
        path.match(/\{\w+\}/g) ?? [],
      )
  await store.close()
})

interface Described {
  operationId: string
  parameters?: { name: string; in: string }[]
}
