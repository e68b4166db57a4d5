import type { JSX, Ref } from 'preact'
import { fileCheckMessages } from '../../utils/i18n/pages/file-check-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { FileButton } from '../ui/FileButton.tsx'
import { Illustration } from '../ui/Illustration.tsx'
import { useFileDrop } from '../ui/use-file-drop.ts'

/** The area that files are dropped on, with the button that chooses them. */
export function FileDropArea(props: {
  language: Language
  buttonRef: Ref<HTMLButtonElement>
  onFiles(files: readonly File[]): void
}): JSX.Element {
  const messages = translate(fileCheckMessages, props.language)
  const { isOver, handlers } = useFileDrop(props.onFiles)
  return (
    <div class={isOver ? 'drop over' : 'drop'} {...handlers}>
      <Illustration name="page" />
      <p class="strong">{messages.dropHere}</p>
      <FileButton
        class="btn main"
        name={messages.choose}
        multiple
        buttonRef={props.buttonRef}
        onFiles={props.onFiles}
      />
      <p class="muted">{messages.hint}</p>
    </div>
  )
}
