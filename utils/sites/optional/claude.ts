// Claude, from public sources of 2026, not opened on an account by us.

import type { Site } from '../site-definition.ts'

/** Claude. */
export const claudeSite: Site = {
  id: 'claude',
  name: 'Claude',
  matches: ['https://claude.ai/*'],
  boxes: [
    {
      kind: 'message',
      audience: 'machine',
      editor: ['[data-testid="chat-input"][contenteditable="true"]', 'div.ProseMirror[contenteditable="true"]'],
      scope: ['fieldset', 'form', 'main', 'body'],
      labels: [],
      send: { selectors: ['button'], names: [/^send(?: message)?$/iu, /^gửi(?: tin nhắn)?$/iu] },
      keys: ['Enter', 'Ctrl+Enter'],
    },
  ],
  posts: [],
}
