import { useEffect, useState } from 'preact/hooks'
import type { ImportedTextHead } from '../../../utils/library/imports/imported-texts-db.ts'
import type { ImportedText } from '../../../utils/library/imports/parser/imported-text.ts'
import { listSearchUnits } from '../../../utils/library/imports/parser/search-units.ts'
import type { PieceWithText } from '../use-search-engine.ts'
import { loadImportedTexts, useImportedTextHeads } from './use-imported-texts.ts'

/** The search units read so far in this page, by text and its facts, because a text may be a megabyte. */
const READ_ENTRIES = new Map<string, readonly PieceWithText[]>()
const makeTextKey = ({ id, imported, facts, document, own }: ImportedTextHead) =>
  JSON.stringify([id, imported, facts, document, own])
const NO_ENTRIES: readonly PieceWithText[] = []

/** Returns the search units of all imported texts; the same array until a text is added, changed or removed. */
export function useImportedEntries(): readonly PieceWithText[] {
  const heads = useImportedTextHeads()
  const [entries, setEntries] = useState(NO_ENTRIES)
  useEffect(() => {
    let wanted = true
    // Unreadable texts are missing from the search. The list of texts reports the problem.
    loadEntries(heads ?? []).then(
      (found) => wanted && setEntries((before) => (found.length === 0 && before.length === 0 ? before : found)),
      () => undefined,
    )
    return () => {
      wanted = false
    }
  }, [heads])
  return entries
}

async function loadEntries(heads: readonly ImportedTextHead[]): Promise<readonly PieceWithText[]> {
  const entries: PieceWithText[] = []
  for (const head of heads) {
    let pieces = READ_ENTRIES.get(makeTextKey(head))
    if (!pieces) {
      const text = await (await loadImportedTexts()).getImportedText(head.id)
      pieces = text ? listEntries(text) : []
      READ_ENTRIES.set(makeTextKey(head), pieces)
    }
    for (const piece of pieces) entries.push(piece)
  }
  return entries
}

/** A damaged text has none, so that all others are found. */
function listEntries(text: ImportedText): readonly PieceWithText[] {
  try {
    return text.facts ? listSearchUnits(text).map((piece) => ({ text, piece })) : []
  } catch (error) {
    console.error('library: a stored text is damaged', text.id, error)
    return []
  }
}
