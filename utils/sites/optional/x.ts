// X, from public sources of 2026, not opened on an account by us. Unsure: the direct messages behind a passcode.

import type { DraftBox, Site } from '../site-definition.ts'

// A post and a reply have the same box, in a dialog, on a page and above the timeline. Each part of a thread is one.
const postBox: DraftBox = {
  kind: 'post',
  audience: 'public',
  hasParts: true,
  editor: ['[data-testid^="tweetTextarea_"][contenteditable="true"]', 'textarea[data-testid^="tweetTextarea_"]'],
  scope: ['[role="dialog"]', '[data-testid="primaryColumn"]', 'main'],
  labels: [],
  send: { selectors: ['[data-testid="tweetButton"]', '[data-testid="tweetButtonInline"]'], names: [] },
  keys: ['Ctrl+Enter'],
}

// While the box is empty, a voice button with another test id replaces the send control.
// The address of a chat of two is made of their numbers.
const messageBox: DraftBox = {
  kind: 'message',
  audience: [{ audience: 'person', address: /^\/i\/chat\/\d+-\d+\/?$/ }],
  editor: ['[data-testid="dm-composer-textarea"]', '[data-testid="dmComposerTextInput"][contenteditable="true"]'],
  scope: ['[data-testid="dm-composer-form"]', 'form', '[data-testid="primaryColumn"]', 'main'],
  labels: [],
  send: {
    selectors: ['[data-testid="dm-composer-send-button"]', '[data-testid="dmComposerSendButton"]'],
    names: [],
  },
  keys: ['Enter', 'Ctrl+Enter'],
}

/** X. */
export const xSite: Site = {
  id: 'x',
  name: 'X (Twitter)',
  matches: ['https://x.com/*'],
  boxes: [postBox, messageBox],
}
