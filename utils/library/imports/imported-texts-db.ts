import { Dexie, type EntityTable } from 'dexie'
import type { ImportedText } from './parser/imported-text.ts'

/** The data of an imported text that lists need. Its body may be a megabyte and is read only when opened. */
export type ImportedTextHead = Omit<ImportedText, 'opening' | 'parts' | 'closing'> & {
  /** The number of its articles. */
  articles: number
}

/** The body of an imported text, stored separately from its head. */
export type ImportedTextBody = Pick<ImportedText, 'id' | 'opening' | 'parts' | 'closing'>

/** The database of imported texts: heads and bodies, both keyed by the text's id. */
export const importedTextsDb = new Dexie('imported-texts', { chromeTransactionDurability: 'strict' }) as Dexie & {
  heads: EntityTable<ImportedTextHead, 'id'>
  bodies: EntityTable<ImportedTextBody, 'id'>
}

importedTextsDb.version(1).stores({ heads: 'id', bodies: 'id' })
