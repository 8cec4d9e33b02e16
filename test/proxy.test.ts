/** Fetching where the web is behind a proxy that wants a log-in and reads along, as the built program meets it. */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, it } from 'vitest'
import { certificateFor } from '../src/fetch/testing/certificate.ts'
import { proxyTo, stopProxies } from '../src/fetch/testing/proxy.ts'
import { HTML, pageOf, serve, stopServers } from '../src/fetch/testing/server.ts'
import { removeFolder } from './folder.ts'

const program = fileURLToPath(new URL('../bin/hearsay.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'hearsay-proxy-'))
afterAll(async () => {
  stopProxies()
  stopServers()
  await removeFolder(folder)
})

const ADDRESS = 'https://norvikpost.example/a'

/** Adds a page; gives the exit status and all that was printed. */
async function add(database: string, env: NodeJS.ProcessEnv): Promise<[status: number, said: string]> {
  const child = spawn(process.execPath, [program, 'add', ADDRESS, '--story', 'Harbour', '--db', database], {
    env: { ...process.env, NODE_EXTRA_CA_CERTS: '', NO_PROXY: '', no_proxy: '', https_proxy: '', ...env },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (said += part))
  return [await new Promise<number>((done) => child.on('close', done)), said]
}

it('a page comes through it once Node knows its certificate, and the log-in goes nowhere else', async () => {
  const certificate = certificateFor('norvikpost.example')
  const page = pageOf('Harbour closed', 'The harbour stays closed until Monday, the mayor said.')
  const site = await serve((_, response) => response.writeHead(200, HTML).end(page), { secure: certificate })
  const { host, asked } = await proxyTo(site, { login: 'desk:s3cret' })
  const signer = join(folder, 'signer.pem')
  writeFileSync(signer, certificate.cert)
  const database = join(folder, 'a.db')
  const HTTPS_PROXY = `http://desk:s3cret@${host}`

  const [unknown, told] = await add(database, { HTTPS_PROXY })
  expect([unknown, told]).toEqual([1, expect.stringContaining('NODE_EXTRA_CA_CERTS')])
  const [status, said] = await add(database, { HTTPS_PROXY, NODE_EXTRA_CA_CERTS: signer })
  expect([status, said]).toEqual([0, expect.stringMatching(/1 added/)])
  expect(new Set(asked)).toEqual(new Set(['CONNECT norvikpost.example:443']))
  const written = readFileSync(database).toString('latin1') + said + told
  expect(written).not.toMatch(/s3cret|ZGVzazpzM2NyZXQ|proxy-authorization/i)
})
