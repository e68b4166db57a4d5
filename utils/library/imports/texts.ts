// The imported texts on this device. What a call stored is there before it resolves; a call that rejects changed nothing.

import { liveQuery } from 'dexie'
import type { ImportedText, Part } from './parser/imported-text.ts'
import { db, type TextHead } from './texts-db.ts'

/** Keeps a text, in place of the one with the same id if there is one. Rejects when the device has no room or cannot store. */
export async function keepText(text: ImportedText): Promise<void> {
  const { opening, parts, closing, ...head } = text
  await db.transaction('rw', db.heads, db.bodies, async () => {
    await db.bodies.put({ id: text.id, opening, parts, closing })
    await db.heads.put({ ...head, articles: articlesIn(parts) })
  })
}

/** Takes a text away; resolves to it, so that it can be kept again, or to undefined when there is none. */
export async function removeText(id: string): Promise<ImportedText | undefined> {
  return db.transaction('rw', db.heads, db.bodies, async () => {
    const text = await textById(id)
    await Promise.all([db.heads.delete(id), db.bodies.delete(id)])
    return text
  })
}

/** The text with this id, whole; undefined when there is none. */
export async function textById(id: string): Promise<ImportedText | undefined> {
  const [head, body] = await Promise.all([db.heads.get(id), db.bodies.get(id)])
  if (!head || !body) return undefined
  const { articles: _, ...rest } = head
  return { ...rest, ...body }
}

/** The heads of all texts, the newest first. */
export async function textHeads(): Promise<TextHead[]> {
  const heads = await db.heads.toArray()
  return heads.sort((a, b) => b.imported.localeCompare(a.imported))
}

/** Calls back with the heads of all texts, now and whenever they change in any page. Returns the way to stop. */
export function watchTextHeads(onHeads: (heads: TextHead[]) => void, onProblem: () => void): () => void {
  const subscription = liveQuery(textHeads).subscribe({ next: onHeads, error: onProblem })
  return () => subscription.unsubscribe()
}

function articlesIn(parts: readonly Part[]): number {
  return parts.reduce((sum, part) => sum + (part.kind === 'dieu' ? 1 : articlesIn(part.parts)), 0)
}
