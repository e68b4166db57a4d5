/** @jsxImportSource react */
import { useRef, useState } from 'react'
import { DivButton } from './DivButton.tsx'
import type { PageLabels } from './page-labels.ts'
import { RichInput } from './RichInput.tsx'

/**
 * The bar under a conversation: the main input, which each send replaces by a new one, and a send button that replaces
 * the like button once there is text.
 */
export function ChatInput(props: {
  labels: PageLabels
  talk: { id: string; title: string }
  onSend: (text: string) => void
  /** Called with files, which go out at once. */
  onFiles: (files: readonly File[]) => void
  onLike: () => void
}) {
  const { labels, talk } = props
  const [drafts, setDrafts] = useState<Record<string, string>>({})
  const [sends, setSends] = useState(0)
  const chooser = useRef<HTMLInputElement>(null)
  const text = drafts[talk.id] ?? ''
  const empty = text.trim() === ''
  const send = () => {
    if (empty) return
    props.onSend(text)
    setDrafts({ ...drafts, [talk.id]: '' })
    setSends(sends + 1)
  }
  return (
    <div id="chatInput" className="chat-input">
      <div id="chat-input-container-id" className="chat-input__container">
        <div className="chat-tools">
          <DivButton className="chat-tool" title={labels.photo} titleKey="STR_SEND_PHOTO">
            <i className="fa fa-Photo_24_Line">▣</i>
          </DivButton>
          <input
            ref={chooser}
            type="file"
            multiple
            hidden
            onChange={({ target }) => {
              const files = [...(target.files ?? [])]
              target.value = ''
              props.onFiles(files)
            }}
          />
          <DivButton
            className="chat-tool"
            title={labels.file}
            titleKey="STR_SEND_FILE"
            onPress={() => chooser.current!.click()}
          >
            <i className="fa fa-Attach_24_Line">⌘</i>
          </DivButton>
        </div>
        <div id="chat-input-content-id" className="chat-input__content">
          <RichInput
            key={sends}
            focus={sends > 0}
            id="richInput"
            placeholder={labels.placeholder(talk.title)}
            draft={{ of: `${talk.id}/${sends}`, text }}
            enterSends
            onFiles={props.onFiles}
            onText={(next) => setDrafts({ ...drafts, [talk.id]: next })}
            onSend={send}
          />
          {empty ? (
            <DivButton
              className="like-btn chat-box-input-button"
              title={labels.like}
              titleKey="STR_SEND_LIKE"
              onPress={props.onLike}
            >
              👍
            </DivButton>
          ) : (
            <DivButton
              className="send-msg-btn chat-box-input-button"
              title={labels.send}
              titleKey="STR_SEND"
              onPress={send}
            >
              <i className="fa fa-Sent-msg_24_Line">➤</i>
            </DivButton>
          )}
        </div>
      </div>
    </div>
  )
}
