import { Dexie, type EntityTable } from 'dexie'
import { toPackError } from './pack-error.ts'
import type { Pack } from './pack-schema.ts'

/** A pack on the device. */
export interface StoredPack {
  slot: 'current' | 'previous'
  /** Complete, in one row, so that no part of it can exist without the others. */
  pack: Pack
  /** The public key (base64) it was checked with. */
  key: string
  /** SHA-256 of the file, in hexadecimal digits. */
  digest: string
  /** The stamp of the bundled library it was checked against. */
  fits: string
  /** When it was installed, in milliseconds since 1970. */
  installedAt: number
  /** Where one step back leads. After a step back there is no second one. */
  back: 'previous' | 'bundle' | 'nothing'
}

/** The highest sequence ever installed for a key. A step back keeps it, so that no older pack is replayed. */
export interface SequenceMark {
  /** The public key, in base64. */
  key: string
  sequence: number
}

/** The database of packs: at most two packs, and one sequence mark per key. */
export const packDb = new Dexie('library-packs', { chromeTransactionDurability: 'strict' }) as Dexie & {
  packs: EntityTable<StoredPack, 'slot'>
  marks: EntityTable<SequenceMark, 'key'>
}

packDb.version(1).stores({ packs: 'slot', marks: 'key' })

/**
 * Runs one read-write transaction over both tables. Resolves only after the data is durably stored.
 * @throws PackError, and then no change was stored
 */
export async function runPackTransaction<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await packDb.transaction('rw', packDb.packs, packDb.marks, work)
  } catch (error) {
    throw toPackError(error)
  }
}
