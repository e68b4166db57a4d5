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

/** Bringing in an official text: choose, read, look, keep. `tab`: the tab whose text was asked for in the popup. */
export function ImportView(props: {
  tab: number | undefined
  language: Language
  /** A text was kept, by its id. */
  onKept(id: string): void
}): JSX.Element {
  const { tab, language } = props
  const messages = translate(importMessages, language)
  const bringing = useImport()
  const { step } = bringing
  // biome-ignore lint/correctness/useExhaustiveDependencies: read once for a tab, not again at every step
  useEffect(() => {
    if (tab === undefined) return
    clearImportTab()
    bringing.read('', async ({ signal }) => {
      const { title, url, selection, ...read } = await readPage(tab, signal)
      return { ...read, origin: { how: selection ? 'selection' : 'page', name: title, url } }
    })
  }, [tab])
  switch (step.at) {
    case 'choose':
      return <ImportChoice stopped={step.stopped} language={language} onRead={bringing.read} />
    case 'reading':
      return <ReadingProgress name={step.name} progress={step.progress} language={language} onStop={bringing.stop} />
    case 'refused': {
      const { whole } = step
      return (
        <EmptyState glyph="page" {...messages.problem[step.problem]}>
          {whole && (
            <button type="button" class="btn main" onClick={() => bringing.takeWhole(whole)}>
              {messages.asOnePiece}
            </button>
          )}
          <button type="button" class="btn line" onClick={bringing.leave}>
            {messages.another}
          </button>
        </EmptyState>
      )
    }
    case 'review':
      return <ImportReview key={step.draft.text} draft={step.draft} bringing={bringing} {...props} />
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
