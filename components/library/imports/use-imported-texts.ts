import { useEffect, useState } from 'preact/hooks'
import type { ImportedTextHead } from '../../../utils/library/imports/imported-texts-db.ts'
import type { ImportedText } from '../../../utils/library/imports/parser/imported-text.ts'

/** Loads the storage of imported texts at first use, because most users have none. */
export const loadImportedTexts = () => import('../../../utils/library/imports/imported-texts.ts')

/** Returns the heads of all imported texts, updated from every page; undefined while loading, null when unreadable. */
export function useImportedTextHeads(): readonly ImportedTextHead[] | null | undefined {
  const [heads, setHeads] = useState<readonly ImportedTextHead[] | null>()
  useEffect(() => {
    let stop: (() => void) | undefined
    let wanted = true
    void loadImportedTexts().then(({ watchImportedTextHeads: watchTextHeads }) => {
      if (wanted) stop = watchTextHeads(setHeads, () => setHeads(null))
    })
    return () => {
      wanted = false
      stop?.()
    }
  }, [])
  return heads
}

/** The state of an opened text; undefined while loading. */
export type OpenedText = ImportedText | 'missing' | 'failed' | undefined

/** Loads the complete imported text with an id. */
export function useImportedText(id: string): OpenedText {
  const [opened, setOpened] = useState<{ id: string; text: OpenedText }>()
  useEffect(() => {
    let wanted = true
    const show = (text: OpenedText) => wanted && setOpened({ id, text })
    loadImportedTexts()
      .then(({ getImportedText: textById }) => textById(id))
      .then(
        (text) => show(text ?? 'missing'),
        () => show('failed'),
      )
    return () => {
      wanted = false
    }
  }, [id])
  return opened?.id === id ? opened.text : undefined
}
