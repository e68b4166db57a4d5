// What a box looks like where no site file knows it: the last alternative of every site.

import type { DraftBox } from './site-definition.ts'

/**
 * A box for several lines that says it is one. Plain Enter counts as a new line there: who does not know must not hold.
 * A label alone never makes an editor, so only real text boxes are named.
 */
export const genericBox: DraftBox = {
  kind: 'post',
  editor: ['[role="textbox"][contenteditable="true"]', 'textarea'],
  scope: ['[role="dialog"]', 'dialog', 'form', '[role="main"]', 'main'],
  labels: [],
  send: {
    selectors: ['button', '[role="button"]', 'input[type="submit"]'],
    names: [/^(?:đăng|gửi|chia sẻ|bình luận|trả lời)$/iu, /^(?:post|send|share|comment|reply|publish)$/iu],
  },
  keys: ['Ctrl+Enter'],
}
