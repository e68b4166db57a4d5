import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { evidenceMessages } from '../../utils/i18n/report/evidence-messages.ts'
import { reportMessages } from '../../utils/i18n/report/report-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { runOutboxAction } from '../../utils/report/model/outbox-error.ts'
import { attachPicture } from '../../utils/report/outbox/draft-pictures.ts'
import { exportPicture, PictureExportError } from '../../utils/report/picture/export-picture.ts'
import { applyEdits, listBlackBoxes, type PictureEdits } from '../../utils/report/picture/picture-edits.ts'
import type { Picture } from '../../utils/report/picture/picture-schema.ts'
import { ArrivalTitle } from '../ui/ArrivalTitle.tsx'
import { PictureFacts } from './PictureFacts.tsx'
import { PictureView } from './PictureView.tsx'
import type { PictureSource } from './use-picture-source.ts'

interface PicturePreviewProps {
  source: PictureSource
  edits: PictureEdits
  /** The draft's id. */
  id: string
  language: Language
  onBack(): void
  onAttached(): void
}

/** Exports the picture file, shows exactly its bytes, and attaches them to the draft. */
export function PicturePreview(props: PicturePreviewProps): JSX.Element {
  const { source, edits, id, language, onBack } = props
  const messages = translate(evidenceMessages, language)
  const { problems } = translate(reportMessages, language)
  const [share, setShare] = useState(0)
  const [picture, setPicture] = useState<Picture>()
  const [problem, setProblem] = useState('')
  // biome-ignore lint/correctness/useExhaustiveDependencies: one file for each visit; going back creates a new one
  useEffect(() => {
    const stop = new AbortController()
    const { pixels, takenAt } = source
    exportPicture(applyEdits(pixels, edits), listBlackBoxes(pixels, edits), {
      takenAt,
      onProgress: setShare,
      signal: stop.signal,
    }).then(setPicture, (error: unknown) => {
      if (stop.signal.aborted) return
      console.error('report: the picture was not written', error)
      setProblem(
        error instanceof PictureExportError ? messages.preview.problems[error.problem] : messages.page.unreadable,
      )
    })
    return () => stop.abort()
  }, [])
  const attach = async () => {
    const failure = await runOutboxAction(() => attachPicture(id, picture!))
    if (failure) setProblem(problems[failure])
    else props.onAttached()
  }
  return (
    <>
      <ArrivalTitle level={2}>{messages.preview.title}</ArrivalTitle>
      <p class="intro">{messages.preview.text}</p>
      {problem && (
        <p class="banner warn" role="alert">
          {problem}
        </p>
      )}
      {!picture && !problem && (
        <label class="writing">
          {messages.preview.working}
          <progress max={1} value={share} />
        </label>
      )}
      {picture && (
        <div class="going">
          <PictureView picture={picture} language={language} />
          <PictureFacts picture={picture} language={language} />
        </div>
      )}
      <div class="acts">
        {picture && (
          <button type="button" class="btn main big" onClick={() => void attach()}>
            {messages.preview.attach}
          </button>
        )}
        <button type="button" class="btn line big" onClick={onBack}>
          {picture || problem ? messages.preview.back : messages.preview.cancel}
        </button>
      </div>
    </>
  )
}
