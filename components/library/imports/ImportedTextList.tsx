import type { JSX } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { importedTextMessages } from '../../../utils/i18n/library/imported-text-messages.ts'
import { type Language, translate } from '../../../utils/i18n/translate.ts'
import type { ImportedTextHead } from '../../../utils/library/imports/imported-texts-db.ts'
import { formatDate } from '../../../utils/library/iso-dates.ts'
import type { SettingsState } from '../../hooks/use-settings.ts'
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx'
import { EntryLink } from '../EntryLink.tsx'
import { getTextTitle } from './text-title.ts'
import { useImportedTextHeads } from './use-imported-texts.ts'
import { useTextRemoval } from './use-text-removal.ts'

/**
 * The list of imported texts. Each can be removed here, because a text may be too long to open.
 */
export function ImportedTextList(props: {
  language: Language
  stored: SettingsState
  onOpen(id: string): void
}): JSX.Element {
  const { language, onOpen } = props
  const messages = translate(importedTextMessages, language)
  const { removed, remove, undo } = useTextRemoval(props.stored)
  const undoButton = useRef<HTMLButtonElement>(null)
  // The pressed button left the list.
  useLayoutEffect(() => {
    if (removed) undoButton.current?.focus()
  }, [removed])
  const heads = useImportedTextHeads()
  return (
    <section class="own-texts">
      <h3 class="strong">{messages.own}</h3>
      {heads === null && <p class="muted">{messages.failed}</p>}
      {heads?.length === 0 && <p class="muted">{messages.ownNone}</p>}
      {heads && heads.length > 0 && (
        <ul>
          {heads.map((head) => (
            <ErrorBoundary
              key={head.id}
              fallback={
                <li>
                  <p>{messages.failed}</p>
                  <button type="button" class="btn plain" onClick={() => void remove(head.id)}>
                    {messages.removeShort}
                  </button>
                </li>
              }
            >
              <TextRow head={head} language={language} onOpen={onOpen} onRemove={() => void remove(head.id)} />
            </ErrorBoundary>
          ))}
        </ul>
      )}
      <p role="status">{removed && messages.removed(getTextTitle(removed, language))}</p>
      {removed && (
        <button ref={undoButton} type="button" class="btn line" onClick={() => void undo()}>
          {messages.undo}
        </button>
      )}
    </section>
  )
}

function TextRow(props: {
  head: ImportedTextHead
  language: Language
  onOpen(id: string): void
  onRemove(): void
}): JSX.Element {
  const { head, language, onOpen, onRemove } = props
  const messages = translate(importedTextMessages, language)
  return (
    <li>
      <EntryLink id={head.id} language={language} onOpen={onOpen} class="verbatim">
        {getTextTitle(head, language)}
      </EntryLink>
      <p class="meta muted">
        {[head.facts.number, messages.count(head.articles), formatDate(head.imported.slice(0, 10))]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <button
        type="button"
        class="btn plain"
        aria-label={messages.removeNamed(getTextTitle(head, language))}
        onClick={onRemove}
      >
        {messages.removeShort}
      </button>
    </li>
  )
}
