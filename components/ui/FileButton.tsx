import type { JSX, Ref } from 'preact'
import { useRef } from 'preact/hooks'

interface FileButtonProps {
  /** CSS class of the button; `name` is its label. */
  class: string
  name: string
  /** File name extensions offered by the picker; all files when omitted. */
  accept?: string
  /** Whether several files can be chosen at once. */
  multiple?: boolean
  buttonRef?: Ref<HTMLButtonElement>
  /** Gets the files that were chosen, at least one. */
  onFiles(files: readonly [File, ...File[]]): void
}

/** A button that opens the file picker. The native file input is hidden and not focusable. */
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
        multiple={props.multiple}
        onChange={(event) => {
          const [file, ...others] = event.currentTarget.files ?? []
          // Lets the user choose the same file again after correcting it.
          event.currentTarget.value = ''
          if (file) props.onFiles([file, ...others])
        }}
      />
      <button ref={props.buttonRef ?? null} type="button" class={props.class} onClick={() => field.current?.click()}>
        {props.name}
      </button>
    </>
  )
}
