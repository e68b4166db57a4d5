// ChatGPT, from public sources of 2026, not opened on an account by us. Unsure: its Vietnamese names.

import type { Site } from '../site-definition.ts'

/** ChatGPT. */
export const chatgptSite: Site = {
  id: 'chatgpt',
  name: 'ChatGPT',
  matches: ['https://chatgpt.com/*'],
  boxes: [
    {
      kind: 'message',
      audience: 'machine',
      editor: [
        '#prompt-textarea',
        '[data-composer-markdown][contenteditable="true"]',
        'textarea[name="prompt-textarea"]',
      ],
      scope: ['form', 'main', 'body'],
      labels: [],
      send: {
        // The button that stops an answer has the same id, but neither this test id nor such a name.
        selectors: [
          '[data-testid="send-button"]',
          '#composer-submit-button:is([aria-label^="Send"], [aria-label^="Gửi"])',
        ],
        names: [],
      },
      keys: ['Enter', 'Ctrl+Enter'],
    },
  ],
}
