import { Dexie, type EntityTable } from 'dexie'
import type { ImportedText } from './parser/imported-text.ts'

/** What a list shows of an imported text; its body may be a megabyte and is read when it is opened. */
export type ImportedTextHead = Omit<ImportedText, 'opening' | 'parts' | 'closing'> & {
  /** How many articles it has. */
  articles: number
}

/** What an imported text says, kept apart from its head. */
export type ImportedTextBody = Pick<ImportedText, 'id' | 'opening' | 'parts' | 'closing'>

/** The database of imported texts: heads and bodies, both by the text's id. */
export const importedTextsDb = new Dexie('imported-texts', { chromeTransactionDurability: 'strict' }) as Dexie & {
  heads: EntityTable<ImportedTextHead, 'id'>
  bodies: EntityTable<ImportedTextBody, 'id'>
}

importedTextsDb.version(1).stores({ heads: 'id', bodies: 'id' })
