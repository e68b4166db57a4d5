/** @jsxImportSource react */
import { useState } from 'react'
import { recordSent } from '../common/record-sent.ts'
import { Button } from './Button.tsx'
import type { PageLabels } from './page-labels.ts'
import { TextBox } from './TextBox.tsx'
import { useEditorText } from './use-editor-text.ts'

const SAID = ['Chị ơi, mai mấy giờ họp tổ vậy?', 'Với cho em xin số cô Sáu nha.']

/**
 * A chat tab: Enter sends and empties the same editor; while the editor is empty, a like button replaces the send
 * button.
 */
export function ChatTab(props: { labels: PageLabels; wide: boolean }) {
  const { labels } = props
  const [text, setText, readText] = useEditorText()
  const [said, setSaid] = useState(SAID)
  const send = () => {
    const sent = readText()
    if (sent.trim() === '') return
    recordSent('message', sent)
    setSaid([...said, sent])
    setText('')
  }
  const like = () => recordSent('like', '👍')
  return (
    <section className={props.wide ? 'chat wide' : 'chat'} aria-label={labels.chatWith}>
      <header>{labels.chatWith}</header>
      <div role="grid" className="talk">
        {said.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines are only ever added at the end
          <div key={`${index}:${line}`} role="row" tabIndex={-1}>
            <div dir="auto" className={index < SAID.length ? 'said' : 'said own'}>
              {line}
            </div>
          </div>
        ))}
      </div>
      <div className="chat-bar">
        <div className="field">
          <TextBox
            kind="plain"
            sendsOn="Enter"
            label={labels.message}
            placeholder="Aa"
            emptied={said.length - SAID.length}
            onText={setText}
            onSend={send}
          />
        </div>
        {text.trim() === '' ? (
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
