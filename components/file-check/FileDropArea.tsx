import type { JSX, Ref } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { fileCheckMessages } from '../../utils/i18n/pages/file-check-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { Illustration } from '../ui/Illustration.tsx'

/** The area that files are dropped on, with the button that chooses them. */
export function FileDropArea(props: {
  language: Language
  buttonRef: Ref<HTMLButtonElement>
  onFiles(files: Iterable<File>): void
}): JSX.Element {
  const messages = translate(fileCheckMessages, props.language)
  const [over, setOver] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button inside does the same by keyboard
    <div
      class={over ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        props.onFiles(event.dataTransfer?.files ?? [])
      }}
    >
      <Illustration name="page" />
      <p class="strong">{messages.dropHere}</p>
      <input
        ref={field}
        type="file"
        multiple
        class="sr"
        tabIndex={-1}
        aria-hidden="true"
        onChange={(event) => {
          props.onFiles([...(event.currentTarget.files ?? [])])
          // Lets the user choose the same file again.
          event.currentTarget.value = ''
        }}
      />
      <button ref={props.buttonRef} type="button" class="btn main" onClick={() => field.current?.click()}>
        {messages.choose}
      </button>
      <p class="muted">{messages.hint}</p>
    </div>
  )
}
