import type { JSX } from 'preact'
import { useLayoutEffect } from 'preact/hooks'
import { type AttachedFile, isBeingRead } from '../../../utils/compose/files/attached-file.ts'
import type { Language } from '../../../utils/i18n/translate.ts'
import { AttachedFileLine } from './AttachedFileLine.tsx'
import { measureReading } from './describe-file-state.ts'
import { ReadingBar } from './ReadingBar.tsx'

/** The files of a dialog, one a line, each with a bar while it is read. */
export function UnreadFiles(props: {
  files: readonly AttachedFile[]
  language: Language
  /** The dialog has become larger or smaller. Called before it is drawn. */
  onResize(): void
}): JSX.Element {
  const { files, language } = props
  const bars = files.filter(isBeingRead).map(({ id }) => id)
  // Not with each page that is read: where a page has moved the dialog meanwhile must stay known.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what decides its height
  useLayoutEffect(() => props.onResize(), [files.length, bars.join()])
  return (
    <ul class="held-files">
      {files.map((attached) => (
        <AttachedFileLine key={attached.id} attached={attached} language={language}>
          {isBeingRead(attached) && <ReadingBar share={measureReading(attached)} language={language} />}
        </AttachedFileLine>
      ))}
    </ul>
  )
}
