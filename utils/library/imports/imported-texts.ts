// The imported texts on this device. What a call stored is there before it resolves; a call that rejects changed nothing.

import { liveQuery } from 'dexie'
import { type ImportedTextHead, importedTextsDb } from './imported-texts-db.ts'
import type { ImportedPart, ImportedText } from './parser/imported-text.ts'

/** Keeps a text, in place of the one with the same id if there is one. Rejects when the device has no room or cannot store. */
export async function saveImportedText(text: ImportedText): Promise<void> {
  const { opening, parts, closing, ...head } = text
  await importedTextsDb.transaction('rw', importedTextsDb.heads, importedTextsDb.bodies, async () => {
    await importedTextsDb.bodies.put({ id: text.id, opening, parts, closing })
    await importedTextsDb.heads.put({ ...head, articles: countArticles(parts) })
  })
}

/** Takes a text away; resolves to it, so that it can be kept again, or to undefined when there is none. */
export async function removeImportedText(id: string): Promise<ImportedText | undefined> {
  return importedTextsDb.transaction('rw', importedTextsDb.heads, importedTextsDb.bodies, async () => {
    const text = await getImportedText(id)
    await Promise.all([importedTextsDb.heads.delete(id), importedTextsDb.bodies.delete(id)])
    return text
  })
}

/** The text with this id, whole; undefined when there is none. */
export async function getImportedText(id: string): Promise<ImportedText | undefined> {
  const [head, body] = await Promise.all([importedTextsDb.heads.get(id), importedTextsDb.bodies.get(id)])
  if (!head || !body) return undefined
  const { articles: _, ...rest } = head
  return { ...rest, ...body }
}

/** The heads of all texts, the newest first. */
export async function listImportedTextHeads(): Promise<ImportedTextHead[]> {
  const heads = await importedTextsDb.heads.toArray()
  return heads.sort((a, b) => b.imported.localeCompare(a.imported))
}

/** Calls back with the heads of all texts, now and whenever they change in any page. Returns the way to stop. */
export function watchImportedTextHeads(
  onHeads: (heads: ImportedTextHead[]) => void,
  onProblem: () => void,
): () => void {
  const subscription = liveQuery(listImportedTextHeads).subscribe({ next: onHeads, error: onProblem })
  return () => subscription.unsubscribe()
}

function countArticles(parts: readonly ImportedPart[]): number {
  return parts.reduce((sum, part) => sum + (part.kind === 'dieu' ? 1 : countArticles(part.parts)), 0)
}
