import { useEffect, useState } from 'preact/hooks'
import type { ImportedText } from '../../../utils/library/imports/imported-text.ts'
import { textById, watchTextHeads } from '../../../utils/library/imports/texts.ts'
import type { TextHead } from '../../../utils/library/imports/texts-db.ts'

/** The heads of all imported texts, kept up to date from every page; undefined until they are read, null when they cannot be. */
export function useTextHeads(): readonly TextHead[] | null | undefined {
  const [heads, setHeads] = useState<readonly TextHead[] | null>()
  useEffect(() => watchTextHeads(setHeads, () => setHeads(null)), [])
  return heads
}

/** An imported text that is being opened: undefined while it is read. */
export type OpenedText = ImportedText | 'missing' | 'failed' | undefined

/** The imported text with this id, whole. */
export function useText(id: string): OpenedText {
  const [opened, setOpened] = useState<{ id: string; text: OpenedText }>()
  useEffect(() => {
    let wanted = true
    const show = (text: OpenedText) => wanted && setOpened({ id, text })
    textById(id).then(
      (text) => show(text ?? 'missing'),
      () => show('failed'),
    )
    return () => {
      wanted = false
    }
  }, [id])
  return opened?.id === id ? opened.text : undefined
}
