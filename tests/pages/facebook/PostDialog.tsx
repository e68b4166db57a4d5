/** @jsxImportSource react */
import { useEffect, useRef, useState } from 'react'
import { recordSent } from '../common/record-sent.ts'
import { Button } from './Button.tsx'
import { PAGE_WRITER, type PageLabels } from './page-labels.ts'
import { TextBox } from './TextBox.tsx'
import { useAttachedFiles } from './use-attached-files.tsx'
import { useEditorText } from './use-editor-text.ts'

/**
 * The post dialog. With `twoSteps` its button leads to a settings screen without the text box, and only that screen's
 * button posts. With `trapsFocus` the dialog pulls the focus back whenever it leaves, as the site's own dialogs may.
 */
export function PostDialog(props: {
  labels: PageLabels
  group: boolean
  twoSteps: boolean
  trapsFocus: boolean
  onClose: () => void
}) {
  const { labels } = props
  const dialog = useRef<HTMLDivElement>(null)
  const [text, setText, readText] = useEditorText()
  const [step, setStep] = useState<1 | 2>(1)
  const files = useAttachedFiles('image/*,video/*')
  const empty = text.trim() === '' && files.count === 0
  const post = () => {
    const sent = readText()
    if (sent.trim() === '' && files.count === 0) return
    if (sent.trim() !== '') recordSent(props.group ? 'group-post' : 'post', sent)
    files.send()
    props.onClose()
  }
  const forward = () => {
    if (props.twoSteps && (readText().trim() !== '' || files.count > 0)) setStep(2)
    else post()
  }

  useEffect(() => {
    if (!props.trapsFocus) return
    const pullBack = (event: FocusEvent) => {
      if (event.target instanceof Node && dialog.current!.contains(event.target)) return
      dialog.current!.querySelector<HTMLElement>('[role=textbox]')?.focus()
    }
    document.addEventListener('focusin', pullBack)
    return () => document.removeEventListener('focusin', pullBack)
  }, [props.trapsFocus])

  return (
    <div className="veil">
      <div
        ref={dialog}
        role="dialog"
        aria-modal="true"
        aria-label={step === 1 ? labels.createPost : labels.settings}
        className="composer"
        {...files.handlers}
      >
        <header>
          <h2>{step === 1 ? labels.createPost : labels.settings}</h2>
          {step === 1 ? (
            <Button label={labels.close} className="x" onPress={props.onClose}>
              ×
            </Button>
          ) : (
            <Button label={labels.back} className="x back" onPress={() => setStep(1)}>
              ‹
            </Button>
          )}
        </header>
        {step === 1 ? (
          <>
            <div className="who">
              <div className="avatar">{PAGE_WRITER.initials}</div>
              <div>
                <div>{PAGE_WRITER.name}</div>
                <div className="audience">{labels.audience} ▾</div>
              </div>
            </div>
            <TextBox
              kind="rich"
              sendsOn="Ctrl+Enter"
              className="big"
              focus
              draft={text}
              label={props.group ? labels.groupPlaceholder : labels.placeholder}
              placeholder={props.group ? labels.groupPlaceholder : labels.placeholder}
              onText={setText}
              onSend={forward}
            />
            <div className="tools">{labels.addTo}</div>
            {files.input}
            {files.previews}
          </>
        ) : (
          <div className="rows">
            {labels.settingsRows.map((row) => (
              <div key={row} className="row">
                {row}
              </div>
            ))}
          </div>
        )}
        {props.twoSteps && step === 1 ? (
          <Button label={labels.next} className="post" disabled={empty} onPress={forward}>
            {labels.next}
          </Button>
        ) : (
          <Button label={labels.post} className="post" disabled={empty} onPress={post}>
            {labels.post}
          </Button>
        )}
      </div>
    </div>
  )
}
