import type { JSX } from 'preact'
import { importedTextMessages } from '../../../utils/i18n/library/imported-text-messages.ts'
import { translate } from '../../../utils/i18n/translate.ts'
import type { ImportedText } from '../../../utils/library/imports/parser/imported-text.ts'
import { formatDate } from '../../../utils/library/iso-dates.ts'
import { useLibrary } from '../../hooks/use-library.ts'
import { Icon } from '../../ui/Icon.tsx'
import { StatusBanners } from '../StatusBanners.tsx'
import type { ImportedTextProps } from './ImportedTextEntry.tsx'
import { getOriginName } from './text-title.ts'

/** The provenance of an imported text, and the status of its document if the library has it. */
export function TextProvenance(props: ImportedTextProps & { text: ImportedText }): JSX.Element {
  const { text, language } = props
  const messages = translate(importedTextMessages, language)
  const library = useLibrary()
  const document = text.document === null ? undefined : library.document(text.document)
  return (
    <>
      <div class="tags">
        <span class="status part">
          <Icon name="doc" />
          {messages.verbatim}
        </span>
        <span>{messages.verbatimMark(getOriginName(text, language), formatDate(text.imported.slice(0, 10)))}</span>
        {text.own && <span>{messages.agency}</span>}
      </div>
      {document && <StatusBanners {...props} document={document} roles={props.stored.settings.roles} />}
    </>
  )
}
