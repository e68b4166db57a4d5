import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { PageId } from '../../utils/i18n/pages/page-bar.ts'
import { evidenceWords } from '../../utils/i18n/report/evidence.ts'
import { type Language, say } from '../../utils/i18n/translate.ts'
import type { Edits } from '../../utils/report/picture/edits.ts'
import { suggested } from '../../utils/report/picture/edits.ts'
import { begun, type History } from '../../utils/report/picture/history.ts'
import { ArrivalTitle } from '../ui/ArrivalTitle.tsx'
import { Still } from '../ui/EmptyState.tsx'
import { PageBar } from '../ui/PageBar.tsx'
import { Editor } from './Editor.tsx'
import { GoingPicture } from './GoingPicture.tsx'
import { notePictureAttached } from './picture-attached.ts'
import { type Source, useSource } from './use-source.ts'
import './evidence.css'

interface EvidencePageProps {
  /** The draft's id. */
  id: string
  language: Language
  hrefs: Readonly<Record<PageId, string>>
}

/** The page of an evidence picture: its editor, then the very file that goes. */
export function EvidencePage({ id, language, hrefs }: EvidencePageProps): JSX.Element {
  const words = say(evidenceWords, language).page
  const source = useSource(id)
  const report = `${hrefs.outbox}#${id}`
  const content = () => {
    if (source === 'loading') return <p role="status">{words.loading}</p>
    if (source === 'gone' || source === 'unreadable') {
      return (
        <Still glyph="tray" title={words.goneTitle} text={source === 'gone' ? words.goneText : words.unreadable}>
          <a class="btn main" href={report}>
            {words.toReport}
          </a>
        </Still>
      )
    }
    return <EditedPicture source={source} {...{ id, language, report }} />
  }
  return (
    <div class="page" lang={language}>
      <PageBar language={language} hrefs={hrefs} />
      <main class="page-main evidence-page">{content()}</main>
    </div>
  )
}

function EditedPicture(props: {
  source: Source
  id: string
  language: Language
  /** The report's address. */
  report: string
}): JSX.Element {
  const { source, id, language, report } = props
  const words = say(evidenceWords, language).page
  const [history, setHistory] = useState<History<Edits>>(() => begun(suggested(source.spots)))
  const [going, setGoing] = useState(false)
  const [comesBack, setComesBack] = useState(false)
  if (going) {
    return (
      <GoingPicture
        source={source}
        edits={history.now}
        {...{ id, language }}
        onBack={() => {
          setComesBack(true)
          setGoing(false)
        }}
        onAttached={() => {
          notePictureAttached(id)
          location.assign(report)
        }}
      />
    )
  }
  return (
    <>
      <ArrivalTitle level={2} take={comesBack}>
        {words.title}
      </ArrivalTitle>
      <p class="intro">{words.intro}</p>
      {source.partial && <p class="banner">{words.partial}</p>}
      <Editor
        pixels={source.pixels}
        history={history}
        language={language}
        onChange={setHistory}
        onPreview={() => setGoing(true)}
        reportHref={report}
      />
    </>
  )
}
