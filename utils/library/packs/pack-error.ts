/**
 * The reasons why an update is refused. A refusal changes no data. Their texts are in
 * i18n/library/library-update-messages.ts.
 */
export const PACK_REFUSALS = [
  /** The file is not JSON in UTF-8, or is truncated. */
  'not-json',
  /** More than 2 MB. */
  'too-large',
  /** JSON, but not a pack of a known format. */
  'wrong-format',
  'unsigned',
  /** The signed bytes or the signature were altered. */
  'bad-signature',
  /** Signed, but not by the configured key. */
  'other-key',
  /** A later pack of this publisher was installed before. */
  'older',
  /** This very sequence was installed before. */
  'replayed',
  /** The expiry date its publisher set has passed. */
  'expired',
  /** A record that does not match the schema; `at` gives the record and its field. */
  'schema',
  /** Two records with the same id. */
  'duplicate',
  /** A text with invisible or misleading characters, or data that only an attacker would write. */
  'unsafe-text',
  /** A record that refers to a missing record or disagrees with it. */
  'broken-reference',
  /** A document that ended in the bundled library and is presented as still in force. */
  'revived',
  /** This browser cannot verify Ed25519 signatures. */
  'not-supported',
  'no-space',
  /** The device's storage cannot be read or written. */
  'storage',
  'offline',
  /** The browser has no permission to reach the address. */
  'not-allowed',
  'unreachable',
  'timeout',
  /** The server answered with an error, such as "not found". */
  'server',
  'redirected',
  'cancelled',
  /** There is no pack to step back to. */
  'nothing-before',
] as const

/** Why an update was refused. */
export type PackRefusal = (typeof PACK_REFUSALS)[number]

/** Where the fault is: the id of a record (or its position in the pack), and its field. */
export interface RefusalPlace {
  record: string
  field: string
}

/** A refused update; `refusal` identifies the reason. */
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

/** Turns a storage error into a PackError. Finds a QuotaExceededError at any depth of Dexie's wrapped errors. */
export function toPackError(error: unknown): PackError {
  if (error instanceof PackError) return error
  for (let inner: unknown = error; inner instanceof Error || inner instanceof DOMException; ) {
    if (inner.name === 'QuotaExceededError') return new PackError('no-space', undefined, { cause: error })
    inner = (inner as { inner?: unknown }).inner
  }
  return new PackError('storage', undefined, { cause: error })
}
