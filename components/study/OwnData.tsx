import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { studyWords } from '../../utils/i18n/pages/study.ts'
import { type Language, say } from '../../utils/i18n/translate.ts'
import type { Progress } from '../../utils/study/card.ts'
import { forgetProgress, restoreProgress } from '../../utils/study/study-db.ts'
import { studyFileName, studyFileText } from '../../utils/study/study-file.ts'
import { saveFile } from './save-file.ts'

interface OwnDataProps {
  progress: Progress
  today: string
  language: Language
  /** Called when everything was forgotten or has come back. */
  onReplaced(): void
}

/** Where the progress lies, a file of it, and forgetting it, which can be taken back until the page is left. */
export function OwnData({ progress, today, language, onReplaced }: OwnDataProps): JSX.Element {
  const words = say(studyWords, language)
  const [gone, setGone] = useState<Progress>()
  const [failed, setFailed] = useState(false)
  const replace = (work: Promise<Progress | undefined>) => {
    setFailed(false)
    work.then(
      (before) => {
        setGone(before)
        onReplaced()
      },
      () => setFailed(true),
    )
  }
  const empty = progress.answers.length === 0 && progress.cards.length === 0
  return (
    <section class="own-data">
      <p class="meta muted">{words.own}</p>
      <div class="chips">
        <button
          type="button"
          class="btn line"
          disabled={empty}
          onClick={() => saveFile(studyFileName(today), studyFileText(progress))}
        >
          {words.export}
        </button>
        <button type="button" class="btn line" disabled={empty} onClick={() => replace(forgetProgress())}>
          {words.forget}
        </button>
      </div>
      <div role="status" class={gone ? 'banner' : 'sr'}>
        <span class="grow">{gone && words.forgotten}</span>
        {gone && (
          <button type="button" class="btn quiet" onClick={() => replace(restoreProgress(gone).then(() => undefined))}>
            {words.undo}
          </button>
        )}
      </div>
      {failed && (
        <p class="banner warn" role="alert">
          {words.notDone}
        </p>
      )}
    </section>
  )
}
