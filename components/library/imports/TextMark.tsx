import type { JSX } from 'preact'
import { importWords } from '../../../utils/i18n/library/imports.ts'
import { say } from '../../../utils/i18n/translate.ts'
import { shownDate } from '../../../utils/library/dates.ts'
import type { ImportedText } from '../../../utils/library/imports/parser/imported-text.ts'
import { useLibrary } from '../../hooks/use-library.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Banners } from '../Banners.tsx'
import type { TextViewProps } from './TextEntry.tsx'
import { nameOfOrigin } from './title-of-text.ts'

/** That a text is quoted, who brought it in and from where; and, where the library knows the document, how it stands. */
export function TextMark(props: TextViewProps & { text: ImportedText }): JSX.Element {
  const { text, language } = props
  const words = say(importWords, language)
  const library = useLibrary()
  const document = text.document === null ? undefined : library.document(text.document)
  return (
    <>
      <div class="tags">
        <span class="status part">
          <Icon name="doc" />
          {words.verbatim}
        </span>
        <span>{words.verbatimMark(nameOfOrigin(text, language), shownDate(text.imported.slice(0, 10)))}</span>
        {text.own && <span>{words.agency}</span>}
      </div>
      {document && <Banners {...props} document={document} roles={props.stored.settings.roles} />}
    </>
  )
}
