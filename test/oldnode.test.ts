import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const check = new URL('../bin/oldnode.js', import.meta.url).href

/** What is said where Node has this version, and how it ends. */
function on(version: string) {
  const script = `Object.defineProperty(process, 'version', { value: 'v${version}' })
    Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })
    await import('${check}')`
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
  })
  return { status, stderr }
}

it('says which Node is needed where it is older, the one that the package names', () => {
  const { engines } = JSON.parse(readFileSync(fileURLToPath(new URL('../package.json', import.meta.url)), 'utf8'))
  expect(engines.node).toBe('>=20.19')
  for (const version of ['18.20.8', '20.18.3'])
    expect(on(version)).toEqual({
      status: 1,
      stderr: `Hearsay needs Node 20.19 or later, and this is v${version}; take a newer one from https://nodejs.org\n`,
    })
})

it('says nothing where it is that or newer', () => {
  for (const version of ['20.19.0', '22.0.0', '100.1.0']) expect(on(version)).toEqual({ status: 0, stderr: '' })
})
