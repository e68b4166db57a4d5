import type { JSX, Ref } from 'preact'
import { useRef } from 'preact/hooks'
import { readEditor } from '../../utils/compose/read-editor.ts'
import type { PracticeMessages } from '../../utils/i18n/compose/practice-messages.ts'
import type { BoxKind } from '../../utils/sites/site-definition.ts'

/** A box of the practice page: an editable element, or a text area for comments. The sites' own keys send it. */
export function PracticeBox(props: {
  kind: BoxKind
  words: PracticeMessages['box'][BoxKind]
  elementRef: Ref<HTMLElement>
  onFocus(): void
  onSend(text: string): void
}): JSX.Element {
  const { kind, words } = props
  const editor = useRef<HTMLElement | null>(null)
  const setEditor = (element: HTMLElement | null) => {
    editor.current = element
    if (props.elementRef && typeof props.elementRef !== 'function') props.elementRef.current = element
  }
  const send = () => {
    const text = editor.current ? readEditor(editor.current).text.trim() : ''
    if (!text || !editor.current) return
    props.onSend(text)
    if (editor.current instanceof HTMLTextAreaElement) editor.current.value = ''
    else editor.current.replaceChildren()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.isComposing || event.shiftKey) return
    if (kind === 'post' && !event.ctrlKey && !event.metaKey) return
    event.preventDefault()
    send()
  }
  const sharedProps = { onKeyDown, onFocus: props.onFocus, 'aria-label': words.title }
  return (
    <form
      class={`box ${kind}`}
      data-box={kind}
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <h3>{words.title}</h3>
      {kind === 'comment' ? (
        <textarea
          ref={setEditor}
          class="ink"
          spellcheck={false}
          autocomplete="off"
          rows={2}
          placeholder={words.placeholder}
          {...sharedProps}
        />
      ) : (
        // biome-ignore lint/a11y/useSemanticElements: like the sites' own boxes, this is an editable element
        <div
          ref={setEditor}
          class="ink"
          spellcheck={false}
          role="textbox"
          tabIndex={0}
          contentEditable
          aria-multiline="true"
          data-placeholder={words.placeholder}
          {...sharedProps}
        />
      )}
      <p class="do">
        <span class="hint">{words.hint}</span>
        <button type="submit">{words.send}</button>
      </p>
    </form>
  )
}
