import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { PageId } from '../../utils/i18n/pages/page-bar-messages.ts'
import { evidenceMessages } from '../../utils/i18n/report/evidence-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import type { PictureEdits } from '../../utils/report/picture/picture-edits.ts'
import { createSuggestedEdits } from '../../utils/report/picture/picture-edits.ts'
import { createUndoHistory, type UndoHistory } from '../../utils/report/picture/undo-history.ts'
import { ArrivalTitle } from '../ui/ArrivalTitle.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { PageBar } from '../ui/PageBar.tsx'
import { PictureEditor } from './PictureEditor.tsx'
import { PicturePreview } from './PicturePreview.tsx'
import { markPictureAttached } from './picture-attached.ts'
import { type PictureSource, usePictureSource } from './use-picture-source.ts'
import './evidence.css'

interface EvidencePageProps {
  /** The draft's id. */
  id: string
  language: Language
  hrefs: Readonly<Record<PageId, string>>
}

/** The page for an evidence picture: first its editor, then a preview of the final file. */
export function EvidencePage({ id, language, hrefs }: EvidencePageProps): JSX.Element {
  const messages = translate(evidenceMessages, language).page
  const source = usePictureSource(id)
  const report = `${hrefs.outbox}#${id}`
  const renderContent = () => {
    if (source === 'loading') return <p role="status">{messages.loading}</p>
    if (source === 'gone' || source === 'unreadable') {
      return (
        <EmptyState
          level={2}
          glyph="tray"
          title={messages.goneTitle}
          text={source === 'gone' ? messages.goneText : messages.unreadable}
        >
          <a class="btn main" href={report}>
            {messages.toReport}
          </a>
        </EmptyState>
      )
    }
    return <PictureWorkflow source={source} {...{ id, language, report }} />
  }
  return (
    <div class="page" lang={language}>
      <PageBar language={language} hrefs={hrefs} />
      <main class="page-main evidence-page">{renderContent()}</main>
    </div>
  )
}

function PictureWorkflow(props: {
  source: PictureSource
  id: string
  language: Language
  /** The report's address. */
  report: string
}): JSX.Element {
  const { source, id, language, report } = props
  const messages = translate(evidenceMessages, language).page
  const [history, setHistory] = useState<UndoHistory<PictureEdits>>(() =>
    createUndoHistory(createSuggestedEdits(source.spots)),
  )
  const [isPreviewing, setPreviewing] = useState(false)
  const [hasReturned, setHasReturned] = useState(false)
  if (isPreviewing) {
    return (
      <PicturePreview
        source={source}
        edits={history.present}
        {...{ id, language }}
        onBack={() => {
          setHasReturned(true)
          setPreviewing(false)
        }}
        onAttached={() => {
          markPictureAttached(id)
          location.assign(report)
        }}
      />
    )
  }
  return (
    <>
      <ArrivalTitle level={2} take={hasReturned}>
        {messages.title}
      </ArrivalTitle>
      <p class="intro">{messages.intro}</p>
      {source.partial && <p class="banner">{messages.partial}</p>}
      <PictureEditor
        pixels={source.pixels}
        history={history}
        language={language}
        onChange={setHistory}
        onPreview={() => setPreviewing(true)}
        reportHref={report}
      />
    </>
  )
}
