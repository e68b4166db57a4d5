/** @jsxImportSource react */
import { type ReactNode, useState } from 'react'
import { recordSent } from '../common/record-sent.ts'
import { Button } from './Button.tsx'
import type { PageLabels } from './page-labels.ts'
import { TextBox } from './TextBox.tsx'
import { useAttachedFiles } from './use-attached-files.tsx'
import { useEditorText } from './use-editor-text.ts'

const SAID = ['Chị ơi, mai mấy giờ họp tổ vậy?', 'Với cho em xin số cô Sáu nha.']

/**
 * A chat tab: Enter sends and empties the same editor; while the editor is empty, a like button replaces the send
 * button. It is of a group, or with one `partner`; there, as on the site, each message has its sender in a label.
 */
export function ChatTab(props: { labels: PageLabels; wide: boolean; partner: string | undefined }) {
  const { labels, partner } = props
  const title = partner ?? labels.chatWith
  const [text, setText, readText] = useEditorText()
  const [said, setSaid] = useState(SAID)
  const files = useAttachedFiles()
  const send = () => {
    const sent = readText()
    if (sent.trim() === '' && files.count === 0) return
    files.send()
    if (sent.trim() === '') return
    recordSent('message', sent)
    setSaid([...said, sent])
    setText('')
  }
  const like = () => recordSent('like', '👍')
  return (
    <section className={props.wide ? 'chat wide' : 'chat'} aria-label={title}>
      <header>{title}</header>
      <div role="grid" className="talk">
        {said.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines are only ever added at the end
          <div key={`${index}:${line}`} role="row" tabIndex={-1}>
            <LabelledMessage sender={partner && (index < SAID.length ? partner : 'Bạn')} line={line}>
              <div dir="auto" className={index < SAID.length ? 'said' : 'said own'}>
                {line}
              </div>
            </LabelledMessage>
          </div>
        ))}
      </div>
      <div className="chat-bar" {...files.handlers}>
        {files.input}
        {files.previews}
        <div className="field">
          <TextBox
            kind="plain"
            sendsOn="Enter"
            label={partner ? `Viết cho ${partner}` : labels.message}
            placeholder="Aa"
            emptied={said.length - SAID.length}
            onText={setText}
            onSend={send}
          />
        </div>
        {text.trim() === '' && files.count === 0 ? (
          <Button label={labels.sendLike} className="send" onPress={like}>
            👍
          </Button>
        ) : (
          <Button label={labels.send} className="send" onPress={send}>
            ➤
          </Button>
        )}
      </div>
    </section>
  )
}

function LabelledMessage(props: { sender: string | undefined; line: string; children: ReactNode }) {
  if (!props.sender) return props.children
  const label = `Nhập, Tin nhắn do ${props.sender} gửi lúc 08:12: ${props.line}`
  return (
    <div role="article">
      <div role="button" aria-label={label.normalize('NFD')}>
        {props.children}
      </div>
    </div>
  )
}
