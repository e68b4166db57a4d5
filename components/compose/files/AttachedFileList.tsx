import type { JSX } from 'preact'
import { type AttachedFile, isBeingRead } from '../../../utils/compose/files/attached-file.ts'
import { composeMessages } from '../../../utils/i18n/compose/compose-messages.ts'
import { fileMessages } from '../../../utils/i18n/compose/file-messages.ts'
import { type Language, translate } from '../../../utils/i18n/translate.ts'
import { AttachedFileLine } from './AttachedFileLine.tsx'
import { measureReadings } from './describe-file-state.ts'
import { ReadingBar } from './ReadingBar.tsx'

/** The files that go with a draft, one a line, while they are read and afterwards. */
export function AttachedFileList(props: {
  files: readonly AttachedFile[]
  language: Language
  /** Stops the reading of all. */
  onStop(): void
  /** Takes back that a file may be posted. */
  onUndoAllow(attached: AttachedFile): void
}): JSX.Element | null {
  const { files, language } = props
  const messages = translate(fileMessages, language)
  const left = files.filter(isBeingRead).length
  if (files.length === 0) return null
  return (
    <section class="file-list" aria-label={messages.list}>
      {left > 0 && (
        <>
          <h4>{messages.readingFile(files.length - left + 1, files.length)}</h4>
          <ReadingBar share={measureReadings(files)} language={language} />
        </>
      )}
      <ul>
        {files.map((attached) => (
          <AttachedFileLine key={attached.id} attached={attached} language={language}>
            {attached.isAllowed && attached.reading.step === 'read' && (
              <button type="button" class="btn quiet" onClick={() => props.onUndoAllow(attached)}>
                {translate(composeMessages, language).undo}
              </button>
            )}
          </AttachedFileLine>
        ))}
      </ul>
      {left > 0 && (
        <p class="stop-reading">
          <button type="button" class="btn line" onClick={props.onStop}>
            {messages.stop}
          </button>
          {messages.goOn}
        </p>
      )}
    </section>
  )
}
