/** @jsxImportSource react */
import { useState } from 'react'
import { recordSent } from '../common/record-sent.ts'
import type { ChatMessage } from './conversations.ts'
import { DivButton } from './DivButton.tsx'
import type { PageLabels } from './page-labels.ts'
import { RichInput } from './RichInput.tsx'

/** The share dialog: forwards a message with an added text. Only its button sends. */
export function ShareDialog(props: { labels: PageLabels; message: ChatMessage; onClose: () => void }) {
  const { labels } = props
  const [text, setText] = useState('')
  const send = () => {
    recordSent('share', text)
    props.onClose()
  }
  return (
    <div className="zl-modal">
      <div className="zl-modal__dialog" role="dialog" aria-label={labels.shareTitle}>
        <div className="zl-modal__dialog__header">{labels.shareTitle}</div>
        <div className="share-preview">{props.message.text}</div>
        <div className="zl-compose">
          <RichInput
            placeholder={labels.shareBox}
            draft={{ of: props.message.id, text: '' }}
            enterSends={false}
            onText={setText}
            onSend={send}
          />
        </div>
        <div className="zl-modal__footer">
          <DivButton className="z--btn--v2 btn-neutral" innerKey="STR_CANCEL" onPress={props.onClose}>
            {labels.cancel}
          </DivButton>
          <DivButton className="z--btn--v2 btn-primary" innerKey="STR_SHARE" onPress={send}>
            {labels.share}
          </DivButton>
        </div>
      </div>
    </div>
  )
}
