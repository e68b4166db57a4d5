import type { JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import { importWords } from '../../../utils/i18n/library/imports.ts'
import { type Language, say } from '../../../utils/i18n/translate.ts'
import { readPage } from '../../../utils/library/imports/readers/read-page.ts'
import { Still } from '../../ui/EmptyState.tsx'
import { forgetTab } from './address.ts'
import { ImportChoice } from './ImportChoice.tsx'
import { ImportReview } from './ImportReview.tsx'
import { type ImportInUse, useImport } from './use-import.ts'
import './imports.css'

/** Bringing in an official text: choose, read, look, keep. `tab`: the tab whose text was asked for in the popup. */
export function ImportView(props: {
  tab: number | undefined
  language: Language
  /** A text was kept, by its id. */
  onKept(id: string): void
}): JSX.Element {
  const { tab, language } = props
  const words = say(importWords, language)
  const bringing = useImport()
  const { step } = bringing
  // biome-ignore lint/correctness/useExhaustiveDependencies: read once for a tab, not again at every step
  useEffect(() => {
    if (tab === undefined) return
    forgetTab()
    bringing.read('', async ({ signal }) => {
      const { title, url, selection, ...read } = await readPage(tab, signal)
      return { ...read, origin: { how: selection ? 'selection' : 'page', name: title, url } }
    })
  }, [tab])
  switch (step.at) {
    case 'choose':
      return <ImportChoice stopped={step.stopped} language={language} onRead={bringing.read} />
    case 'reading':
      return <Reading name={step.name} progress={step.progress} language={language} onStop={bringing.stop} />
    case 'refused': {
      const { whole } = step
      return (
        <Still glyph="page" {...words.problem[step.problem]}>
          {whole && (
            <button type="button" class="btn main" onClick={() => bringing.takeWhole(whole)}>
              {words.asOnePiece}
            </button>
          )}
          <button type="button" class="btn line" onClick={bringing.leave}>
            {words.another}
          </button>
        </Still>
      )
    }
    case 'review':
      return <ImportReview key={step.draft.text} draft={step.draft} bringing={bringing} {...props} />
  }
}

function Reading(props: {
  name: string
  progress: { stage: 'file' | 'pages' | 'articles'; done: number; of: number }
  language: Language
  onStop: ImportInUse['stop']
}): JSX.Element {
  const words = say(importWords, props.language).reading
  const { stage, done, of } = props.progress
  return (
    <section class="import-reading">
      <h3>{words.title(props.name)}</h3>
      <p class="muted">
        <span role="status">{stage === 'file' || of === 0 ? words.file : words[stage](done, of)}</span>{' '}
        {words.nothingKept}
      </p>
      {of === 0 ? <progress aria-label={words.file} /> : <progress value={done} max={of} aria-label={words.file} />}
      <button type="button" class="btn line" onClick={props.onStop}>
        {words.stop}
      </button>
    </section>
  )
}
