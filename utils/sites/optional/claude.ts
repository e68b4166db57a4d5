// Claude, from public sources of 2026, not opened on an account by us. Unsure: its Vietnamese
// name.

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
      scope: ['fieldset', '[data-cds="ChatComposer"]', 'form', 'main', 'body'],
      labels: [],
      send: {
        selectors: [
          '[data-testid="chat-input-send"]',
          'button[aria-label="Send message" i]',
          'button[aria-label="Gửi tin nhắn"]',
        ],
        names: [],
      },
      keys: ['Enter', 'Ctrl+Enter'],
    },
  ],
}
