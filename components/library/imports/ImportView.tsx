import type { JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import { importMessages } from '../../../utils/i18n/library/import-messages.ts'
import { type Language, translate } from '../../../utils/i18n/translate.ts'
import { readPage } from '../../../utils/library/imports/readers/read-page.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ImportChoice } from './ImportChoice.tsx'
import { ImportReview } from './ImportReview.tsx'
import { clearImportTab } from './import-entry.ts'
import { type UseImportResult, useImport } from './use-import.ts'
import './imports.css'

/**
 * The import of an official text: choose, read, review, save.
 * @param props.tab - the tab whose text the user requested in the popup
 */
export function ImportView(props: {
  tab: number | undefined
  language: Language
  /** Called with the id of the saved text. */
  onKept(id: string): void
}): JSX.Element {
  const { tab, language } = props
  const messages = translate(importMessages, language)
  const importing = useImport()
  const { step } = importing
  // biome-ignore lint/correctness/useExhaustiveDependencies: reads once per tab, not at every step
  useEffect(() => {
    if (tab === undefined) return
    clearImportTab()
    importing.read('', async ({ signal }) => {
      const { title, url, selection, ...read } = await readPage(tab, signal)
      return { ...read, origin: { how: selection ? 'selection' : 'page', name: title, url } }
    })
  }, [tab])
  switch (step.at) {
    case 'choose':
      return <ImportChoice stopped={step.stopped} language={language} onRead={importing.read} />
    case 'reading':
      return <ReadingProgress name={step.name} progress={step.progress} language={language} onStop={importing.stop} />
    case 'refused': {
      const { onePiece } = step
      return (
        <EmptyState glyph="page" {...messages.problem[step.problem]}>
          {onePiece && (
            <button type="button" class="btn main" onClick={() => importing.continueAsOnePiece(onePiece)}>
              {messages.asOnePiece}
            </button>
          )}
          <button type="button" class="btn line" onClick={importing.leave}>
            {messages.another}
          </button>
        </EmptyState>
      )
    }
    case 'review':
      return <ImportReview key={step.draft.text} draft={step.draft} importing={importing} {...props} />
  }
}

function ReadingProgress(props: {
  name: string
  progress: { stage: 'file' | 'pages' | 'articles'; done: number; of: number }
  language: Language
  onStop: UseImportResult['stop']
}): JSX.Element {
  const messages = translate(importMessages, props.language).reading
  const { stage, done, of } = props.progress
  return (
    <section class="import-reading">
      <h3>{messages.title(props.name)}</h3>
      <p class="muted">
        <span role="status">{stage === 'file' || of === 0 ? messages.file : messages[stage](done, of)}</span>{' '}
        {messages.nothingKept}
      </p>
      {of === 0 ? (
        <progress aria-label={messages.file} />
      ) : (
        <progress value={done} max={of} aria-label={messages.file} />
      )}
      <button type="button" class="btn line" onClick={props.onStop}>
        {messages.stop}
      </button>
    </section>
  )
}
