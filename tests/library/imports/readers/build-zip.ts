import { deflateRawSync } from 'node:zlib'

/** A part of a zip, and what its directory is to say of it where that is not the truth. */
export interface ZipPart {
  name: string
  content: string | Uint8Array
  /** The length its headers name. */
  says?: number
  stored?: boolean
}

/** The bytes of a zip. Checksums are left at 0: no reader here asks for them. */
export function buildZip(parts: readonly ZipPart[]): Uint8Array<ArrayBuffer> {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const part of parts) {
    const content = typeof part.content === 'string' ? Buffer.from(part.content) : part.content
    const body = part.stored ? Buffer.from(content) : deflateRawSync(content)
    const about = Buffer.alloc(22)
    about.writeUInt16LE(20, 0)
    about.writeUInt16LE(part.stored ? 0 : 8, 4)
    about.writeUInt32LE(body.length, 14)
    about.writeUInt32LE(part.says ?? content.length, 18)
    const name = Buffer.from(part.name)
    const lengths = Buffer.alloc(4)
    lengths.writeUInt16LE(name.length, 0)
    bodies.push(Buffer.from('PK\x03\x04', 'latin1'), about, lengths, name, body)
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(at, 10)
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), about, lengths, rest, name)
    at += 30 + name.length + body.length
  }
  const size = directory.reduce((sum, piece) => sum + piece.length, 0)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  // Where there are more parts than two bytes can count, zips say 0xffff.
  const count = Math.min(parts.length, 0xffff)
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(at, 16)
  return new Uint8Array(Buffer.concat([...bodies, ...directory, end]))
}
