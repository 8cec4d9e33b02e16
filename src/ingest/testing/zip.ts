import { crc32, deflateRawSync } from 'node:zlib'

interface Entry {
  name: string
  bytes: Buffer | string
  /** What the archive says of its size, where that is not the truth. */
  claims?: number
  /** Position of another entry's bytes, to be had twice. */
  at?: number
  encrypted?: boolean
}

/** A zip archive (PKWARE APPNOTE 6.3), deflated. */
export function zipOf(entries: readonly Entry[]): Buffer {
  const local: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const { name, bytes, claims, at, encrypted } of entries) {
    const raw = Buffer.from(bytes)
    const packed = deflateRawSync(raw)
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(0x800 | (encrypted ? 1 : 0), 2)
    fields.writeUInt16LE(8, 4)
    fields.writeUInt32LE(crc32(raw), 10)
    fields.writeUInt32LE(packed.length, 14)
    fields.writeUInt32LE(claims ?? raw.length, 18)
    fields.writeUInt16LE(Buffer.byteLength(name), 22)
    const head = Buffer.alloc(46)
    head.writeUInt32LE(0x02014b50, 0)
    fields.copy(head, 6)
    head.writeUInt32LE(at ?? offset, 42)
    central.push(head, Buffer.from(name))
    if (at !== undefined) continue
    const file = Buffer.concat([Buffer.from('PK\x03\x04'), fields, Buffer.from(name), packed])
    local.push(file)
    offset += file.length
  }
  const list = Buffer.concat(central)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(list.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...local, list, end])
}
