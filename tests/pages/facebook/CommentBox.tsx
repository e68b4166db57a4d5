/** @jsxImportSource react */
import { useState } from 'react'
import { recordSent } from '../common/record-sent.ts'
import { Button } from './Button.tsx'
import { PAGE_WRITER, type PageLabels } from './page-labels.ts'
import { TextBox } from './TextBox.tsx'
import { useEditorText } from './use-editor-text.ts'

/** A comment or reply box: Enter sends, Shift+Enter breaks the line, and each send replaces the editor by a new one. */
export function CommentBox(props: { labels: PageLabels; replyTo?: string; focus?: boolean }) {
  const { labels, replyTo } = props
  const [text, setText, readText] = useEditorText()
  const [sends, setSends] = useState(0)
  const send = () => {
    const sent = readText()
    if (sent.trim() === '') return
    recordSent(replyTo === undefined ? 'comment' : 'reply', sent)
    setText('')
    setSends(sends + 1)
  }
  return (
    <div className="comment-box">
      <div className="avatar small">{PAGE_WRITER.initials}</div>
      <div className="field">
        <TextBox
          key={sends}
          kind="plain"
          sendsOn="Enter"
          focus={props.focus === true || sends > 0}
          label={replyTo === undefined ? labels.commentBox : labels.replyBox(replyTo)}
          placeholder={replyTo === undefined ? labels.commentPlaceholder : labels.replyBox(replyTo)}
          onText={setText}
          onSend={send}
        />
        <Button label={labels.sendComment} className="send" disabled={text.trim() === ''} onPress={send}>
          ➤
        </Button>
      </div>
    </div>
  )
}
