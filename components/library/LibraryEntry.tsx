import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { libraryMessages } from '../../utils/i18n/library/library-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import type { Role } from '../../utils/settings/settings-schema.ts'
import { useLibrary } from '../hooks/use-library.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { DocumentView } from './DocumentView.tsx'
import { EntryActions } from './EntryActions.tsx'
import { ProvisionView } from './ProvisionView.tsx'

interface LibraryEntryProps {
  /** Of a provision or a document; anything else shows that there is no such entry. */
  id: string
  language: Language
  roles: readonly Role[]
  today: string
  onOpen(id: string): void
  /** Back to the start of the library. */
  onStart(): void
  /** Prints what is read; only where it has a page for itself. */
  onPrint?: () => void
}

/** One entry of the library to read, with its actions below: the middle and the foot of a view. */
export function LibraryEntry(props: LibraryEntryProps): JSX.Element {
  const { id, language } = props
  const messages = translate(libraryMessages, language)
  const library = useLibrary()
  const view = useRef<HTMLDivElement>(null)
  // What was clicked is gone: the text that came instead takes the focus, so that keys scroll it and a reader reads it.
  useEffect(() => {
    if (id !== '') view.current?.focus()
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
      {/* A new entry starts at its top. */}
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
