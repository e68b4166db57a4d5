/** Why an update was not installed. Nothing was changed. The words for it are in words/updates.ts. */
export const PACK_REFUSALS = [
  /** The file is no JSON in UTF-8, or ends too early. */
  'not-json',
  /** More than 2 MB. */
  'too-large',
  /** JSON, but no pack of a format that is known here. */
  'wrong-format',
  'unsigned',
  /** What is signed was altered, or the signature. */
  'bad-signature',
  /** Signed, but not by the key that was set. */
  'other-key',
  /** A later one of this publisher was installed before. */
  'older',
  /** This very number was installed before. */
  'replayed',
  /** Its publisher let it run out. */
  'expired',
  /** A record that is not as records are; `at` says which, and its field. */
  'schema',
  /** Two records with one id. */
  'duplicate',
  /** A text with unseen or misleading characters, or data that only somebody hostile would write. */
  'unsafe-text',
  /** A record that rests on one that is not there, or not in agreement with it. */
  'broken-reference',
  /** A document that the bundled library knows to have ended stands as if it held. */
  'revived',
  /** This browser cannot check Ed25519 signatures. */
  'not-supported',
  'no-space',
  /** The device's storage cannot be read or written. */
  'storage',
  'offline',
  /** The browser was not allowed to reach the address. */
  'not-allowed',
  'unreachable',
  'timeout',
  /** The server answers with an error, such as "not found". */
  'server',
  'redirected',
  'cancelled',
  /** There is nothing to step back to. */
  'nothing-before',
] as const

/** Why an update was not installed. */
export type PackRefusal = (typeof PACK_REFUSALS)[number]

/** The place of what was wrong: the id of a record (or where it stands in the pack), and its field. */
export interface RefusalPlace {
  record: string
  field: string
}

/** An update that was refused, told apart by `refusal`. */
export class PackError extends Error {
  readonly refusal: PackRefusal
  readonly at: RefusalPlace | undefined

  constructor(refusal: PackRefusal, at?: RefusalPlace, options?: ErrorOptions) {
    super(`pack: ${refusal}${at ? ` (${at.record}, ${at.field})` : ''}`, options)
    this.name = 'PackError'
    this.refusal = refusal
    this.at = at
  }
}

/** Turns what storage threw into a PackError. A full device is named as such however deep the database wrapped it. */
export function toPackError(error: unknown): PackError {
  if (error instanceof PackError) return error
  for (let inner: unknown = error; inner instanceof Error || inner instanceof DOMException; ) {
    if (inner.name === 'QuotaExceededError') return new PackError('no-space', undefined, { cause: error })
    inner = (inner as { inner?: unknown }).inner
  }
  return new PackError('storage', undefined, { cause: error })
}
