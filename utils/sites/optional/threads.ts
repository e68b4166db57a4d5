// Threads, from public sources of 2026, not opened on an account by us. Unsure: that Ctrl+Enter posts. The button of a
// reply under a post has an icon instead of a name, as the one that opens it: only its keys are known.

import type { Site } from '../site-definition.ts'

/** Threads. The label of its box changes with the text, so every text box there counts. */
export const threadsSite: Site = {
  id: 'threads',
  name: 'Threads',
  matches: ['https://www.threads.com/*', 'https://www.threads.net/*'],
  boxes: [
    {
      kind: 'post',
      audience: 'public',
      hasParts: true,
      editor: ['[role="textbox"][contenteditable="true"]', '[role="textbox"][contenteditable="plaintext-only"]'],
      scope: ['[role="dialog"]', '[role="alertdialog"]', '[data-pressable-container="true"]', 'main', 'body'],
      labels: [],
      send: { selectors: ['[role="button"]', 'button'], names: [/^(?:post|đăng)$/iu, /^(?:schedule|lên lịch)$/iu] },
      keys: ['Ctrl+Enter'],
    },
  ],
}
