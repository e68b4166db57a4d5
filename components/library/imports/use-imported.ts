import { useEffect, useState } from 'preact/hooks'
import { piecesOf } from '../../../utils/library/imports/parser/pieces.ts'
import type { TextHead } from '../../../utils/library/imports/texts-db.ts'
import type { ImportedEntry } from '../library-search.ts'
import { texts, useTextHeads } from './use-texts.ts'

/** The pieces read so far in this page, by text and the time it was brought in: a megabyte is read once. */
const READ = new Map<string, readonly ImportedEntry[]>()
const keyOf = ({ id, imported }: TextHead) => `${id} ${imported}`
const NONE: readonly ImportedEntry[] = []

/** The pieces of all imported texts, to be searched; the same list until a text comes or goes. */
export function useImported(): readonly ImportedEntry[] {
  const heads = useTextHeads()
  const [entries, setEntries] = useState(NONE)
  useEffect(() => {
    let wanted = true
    // What cannot be read is not found; the list of texts says that something is wrong.
    entriesOf(heads ?? []).then(
      (found) => wanted && setEntries((before) => (found.length === 0 && before.length === 0 ? before : found)),
      () => undefined,
    )
    return () => {
      wanted = false
    }
  }, [heads])
  return entries
}

async function entriesOf(heads: readonly TextHead[]): Promise<readonly ImportedEntry[]> {
  const entries: ImportedEntry[] = []
  for (const head of heads) {
    let pieces = READ.get(keyOf(head))
    if (!pieces) {
      const text = await (await texts()).textById(head.id)
      pieces = text ? piecesOf(text).map((piece) => ({ text, piece })) : []
      READ.set(keyOf(head), pieces)
    }
    entries.push(...pieces)
  }
  return entries
}
