// A box that no definition of its site matches: the last alternative on every site.

import type { DraftBox } from './site-definition.ts'

/**
 * Any multi-line text box. Plain Enter counts as a new line: whether it sends is unknown, and a wrong hold would block
 * typing. Only text boxes are matched, because a label alone does not make an element an editor.
 */
export const genericBox: DraftBox = {
  kind: 'post',
  editor: ['[role="textbox"][contenteditable="true"]', 'textarea'],
  scope: ['[role="dialog"]', 'dialog', 'form', '[role="main"]', 'main'],
  labels: [],
  send: {
    readsAllNames: true,
    selectors: ['button', '[role="button"]', 'input[type="submit"]', 'input[type="button"]'],
    names: [
      /^(?:(?:đăng|gửi)(?: (?:bài|bài viết|bình luận|tin|tin nhắn|trả lời|phản hồi|ý kiến|đi|lên))?|chia sẻ|bình luận|trả lời)$/iu,
      /^(?:(?:post|send|submit)(?: (?:comment|reply|message|feedback))?|share|comment|reply|publish)$/iu,
    ],
  },
  keys: ['Ctrl+Enter'],
}
