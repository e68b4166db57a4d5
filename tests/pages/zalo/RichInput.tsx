/** @jsxImportSource react */
import { type ClipboardEvent, type KeyboardEvent, useEffect, useRef } from 'react'
import { breakLine, insertText, readLines, tidyLines, writeLines } from './editor-lines.ts'

/**
 * The site's rich input: an editable element whose lines the page's own code maintains. Its handlers are React 16's, so
 * they are attached to `document`. `draft` changes when another conversation's draft is swapped in, without an input
 * event.
 */
export function RichInput(props: {
  id?: string
  placeholder: string
  draft: { of: string; text: string }
  /** Whether Enter sends; otherwise it breaks the line, as Shift+Enter always does. */
  enterSends: boolean
  /** Whether the box takes the focus when it appears. */
  focus?: boolean
  /** Called with pasted files. */
  onFiles?: (files: readonly File[]) => void
  onText: (text: string) => void
  onSend: () => void
}) {
  const root = useRef<HTMLDivElement>(null)
  const composing = useRef(false)
  const reportText = () => {
    tidyLines(root.current!)
    props.onText(readLines(root.current!))
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: only another conversation (or a send) writes into the box
  useEffect(() => writeLines(root.current!, props.draft.text), [props.draft.of])
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when it appears
  useEffect(() => void (props.focus && root.current!.focus()), [])

  const onKeyDown = (event: KeyboardEvent) => {
    // The site ignores keys that a script presses.
    if (!event.nativeEvent.isTrusted) return
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.keyCode === 229) return
    event.preventDefault()
    if (props.enterSends && !event.shiftKey) return props.onSend()
    breakLine(root.current!)
    reportText()
  }
  const onPaste = (event: ClipboardEvent) => {
    event.preventDefault()
    const files = [...event.clipboardData.files]
    // The site takes no file from a script's event.
    if (files.length > 0) return event.nativeEvent.isTrusted ? props.onFiles?.(files) : undefined
    insertText(root.current!, event.clipboardData.getData('text/plain'))
    reportText()
  }
  return (
    <div
      ref={root}
      id={props.id}
      className="rich-input empty"
      contentEditable="true"
      data-placeholder={props.placeholder}
      data-keybinding-context={props.id && 'mainChatInputFocus'}
      spellCheck={false}
      onKeyDown={onKeyDown}
      onPaste={onPaste}
      onCompositionStart={() => {
        composing.current = true
      }}
      onCompositionEnd={() => {
        composing.current = false
        reportText()
      }}
      onInput={() => {
        // While a word is being composed, its text node belongs to the input method.
        if (composing.current) props.onText(readLines(root.current!))
        else reportText()
      }}
    />
  )
}
