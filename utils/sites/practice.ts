// Our own practice page: three boxes to try the extension in, without an account anywhere.

import type { DraftBox, Site } from './site-definition.ts'

const createBox = (kind: DraftBox['kind'], keys: DraftBox['keys']): DraftBox => ({
  kind,
  editor: [`[data-box="${kind}"] [contenteditable="true"]`, `[data-box="${kind}"] textarea`],
  scope: [`[data-box="${kind}"]`],
  labels: [],
  send: { selectors: ['button[type="submit"]'], names: [] },
  keys,
})

/** The practice page. It needs no match pattern: it starts the composer itself. */
export const practiceSite: Site = {
  id: 'practice',
  name: 'Trang thử',
  matches: [],
  boxes: [
    createBox('post', ['Ctrl+Enter']),
    createBox('comment', ['Enter', 'Ctrl+Enter']),
    createBox('message', ['Enter', 'Ctrl+Enter']),
  ],
  posts: [],
}
