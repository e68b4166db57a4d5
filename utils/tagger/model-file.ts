// The shipped model file: the weights of the CRF followed by those of the sentence classifier.

const MAGIC = 0x544b444d // "TKDM"
const HEADER_SIZE = 8

/** Packs both parts into one file: magic, length of the first part (little-endian), the parts. */
export function packModel(chain: Uint8Array, senses: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(HEADER_SIZE + chain.length + senses.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, MAGIC)
  view.setUint32(4, chain.length, true)
  bytes.set(chain, HEADER_SIZE)
  bytes.set(senses, HEADER_SIZE + chain.length)
  return bytes
}

/**
 * Returns the two parts of a model file, without copying.
 * @throws An Error when it is not such a file, or truncated.
 */
export function unpackModel(data: ArrayBuffer | Uint8Array): { chain: Uint8Array; senses: Uint8Array } {
  const bytes = data instanceof Uint8Array ? data : new Uint8Array(data)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < HEADER_SIZE || view.getUint32(0) !== MAGIC) throw new Error('Not a file of weights')
  const boundary = HEADER_SIZE + view.getUint32(4, true)
  if (boundary > bytes.length) throw new Error('A file of weights that is cut short')
  return { chain: bytes.subarray(HEADER_SIZE, boundary), senses: bytes.subarray(boundary) }
}
