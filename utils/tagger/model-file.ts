// The shipped model file: the weights of the CRF, those of the sentence classifier, and the word classes.

const MAGIC = 0x544b444e // "TKDN"
const HEADER_SIZE = 12

/** The parts of a model file. */
export interface ModelParts {
  readonly chain: Uint8Array
  readonly senses: Uint8Array
  readonly classes: Uint8Array
}

/** Packs the parts into one file: magic, lengths of the first two parts (little-endian), the parts. */
export function packModel({ chain, senses, classes }: ModelParts): Uint8Array {
  const bytes = new Uint8Array(HEADER_SIZE + chain.length + senses.length + classes.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, MAGIC)
  view.setUint32(4, chain.length, true)
  view.setUint32(8, senses.length, true)
  bytes.set(chain, HEADER_SIZE)
  bytes.set(senses, HEADER_SIZE + chain.length)
  bytes.set(classes, HEADER_SIZE + chain.length + senses.length)
  return bytes
}

/**
 * Returns the parts of a model file, without copying.
 * @throws An Error when it is not such a file, or truncated.
 */
export function unpackModel(data: ArrayBuffer | Uint8Array): ModelParts {
  const bytes = data instanceof Uint8Array ? data : new Uint8Array(data)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < HEADER_SIZE || view.getUint32(0) !== MAGIC) throw new Error('Not a file of weights')
  const senses = HEADER_SIZE + view.getUint32(4, true)
  const classes = senses + view.getUint32(8, true)
  if (classes > bytes.length) throw new Error('A file of weights that is cut short')
  return {
    chain: bytes.subarray(HEADER_SIZE, senses),
    senses: bytes.subarray(senses, classes),
    classes: bytes.subarray(classes),
  }
}
