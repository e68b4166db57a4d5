// The file that is shipped: the weights of the chain and those of sentences, one behind the other.

const MAGIC = 0x544b444d // "TKDM"
const HEADER_SIZE = 8

/** Puts both parts into one file: magic, length of the first part (little-endian), the parts. */
export function packModel(chain: Uint8Array, senses: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(HEADER_SIZE + chain.length + senses.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, MAGIC)
  view.setUint32(4, chain.length, true)
  bytes.set(chain, HEADER_SIZE)
  bytes.set(senses, HEADER_SIZE + chain.length)
  return bytes
}

/** Takes the parts out again, not copied. Throws an Error when it is no such file. */
export function unpackModel(data: ArrayBuffer | Uint8Array): { chain: Uint8Array; senses: Uint8Array } {
  const bytes = data instanceof Uint8Array ? data : new Uint8Array(data)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < HEADER_SIZE || view.getUint32(0) !== MAGIC) throw new Error('Not a file of weights')
  const cut = HEADER_SIZE + view.getUint32(4, true)
  if (cut > bytes.length) throw new Error('A file of weights that is cut short')
  return { chain: bytes.subarray(HEADER_SIZE, cut), senses: bytes.subarray(cut) }
}
