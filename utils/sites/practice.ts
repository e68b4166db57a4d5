// Our own practice page: three boxes to try the extension in, without an account on any site.

import type { DraftBox, Site } from './site-definition.ts'

const createBox = (kind: DraftBox['kind'], keys: DraftBox['keys']): DraftBox => ({
  kind,
  editor: [`[data-box="${kind}"] [contenteditable="true"]`, `[data-box="${kind}"] textarea`],
  scope: [`[data-box="${kind}"]`],
  labels: [],
  send: { selectors: ['button[type="submit"]'], names: [] },
  keys,
})

/** The practice page. It starts the composer itself, so it has no match pattern. */
export const practiceSite: Site = {
  id: 'practice',
  name: 'Trang thử',
  matches: [],
  boxes: [
    createBox('post', ['Ctrl+Enter']),
    createBox('comment', ['Enter', 'Ctrl+Enter']),
    createBox('message', ['Enter', 'Ctrl+Enter']),
  ],
}
