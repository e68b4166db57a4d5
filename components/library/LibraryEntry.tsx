import type { JSX } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { libraryMessages } from '../../utils/i18n/library/library-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import type { Role } from '../../utils/settings/settings-schema.ts'
import { useLibrary } from '../hooks/use-library.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { DocumentView } from './DocumentView.tsx'
import { EntryActions } from './EntryActions.tsx'
import { ProvisionView } from './ProvisionView.tsx'

interface LibraryEntryProps {
  /** The id of a provision or document. Any other id shows that there is no such entry. */
  id: string
  language: Language
  roles: readonly Role[]
  today: string
  onOpen(id: string): void
  /** Returns to the start of the library. */
  onStart(): void
  /** Prints the entry; only given where the entry has a page to itself. */
  onPrint?: () => void
  /** Whether it was opened by the user, and takes the focus; true by default. */
  takesFocus?: boolean
}

/** One entry of the library with its actions: the content and the footer of a view. */
export function LibraryEntry(props: LibraryEntryProps): JSX.Element {
  const { id, language, takesFocus = true } = props
  const messages = translate(libraryMessages, language)
  const library = useLibrary()
  const view = useRef<HTMLDivElement>(null)
  // The clicked link is no longer there, so focus the new entry. Keys then scroll it and a screen reader reads it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when another entry is opened
  useLayoutEffect(() => {
    if (id !== '' && takesFocus) view.current?.focus()
  }, [id])
  const provision = library.provision(id)
  const document = library.document(provision?.document ?? id)
  if (!document) {
    return (
      <div class="view fill">
        <EmptyState glyph="book" title={messages.missing.title} text={messages.missing.text}>
          <button type="button" class="btn line" onClick={props.onStart}>
            {messages.missing.action}
          </button>
        </EmptyState>
      </div>
    )
  }
  return (
    <>
      {/* The key resets the scroll position for a new entry. */}
      <div class="view" key={id} ref={view} tabIndex={-1}>
        {provision ? (
          <ProvisionView {...props} provision={provision} document={document} />
        ) : (
          <DocumentView {...props} document={document} />
        )}
      </div>
      <EntryActions key={`actions of ${id}`} id={id} document={document} language={language} onPrint={props.onPrint} />
    </>
  )
}
