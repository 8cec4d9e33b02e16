/** A certificate for tests, signed by itself, as DER has it (X.690) and X.509 wants it (RFC 5280). */
import { generateKeyPairSync, sign } from 'node:crypto'

const node = (tag: number, ...parts: Uint8Array[]): Buffer => {
  const body = Buffer.concat(parts)
  const length = body.length < 128 ? [body.length] : [0x82, body.length >> 8, body.length & 255]
  return Buffer.concat([Buffer.from([tag, ...length]), body])
}
const sequence = (...parts: Uint8Array[]) => node(0x30, ...parts)
const set = (...parts: Uint8Array[]) => node(0x31, ...parts)
const oid = (...bytes: number[]) => node(6, Buffer.from(bytes))
const text = (tag: number, value: string) => node(tag, Buffer.from(value))
const time = (at: Date) => text(0x18, `${at.toISOString().replace(/\D/g, '').slice(0, 14)}Z`)

const ECDSA_SHA256 = sequence(oid(0x2a, 0x86, 0x48, 0xce, 0x3d, 4, 3, 2))
const COMMON_NAME = oid(0x55, 4, 3)
const ALTERNATIVE_NAMES = oid(0x55, 0x1d, 0x11)
const HOUR = 3_600_000

/** For some host names, valid now; as PEM. */
export function certificateFor(...hosts: string[]): { key: string; cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const name = sequence(set(sequence(COMMON_NAME, text(12, hosts[0]!))))
  const names = node(4, sequence(...hosts.map((host) => text(0x82, host))))
  const now = Date.now()
  const body = sequence(
    node(0xa0, node(2, Buffer.from([2]))),
    node(2, Buffer.from([1])),
    ECDSA_SHA256,
    name,
    sequence(time(new Date(now - HOUR)), time(new Date(now + HOUR))),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    node(0xa3, sequence(sequence(ALTERNATIVE_NAMES, names))),
  )
  const signature = node(3, Buffer.from([0]), sign('sha256', body, privateKey))
  const der = sequence(body, ECDSA_SHA256, signature).toString('base64')
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${der.match(/.{1,64}/g)!.join('\n')}\n-----END CERTIFICATE-----\n`,
  }
}
