// Gemini, from public sources of 2026, not opened on an account by us.

import type { Site } from '../site-definition.ts'

/** Gemini. Its editor keeps a second editable element far off the screen, for pasting: not a box. */
export const geminiSite: Site = {
  id: 'gemini',
  name: 'Gemini',
  matches: ['https://gemini.google.com/*'],
  boxes: [
    {
      kind: 'message',
      audience: 'machine',
      editor: ['rich-textarea .ql-editor[contenteditable="true"]'],
      scope: ['input-area-v2', 'form', 'main', 'body'],
      labels: [],
      send: {
        // The same button stops an answer, under another name.
        selectors: [
          'button.send-button',
          '.send-button button',
          '[data-test-id="send-button"]',
          'input-area-v2 button',
        ],
        names: [/^send(?: message)?$/iu, /^gửi(?: |$)/iu],
      },
      keys: ['Enter', 'Ctrl+Enter'],
    },
  ],
}
