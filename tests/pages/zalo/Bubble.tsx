/** @jsxImportSource react */
import type { MouseEvent } from 'react'
import type { ChatMessage } from './conversations.ts'
import type { PageLabels } from './page-labels.ts'

/** One message. The site handles right clicks on it: its own menu opens instead of the browser's. */
export function Bubble(props: {
  labels: PageLabels
  message: ChatMessage
  /** In groups only the first message of a run shows the name. */
  named: boolean
  onMenu: (at: { x: number; y: number }) => void
}) {
  const { labels, message } = props
  const own = message.sender === undefined
  const onContextMenu = (event: MouseEvent) => {
    event.preventDefault()
    event.stopPropagation()
    props.onMenu({ x: event.clientX, y: event.clientY })
  }
  return (
    <div className={own ? 'chat-item me' : 'chat-item'}>
      <div
        className="chat-message"
        data-component="bubble-message"
        id={`bb_msg_id_${message.id}`}
        data-qid={`@${message.id}`}
        onContextMenu={onContextMenu}
      >
        <div id={`message_frame_${message.id}`} className="message-frame" data-component="message-content-view">
          <div className="card">
            {props.named && !own && (
              <div className="message-sender-name-content">
                <div className="truncate">{message.sender}</div>
              </div>
            )}
            {message.quote && (
              <div className="message-quote-fragment">
                <div className="message-quote-fragment__title">{message.quote.sender}</div>
                <div className="message-quote-fragment__description">{message.quote.text}</div>
              </div>
            )}
            {message.recalled ? (
              <div className="undo-message">{labels.recalled}</div>
            ) : (
              <div className="text-message__container" data-id={own ? 'div_SentMsg_Text' : 'div_ReceivedMsg_Text'}>
                <div data-component="message-text-content">
                  <div data-component="text-container">
                    <span className="text">{message.text}</span>
                    {message.emoji && (
                      <img className="emoji" alt={message.emoji} src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" />
                    )}
                  </div>
                </div>
              </div>
            )}
            {message.link && (
              <div className="link-message">
                <a className="text-is-link" data-content={message.link.href} href={message.link.href}>
                  {message.link.href}
                </a>
                <div className="link-message__link-title">{message.link.title}</div>
              </div>
            )}
            <div className="card-send-time">
              <span className="card-send-time__sendTime">{message.time}</span>
            </div>
          </div>
        </div>
      </div>
    </div>
  )
}
