import { deflateRawSync } from 'node:zlib'

/** An entry of a zip, with optional false sizes for its directory. */
export interface ZipPart {
  name: string
  content: string | Uint8Array
  /** The declared size. */
  declaredSize?: number
  stored?: boolean
}

/** Builds a zip. Checksums are 0: the reader does not verify them. */
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
    about.writeUInt32LE(part.declaredSize ?? content.length, 18)
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
  // A zip stores 0xffff when two bytes cannot hold the count.
  const count = Math.min(parts.length, 0xffff)
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(at, 16)
  return new Uint8Array(Buffer.concat([...bodies, ...directory, end]))
}
