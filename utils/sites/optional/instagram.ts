// Instagram, from public sources of 2026, not opened on an account by us. Unsure: all Vietnamese labels.

import type { Site } from '../site-definition.ts'

const EDITOR = '[role="textbox"][contenteditable="true"]'

/** Instagram: captions, comments and direct messages. */
export const instagramSite: Site = {
  id: 'instagram',
  name: 'Instagram',
  matches: ['https://www.instagram.com/*'],
  boxes: [
    {
      kind: 'comment',
      editor: ['form textarea'],
      scope: ['form'],
      labels: [/^add a comment/iu, /^(?:thêm|viết) bình luận/iu],
      // Only in the form: "Post" is in the menu of "Create", too.
      send: { selectors: ['form [role="button"]', 'form button'], names: [/^(?:post|đăng)$/iu] },
      keys: ['Enter', 'Ctrl+Enter'],
    },
    {
      kind: 'post',
      editor: [`[role="dialog"] ${EDITOR}`, '[role="dialog"] textarea'],
      scope: ['[role="dialog"]'],
      labels: [/^write a caption/iu, /^viết (?:chú thích|phụ đề)/iu],
      send: {
        selectors: ['[role="dialog"] [role="button"]', '[role="dialog"] button'],
        names: [/^(?:share|chia sẻ)$/iu],
      },
      keys: [],
    },
    {
      kind: 'message',
      editor: [EDITOR],
      scope: ['[role="dialog"]', 'section', 'main'],
      labels: [/^message/iu, /^(?:nhắn tin|tin nhắn|viết tin nhắn)/iu],
      send: { selectors: ['[role="button"]', 'button'], names: [/^(?:send|gửi)$/iu] },
      keys: ['Enter', 'Ctrl+Enter'],
    },
  ],
}
