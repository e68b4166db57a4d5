// Messages on Zalo Web. A message has no address; conversation, sender, time and text identify it. The newest message
// of a conversation has other names of its parts ("div_LastReceivedMsg_Text"), which end alike.

import type { PostSelectors } from './site-definition.ts'
import { GROUP_SIGNS, TITLES } from './zalo-conversation.ts'

const TIME = ['.card-send-time__sendTime', '.bubble-message-time']
const LINK_CARDS = ['.link-message', '[data-id$="Msg_Link"]']

/** The messages and polls on Zalo Web. */
export const zaloPosts: readonly PostSelectors[] = [
  {
    // Has no sender and belongs to no run of messages.
    kind: 'message',
    container: ['.group-poll-message-container'],
    text: ['.question__poll'],
    leaveOut: [],
    author: [],
    permalink: [],
    title: TITLES,
  },
  {
    kind: 'message',
    // What is around a message, with the picture of its sender, may hold several.
    container: ['[id^="bb_msg_id_"]', '[data-component="bubble-message"]'],
    text: [
      '[data-component="message-text-content"]',
      '[data-id$="Msg_Text"]',
      '.text-message__container',
      '.img-msg-v2__cap',
      '.chat-message-caption',
      ...LINK_CARDS,
      '.file-message__content-title',
    ],
    leaveOut: [
      '[class*="message-quote-fragment"]',
      ...TIME,
      '.undo-message',
      '.message-sender-name-content',
      '.message-sender-name-bubble',
      // The icons of the reactions are pictures in the same frame.
      '[data-id$="Msg_React"]',
      '.zavatar',
    ],
    author: ['.message-sender-name-content', '.message-sender-name-bubble'],
    avatar: ['.zavatar'],
    permalink: [],
    linkCards: LINK_CARDS,
    time: TIME,
    title: TITLES,
    more: [/^(?:xem thêm|see more)$/i],
    less: [/^(?:thu gọn|ẩn bớt|collapse|see less)$/i],
    pictures: [
      'img.zimg-el',
      '.img-msg-v2 img',
      '[data-component="message-content-view"] img',
      '[id^="message"][id*="frame"] img',
    ],
    run: {
      own: ['.me', '.message-wrapper--me', '[data-id^="div_SentMsg"]', '[data-id^="div_LastSentMsg"]'],
      group: GROUP_SIGNS,
    },
  },
]
