// The file that is shipped: the weights of the chain and those of sentences, one behind the other.

const MAGIC = 0x544b444d // "TKDM"
const HEAD = 8

/** Puts both parts into one file: magic, length of the first part (little-endian), the parts. */
export function packModel(chain: Uint8Array, senses: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(HEAD + chain.length + senses.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, MAGIC)
  view.setUint32(4, chain.length, true)
  bytes.set(chain, HEAD)
  bytes.set(senses, HEAD + chain.length)
  return bytes
}

/** Takes the parts out again, not copied. Throws an Error when it is no such file. */
export function unpackModel(data: ArrayBuffer | Uint8Array): { chain: Uint8Array; senses: Uint8Array } {
  const bytes = data instanceof Uint8Array ? data : new Uint8Array(data)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < HEAD || view.getUint32(0) !== MAGIC) throw new Error('Not a file of weights')
  const cut = HEAD + view.getUint32(4, true)
  if (cut > bytes.length) throw new Error('A file of weights that is cut short')
  return { chain: bytes.subarray(HEAD, cut), senses: bytes.subarray(cut) }
}
