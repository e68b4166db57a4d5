// VOZ, a XenForo board, from public sources of 2024-2026, not opened on an account by us. Unsure: which of XenForo's
// editors it uses (Froala, or Tiptap since 2.4); both are here, and the text area of its raw mode.

import type { DraftBox, Site } from '../site-definition.ts'

const EDITORS = ['.fr-element.fr-view', '.tiptap.ProseMirror', 'textarea[name="message"]'] as const

const createBox = (kind: DraftBox['kind'], forms: readonly string[]): DraftBox => ({
  kind,
  editor: forms.flatMap((form) => EDITORS.map((editor) => `${form} ${editor}`)),
  scope: ['form'],
  labels: [],
  // "More options" submits the form to a page with a larger editor.
  send: { selectors: forms.map((form) => `${form} button[type="submit"]:not([name="more_options"])`), names: [] },
  keys: ['Ctrl+Enter'],
})

/** VOZ: conversations, new threads, and everything else with an editor, which is an answer. */
export const vozSite: Site = {
  id: 'voz',
  name: 'VOZ',
  matches: ['https://voz.vn/*'],
  boxes: [
    createBox('message', ['form[action*="/conversations/"]', 'form[action*="/direct-messages/"]']),
    { ...createBox('post', ['form[action*="/post-thread"]']), audience: 'public' },
    { ...createBox('comment', ['form']), audience: 'public' },
  ],
}
