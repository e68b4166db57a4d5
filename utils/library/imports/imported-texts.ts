// The imported texts on this device. When a call resolves, its changes are stored; when it rejects, it changed no data.

import { liveQuery } from 'dexie'
import { type ImportedTextHead, importedTextsDb } from './imported-texts-db.ts'
import type { ImportedPart, ImportedText } from './parser/imported-text.ts'

/**
 * Saves a text and replaces the one with the same id. Rejects when the device cannot store it, such as on a full disk.
 */
export async function saveImportedText(text: ImportedText): Promise<void> {
  const { opening, parts, closing, ...head } = text
  await importedTextsDb.transaction('rw', importedTextsDb.heads, importedTextsDb.bodies, async () => {
    await importedTextsDb.bodies.put({ id: text.id, opening, parts, closing })
    await importedTextsDb.heads.put({ ...head, articles: countArticles(parts) })
  })
}

/**
 * Changes what is stored about a text, and leaves its wording and its ids. Rejects when the text is gone, or when the
 * device cannot store it.
 * @returns the changed text
 */
export async function updateTextFacts(
  id: string,
  changed: Pick<ImportedText, 'facts' | 'document' | 'own'>,
): Promise<ImportedText> {
  return importedTextsDb.transaction('rw', importedTextsDb.heads, importedTextsDb.bodies, async () => {
    const text = await getImportedText(id)
    if (!text) throw new Error('The text is gone')
    const next = { ...text, ...changed }
    await saveImportedText(next)
    return next
  })
}

/**
 * Removes a text.
 * @returns the text, so that the caller can save it again; undefined when it did not exist
 */
export async function removeImportedText(id: string): Promise<ImportedText | undefined> {
  return importedTextsDb.transaction('rw', importedTextsDb.heads, importedTextsDb.bodies, async () => {
    const text = await getImportedText(id)
    await Promise.all([importedTextsDb.heads.delete(id), importedTextsDb.bodies.delete(id)])
    return text
  })
}

/** Loads a complete text. Resolves to undefined when it does not exist. */
export async function getImportedText(id: string): Promise<ImportedText | undefined> {
  const [head, body] = await Promise.all([importedTextsDb.heads.get(id), importedTextsDb.bodies.get(id)])
  if (!head || !body) return undefined
  const { articles: _, ...rest } = head
  return { ...rest, ...body }
}

/** Lists the heads of all texts, newest first. */
export async function listImportedTextHeads(): Promise<ImportedTextHead[]> {
  const heads = await importedTextsDb.heads.toArray()
  // A damaged head may have no time.
  return heads.sort((a, b) => String(b.imported).localeCompare(String(a.imported)))
}

/**
 * Watches the heads of all texts: calls `onHeads` now and after every change in any page.
 * @returns a function that stops watching
 */
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
