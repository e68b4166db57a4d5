// Zalo Web, from public sources of 2025-2026, not checked by us. Uses ids and the language-neutral `data-translate-*`
// keys.

import type { AudienceSign, DraftBox, Site } from './site-definition.ts'
import { GROUP_SIGNS, TITLES } from './zalo-conversation.ts'

const selectOpenRow = (row: string) => `${row}.selected, ${row} .selected`

// The conversation that is open is the selected row of the list, whose id begins with "g" for a group (public sources
// of July to October 2026). While the list is searched, or that row is scrolled out of it, who reads is unknown. An
// official account and a shop count as persons. "Cloud của tôi", or "My Documents", has a row of another kind by one
// source; another saw that kind among pinned rows without saying which. So both must fit, the row and the title.
const conversations: readonly AudienceSign[] = [
  { audience: 'group', page: GROUP_SIGNS.join() },
  {
    audience: 'self',
    page: selectOpenRow('[data-id="div_TabMsg_ThrdChFileXFER"]'),
    title: { in: TITLES.join(), is: /^(?:cloud của tôi|my cloud|my documents|tài liệu của tôi)$/iu },
  },
  {
    audience: 'person',
    page: selectOpenRow('[data-id="div_TabMsg_ThrdChItem"][anim-data-id]:not([anim-data-id^="g"], [anim-data-id=""])'),
  },
]

// The send control is a div. While the box is empty, the like button replaces it, with another key.
const SEND_SELECTORS = [
  '[data-translate-title="STR_SEND"]',
  '.send-msg-btn',
  '[data-translate-inner="STR_SEND"]',
  '.send-btn-chatbar',
  '[role="button"][title="Gửi"]',
  '[role="button"][title="Send"]',
] as const

const chatBox: DraftBox = {
  kind: 'message',
  editor: [
    '#richInput',
    '#chatInput [contenteditable="true"]',
    '#chat-input-container-id [contenteditable="true"]',
    '#chat-input-content-id [contenteditable="true"]',
  ],
  scope: ['#chatInput', '#chat-input-container-id', '#chat-input-content-id', '#chatView', '#app'],
  labels: [],
  send: { selectors: SEND_SELECTORS, names: [], onlyByControl: true },
  keys: ['Enter', 'Ctrl+Enter'],
}

// Sharing, forwarding and business cards: a dialog with its own box, sent only by its button.
const shareBox: DraftBox = {
  kind: 'message',
  editor: ['.zl-compose > .rich-input', '.zl-compose [contenteditable="true"]', '[role="dialog"] .rich-input'],
  scope: ['.zl-modal', '[role="dialog"]', '.zl-modal__container', '#app'],
  labels: [],
  send: {
    selectors: [
      'button',
      '[role="button"]',
      '.z--btn--v2',
      '[data-translate-inner="STR_SHARE"]',
      '[data-translate-inner="STR_SEND"]',
    ],
    names: [/^(?:chia sẻ|gửi|share|send)(?: \(\d+\))?$/iu],
    onlyByControl: true,
  },
  keys: [],
}

/** Zalo Web. Any other editable element there (the caption of a picture) is a message too. */
export const zaloSite: Site = {
  id: 'zalo',
  name: 'Zalo Web',
  matches: ['https://chat.zalo.me/*'],
  boxes: [
    { ...chatBox, audience: conversations },
    shareBox,
    { ...chatBox, editor: ['[contenteditable="true"]'], scope: ['[role="dialog"]', '.zl-modal', '#app'] },
  ],
}
