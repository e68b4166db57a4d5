/** @jsxImportSource react */
import { type ClipboardEvent, type KeyboardEvent, useEffect, useRef } from 'react'
import { breakLine, insertText, readLines, tidyLines, writeLines } from './editor-lines.ts'

/**
 * The site's rich input: an editable element whose lines the page keeps in order by hand. Its handlers are React 16's, so they
 * hang on `document`. `draft` changes when another conversation's draft is swapped in; no input event tells of it.
 */
export function RichInput(props: {
  id?: string
  placeholder: string
  draft: { of: string; text: string }
  /** Whether Enter sends; if not it breaks the line, as Shift+Enter always does. */
  enterSends: boolean
  onText: (text: string) => void
  onSend: () => void
}) {
  const root = useRef<HTMLDivElement>(null)
  const composing = useRef(false)
  const told = () => {
    tidyLines(root.current!)
    props.onText(readLines(root.current!))
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: only another conversation (or a send) writes into the box
  useEffect(() => writeLines(root.current!, props.draft.text), [props.draft.of])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.keyCode === 229) return
    event.preventDefault()
    if (props.enterSends && !event.shiftKey) return props.onSend()
    breakLine(root.current!)
    told()
  }
  const onPaste = (event: ClipboardEvent) => {
    event.preventDefault()
    insertText(root.current!, event.clipboardData.getData('text/plain'))
    told()
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
        told()
      }}
      onInput={() => {
        // While a word is being composed its text node belongs to the input method.
        if (composing.current) props.onText(readLines(root.current!))
        else told()
      }}
    />
  )
}
