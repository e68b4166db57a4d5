// Our own practice page: three boxes to try the extension in, without an account anywhere.

import type { Box, Site } from './site.ts'

const box = (kind: Box['kind'], keys: Box['keys']): Box => ({
  kind,
  editor: [`[data-box="${kind}"] [contenteditable="true"]`, `[data-box="${kind}"] textarea`],
  scope: [`[data-box="${kind}"]`],
  labels: [],
  send: { selectors: ['button[type="submit"]'], names: [] },
  keys,
})

/** The practice page. It needs no match pattern: it starts the composer itself. */
export const practice: Site = {
  id: 'practice',
  name: 'Trang thử',
  matches: [],
  boxes: [
    box('post', ['Ctrl+Enter']),
    box('comment', ['Enter', 'Ctrl+Enter']),
    box('message', ['Enter', 'Ctrl+Enter']),
  ],
  posts: [],
}
