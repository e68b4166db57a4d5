// Telegram Web, its two versions A and K, from public sources of 2026, not opened on an account by us. Unsure: the
// boxes of captions. Enter sends unless the user has chosen Ctrl+Enter.

import type { DraftBox, Site } from '../site-definition.ts'

// Recording replaces sending in the same button while the box is empty, with another class.
// Groups and channels have negative ids, in the address and in the list of messages; lists of other chats may stay in
// the page, so the address and a list must agree. A bot counts as a person.
const versionA: DraftBox = {
  kind: 'message',
  audience: [
    { audience: 'group', address: /^\/a\/#-/ },
    {
      audience: 'person',
      address: /^\/a\/#\d+$/,
      page: '.MessageList[data-list-key]:not([data-list-key^="-"])',
    },
  ],
  editor: ['#editable-message-text', '#editable-message-text-modal'],
  scope: ['.AttachmentModal', '.modal-dialog', '.Composer', '#MiddleColumn', 'body'],
  labels: [],
  send: {
    selectors: [
      '.main-button:is(.send, .edit, .schedule)',
      '.AttachmentModal .AttachmentModal--send-wrapper button',
      '.AttachmentModal button:has(.icon-new-send)',
    ],
    names: [],
  },
  keys: ['Enter', 'Ctrl+Enter'],
}

// A hidden copy of the box measures the text. On touch screens the button acts on `mousedown`.
const versionK: DraftBox = {
  kind: 'message',
  audience: [
    { audience: 'group', box: '[data-peer-id^="-"]' },
    { audience: 'person', box: '[data-peer-id]:not([data-peer-id=""])' },
  ],
  editor: ['.input-message-input[contenteditable="true"]:not(.input-field-input-fake)'],
  scope: ['.popup', '.chat-input', 'body'],
  labels: [],
  send: { selectors: ['.btn-send:not(.record)', '.popup-new-media .btn-primary'], names: [], early: true },
  keys: ['Enter', 'Ctrl+Enter'],
}

/** Telegram Web. */
export const telegramSite: Site = {
  id: 'telegram',
  name: 'Telegram Web',
  matches: ['https://web.telegram.org/*'],
  boxes: [versionA, versionK],
}
