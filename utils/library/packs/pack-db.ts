import { Dexie, type EntityTable } from 'dexie'
import { toPackError } from './pack-error.ts'
import type { Pack } from './pack-schema.ts'

/** A pack on the device. */
export interface StoredPack {
  slot: 'current' | 'previous'
  /** Whole, in one row: no part of it can be there without the others. */
  pack: Pack
  /** The public key (base64) that it was checked with. */
  key: string
  /** SHA-256 of the file, in hexadecimal digits. */
  digest: string
  /** The sign of the bundled library that it was checked against. */
  fits: string
  /** When it was installed, in milliseconds since 1970. */
  installedAt: number
  /** What one step back leads to; after a step back there is no other. */
  back: 'previous' | 'bundle' | 'nothing'
}

/** The highest number ever installed of what a key signed. It stays when a step back is taken, so that none is replayed. */
export interface SequenceMark {
  /** The public key, in base64. */
  key: string
  sequence: number
}

/** The database of packs: at most two, and what was installed before. */
export const packDb = new Dexie('library-packs', { chromeTransactionDurability: 'strict' }) as Dexie & {
  packs: EntityTable<StoredPack, 'slot'>
  marks: EntityTable<SequenceMark, 'key'>
}

packDb.version(1).stores({ packs: 'slot', marks: 'key' })

/**
 * Runs one read-write transaction over both tables. Resolves only after the data is durably stored; rejects with a
 * PackError, and then nothing of it was stored.
 */
export async function runPackTransaction<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await packDb.transaction('rw', packDb.packs, packDb.marks, work)
  } catch (error) {
    throw toPackError(error)
  }
}
