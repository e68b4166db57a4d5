// Messages on Zalo Web. A message has no address; conversation, sender, time and text identify it.

import type { PostSelectors } from './site-definition.ts'

/** The messages on Zalo Web. */
export const zaloPosts: readonly PostSelectors[] = [
  {
    kind: 'message',
    container: ['.chat-item', '[data-component="bubble-message"]', '[id^="bb_msg_id_"]'],
    text: [
      '[data-component="message-text-content"]',
      '[data-id="div_ReceivedMsg_Text"]',
      '[data-id="div_SentMsg_Text"]',
      '.text-message__container',
      '.img-msg-v2__cap',
      '.chat-message-caption',
      '.link-message__link-title',
      '.file-message__content-title',
    ],
    leaveOut: [
      '.message-quote-fragment',
      '.message-quote-fragment__container',
      '.message-quote-fragment__title',
      '.message-quote-fragment__description',
      '.card-send-time__sendTime',
      '.undo-message',
      '.message-sender-name-content',
    ],
    author: ['.message-sender-name-content'],
    avatar: ['.zavatar'],
    permalink: [],
    time: ['.card-send-time__sendTime'],
    title: ['#chatView .header-title .title', '.header-title .title', '.header-title'],
    more: [/^(?:xem thêm|see more)$/i],
    less: [/^(?:thu gọn|ẩn bớt|collapse|see less)$/i],
    pictures: ['.img-msg-v2 img', '[data-component="message-content-view"] img'],
    run: { own: ['.me'] },
  },
]
