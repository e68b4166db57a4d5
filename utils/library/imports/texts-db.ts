import { Dexie, type EntityTable } from 'dexie'
import type { ImportedText } from './parser/imported-text.ts'

/** What a list shows of an imported text; its body may be a megabyte and is read when it is opened. */
export type TextHead = Omit<ImportedText, 'opening' | 'parts' | 'closing'> & {
  /** How many articles it has. */
  articles: number
}

/** What an imported text says, kept apart from its head. */
export type TextBody = Pick<ImportedText, 'id' | 'opening' | 'parts' | 'closing'>

/** The database of imported texts: heads and bodies, both by the text's id. */
export const db = new Dexie('imported-texts', { chromeTransactionDurability: 'strict' }) as Dexie & {
  heads: EntityTable<TextHead, 'id'>
  bodies: EntityTable<TextBody, 'id'>
}

db.version(1).stores({ heads: 'id', bodies: 'id' })
