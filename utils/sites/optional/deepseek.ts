// DeepSeek, from public sources of 2026, not opened on an account by us. Its send control has no name and becomes the
// one that stops an answer, with the same structure, so only the keys are known.

import type { Site } from '../site-definition.ts'

/** DeepSeek. */
export const deepseekSite: Site = {
  id: 'deepseek',
  name: 'DeepSeek',
  matches: ['https://chat.deepseek.com/*'],
  boxes: [
    {
      kind: 'message',
      audience: 'machine',
      editor: ['textarea[name="search"]', 'textarea[placeholder*="DeepSeek"]'],
      scope: ['form', 'main', 'body'],
      labels: [],
      // Matches no element.
      send: { selectors: [':not(*)'], names: [] },
      keys: ['Enter', 'Ctrl+Enter'],
    },
  ],
}
