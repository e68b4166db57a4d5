import type { JSX } from 'preact'
import { useRef } from 'preact/hooks'

interface FileButtonProps {
  /** The look of the button, and its name. */
  class: string
  name: string
  /** The ends of the names that are offered first; every file when left out. */
  accept?: string
  onFile(file: File): void
}

/** A button that asks for a file. The browser's own field is behind it, out of sight and out of the way of the keyboard. */
export function FileButton(props: FileButtonProps): JSX.Element {
  const field = useRef<HTMLInputElement>(null)
  return (
    <>
      <input
        ref={field}
        type="file"
        class="sr"
        tabIndex={-1}
        aria-hidden="true"
        accept={props.accept}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0]
          // The same file may be chosen again once it was mended.
          event.currentTarget.value = ''
          if (file) props.onFile(file)
        }}
      />
      <button type="button" class={props.class} onClick={() => field.current?.click()}>
        {props.name}
      </button>
    </>
  )
}
