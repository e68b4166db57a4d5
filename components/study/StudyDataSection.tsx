import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { studyMessages } from '../../utils/i18n/pages/study-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { forgetProgress, restoreProgress } from '../../utils/study/study-db.ts'
import { formatStudyFile, getStudyFileName } from '../../utils/study/study-file.ts'
import type { StudyProgress } from '../../utils/study/study-progress.ts'
import { saveFile } from '../ui/save-file.ts'

interface StudyDataSectionProps {
  progress: StudyProgress
  today: string
  language: Language
  /** Called after the progress was deleted or restored. */
  onReplaced(): void
}

/** Explains where the progress is stored, exports it, and deletes it; deletion can be undone until the page is left. */
export function StudyDataSection({ progress, today, language, onReplaced }: StudyDataSectionProps): JSX.Element {
  const messages = translate(studyMessages, language)
  const [deleted, setDeleted] = useState<StudyProgress>()
  const [failed, setFailed] = useState(false)
  const replace = (work: Promise<StudyProgress | undefined>) => {
    setFailed(false)
    work.then(
      (before) => {
        setDeleted(before)
        onReplaced()
      },
      () => setFailed(true),
    )
  }
  const empty = progress.answers.length === 0 && progress.cards.length === 0
  return (
    <section class="own-data">
      <p class="meta muted">{messages.own}</p>
      <div class="chips">
        <button
          type="button"
          class="btn line"
          disabled={empty}
          onClick={() => saveFile(getStudyFileName(today), formatStudyFile(progress))}
        >
          {messages.export}
        </button>
        <button type="button" class="btn line" disabled={empty} onClick={() => replace(forgetProgress())}>
          {messages.forget}
        </button>
      </div>
      <div role="status" class={deleted ? 'banner' : 'sr'}>
        <span class="grow">{deleted && messages.forgotten}</span>
        {deleted && (
          <button
            type="button"
            class="btn quiet"
            onClick={() => replace(restoreProgress(deleted).then(() => undefined))}
          >
            {messages.undo}
          </button>
        )}
      </div>
      {failed && (
        <p class="banner warn" role="alert">
          {messages.notDone}
        </p>
      )}
    </section>
  )
}
