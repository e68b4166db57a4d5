import type { JSX } from 'preact'
import { importedTextMessages } from '../../../utils/i18n/library/imported-text-messages.ts'
import { type Language, translate } from '../../../utils/i18n/translate.ts'
import { Icon } from '../../ui/Icon.tsx'
import { IMPORT_ENTRY } from './import-entry.ts'

/** The button that imports a text. It is below the search, as the list of imported texts is below the first screen. */
export function ImportButton(props: { language: Language; onOpen(id: string): void }): JSX.Element {
  return (
    <button type="button" class="btn quiet import-button" onClick={() => props.onOpen(IMPORT_ENTRY)}>
      <Icon name="file" />
      {translate(importedTextMessages, props.language).bring}
    </button>
  )
}
