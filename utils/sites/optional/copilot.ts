// Microsoft Copilot and Microsoft 365 Copilot, from public sources of 2026, not opened on an account by us. Unsure:
// the Vietnamese names of their send controls.

import type { DraftBox, Site } from '../site-definition.ts'

// Buttons that stop an answer have the same place, and in one of the two the same class.
const SEND_NAMES = [/^(?:send|submit)(?: |$)/iu, /^gửi(?: |$)/iu] as const

const consumerBox: DraftBox = {
  kind: 'message',
  audience: 'machine',
  editor: ['textarea#userInput', 'textarea[data-testid="composer-input"]'],
  scope: ['form', '[data-testid="composer"]', 'main', 'body'],
  labels: [],
  send: { selectors: ['button[data-testid="submit-button"]', 'button[type="submit"]'], names: SEND_NAMES },
  keys: ['Enter', 'Ctrl+Enter'],
}

/** Copilot. The editor of Microsoft 365 is a text box, or a combo box because it suggests files and persons. */
export const copilotSite: Site = {
  id: 'copilot',
  name: 'Copilot',
  matches: ['https://copilot.microsoft.com/*', 'https://m365.cloud.microsoft/*'],
  boxes: [
    consumerBox,
    {
      ...consumerBox,
      editor: ['#m365-chat-editor-target-element'],
      isCombobox: true,
      scope: ['.fai-ChatInput', 'form', 'main', 'body'],
      send: { selectors: ['button.fai-SendButton', 'button.fai-ChatInput__send'], names: SEND_NAMES },
    },
  ],
}
