import { useEffect, useState } from 'preact/hooks'
import type { ImportedTextHead } from '../../../utils/library/imports/imported-texts-db.ts'
import type { ImportedText } from '../../../utils/library/imports/parser/imported-text.ts'

/** What keeps the texts, with its database: loaded when it is first asked, as most who look something up have none. */
export const loadImportedTexts = () => import('../../../utils/library/imports/imported-texts.ts')

/** The heads of all imported texts, kept up to date from every page; undefined until they are read, null when they cannot be. */
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

/** An imported text that is being opened: undefined while it is read. */
export type OpenedText = ImportedText | 'missing' | 'failed' | undefined

/** The imported text with this id, whole. */
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
