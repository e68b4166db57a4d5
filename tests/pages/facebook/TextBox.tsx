/** @jsxImportSource react */
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { clearEditor, startEditor } from './lexical-editor.ts'

/** A text box of the site: Lexical in a `div[role=textbox]`, with its placeholder as a sibling outside of the text. */
export function TextBox(props: {
  kind: 'rich' | 'plain'
  sendsOn: 'Enter' | 'Ctrl+Enter'
  label: string
  placeholder: string
  className?: string
  /** The initial text: a draft kept while the box was closed. */
  draft?: string
  focus?: boolean
  /** Called with the text at every change. */
  onText: (text: string) => void
  /** Called when the sending key is pressed. */
  onSend: () => void
  /** Changes when the box must be emptied in place. */
  emptied?: number
}) {
  const root = useRef<HTMLDivElement>(null)
  const editor = useRef<ReturnType<typeof startEditor>>(null)
  const firstDraft = useRef(props.draft ?? '')
  const [empty, setEmpty] = useState(true)
  const onText = useEffectEvent((text: string) => {
    setEmpty(text === '')
    props.onText(text)
  })
  const onSend = useEffectEvent(() => props.onSend())

  useEffect(() => {
    const started = startEditor(
      root.current!,
      { kind: props.kind, sendsOn: props.sendsOn, onText, onSend },
      firstDraft.current,
    )
    editor.current = started
    if (props.focus) root.current!.focus()
    return started.stop
  }, [props.kind, props.sendsOn, props.focus])

  useEffect(() => {
    if (props.emptied) clearEditor(editor.current!.editor)
  }, [props.emptied])

  return (
    <div className={`text-box ${props.className ?? ''}`}>
      <div
        ref={root}
        role="textbox"
        tabIndex={0}
        contentEditable="true"
        aria-label={props.label}
        aria-placeholder={props.placeholder}
        aria-multiline="true"
        spellCheck={false}
        className="ink"
      />
      {empty && (
        <div aria-hidden="true" className="placeholder">
          {props.placeholder}
        </div>
      )}
    </div>
  )
}
