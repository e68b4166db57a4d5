import type { JSX } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { importMessages } from '../../../utils/i18n/library/import-messages.ts'
import { importedTextMessages } from '../../../utils/i18n/library/imported-text-messages.ts'
import { type Language, translate } from '../../../utils/i18n/translate.ts'
import type { ImportedText } from '../../../utils/library/imports/parser/imported-text.ts'
import { locateParts } from '../../../utils/library/imports/parser/locate-parts.ts'
import type { SettingsState } from '../../hooks/use-settings.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ImportedTextView } from './ImportedTextView.tsx'
import { LocatedPartView } from './LocatedPartView.tsx'
import { TextActions } from './TextActions.tsx'
import { useImportedText } from './use-imported-texts.ts'
import './imports.css'

/** Props of every view of an imported text. */
export interface ImportedTextProps {
  language: Language
  today: string
  /** The settings, for the rules bound to checks. */
  stored: SettingsState
  onOpen(id: string): void
}

/**
 * An imported text or one of its parts: body and footer of the view.
 * @param props.id - the id of the text or the part
 */
export function ImportedTextEntry(props: ImportedTextProps & { id: string; onStart(): void }): JSX.Element {
  const { id, language } = props
  const messages = translate(importedTextMessages, language)
  const textId = id.split('.')[0]!
  const loaded = useImportedText(textId)
  const [edited, setEdited] = useState<ImportedText>()
  const text = edited?.id === textId ? edited : loaded
  const view = useRef<HTMLDivElement>(null)
  const ready = typeof text === 'object'
  // biome-ignore lint/correctness/useExhaustiveDependencies: every opened part takes the focus
  useLayoutEffect(() => {
    if (ready) view.current?.focus()
  }, [id, ready])
  if (text === undefined)
    return (
      <div class="view fill" role="status">
        {messages.loading}
      </div>
    )
  if (text === 'failed')
    return (
      <div class="view fill">
        <EmptyState glyph="page" title={messages.failed} text="" />
      </div>
    )
  const place = text === 'missing' || id === textId ? undefined : locateParts(text).find((each) => each.id === id)
  if (text === 'missing' || (id !== textId && !place)) {
    return (
      <div class="view fill">
        <EmptyState glyph="book" {...messages.missing}>
          <button type="button" class="btn line" onClick={props.onStart}>
            {translate(importMessages, language).another}
          </button>
        </EmptyState>
      </div>
    )
  }
  return (
    <>
      <div class="view" key={id} ref={view} tabIndex={-1}>
        {place ? (
          <LocatedPartView {...props} text={text} place={place} />
        ) : (
          <ImportedTextView {...props} text={text} onEdited={setEdited} />
        )}
      </div>
      <TextActions key={`actions of ${id}`} {...props} text={text} place={place} />
    </>
  )
}
