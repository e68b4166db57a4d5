import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { evidenceWords } from '../../utils/i18n/report/evidence.ts'
import { reportWords } from '../../utils/i18n/report/report.ts'
import { type Language, say } from '../../utils/i18n/translate.ts'
import { attachPicture } from '../../utils/report/outbox/pictures.ts'
import { blackParts, type Edits, edited } from '../../utils/report/picture/edits.ts'
import { ExportError, exportPicture } from '../../utils/report/picture/export.ts'
import type { Picture } from '../../utils/report/picture/picture.ts'
import { attempt } from '../report/actions.ts'
import { ArrivalTitle } from '../ui/ArrivalTitle.tsx'
import { PictureFacts } from './PictureFacts.tsx'
import { PictureView } from './PictureView.tsx'
import type { Source } from './use-source.ts'

interface GoingPictureProps {
  source: Source
  edits: Edits
  /** The draft's id. */
  id: string
  language: Language
  onBack(): void
  onAttached(): void
}

/** Writes the file, shows it by its own bytes, and attaches those to the draft. */
export function GoingPicture(props: GoingPictureProps): JSX.Element {
  const { source, edits, id, language, onBack } = props
  const words = say(evidenceWords, language)
  const { problems } = say(reportWords, language)
  const [share, setShare] = useState(0)
  const [picture, setPicture] = useState<Picture>()
  const [problem, setProblem] = useState('')
  // biome-ignore lint/correctness/useExhaustiveDependencies: one file for one visit; going back makes another
  useEffect(() => {
    const stop = new AbortController()
    const { pixels, takenAt } = source
    exportPicture(edited(pixels, edits), blackParts(pixels, edits), {
      takenAt,
      onProgress: setShare,
      signal: stop.signal,
    }).then(setPicture, (error: unknown) => {
      if (stop.signal.aborted) return
      console.error('report: the picture was not written', error)
      setProblem(error instanceof ExportError ? words.preview.problems[error.problem] : words.page.unreadable)
    })
    return () => stop.abort()
  }, [])
  const attach = async () => {
    const wrong = await attempt(() => attachPicture(id, picture!))
    if (wrong) setProblem(problems[wrong])
    else props.onAttached()
  }
  return (
    <>
      <ArrivalTitle level={2}>{words.preview.title}</ArrivalTitle>
      <p class="intro">{words.preview.text}</p>
      {problem && (
        <p class="banner warn" role="alert">
          {problem}
        </p>
      )}
      {!picture && !problem && (
        <label class="writing">
          {words.preview.working}
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
            {words.preview.attach}
          </button>
        )}
        <button type="button" class="btn line big" onClick={onBack}>
          {picture || problem ? words.preview.back : words.preview.cancel}
        </button>
      </div>
    </>
  )
}
