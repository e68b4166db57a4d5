/** @jsxImportSource react */
import { useState } from 'react'
import { recordSent } from '../common/record-sent.ts'
import { recordSentFiles } from '../common/sent-files.ts'
import { Bubble } from './Bubble.tsx'
import { ChatInput } from './ChatInput.tsx'
import { type ChatMessage, CONVERSATIONS } from './conversations.ts'
import { DivButton } from './DivButton.tsx'
import type { PageLabels } from './page-labels.ts'
import { ShareDialog } from './ShareDialog.tsx'

interface Menu {
  message: ChatMessage
  x: number
  y: number
}

/**
 * The site: a list of conversations with one open, its messages with the site's own menu, the input bar, the share
 * dialog.
 */
export function App(props: { labels: PageLabels }) {
  const { labels } = props
  const [talks, setTalks] = useState(CONVERSATIONS)
  const [openId, setOpenId] = useState(CONVERSATIONS[0]!.id)
  const [menu, setMenu] = useState<Menu | null>(null)
  const [shared, setShared] = useState<ChatMessage | null>(null)
  const talk = talks.find(({ id }) => id === openId)!
  const send = (text: string) => {
    recordSent('message', text)
    const message: ChatMessage = { id: `7${Date.now()}`, time: '08:30', text }
    setTalks(talks.map((each) => (each === talk ? { ...each, messages: [...each.messages, message] } : each)))
  }
  return (
    <div className="zalo" onClick={() => setMenu(null)}>
      <div id="conversationList" className="conv-list">
        <input id="contact-search-input" placeholder="Tìm kiếm" />
        {talks.map(({ id, title, messages }) => (
          <DivButton
            key={id}
            className={id === openId ? 'conv-item msg-item selected' : 'conv-item msg-item'}
            onPress={() => setOpenId(id)}
          >
            <div className="conv-item-title__name">{title}</div>
            <div className="conv-message">{messages.at(-1)!.text || labels.recalled}</div>
          </DivButton>
        ))}
      </div>
      <div
        id="chatView"
        className="chat-view"
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault()
          if (event.nativeEvent.isTrusted) void recordSentFiles([...event.dataTransfer.files])
        }}
      >
        <header id="header">
          <div className="header-title">
            <div className="title">{talk.title}</div>
          </div>
        </header>
        <div id="messageViewContainer">
          <div id="messageViewScroll">
            <div className="chat-date">
              <span>{labels.today}</span>
            </div>
            {talk.messages.map((message, index) => (
              <Bubble
                key={message.id}
                labels={labels}
                message={message}
                named={talk.group && talk.messages[index - 1]?.sender !== message.sender}
                onMenu={(at) => setMenu({ message, ...at })}
              />
            ))}
          </div>
        </div>
        <ChatInput
          labels={labels}
          talk={talk}
          onSend={send}
          onFiles={(files) => void recordSentFiles(files)}
          onLike={() => recordSent('like', '👍')}
        />
      </div>
      {menu && (
        <div className="zmenu-body popover-v3" style={{ left: menu.x, top: menu.y }}>
          <DivButton className="zmenu-item" innerKey="STR_REPLY">
            {labels.reply}
          </DivButton>
          <DivButton className="zmenu-item" innerKey="STR_SHARE" onPress={() => setShared(menu.message)}>
            {labels.share}
          </DivButton>
          <DivButton className="zmenu-item" innerKey="STR_COPY">
            {labels.copy}
          </DivButton>
        </div>
      )}
      {shared && <ShareDialog labels={labels} message={shared} onClose={() => setShared(null)} />}
    </div>
  )
}
